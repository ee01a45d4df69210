// A picture -> the faces in it: boxes and the points of eyes, nose, mouth and ears.
import type { Canvas } from '@napi-rs/canvas';
import { type Crop, cropInput, fromCrop } from './crop-input.ts';
import type { Network } from './network/network.ts';
import { runNetwork } from './network/run-network.ts';

export type Point = readonly [x: number, y: number];

/** A face, in pixels of the picture. */
export interface FoundFace {
  readonly middle: Point;
  /** From ear to ear, about. */
  readonly sizePx: number;
  /** 0 to 1. */
  readonly score: number;
  /** The eyes on the viewer's left and right. */
  readonly eyes: readonly [Point, Point];
}

const inputPx = 128;
const leastScore = 0.5;
/** Two faces share at most this much of their boxes. */
const mostOverlap = 0.3;
/** The network looks at a grid of 16 × 16 places twice, and at one of 8 × 8 six times. */
const grids = [
  { side: 16, times: 2 },
  { side: 8, times: 6 },
];
const anchors: readonly Point[] = grids.flatMap(({ side, times }) =>
  Array.from({ length: side * side * times }, (_, index): Point => {
    const cell = Math.floor(index / times);
    return [((cell % side) + 0.5) / side, (Math.floor(cell / side) + 0.5) / side];
  }),
);

/** Gives the faces, the surest first. */
export function findFaces(picture: Canvas, finder: Network): readonly FoundFace[] {
  const whole: Crop = {
    middleX: picture.width / 2,
    middleY: picture.height / 2,
    side: Math.max(picture.width, picture.height),
    turn: 0,
  };
  const outputs = runNetwork(finder, cropInput(picture, whole, { sizePx: inputPx, from: -1, to: 1 }));
  const [places = new Float32Array(), scores = new Float32Array()] = outputs;
  const found = anchors.flatMap((anchor, index): FoundFace[] => {
    const score = 1 / (1 + Math.exp(-(scores[index] ?? -100)));
    if (score < leastScore) return [];
    const point = (at: number): Point => {
      const [dx = 0, dy = 0] = places.subarray(index * 16 + at, index * 16 + at + 2);
      return fromCrop(whole, anchor[0] + dx / inputPx, anchor[1] + dy / inputPx);
    };
    const sizePx = ((places[index * 16 + 2] ?? 0) / inputPx) * whole.side;
    return [{ middle: point(0), sizePx, score, eyes: [point(4), point(6)] }];
  });
  return withoutDoubles(found.toSorted((a, b) => b.score - a.score));
}

function withoutDoubles(faces: readonly FoundFace[]): readonly FoundFace[] {
  const kept: FoundFace[] = [];
  for (const face of faces) if (kept.every((other) => overlap(face, other) < mostOverlap)) kept.push(face);
  return kept;
}

function overlap(a: FoundFace, b: FoundFace): number {
  const along = (axis: 0 | 1): number => {
    const reach = (a.sizePx + b.sizePx) / 2 - Math.abs(a.middle[axis] - b.middle[axis]);
    return Math.max(0, Math.min(reach, a.sizePx, b.sizePx));
  };
  const both = along(0) * along(1);
  return both / (a.sizePx ** 2 + b.sizePx ** 2 - both);
}
