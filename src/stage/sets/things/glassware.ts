// Glass vessels of a laboratory with coloured liquids, and a microscope.
import { shadeColour, withAlpha } from '../../../drawing/colour.ts';
import { paintGlow } from '../../../drawing/paint.ts';
import type { Context2D } from '../../../model/surface.ts';
import { boxAt, crossGradient, fallGradient, fillBox, fillCircle } from '../shapes.ts';

/** A vessel: the middle of its foot, its height in stage units, and what is in it. */
export interface Vessel {
  readonly x: number;
  readonly foot: number;
  readonly height: number;
  readonly liquid: string;
}

const glassEdge = 'rgba(225,240,248,0.85)';

const liquidPaint = (context: Context2D, { x, height, liquid }: Vessel) =>
  crossGradient(context, x - height * 0.4, x + height * 0.4, [
    [0, withAlpha(shadeColour(liquid, 0.1), 0.92)],
    [0.5, withAlpha(liquid, 0.88)],
    [1, withAlpha(shadeColour(liquid, -0.12), 0.94)],
  ]);

const glassPaint = (context: Context2D, { x, height }: Vessel) =>
  crossGradient(context, x - height * 0.4, x + height * 0.4, [
    [0, 'rgba(255,255,255,0.5)'],
    [0.3, 'rgba(235,246,252,0.2)'],
    [1, 'rgba(190,214,226,0.42)'],
  ]);

function traceFlask(context: Context2D, { x, foot, height }: Vessel): void {
  const [neck, base] = [height * 0.1, height * 0.38];
  context.beginPath();
  context.moveTo(x - neck, foot - height);
  context.lineTo(x - neck, foot - height * 0.64);
  context.lineTo(x - base, foot - height * 0.08);
  context.quadraticCurveTo(x - base, foot, x - base * 0.8, foot);
  context.lineTo(x + base * 0.8, foot);
  context.quadraticCurveTo(x + base, foot, x + base, foot - height * 0.08);
  context.lineTo(x + neck, foot - height * 0.64);
  context.lineTo(x + neck, foot - height);
  context.closePath();
}

/** Paints a conical flask. */
export function paintFlask(context: Context2D, vessel: Vessel): void {
  const { x, foot, height } = vessel;
  paintGlow(context, { x, y: foot, radiusX: height * 0.5, radiusY: height * 0.07, colour: '#0c1a24', alpha: 0.4 });
  traceFlask(context, vessel);
  context.fillStyle = glassPaint(context, vessel);
  context.fill();
  context.save();
  context.clip();
  fillBox(context, boxAt(x - height, foot - height * 0.42, height * 2, height * 0.42), liquidPaint(context, vessel));
  fillBox(
    context,
    boxAt(x - height, foot - height * 0.43, height * 2, height * 0.03),
    withAlpha(shadeColour(vessel.liquid, 0.18), 0.9),
  );
  fillBox(
    context,
    boxAt(x - height * 0.16, foot - height * 0.5, height * 0.05, height * 0.42),
    'rgba(255,255,255,0.4)',
    4,
  );
  context.restore();
  traceFlask(context, vessel);
  context.strokeStyle = glassEdge;
  context.lineWidth = Math.max(1.5, height * 0.018);
  context.stroke();
  fillBox(context, boxAt(x - height * 0.13, foot - height * 1.02, height * 0.26, height * 0.05), glassEdge, 4);
}

