// The studio's desk: a curved glass top with a lit edge, a panelled front and a strip of light.
import { mixColours, shadeColour, withAlpha } from '../../drawing/colour.ts';
import { point } from '../../drawing/curves.ts';
import { paintGlow } from '../../drawing/paint.ts';
import type { Context2D } from '../../model/surface.ts';
import { paintLayer } from './layer.ts';
import { fillFace } from './room/solids.ts';
import { boxAt, crossGradient, fallGradient, fillBox } from './shapes.ts';
import { deskEdge, type PlacedSurface, type SetPlan } from './stage-set.ts';
import type { StudioColours } from './studio-colours.ts';

/** Highest point of the desk, as a share of the picture's height. */
const topShare = { landscape: 0.81, portrait: 0.86 } as const;
const curveDepth = 44;
const topThickness = 30;
/** Room above the edge for what stands on the desk. */
const headroom = 96;

/** Paints the desk. */
export function createStudioDesk(plan: SetPlan, colours: StudioColours): PlacedSurface {
  const top = deskEdge(plan, topShare);
  const box = boxAt(0, top - headroom, plan.width, plan.height - top + headroom);
  return paintLayer(plan, (context) => paintDesk(context, plan, colours, top), { box, isKept: true });
}

function paintDesk(context: Context2D, plan: SetPlan, colours: StudioColours, top: number): void {
  const { width, height } = plan;
  paintMug(context, width * (plan.isPortrait ? 0.8 : 0.885), top + curveDepth * 0.72, colours);
  paintFront(context, plan, colours, top);
  traceTop(context, width, top, topThickness);
  context.fillStyle = crossGradient(context, 0, width, [
    [0, shadeColour(colours.wall, 0.02)],
    [0.5, mixColours(colours.main, colours.wall, 0.32)],
    [1, shadeColour(colours.wall, 0.02)],
  ]);
  context.fill();
  context.save();
  context.clip();
  paintGlow(context, {
    x: plan.presenterX,
    y: top + 4,
    radiusX: width * 0.3,
    radiusY: 60,
    colour: colours.cool,
    alpha: 0.5,
  });
  context.restore();
  paintMirrors(context, plan, colours, top);
  strokeEdge(context, width, top, 2, { colour: '#f1fcff', alpha: 0.95, width: 4 });
  strokeEdge(context, width, top, 2, { colour: colours.cool, alpha: 0.6, width: 20, layers: 6 });
  strokeEdge(context, width, top, topThickness, { colour: '#02050f', alpha: 0.5, width: 5 });
  paintPapers(context, width * 0.1, top + curveDepth * 0.86, colours);
  paintGlow(context, { x: width / 2, y: height, radiusX: width * 0.6, radiusY: 120, colour: '#000010', alpha: 0.4 });
}

/** The columns of light behind the desk stand mirrored in its glass. */
function paintMirrors(context: Context2D, plan: SetPlan, colours: StudioColours, top: number): void {
  const { width } = plan;
  context.save();
  traceTop(context, width, top, topThickness);
  context.clip();
  for (const share of plan.isPortrait ? [0.06, 0.94] : [0.126, 0.874]) {
    const at = { x: width * share, y: top + topThickness, radiusX: width * 0.05, radiusY: 60 };
    paintGlow(context, { ...at, colour: shadeColour(colours.cool, 0.2), alpha: 0.6 });
  }
  context.restore();
}

/** Sheets of the script with a pen, and a tablet; both lie flat and are seen from a little above. */
function paintPapers(context: Context2D, x: number, y: number, colours: StudioColours): void {
  const flat = (left: number, lift: number, wide: number, tall: number) => [
    point(x + left, y - lift),
    point(x + left + wide, y - lift),
    point(x + left + wide * 0.94, y - lift - tall),
    point(x + left + wide * 0.1, y - lift - tall),
  ];
  fillFace(context, flat(4, -5, 190, 22), 'rgba(2,6,20,0.4)');
  fillFace(context, flat(-8, 0, 186, 20), '#c9d4ea');
  fillFace(context, flat(2, 4, 182, 20), '#f2f6fd');
  for (const line of [0, 1, 2]) fillFace(context, flat(34, 8 + line * 5, 120 - line * 14, 2), 'rgba(60,80,120,0.45)');
  fillFace(context, flat(150, 10, 64, 5), colours.warm);
}

