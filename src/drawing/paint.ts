// Gradients and soft edges without blur filters: a filter per frame doubles a frame's cost.
import type { Context2D } from '../model/surface.ts';
import { withAlpha } from './colour.ts';
import { type Paint, type Point, traceCurve } from './curves.ts';

/** A share 0 to 1 of the gradient's way and the CSS colour there. */
export type ColourStop = readonly [share: number, colour: string];

/** A gradient along the line between two points. */
export function linearGradient(context: Context2D, from: Point, to: Point, stops: readonly ColourStop[]): Paint {
  const gradient = context.createLinearGradient(from.x, from.y, to.x, to.y);
  for (const [share, colour] of stops) gradient.addColorStop(share, colour);
  return gradient;
}

/** An open line whose edges fade: translucent strokes of falling width over each other. */
export function strokeSoft(
  context: Context2D,
  points: readonly Point[],
  line: { readonly colour: string; readonly width: number; readonly alpha: number; readonly layers?: number },
): void {
  const layers = line.layers ?? 5;
  context.beginPath();
  traceCurve(context, points, { closed: false });
  context.strokeStyle = withAlpha(line.colour, (line.alpha / layers) * 1.2);
  for (let layer = 0; layer < layers; layer += 1) {
    context.lineWidth = line.width * (1 - layer / layers);
    context.stroke();
  }
}

/** An ellipse that fades to nothing at its edge. */
export interface Glow {
  readonly x: number;
  readonly y: number;
  readonly radiusX: number;
  readonly radiusY: number;
  readonly colour: string;
  /** Opacity in the middle, 0 to 1. */
  readonly alpha: number;
  /** Radians. */
  readonly turn?: number;
  /** Share of the radius that keeps the full opacity. */
  readonly core?: number;
}

/** Paints a soft ellipse. */
export function paintGlow(context: Context2D, glow: Glow): void {
  context.save();
  context.translate(glow.x, glow.y);
  if (glow.turn) context.rotate(glow.turn);
  context.scale(glow.radiusX, glow.radiusY);
  context.fillStyle = unitGlow(context, glow);
  context.fillRect(-1, -1, 2, 2);
  context.restore();
}

// A figure paints the same glows in every frame, and making a gradient costs as much as painting a small one.
const unitGlows = new WeakMap<Context2D, Map<string, Paint>>();
const mostGlows = 256;

/** The gradient of a glow of radius 1 around the origin. */
function unitGlow(context: Context2D, { colour, alpha, core = 0 }: Glow): Paint {
  const known = unitGlows.get(context) ?? new Map<string, Paint>();
  unitGlows.set(context, known);
  const key = `${colour}|${alpha}|${core}`;
  const found = known.get(key);
  if (found !== undefined) return found;
  const gradient = context.createRadialGradient(0, 0, core, 0, 0, 1);
  gradient.addColorStop(0, withAlpha(colour, alpha));
  gradient.addColorStop(0.35, withAlpha(colour, alpha * 0.72));
  gradient.addColorStop(0.7, withAlpha(colour, alpha * 0.22));
  gradient.addColorStop(1, withAlpha(colour, 0));
  if (known.size >= mostGlows) known.clear();
  known.set(key, gradient);
  return gradient;
}