/** Paints a straight glass with a lip. */
export function paintBeaker(context: Context2D, vessel: Vessel): void {
  const { x, foot, height } = vessel;
  const width = height * 0.72;
  const box = boxAt(x - width / 2, foot - height, width, height);
  paintGlow(context, { x, y: foot, radiusX: width * 0.66, radiusY: height * 0.07, colour: '#0c1a24', alpha: 0.4 });
  fillBox(context, box, glassPaint(context, vessel), [2, 2, 10, 10]);
  fillBox(
    context,
    boxAt(box.x, foot - height * 0.55, width, height * 0.55),
    liquidPaint(context, vessel),
    [0, 0, 10, 10],
  );
  for (let mark = 1; mark < 5; mark += 1) {
    fillBox(context, boxAt(box.x + width * 0.64, foot - height * 0.16 * mark, width * 0.2, 2), 'rgba(255,255,255,0.7)');
  }
  fillBox(
    context,
    boxAt(box.x + width * 0.12, box.y + height * 0.1, width * 0.1, height * 0.8),
    'rgba(255,255,255,0.4)',
    4,
  );
  context.strokeStyle = glassEdge;
  context.lineWidth = Math.max(1.5, height * 0.02);
  context.beginPath();
  context.roundRect(box.x, box.y, width, height, [2, 2, 10, 10]);
  context.stroke();
}

/** Paints a stand of tubes; x is its left edge. */
export function paintTubes(
  context: Context2D,
  x: number,
  foot: number,
  height: number,
  liquids: readonly string[],
): void {
  const pitch = height * 0.28;
  const width = pitch * liquids.length + pitch * 0.3;
  liquids.forEach((liquid, index) => {
    const left = x + pitch * (index + 0.3);
    const tube = boxAt(left, foot - height, pitch * 0.6, height * 0.92);
    fillBox(context, tube, 'rgba(235,246,252,0.5)', [2, 2, pitch * 0.3, pitch * 0.3]);
    const fill = boxAt(left, foot - height * 0.66, pitch * 0.6, height * 0.58);
    fillBox(context, fill, liquid, [0, 0, pitch * 0.3, pitch * 0.3]);
    fillBox(context, boxAt(left + pitch * 0.1, tube.y, pitch * 0.1, height * 0.84), 'rgba(255,255,255,0.5)', 3);
  });
  const bar = fallGradient(context, foot - height * 0.62, foot, [
    [0, '#dfe5ea'],
    [1, '#a3aeb8'],
  ]);
  fillBox(context, boxAt(x, foot - height * 0.62, width, height * 0.09), bar, 3);
  fillBox(context, boxAt(x, foot - height * 0.1, width, height * 0.1), bar, 3);
  for (const post of [x, x + width - pitch * 0.14]) {
    fillBox(context, boxAt(post, foot - height * 0.62, pitch * 0.14, height * 0.6), '#b7c1ca');
  }
}

/** Paints a microscope that looks to the left; x is its foot's middle. */
export function paintMicroscope(context: Context2D, x: number, foot: number, height: number): void {
  const steel = crossGradient(context, x - height * 0.4, x + height * 0.4, [
    [0, '#f4f7f9'],
    [0.5, '#cdd5dc'],
    [1, '#8f9ba6'],
  ]);
  paintGlow(context, { x, y: foot, radiusX: height * 0.5, radiusY: height * 0.06, colour: '#0c1a24', alpha: 0.4 });
  fillBox(context, boxAt(x - height * 0.34, foot - height * 0.09, height * 0.64, height * 0.09), '#39444f', 6);
  context.strokeStyle = steel;
  context.lineWidth = height * 0.1;
  context.lineCap = 'round';
  context.beginPath();
  context.moveTo(x + height * 0.18, foot - height * 0.1);
  context.quadraticCurveTo(x + height * 0.36, foot - height * 0.46, x + height * 0.06, foot - height * 0.68);
  context.stroke();
  fillBox(context, boxAt(x - height * 0.3, foot - height * 0.3, height * 0.5, height * 0.05), '#4a5661', 3);
  context.save();
  context.translate(x - height * 0.04, foot - height * 0.62);
  context.rotate(-0.42);
  fillBox(context, boxAt(-height * 0.08, -height * 0.34, height * 0.16, height * 0.48), steel, 6);
  fillBox(context, boxAt(-height * 0.06, -height * 0.44, height * 0.12, height * 0.12), '#39444f', 4);
  fillBox(context, boxAt(-height * 0.045, height * 0.13, height * 0.09, height * 0.14), '#59656f', 3);
  context.restore();
  fillCircle(context, x + height * 0.2, foot - height * 0.4, height * 0.06, '#59656f');
}
