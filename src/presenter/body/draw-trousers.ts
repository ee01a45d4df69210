// Draws a pair of trousers, seen from the front.
import { fillCurve, type Point, point } from '../../drawing/curves.ts';
import { linearGradient, paintGlow, strokeSoft } from '../../drawing/paint.ts';
import type { Context2D } from '../../model/surface.ts';
import type { BodyPlan } from './body-plan.ts';
import { paintFold, paintInside } from './cloth-paint.ts';
import type { ClothTones } from './cloth-tones.ts';
import { hemY } from './draw-torso.ts';
import { outline, type Spot, sideOutline, sides } from './outline.ts';

/** How far the outer and the inner edge of a leg lie from the middle line at a height. */
type LegRow = readonly [y: number, outer: number, inner: number];

/** The thighs touch; the gap begins above the knees and stays narrow. */
const rowsOf: Readonly<Record<'female' | 'male', readonly LegRow[]>> = {
  female: [
    [545, 123, -3],
    [604, 128, -3],
    [664, 124, -3],
    [724, 115, 1],
    [790, 102, 6],
    [850, 93, 12],
    [910, 89, 16],
    [1000, 86, 20],
    [1090, 84, 22],
  ],
  male: [
    [545, 128, -3],
    [604, 133, -3],
    [668, 131, -3],
    [730, 124, 2],
    [800, 113, 8],
    [856, 106, 14],
    [920, 103, 17],
    [1010, 101, 19],
    [1098, 102, 19],
  ],
};
const hipOfRows = { female: 134, male: 140 } as const;

/** Draws both legs, the farther from the light first. */
export function drawTrousers(context: Context2D, plan: BodyPlan, tones: ClothTones): void {
  const { sex } = plan.character;
  const wide = plan.measures.hip / hipOfRows[sex];
  const rows = rowsOf[sex].map(([y, outer, inner]): LegRow => [y, outer * wide, inner]);
  const ordered = plan.lit < 0 ? [...sides].reverse() : sides;
  for (const side of ordered) drawLeg(context, plan, { side, rows, tones });
  drawFly(context, tones);
}

interface Leg {
  readonly side: -1 | 1;
  readonly rows: readonly LegRow[];
  readonly tones: ClothTones;
}

/** The outline down the outer edge and up the inner one. */
function legOutline(side: -1 | 1, rows: readonly LegRow[]): Point[] {
  const isEnd = (index: number) => index === 0 || index === rows.length - 1;
  const edge = (of: (row: LegRow) => number): Spot[] =>
    rows.map((row, index): Spot => (isEnd(index) ? [of(row), row[0], 1] : [of(row), row[0]]));
  return sideOutline(side, [...edge(([, outer]) => outer), ...edge(([, , inner]) => inner).reverse()]);
}

function drawLeg(context: Context2D, { light, lit }: BodyPlan, { side, rows, tones }: Leg): void {
  const shape = legOutline(side, rows);
  const half = 66;
  const middle = side * 64;
  const across = linearGradient(context, point(middle + light.x * half, 0), point(middle - light.x * half, 0), [
    [0, tones.light],
    [0.38, tones.base],
    [0.74, tones.shade],
    [1, tones.deep],
  ]);
  fillCurve(context, shape, across);
  paintInside(context, shape, () => {
    const along = (share: number) =>
      rows.map(([y, outer, inner]) => point(side * (inner + (outer - inner) * share), y));
    strokeSoft(context, along(0.02), { colour: tones.fold, width: 44, alpha: 0.55, layers: 10 });
    strokeSoft(context, along(side === lit ? 0.98 : 1), {
      ...{ colour: side === lit ? tones.light : tones.fold, width: 34, layers: 8 },
      alpha: side === lit ? 0.35 : 0.5,
    });
    // The pressed crease.
    strokeSoft(context, along(0.54).slice(3), { colour: tones.highlight, width: 6, alpha: 0.32, layers: 5 });
    drawLegFolds(context, side, tones);
    // The shadow of what hangs over them.
    paintGlow(context, { x: 0, y: hemY + 6, radiusX: 190, radiusY: 36, colour: tones.fold, alpha: 0.95 });
  });
}

/** Folds of the hip, behind the knee and where the cloth meets the shoe: place, width, opacity. */
const darkFolds = [
  ['2,660 40,640 92,606', 6, 0.6],
  ['4,676 36,668 70,650', 5, 0.45],
  ['10,832 26,846 44,849', 5, 0.42],
  ['13,862 28,874 42,878', 4, 0.3],
  ['98,850 84,858 72,857', 4, 0.26],
  ['22,1052 50,1062 84,1052', 6, 0.5],
  ['24,1076 56,1084 92,1074', 5, 0.45],
] as const;
const brightFolds = [
  ['14,652 50,632 96,596', 4, 0.3],
  ['18,824 36,836 54,838', 4, 0.22],
] as const;

function drawLegFolds(context: Context2D, side: -1 | 1, tones: ClothTones): void {
  for (const [spots, width, alpha] of darkFolds) {
    paintFold(context, sideOutline(side, spots), { width, colour: tones.fold, alpha });
  }
  for (const [spots, width, alpha] of brightFolds) {
    paintFold(context, sideOutline(side, spots), { width, colour: tones.highlight, alpha });
  }
}

function drawFly(context: Context2D, tones: ClothTones): void {
  strokeSoft(context, outline('0,560 4,612 1,672'), { colour: tones.fold, width: 8, alpha: 0.7, layers: 6 });
  strokeSoft(context, outline('1,664 0,700 0,744'), { colour: tones.fold, width: 7, alpha: 0.55, layers: 6 });
}
