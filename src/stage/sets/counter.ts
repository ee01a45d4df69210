// A desk or counter before the presenter: a top seen from a little above, its edge and its front.
import { shadeColour, withAlpha } from '../../drawing/colour.ts';
import type { Random } from '../../kit/random.ts';
import { createRandom } from '../../kit/random.ts';
import type { Context2D } from '../../model/surface.ts';
import { paintLayer } from './layer.ts';
import { boxAt, crossGradient, fallGradient, fillBox } from './shapes.ts';
import { deskEdge, type PlacedSurface, type SetPlan } from './stage-set.ts';

/** What a counter is made of, and what stands on it. */
export interface CounterLook {
  readonly top: string;
  readonly front: string;
  readonly material: 'wood' | 'smooth';
  /** Distance between the joints of the front panels. */
  readonly panel: number;
  /** Draws what stands on the top; `foot` is where things on it stand. */
  readonly things: (context: Context2D, foot: number) => void;
}

const topShare = { landscape: 0.845, portrait: 0.875 } as const;
/** Room above the top for what stands on it. */
const headroom = 190;
/** How much of the top is seen. */
const topHeight = 40;
const edgeHeight = 24;

/** Paints a counter that spans the picture. */
export function createCounter(plan: SetPlan, look: CounterLook): PlacedSurface {
  const edge = deskEdge(plan, topShare);
  // Things may rise out of the lowest quarter only where the box may start higher than the counter.
  const lift = plan.deskY !== null ? headroom : Math.min(headroom, edge - Math.ceil(plan.height * 0.71));
  const box = boxAt(0, edge - lift, plan.width, plan.height - edge + lift);
  return paintLayer(plan, (context) => paintCounter(context, plan, look, edge), { box, isKept: true });
}

function paintCounter(context: Context2D, plan: SetPlan, look: CounterLook, edge: number): void {
  const { width, height } = plan;
  const random = createRandom(plan.options.seed + 19);
  const foot = edge + topHeight;
  const surface = fallGradient(context, edge, foot, [
    [0, shadeColour(look.top, -0.05)],
    [1, shadeColour(look.top, 0.07)],
  ]);
  fillBox(context, boxAt(-10, edge, width + 20, topHeight + 2), surface);
  if (look.material === 'wood') paintGrain(context, { top: edge, foot, width, lines: 10, random });
  // The presenter's shade on the top.
  const shade = crossGradient(context, plan.presenterX - 420, plan.presenterX + 420, [
    [0, 'rgba(20,10,5,0)'],
    [0.5, 'rgba(20,10,5,0.3)'],
    [1, 'rgba(20,10,5,0)'],
  ]);
  fillBox(context, boxAt(plan.presenterX - 420, edge, 840, topHeight), shade);
  fillBox(context, boxAt(-10, edge, width + 20, 3), 'rgba(255,255,255,0.35)');
  paintFront(context, plan, look, { foot, random });
  look.things(context, edge + topHeight * 0.55);
  fillBox(
    context,
    boxAt(-10, height - 120, width + 20, 130),
    fallGradient(context, height - 120, height, [
      [0, 'rgba(10,6,4,0)'],
      [1, 'rgba(10,6,4,0.3)'],
    ]),
  );
  context.globalCompositeOperation = 'source-atop';
  fillBox(context, boxAt(-10, 0, width + 20, height), withAlpha('#171830', veils[plan.variant.time]));
}

/** How much of the dusk lies on the counter. */
const veils = { day: 0, evening: 0.12, night: 0.32 } as const;

function paintFront(
  context: Context2D,
  { width, height }: SetPlan,
  look: CounterLook,
  { foot, random }: { readonly foot: number; readonly random: Random },
): void {
  const under = foot + edgeHeight;
  const front = fallGradient(context, under, height, [
    [0, shadeColour(look.front, -0.12)],
    [0.22, shadeColour(look.front, 0.01)],
    [1, shadeColour(look.front, -0.08)],
  ]);
  fillBox(context, boxAt(-10, under, width + 20, height), front);
  if (look.material === 'wood') paintGrain(context, { top: under, foot: height, width, lines: 18, random });
  for (let x = (width / 2) % look.panel; x < width; x += look.panel) {
    fillBox(context, boxAt(x - 2, under, 4, height - under), withAlpha(shadeColour(look.front, -0.25), 0.5));
    fillBox(context, boxAt(x + 2, under, 2, height - under), 'rgba(255,255,255,0.14)');
  }
  const edge = fallGradient(context, foot, under, [
    [0, shadeColour(look.top, 0.12)],
    [0.25, look.top],
    [1, shadeColour(look.top, -0.13)],
  ]);
  fillBox(context, boxAt(-10, foot, width + 20, edgeHeight), edge);
  fillBox(context, boxAt(-10, foot, width + 20, 3), 'rgba(255,255,255,0.5)');
  fillBox(
    context,
    boxAt(-10, under, width + 20, 22),
    fallGradient(context, under, under + 22, [
      [0, 'rgba(10,6,4,0.42)'],
      [1, 'rgba(10,6,4,0)'],
    ]),
  );
}

interface Grain {
  readonly top: number;
  readonly foot: number;
  readonly width: number;
  readonly lines: number;
  readonly random: Random;
}

function paintGrain(context: Context2D, { top, foot, width, lines, random }: Grain): void {
  for (let line = 0; line < lines; line += 1) {
    const y = top + 4 + random() * (foot - top - 8);
    const swing = Math.min(9, (foot - top) * 0.1);
    context.lineWidth = 1.2 + 1.6 * random();
    context.strokeStyle = `rgba(50,24,8,${(0.05 + 0.09 * random()).toFixed(3)})`;
    context.beginPath();
    context.moveTo(-10, y);
    context.bezierCurveTo(
      width * 0.3,
      y + swing * (random() - 0.5),
      width * 0.65,
      y + swing * (random() - 0.5),
      width + 10,
      y,
    );
    context.stroke();
  }
}
