// Where the sea meets the sand.
import { type Point, point } from '../../../drawing/curves.ts';
import type { SetPlan } from '../stage-set.ts';
import type { Daylight } from './daylight.ts';

/** A coast, in stage units. */
export interface Coast {
  readonly air: Daylight;
  readonly horizon: number;
  /** Where the waves end on the left; the shore falls towards the right. */
  readonly shore: number;
}

/** The water's edge: shares of the width and how far below the shore it runs there. */
const edgeShares = [-0.06, 0.12, 0.3, 0.48, 0.66, 0.84, 1.06] as const;

/** The water's edge, `lift` units further out. */
export const shoreLine = ({ width, height }: SetPlan, shore: number, lift = 0, phase = 0): Point[] =>
  edgeShares.map((share, index) =>
    point(width * share, shore - lift + height * (0.012 * Math.sin(index * 2.1 + phase) + 0.03 * share)),
  );
