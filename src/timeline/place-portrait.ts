// Places a portrait: over the whole picture where it is large enough around the face, else in a frame.
import type { FigureMetrics } from '../model/character.ts';
import type { Box } from '../model/geometry.ts';
import type { Portrait } from '../model/portrait.ts';
import type { Orientation, Shot } from '../model/storyboard.ts';
import { type Camera, type PlacedPortrait, stageSize } from '../model/timeline.ts';
import type { Layout } from './layout.ts';
import { type Framing, seeBox } from './place-camera.ts';

/** A portrait and the room it needs. */
export interface PortraitInput {
  readonly source: Portrait;
  /** Where the whole picture lies, in figure units. */
  readonly picture: Box;
  readonly metrics: FigureMetrics;
}

/** What the placing must respect. */
export interface PortraitRequest {
  readonly portrait: PortraitInput;
  readonly shot: Shot;
  readonly orientation: Orientation;
  readonly layout: Layout;
  /** A card shares the picture. */
  readonly shared: boolean;
  readonly hasThird: boolean;
}

type Placed = Framing & { readonly portrait: PlacedPortrait };

/** Height of the face, brows to chin, by that of the shorter side of the stage. */
const faceShare: Readonly<Record<Shot, number>> = { close: 0.4, medium: 0.31, wide: 0.26, seated: 0.28 };

/** Gives the place of a portrait in a scene. */
export function placePortrait(request: PortraitRequest): Placed {
  const stage = stageSize(request.orientation);
  const whole = { x: 0, y: 0, width: stage.width, height: stage.height };
  const open = fitInto(whole, request);
  if (isClear(open, request)) return placed(open, null, request.portrait);
  const frame = frameFor(request);
  return placed(fitInto(frame, request), frame, request.portrait);
}

/** Gives the place of a portrait in a circle: it fills it, the face in the middle. */
export function placePortraitInCircle(circle: Box, portrait: PortraitInput): Placed & { readonly circle: Box } {
  const { head } = portrait.metrics;
  const wanted = (0.9 * circle.width) / Math.hypot(head.width, head.height);
  const scale = Math.max(wanted, coverScale(circle, portrait.picture));
  const middle = { x: circle.x + circle.width / 2, y: circle.y + circle.height * 0.48 };
  const camera = cover(circle, portrait.picture, {
    scale,
    originX: middle.x - (head.x + head.width / 2) * scale,
    originY: middle.y - (head.y + head.height / 2) * scale,
  });
  return { ...placed(camera, null, portrait), circle };
}

function placed(camera: Camera, frame: Box | null, { source, picture, metrics }: PortraitInput): Placed {
  return {
    ...{ cameraFrom: camera, cameraTo: camera },
    faceBox: seeBox(metrics.face, camera),
    headBox: seeBox(metrics.head, camera),
    portrait: { source, picture, frame },
  };
}

const coverScale = (box: Box, picture: Box): number => Math.max(box.width / picture.width, box.height / picture.height);

/** Moves the picture as little as needed so that it covers the box. */
function cover(box: Box, picture: Box, { scale, originX, originY }: Camera): Camera {
  const within = (value: number, low: number, high: number): number => Math.min(high, Math.max(low, value));
  return {
    scale,
    originX: within(originX, box.x + box.width - (picture.x + picture.width) * scale, box.x - picture.x * scale),
    originY: within(originY, box.y + box.height - (picture.y + picture.height) * scale, box.y - picture.y * scale),
  };
}

