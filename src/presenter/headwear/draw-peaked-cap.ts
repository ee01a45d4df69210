// Draws a soft cap with a peak.
import { withAlpha } from '../../drawing/colour.ts';
import { fillCurve, type Point, strokeCurve, traceCurve } from '../../drawing/curves.ts';
import { linearGradient, paintGlow, strokeSoft } from '../../drawing/paint.ts';
import type { HeadFrame } from '../head/head-frame.ts';
import { clothLight } from './fill-cloth.ts';
import { createHatTones, type HatTones } from './hat-tones.ts';

type Place = readonly [x: number, y: number, z: number];

const crown: readonly Place[] = [
  [-95, -44, 0],
  [-98, -84, -8],
  [-84, -128, -12],
  [-48, -152, -12],
  [0, -159, -10],
  [48, -152, -12],
  [84, -128, -12],
  [98, -84, -8],
  [95, -44, 0],
];
const band: readonly Place[] = [
  [78, -56, 42],
  [42, -68, 72],
  [0, -72, 82],
  [-42, -68, 72],
  [-78, -56, 42],
];
const peakRoot: readonly Place[] = [
  [-76, -58, 42],
  [-42, -70, 72],
  [0, -74, 82],
  [42, -70, 72],
  [76, -58, 42],
];
const peakEdge: readonly Place[] = [
  [80, -46, 60],
  [56, -42, 108],
  [0, -44, 128],
  [-56, -42, 108],
  [-80, -46, 60],
];

/** Draws the cap. */
export function drawPeakedCap(frame: HeadFrame): void {
  const { context, projection, skin } = frame;
  const { at } = projection;
  const tones = createHatTones(frame.character);
  const place = (places: readonly Place[]): Point[] => places.map((each) => at(...each));
  const dome = [...place(crown), ...place(band)];
  fillCurve(
    context,
    dome,
    clothLight(frame, tones, [
      [92, -140],
      [-96, -60],
    ]),
  );
  drawPanels(frame, tones, dome);
  const edge = place(peakEdge);
  strokeSoft(
    context,
    edge.slice(0, 5).map(({ x, y }) => ({ x, y: y + 6 })),
    { colour: skin.shadow, width: 18, alpha: 0.6, layers: 6 },
  );
  context.beginPath();
  traceCurve(context, place(peakRoot), { closed: false });
  traceCurve(context, edge, { closed: false, join: true });
  context.closePath();
  context.fillStyle = linearGradient(context, at(0, -74, 82), at(0, -44, 128), [
    [0, tones.shade],
    [0.55, tones.light],
    [1, tones.base],
  ]);
  context.fill();
  strokeCurve(context, place(peakRoot), withAlpha(tones.deep, 0.7), 2);
  strokeCurve(context, edge, withAlpha(tones.deep, 0.8), 2);
}

/** The seams between the crown's pieces and the light on it. */
function drawPanels({ context, projection, lit }: HeadFrame, tones: HatTones, dome: readonly Point[]): void {
  const { at } = projection;
  context.save();
  context.beginPath();
  traceCurve(context, dome);
  context.clip();
  paintGlow(context, { ...at(lit * 44, -122, 40), radiusX: 50, radiusY: 30, colour: tones.highlight, alpha: 0.8 });
  for (const x of [-58, 0, 58]) {
    const seam = [at(x, -70, 80), at(x * 0.95, -112, 64), at(x * 0.5, -146, 26), at(0, -160, -6)];
    strokeCurve(context, seam, withAlpha(tones.deep, 0.7), 1.6);
    strokeCurve(
      context,
      seam.map(({ x: seamX, y }) => ({ x: seamX + lit * 2, y })),
      withAlpha(tones.highlight, 0.5),
      1.2,
    );
  }
  const foot = [at(-96, -50, 4), at(-56, -70, 64), at(0, -80, 82), at(56, -70, 64), at(96, -50, 4)];
  strokeSoft(context, foot, { colour: tones.deep, width: 20, alpha: 0.5, layers: 5 });
  context.restore();
}
