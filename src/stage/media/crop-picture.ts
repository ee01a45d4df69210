// Which part of a picture is seen when it fills a place of another shape, while the view slowly moves.
import { clamp, lerp } from '../../drawing/numbers.ts';
import type { Box } from '../../model/geometry.ts';
import type { MediaUse } from '../../model/media.ts';

/** The size of a picture or of a place. */
export interface Size {
  readonly width: number;
  readonly height: number;
}

/** How much nearer a push comes. */
const pushZoom = 1.12;
/** How far beyond the picture's own shape a pan needs to be zoomed in, when the place leaves nothing to move over. */
const panZoom = 1.1;
/** Share of what is out of view that a pan travels over. */
const panReach = 0.8;
/** Air around what must stay in view. */
const focusMargin = 1.08;

/**
 * Gives the part of a picture, in its own pixels, that fills a place at a share (0 to 1) of the move. The focus stays in
 * view in every share, as far as it can be in a place of that shape.
 */
export function cropPicture(picture: Size, place: Size, use: Pick<MediaUse, 'focus' | 'move'>, share: number): Box {
  const focus = focusOf(picture, use.focus);
  if (use.move === 'pan') return panAt(picture, place, focus, share);
  const zoom = zoomAt(picture, place, use, share);
  const size = cropSize(picture, place, zoom);
  const wide = cropSize(picture, place, 1);
  // The view closes in on the focus: at the wide end it is as central as the picture allows.
  const middle = { x: focus.x + focus.width / 2, y: focus.y + focus.height / 2 };
  const from = centreAt(picture, wide, middle);
  const to = centreAt(picture, size, middle);
  return zoom === 1 ? from : to;
}

function zoomAt(picture: Size, place: Size, { focus, move }: Pick<MediaUse, 'focus' | 'move'>, share: number): number {
  if (move === 'none') return 1;
  const most = Math.min(pushZoom, zoomThatHolds(picture, place, focusOf(picture, focus)));
  return move === 'push-in' ? lerp(1, most, share) : lerp(most, 1, share);
}

/** The nearest view that still holds the whole focus; at least 1. */
function zoomThatHolds(picture: Size, place: Size, focus: Box): number {
  if (focus.width === 0) return pushZoom;
  const wide = cropSize(picture, place, 1);
  const room = Math.min(wide.width / (focus.width * focusMargin), wide.height / (focus.height * focusMargin));
  return Math.max(1, room);
}

function focusOf({ width, height }: Size, focus: MediaUse['focus']): Box {
  if (focus === null) return { x: width / 2, y: height / 2, width: 0, height: 0 };
  return { x: focus.x * width, y: focus.y * height, width: focus.width * width, height: focus.height * height };
}

function cropSize(picture: Size, place: Size, zoom: number): Size {
  const scale = Math.min(picture.width / place.width, picture.height / place.height) / zoom;
  return { width: place.width * scale, height: place.height * scale };
}

function centreAt(picture: Size, size: Size, middle: { readonly x: number; readonly y: number }): Box {
  return {
    x: clamp(middle.x - size.width / 2, 0, picture.width - size.width),
    y: clamp(middle.y - size.height / 2, 0, picture.height - size.height),
    ...size,
  };
}

/** The view travels along the picture's longer way and comes to rest with the focus in its middle. */
function panAt(picture: Size, place: Size, focus: Box, share: number): Box {
  const wide = cropSize(picture, place, 1);
  const [restX, restY] = [picture.width - wide.width, picture.height - wide.height];
  const isRoomy = Math.max(restX / picture.width, restY / picture.height) > 0.08;
  const size = isRoomy ? wide : cropSize(picture, place, panZoom);
  const end = centreAt(picture, size, { x: focus.x + focus.width / 2, y: focus.y + focus.height / 2 });
  const along = picture.width - size.width >= picture.height - size.height ? 'x' : 'y';
  const length = along === 'x' ? picture.width - size.width : picture.height - size.height;
  // From the side that is farther away; with a focus, no farther than keeps it in view.
  const direction = end[along] > length / 2 ? -1 : 1;
  const [focusAt, focusLength, sizeLength] =
    along === 'x' ? [focus.x, focus.width, size.width] : [focus.y, focus.height, size.height];
  const far = clamp(end[along] + direction * length * panReach, 0, length);
  const held =
    focusLength === 0
      ? far
      : clamp(far, Math.min(focusAt + focusLength - sizeLength, end[along]), Math.max(focusAt, end[along]));
  return { ...end, [along]: lerp(clamp(held, 0, length), end[along], share) };
}