/** The camera by which the picture covers a box, the face as large as the shot wants it where the picture allows it. */
function fitInto(
  box: Box,
  { portrait: { picture, metrics }, shot, orientation, layout, shared, hasThird }: PortraitRequest,
): Camera {
  const stage = stageSize(orientation);
  const { face, head } = metrics;
  const isWhole = box.width === stage.width;
  const lowest = lowestChin(orientation, layout, hasThird, isWhole);
  const wanted = (faceShare[shot] * Math.min(stage.width, stage.height)) / face.height;
  const fitting = Math.min(0.98 * box.height, lowest - box.y) / head.height;
  const scale = Math.max(coverScale(box, picture), Math.min(wanted, fitting));
  const middleX = isWhole ? (shared ? layout.sharedX : layout.soloX) : box.x + box.width / 2;
  const top = isWhole ? (shared && orientation === 'portrait' ? layout.sharedHeadTop : layout.soloHeadTop) : box.y;
  const air = Math.max(0, Math.min(0.09 * box.height, lowest - top - head.height * scale));
  return cover(box, picture, {
    scale,
    originX: middleX - (face.x + face.width / 2) * scale,
    originY: top + air - head.y * scale,
  });
}

/** A frame stands out from what is laid over it: the chin may come nearer to the captions. */
const nearCaptions = 110;

function lowestChin(orientation: Orientation, layout: Layout, hasThird: boolean, isWhole: boolean): number {
  if (hasThird) return layout.chinAboveThird;
  return layout.chinAboveCaptions + (isWhole || orientation === 'portrait' ? 0 : nearCaptions);
}

const aside = 36;

/** Nothing that is laid over the picture touches the face, and the head is whole as far as the picture has it. */
function isClear(
  camera: Camera,
  { portrait: { metrics, picture }, orientation, layout, shared, hasThird }: PortraitRequest,
): boolean {
  const stage = stageSize(orientation);
  const face = seeBox(metrics.face, camera);
  const head = seeBox(metrics.head, camera);
  const lowest = hasThird ? layout.chinAboveThird : layout.chinAboveCaptions;
  const isCut = head.y < -1 && metrics.head.y > picture.y + 1;
  const isBeside =
    !shared ||
    (orientation === 'landscape'
      ? face.x + face.width + aside <= layout.sideCard.x || face.x >= layout.sideCard.x + layout.sideCard.width + aside
      : face.y >= layout.sideCard.y + layout.sideCard.height + aside);
  return !isCut && isBeside && face.y + face.height <= lowest && face.x >= 0 && face.x + face.width <= stage.width;
}

/** The largest part of the picture's place that is left, in the picture's own shape as far as it goes. */
function frameFor(request: PortraitRequest): Box {
  const { portrait, orientation, layout, shared, hasThird } = request;
  const { picture, metrics } = portrait;
  const room = roomFor(orientation, layout, shared);
  const shape = Math.min(orientation === 'landscape' ? 1.4 : 1.2, Math.max(0.7, picture.width / picture.height));
  // The chin must stay above what is laid over the lower part; it stands as far down as the picture has it.
  const chin = (metrics.face.y + metrics.face.height - picture.y) / picture.height;
  const lowest = lowestChin(orientation, layout, hasThird, false) - room.y;
  const height = Math.min(room.height, room.width / shape, lowest / Math.max(chin, 0.3));
  const width = Math.min(room.width, height * shape);
  const slack = Math.min((room.height - height) / 3, lowest - chin * height);
  const y = room.y + (orientation === 'landscape' ? Math.max(0, slack) : 0);
  return { x: room.x + (room.width - width) / 2, y, width, height };
}

/** Between a frame and a card. */
const besideCard = 56;

function roomFor(
  orientation: Orientation,
  { safe, sideCard, framed, sharedHeadTop, captions }: Layout,
  shared: boolean,
): Box {
  if (orientation === 'landscape') {
    // The room beside the card, on whichever side it stands.
    const isCardRight = sideCard.x > safe.x + safe.width / 2 - sideCard.width / 2;
    const left = shared && !isCardRight ? sideCard.x + sideCard.width + besideCard : safe.x;
    const right = shared && isCardRight ? sideCard.x - besideCard : safe.x + safe.width;
    return { x: left, y: safe.y, width: right - left, height: safe.height };
  }
  const top = shared ? sharedHeadTop : framed.y;
  return { x: framed.x, y: top, width: framed.width, height: captions.y - 30 - top };
}
