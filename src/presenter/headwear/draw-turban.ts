// Draws a turban: bands of cloth that cross over the forehead and wind around the head.
import { mixColours, withAlpha } from '../../drawing/colour.ts';
import { type Point, strokeCurve, traceBand } from '../../drawing/curves.ts';
import { lerp } from '../../drawing/numbers.ts';
import { paintGlow, strokeSoft } from '../../drawing/paint.ts';
import { type HeadFrame, type Side, sides } from '../head/head-frame.ts';
import { clothLight, fillCloth } from './fill-cloth.ts';
import { createHatTones, type HatTones } from './hat-tones.ts';

type Place = readonly [x: number, y: number, z: number];

const outerHalf: readonly Place[] = [
  [88, -14, -4],
  [103, -52, -8],
  [108, -100, -10],
  [94, -146, -10],
  [56, -174, -8],
];
const bandCount = 6;

/** The lower edge over the forehead, from the left temple to the right. */
const frontEdge = ({ projection: { onSkin } }: HeadFrame): Point[] => [
  onSkin(-80, -24, 5),
  onSkin(-58, -52, 6),
  onSkin(-26, -68, 6),
  onSkin(0, -77, 6),
  onSkin(26, -68, 6),
  onSkin(58, -52, 6),
  onSkin(80, -24, 5),
];

/** Draws the shadow that the turban throws on the forehead. */
export function drawTurbanShadow(frame: HeadFrame): void {
  const line = frontEdge(frame).map(({ x, y }) => ({ x, y: y + 5 }));
  strokeSoft(frame.context, line, { colour: frame.skin.shadow, width: 15, alpha: 0.6, layers: 6 });
}

/** Draws the turban. */
export function drawTurban(frame: HeadFrame): void {
  const { context, projection, lit } = frame;
  const { at, onSkin } = projection;
  const tones = createHatTones(frame.character);
  const edge = frontEdge(frame);
  const right = outerHalf.map((place) => at(...place));
  const left = outerHalf.map(([x, y, z]) => at(-x, y, z)).reverse();
  const outline = [...right, at(0, -182, -6), ...left, ...edge];
  const light = clothLight(frame, tones, [
    [96, -150],
    [-100, -40],
  ]);
  fillCloth(frame, outline, light, () => {
    for (const side of [lit === 1 ? -1 : 1, lit] as const) drawBands(frame, tones, side);
    paintGlow(context, { ...at(lit * 44, -140, 40), radiusX: 50, radiusY: 30, colour: tones.highlight, alpha: 0.35 });
    for (const side of sides) {
      const foot = [
        onSkin(side * 4, -78, 6),
        onSkin(side * 30, -70, 6),
        onSkin(side * 60, -54, 6),
        at(side * 88, -20, 0),
      ];
      strokeSoft(context, foot, { colour: tones.deep, width: 9, alpha: 0.4, layers: 4 });
    }
  });
}

/** One band's upper edge: from the middle of the forehead up and round the side. */
function bandEdge({ projection }: HeadFrame, side: Side, share: number): Point[] {
  const { at } = projection;
  const rise = lerp(0, 92, share);
  return [
    at(-side * lerp(4, 26, share), -76 - rise * 0.98, lerp(82, 20, share)),
    at(side * lerp(20, 16, share), -72 - rise * 1.04, lerp(76, 22, share)),
    at(side * lerp(58, 60, share), -54 - rise * 1.02, lerp(52, 10, share)),
    at(side * lerp(88, 96, share), -22 - rise * 0.94, lerp(8, -10, share)),
    at(side * lerp(100, 112, share), -2 - rise * 0.86, -20),
  ];
}

function drawBands(frame: HeadFrame, tones: HatTones, side: Side): void {
  const { context, lit } = frame;
  const isLit = side === lit;
  for (let index = bandCount; index >= 1; index -= 1) {
    const upper = bandEdge(frame, side, index / bandCount);
    const lower = bandEdge(frame, side, (index - 1) / bandCount);
    context.beginPath();
    traceBand(context, upper, lower);
    const tone = isLit ? mixColours(tones.light, tones.base, index % 2 ? 0.2 : 0.6) : tones.base;
    context.fillStyle = mixColours(tone, tones.shade, isLit ? 0.05 : 0.45);
    context.fill();
    const ridge = lower.map(({ x, y }, at) => ({ x, y: lerp(y, upper[at]?.y ?? y, 0.62) }));
    strokeSoft(context, ridge, { colour: tones.highlight, width: 8, alpha: isLit ? 0.5 : 0.22, layers: 4 });
    strokeSoft(context, upper, { colour: tones.deep, width: 9, alpha: 0.55, layers: 4 });
    strokeCurve(context, upper, withAlpha(tones.deep, 0.7), 1.2);
  }
}
