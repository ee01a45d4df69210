// A found face -> 468 points on its surface.
import type { Canvas } from '@napi-rs/canvas';
import { type Crop, cropInput, fromCrop } from './crop-input.ts';
import type { FoundFace } from './find-faces.ts';
import type { Network } from './network/network.ts';
import { runNetwork } from './network/run-network.ts';

/** A point of a face in pixels of the picture; z grows towards the camera, in the same measure. */
export type FacePoint = readonly [x: number, y: number, z: number];

/** The points of a face, in the order of the network, and how sure it is that there is a face, 0 to 1. */
export interface FittedFace {
  readonly points: readonly FacePoint[];
  readonly score: number;
}

const inputPx = 192;
/** How much larger than the face the square is that the network looks at. */
const room = 1.5;

/** Fits twice: the second time to the square that the first found. */
export function fitFace(picture: Canvas, face: FoundFace, fitter: Network): FittedFace {
  const [[leftX, leftY], [rightX, rightY]] = face.eyes;
  const turn = Math.atan2(rightY - leftY, rightX - leftX);
  const [middleX, middleY] = face.middle;
  const first = fitIn(picture, { middleX, middleY, side: face.sizePx * room, turn }, fitter);
  return fitIn(picture, cropAround(first.points), fitter);
}

function fitIn(picture: Canvas, crop: Crop, fitter: Network): FittedFace {
  const outputs = runNetwork(fitter, cropInput(picture, crop, { sizePx: inputPx, from: 0, to: 1 }));
  const [surface = new Float32Array(), flag = new Float32Array()] = outputs;
  const points = Array.from({ length: surface.length / 3 }, (_, index): FacePoint => {
    const [x = 0, y = 0, z = 0] = surface.subarray(index * 3, index * 3 + 3);
    const [pictureX, pictureY] = fromCrop(crop, x / inputPx, y / inputPx);
    return [pictureX, pictureY, (-z / inputPx) * crop.side];
  });
  return { points, score: 1 / (1 + Math.exp(-(flag[0] ?? -100))) };
}

/** Outer corners of the eyes on the viewer's left and right. */
const outerCorners = [33, 263] as const;

function cropAround(points: readonly FacePoint[]): Crop {
  const [[leftX, leftY], [rightX, rightY]] = outerCorners.map((index) => points[index] ?? [0, 0, 0]) as [
    FacePoint,
    FacePoint,
  ]; // two corners give two points
  const turn = Math.atan2(rightY - leftY, rightX - leftX);
  const along = points.map(([x, y]) => x * Math.cos(turn) + y * Math.sin(turn));
  const down = points.map(([x, y]) => y * Math.cos(turn) - x * Math.sin(turn));
  const [left, right, top, bottom] = [Math.min(...along), Math.max(...along), Math.min(...down), Math.max(...down)];
  const [x, y] = [(left + right) / 2, (top + bottom) / 2];
  return {
    middleX: x * Math.cos(turn) - y * Math.sin(turn),
    middleY: x * Math.sin(turn) + y * Math.cos(turn),
    side: Math.max(right - left, bottom - top) * room,
    turn,
  };
}
