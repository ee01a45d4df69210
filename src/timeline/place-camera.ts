// Frames the presenter: a camera for the shot that keeps head and hat inside the picture and clear of what is shown.
import type { FigureMetrics } from '../model/character.ts';
import type { Box } from '../model/geometry.ts';
import type { Orientation, Shot } from '../model/storyboard.ts';
import type { Camera } from '../model/timeline.ts';
import { clearHands } from './clear-hands.ts';
import type { Layout } from './layout.ts';

/** What the camera must respect. */
export interface ShotRequest {
  readonly shot: Shot;
  readonly orientation: Orientation;
  readonly layout: Layout;
  readonly metrics: FigureMetrics;
  /** Size of the figure against the usual, as the film's style likes it. */
  readonly nearness: number;
  /** A card shares the picture. */
  readonly shared: boolean;
  /** A lower third is on screen at some time of the scene. */
  readonly hasThird: boolean;
  /** The presenter's arms rest on a desk that in portrait comes up to them. */
  readonly atDesk: boolean;
  /** The slow push goes in on even scenes and out on odd ones. */
  readonly sceneIndex: number;
}

/** The camera at a scene's first and last frame, and the room the head takes in between. */
export interface Framing {
  readonly cameraFrom: Camera;
  readonly cameraTo: Camera;
  readonly faceBox: Box;
  readonly headBox: Box;
}

const shotScale: Readonly<Record<Orientation, Readonly<Record<Shot, number>>>> = {
  landscape: { close: 2.6, medium: 1.72, wide: 1.1, seated: 1.55 },
  portrait: { close: 2.65, medium: 2.1, wide: 1.5, seated: 2 },
};

/** Nearer still, a tall picture would lose the hands at its sides. */
const nearestTall = 1.05;

/** How much nearer the camera comes during a scene. */
const pushShare = 0.035;

/** A figure-unit box as a camera sees it, in stage units. */
export const seeBox = (box: Box, camera: Camera): Box => ({
  x: camera.originX + box.x * camera.scale,
  y: camera.originY + box.y * camera.scale,
  width: box.width * camera.scale,
  height: box.height * camera.scale,
});

const unite = (a: Box, b: Box): Box => {
  const x = Math.min(a.x, b.x);
  const y = Math.min(a.y, b.y);
  return {
    x,
    y,
    width: Math.max(a.x + a.width, b.x + b.width) - x,
    height: Math.max(a.y + a.height, b.y + b.height) - y,
  };
};

/** Gives the camera of a shot. The push is part of the room that is kept free. */
export function placeCamera(request: ShotRequest): Framing {
  const metrics = withoutCrown(request);
  const near = nearCamera(request, metrics);
  const far = pullBack(near, metrics, pushShare);
  const pushesIn = request.sceneIndex % 2 === 0;
  const [cameraFrom, cameraTo] = pushesIn ? [far, near] : [near, far];
  return {
    cameraFrom,
    cameraTo,
    faceBox: unite(seeBox(metrics.face, near), seeBox(metrics.face, far)),
    headBox: unite(seeBox(metrics.head, near), seeBox(metrics.head, far)),
  };
}

/** Hair never reaches higher above the eyes, figure units: what does is a hat. */
const tallestHair = 225;
/** What a close shot shows of a tall hat. */
const hatShown = 176;
/** Where the cut goes through the hat, a little inside the picture: the push needs room. */
const cutHatTop = 8;

/** A hat too tall for a close shot is cut by the picture's edge, well above the brim; hair never is. */
function withoutCrown({ metrics, shot, orientation, shared }: ShotRequest): FigureMetrics {
  const { head } = metrics;
  const crown = -hatShown - head.y;
  // A tall picture has room for the whole hat.
  const isCut = shot === 'close' && orientation === 'landscape' && !shared && head.y < -tallestHair;
  if (!isCut) return metrics;
  return { ...metrics, head: { ...head, y: -hatShown, height: head.height - crown } };
}

function nearCamera(request: ShotRequest, metrics: FigureMetrics): Camera {
  const { shot, orientation, layout, shared, nearness, metrics: full } = request;
  const headTop = shared ? layout.sharedHeadTop : metrics === full ? layout.soloHeadTop : cutHatTop;
  const chinBottom = request.hasThird ? layout.chinAboveThird : chinLimit(shot, layout);
  const chin = metrics.face.y + metrics.face.height;
  // Head and hat must fit between the top edge and the lowest place of the chin.
  const fittingScale = (chinBottom - headTop) / (chin - metrics.head.y);
  // Nearer beside a card, hands would reach over it.
  const near = Math.min(shared ? 1 : orientation === 'portrait' ? nearestTall : Infinity, nearness);
  const wanted = shotScale[orientation][shot] * near * (shared && orientation === 'portrait' ? 0.9 : 1);
  const rest = restBelow(shot, shared, orientation);
  const cameraAt = (scale: number): Camera => ({
    originX: shared ? layout.sharedX : layout.soloX,
    // The air above a head ends where its chin would reach what stands below.
    originY: Math.min(eyesY({ headTop, scale, headY: metrics.head.y, rest, shot }), chinBottom - chin * scale),
    scale,
  });
  return clearHands({
    ...{ request: { ...request, metrics }, fittingScale, cameraAt, wanted: Math.min(wanted, fittingScale) },
    far: (camera) => pullBack(camera, metrics, pushShare),
  });
}

/** In a close shot the chin may come as near to the captions as it can without touching them. */
const chinLimit = (shot: Shot, { captions, chinAboveCaptions }: Layout): number =>
  shot === 'close' ? Math.max(chinAboveCaptions, captions.y - 64) : chinAboveCaptions;

/** Hair reaches about this far above the eyes, figure units. */
const usualHair = 160;

/** Whoever sits has the eyes at one height above the desk, whatever the hair; only a hat too tall moves them down. */
function eyesY(at: {
  readonly headTop: number;
  readonly scale: number;
  readonly headY: number;
  readonly rest: number;
  readonly shot: Shot;
}): number {
  const { headTop, scale, headY, rest, shot } = at;
  if (shot !== 'seated') return headTop - headY * scale + rest;
  return headTop + Math.max(usualHair * scale + rest, -headY * scale);
}

/** Air above the head: less in a close shot, more in a wide one. */
function restBelow(shot: Shot, shared: boolean, orientation: Orientation): number {
  if (orientation === 'portrait') return shared ? 0 : { close: 60, medium: 130, wide: 190, seated: 230 }[shot];
  return { close: 0, medium: 44, wide: 92, seated: 70 }[shot];
}

/** The same view from a little further away, the face staying where it is. */
function pullBack(near: Camera, metrics: FigureMetrics, share: number): Camera {
  const scale = near.scale / (1 + share);
  const faceMiddleY = metrics.face.y + metrics.face.height / 2;
  return { originX: near.originX, originY: near.originY + faceMiddleY * (near.scale - scale), scale };
}
