// Draws a hard hat: a ribbed shell with a brim.
import { withAlpha } from '../../drawing/colour.ts';
import { fillCurve, type Point, strokeCurve, traceCurve } from '../../drawing/curves.ts';
import { linearGradient, paintGlow, strokeSoft } from '../../drawing/paint.ts';
import type { HeadFrame } from '../head/head-frame.ts';
import { createHatTones, type HatTones } from './hat-tones.ts';

type Place = readonly [x: number, y: number, z: number];

const shell: readonly Place[] = [
  [-105, -62, 0],
  [-107, -100, -10],
  [-90, -146, -16],
  [-50, -175, -18],
  [0, -184, -18],
  [50, -175, -18],
  [90, -146, -16],
  [107, -100, -10],
  [105, -62, 0],
];
const brimTop: readonly Place[] = [
  [-110, -62, 0],
  [-82, -62, 50],
  [-40, -68, 84],
  [0, -71, 94],
  [40, -68, 84],
  [82, -62, 50],
  [110, -62, 0],
];
const brimEdge: readonly Place[] = [
  [114, -56, 2],
  [86, -50, 58],
  [44, -50, 98],
  [0, -51, 112],
  [-44, -50, 98],
  [-86, -50, 58],
  [-114, -56, 2],
];

/** Draws the hat. */
export function drawHardHat(frame: HeadFrame): void {
  const { context, projection, lit, skin } = frame;
  const tones = createHatTones(frame.character);
  const place = (places: readonly Place[]): Point[] => places.map((each) => projection.at(...each));
  const [dome, top, edge] = [place(shell), place(brimTop), place(brimEdge)];
  const shadow = [...edge].reverse().slice(1, -1);
  strokeSoft(
    context,
    shadow.map(({ x, y }) => ({ x, y: y + 5 })),
    { colour: skin.shadow, width: 16, alpha: 0.65, layers: 6 },
  );
  const { at } = projection;
  const across = linearGradient(context, at(lit * 96, -150, 0), at(-lit * 100, -80, 0), [
    [0, tones.light],
    [0.3, tones.base],
    [0.72, tones.shade],
    [1, tones.deep],
  ]);
  fillCurve(context, dome, across);
  drawShell(frame, tones, dome);
  context.beginPath();
  traceCurve(context, top, { closed: false });
  traceCurve(context, edge, { closed: false, join: true });
  context.closePath();
  context.fillStyle = linearGradient(context, at(lit * 110, -60, 0), at(-lit * 110, -60, 0), [
    [0, tones.highlight],
    [0.5, tones.base],
    [1, tones.shade],
  ]);
  context.fill();
  strokeCurve(context, top, withAlpha(tones.deep, 0.6), 2);
  strokeCurve(context, edge.slice(1, -1), withAlpha(tones.deep, 0.75), 1.6);
}

/** Ridges from front to back, the light on the dome and the shade at its foot. */
function drawShell({ context, projection, lit }: HeadFrame, tones: HatTones, dome: readonly Point[]): void {
  const { at } = projection;
  context.save();
  context.beginPath();
  traceCurve(context, dome);
  context.clip();
  const glow = at(lit * 46, -140, 40);
  paintGlow(context, { ...glow, radiusX: 46, radiusY: 32, colour: '#ffffff', alpha: 0.5 });
  const foot = [at(-108, -74, 0), at(-60, -72, 64), at(0, -80, 88), at(60, -72, 64), at(108, -74, 0)];
  strokeSoft(context, foot, { colour: tones.deep, width: 26, alpha: 0.5, layers: 6 });
  context.lineCap = 'round';
  for (const x of [-34, 0, 34]) {
    const ridge = [at(x * 1.2, -84, 88), at(x * 1.15, -128, 74), at(x, -164, 34), at(x * 0.8, -186, -18)];
    strokeSoft(context, ridge, { colour: tones.deep, width: 15, alpha: 0.3, layers: 4 });
    strokeCurve(context, ridge, withAlpha(tones.light, 0.95), 8);
    const bright = ridge.map(({ x: ridgeX, y }) => ({ x: ridgeX + lit * 2, y }));
    strokeCurve(context, bright, withAlpha(tones.highlight, 0.9), 3);
  }
  context.restore();
}
