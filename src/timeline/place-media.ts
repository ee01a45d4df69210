// Gives the user's pictures, pages and clips their box and their frames.
import { isLogo } from '../model/graphics.ts';
import type { MediaUse } from '../model/media.ts';
import type { Orientation, Scene } from '../model/storyboard.ts';
import { type PlacedMedia, stageSize } from '../model/timeline.ts';
import type { Layout } from './layout.ts';
import type { FindMediaFile } from './media-file.ts';
import { type CueInput, cueFrame } from './place-graphics.ts';

interface PlaceMediaInput extends CueInput {
  readonly scene: Scene;
  readonly layout: Layout;
  readonly orientation: Orientation;
  readonly mediaFile: FindMediaFile;
}

/** Room that a logo takes from what stands beneath it. */
const logoGap = 14;

/** The media of a scene, where it has any. */
export function placeMedia(input: PlaceMediaInput): { readonly media?: PlacedMedia; readonly backdrop?: PlacedMedia } {
  const { media, backdrop } = input.scene;
  const whole = { x: 0, y: 0, ...stageSize(input.orientation) };
  return {
    ...(backdrop === null ? {} : { backdrop: place(input, backdrop, whole) }),
    ...(media === null ? {} : { media: place(input, media, fills(media) ? whole : framedBox(input)) }),
  };
}

const fills = ({ kind, fit }: MediaUse): boolean => kind !== 'page' && fit === 'fill';

function framedBox({ scene, layout }: PlaceMediaInput) {
  const box = scene.pictureInPicture ? layout.framedBesideCircle : layout.framed;
  const top = layout.logo.y + layout.logo.height + logoGap;
  if (!scene.shown.some(isLogo) || box.y >= top) return box;
  return { ...box, y: top, height: box.height - (top - box.y) };
}

function place(input: PlaceMediaInput, use: MediaUse, box: PlacedMedia['box']): PlacedMedia {
  const { startFrame, endFrame } = input.frames;
  return {
    ...{ use, box, startFrame, endFrame },
    source: input.mediaFile(use),
    highlightFrames: use.highlights.map(({ cueWord }) => cueFrame(input, cueWord)),
  };
}