function traceEdge(context: Context2D, width: number, y: number): void {
  context.moveTo(-20, y + curveDepth);
  context.quadraticCurveTo(width / 2, y - curveDepth, width + 20, y + curveDepth);
}

function traceTop(context: Context2D, width: number, top: number, thickness: number): void {
  context.beginPath();
  traceEdge(context, width, top);
  context.lineTo(width + 20, top + curveDepth + thickness);
  context.quadraticCurveTo(width / 2, top - curveDepth + thickness, -20, top + curveDepth + thickness);
  context.closePath();
}

interface EdgeLine {
  readonly colour: string;
  readonly alpha: number;
  readonly width: number;
  /** Strokes of falling width over each other, for a soft glow. */
  readonly layers?: number;
}

function strokeEdge(context: Context2D, width: number, top: number, drop: number, line: EdgeLine): void {
  const layers = line.layers ?? 1;
  context.beginPath();
  traceEdge(context, width, top + drop);
  context.strokeStyle = withAlpha(line.colour, line.alpha / layers);
  for (let layer = 0; layer < layers; layer += 1) {
    context.lineWidth = line.width * (1 - layer / layers);
    context.stroke();
  }
}

function paintFront(context: Context2D, plan: SetPlan, colours: StudioColours, top: number): void {
  const { width, height } = plan;
  context.save();
  context.beginPath();
  traceEdge(context, width, top + topThickness);
  context.lineTo(width + 20, height);
  context.lineTo(-20, height);
  context.closePath();
  context.fillStyle = fallGradient(context, top, height, [
    [0, mixColours(colours.wall, colours.main, 0.2)],
    [0.5, colours.deep],
    [1, shadeColour(colours.deep, -0.07)],
  ]);
  context.fill();
  context.clip();
  const pitch = plan.isPortrait ? 90 : 120;
  for (let x = (width / 2) % pitch; x < width + pitch; x += pitch) {
    const panel = crossGradient(context, x - pitch, x, [
      [0, 'rgba(255,255,255,0.06)'],
      [0.5, 'rgba(255,255,255,0.015)'],
      [1, 'rgba(0,0,0,0.16)'],
    ]);
    fillBox(context, boxAt(x - pitch, top, pitch - 2, height - top), panel);
  }
  const strip = top + topThickness + 44;
  strokeEdge(context, width, strip, 0, { colour: colours.main, alpha: 1, width: 64, layers: 14 });
  strokeEdge(context, width, strip, 0, { colour: shadeColour(colours.cool, 0.15), alpha: 0.95, width: 5 });
  context.restore();
}

function paintMug(context: Context2D, x: number, foot: number, colours: StudioColours): void {
  const [width, height] = [54, 64];
  context.strokeStyle = '#8d9ab8';
  context.lineWidth = 9;
  context.beginPath();
  context.ellipse(x + width / 2 + 2, foot - height * 0.52, 17, 19, 0, -Math.PI / 2, Math.PI / 2);
  context.stroke();
  const body = crossGradient(context, x - width / 2, x + width / 2, [
    [0, '#c9d4ea'],
    [0.3, '#aebbd8'],
    [1, '#5d6b8e'],
  ]);
  fillBox(context, boxAt(x - width / 2, foot - height, width, height + 20), body, [6, 6, 14, 14]);
  fillBox(context, boxAt(x - width / 2, foot - height * 0.66, width, 20), withAlpha(colours.main, 0.85));
  context.beginPath();
  context.ellipse(x, foot - height, width / 2, 6, 0, 0, 2 * Math.PI);
  context.fillStyle = '#3a4566';
  context.fill();
}
