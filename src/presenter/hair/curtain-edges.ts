// Works out the edges of hair that falls to both sides of the face.
import type { Point } from '../../drawing/curves.ts';
import { lerp } from '../../drawing/numbers.ts';
import type { Side } from '../head/head-frame.ts';
import type { HeadPlan } from '../head/head-plan.ts';
import type { Projection } from '../head/projection.ts';
import { hairLength } from './hair-length.ts';
import type { Hang } from './hang.ts';

/** One side's edges, from the parting to the tips. */
export interface CurtainEdges {
  readonly inner: readonly Point[];
  readonly outer: readonly Point[];
  /** The outline of the tips from the inner to the outer edge. */
  readonly tips: readonly Point[];
  /** Whether the tips run out into pointed locks. */
  readonly hasLocks: boolean;
}

const shares = [0, 0.2, 0.4, 0.6, 0.8, 1];

/** Works out the curtain of one side. */
export function curtainEdges(plan: HeadPlan, projection: Projection, hang: Hang, side: Side): CurtainEdges {
  if (plan.character.hairStyle === 'bob') return bobEdges(plan, projection, side);
  return fallingEdges(plan, projection, hang, side);
}

function bobEdges({ character }: HeadPlan, { at, onSkin }: Projection, side: Side): CurtainEdges {
  const part = character.hairPart;
  return {
    inner: [
      onSkin(part, -94, 3),
      onSkin(part * 0.9 + side * 20, -86, 5),
      onSkin(side * 56, -62, 5),
      onSkin(side * 76, -30, 5),
      at(side * 81, 4, 16),
      at(side * 79, 44, 16),
      at(side * 74, 80, 16),
      at(side * 62, 102, 14),
    ],
    outer: [
      at(part * 0.7, -142, 0),
      at(side * 44, -134, -2),
      at(side * 82, -108, -4),
      at(side * 101, -62, -6),
      at(side * 109, -10, -6),
      at(side * 113, 42, -4),
      at(side * 106, 86, 0),
      at(side * 84, 110, 6),
    ],
    tips: [at(side * 72, 109, 10)],
    hasLocks: false,
  };
}

function fallingEdges(plan: HeadPlan, { at, onSkin }: Projection, hang: Hang, side: Side): CurtainEdges {
  const { character } = plan;
  const part = character.hairPart;
  const wave = character.hairStyle === 'wavy' ? 1 : 0;
  const length = hairLength(character);
  const innerX = (share: number) => 78 + wave * 8 * Math.sin(share * 5.6 + 0.2) + 6 * share + 2 * share ** 4;
  const outerX = (share: number) =>
    113 + wave * 9 * Math.sin(share * 5.6 + 0.7) + (8 + wave * 12) * share - 17 * share ** 3 - 5 * share ** 8;
  const inner = shares.map((share) => hang(side * innerX(share), lerp(44, length - 10, share), lerp(12, 3, share)));
  const outer = shares.map((share) => hang(side * outerX(share), lerp(44, length - 6, share), -8));
  return {
    inner: [
      onSkin(part, -82, 3),
      onSkin(side * 22 + part * 0.6, -75, 5),
      onSkin(side * 55, -55, 5),
      onSkin(side * 75, -30, 5),
      at(side * 81, 4, 14),
      ...inner,
    ],
    outer: [
      at(part * 0.7, -139, 0),
      at(side * 44, -133, -2),
      at(side * 82, -111, -4),
      at(side * 104, -68, -6),
      at(side * 112, -12, -8),
      ...outer,
    ],
    tips: [],
    hasLocks: character.hairStyle !== 'braids' && character.hairStyle !== 'locs',
  };
}
