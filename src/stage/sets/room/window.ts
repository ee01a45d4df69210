// Windows and what is seen through them, by day and night and in every weather.
import { mixColours, shadeColour, withAlpha } from '../../../drawing/colour.ts';
import { paintGlow } from '../../../drawing/paint.ts';
import { createRandom } from '../../../kit/random.ts';
import type { Box } from '../../../model/geometry.ts';
import type { Context2D } from '../../../model/surface.ts';
import { type Daylight, daylightOf } from '../nature/daylight.ts';
import { fallIn } from '../nature/falling.ts';
import { boxAt, fallGradient, fillBox } from '../shapes.ts';
import { paintSkyline } from '../skyline.ts';
import type { MovingPart, SetPlan } from '../stage-set.ts';

/** A window that faces the camera, in stage units. */
export interface WindowLook {
  readonly box: Box;
  readonly columns: number;
  readonly rows: number;
  readonly frame: string;
  /** Width of frame and bars. */
  readonly bar: number;
  readonly view: 'town' | 'garden';
  /** Stage y of the horizon outside. */
  readonly horizon: number;
  /** Board below the window. */
  readonly hasSill?: boolean;
}

/** The glass panes of a window. */
function panesOf({ box, columns, rows, bar }: WindowLook): Box[] {
  const [width, height] = [(box.width - bar) / columns, (box.height - bar) / rows];
  return Array.from({ length: columns * rows }, (_, index) =>
    boxAt(
      box.x + bar + (index % columns) * width,
      box.y + bar + Math.floor(index / columns) * height,
      width - bar,
      height - bar,
    ),
  );
}

/** Paints the view, then frame and bars before it, then the sill. */
export function paintWindow(context: Context2D, plan: SetPlan, window: WindowLook): void {
  const { box, frame, bar, hasSill = false } = window;
  fillBox(
    context,
    { x: box.x - 3, y: box.y - 3, width: box.width + 10, height: box.height + 14 },
    'rgba(40,25,20,0.18)',
    8,
  );
  const edge = fallGradient(context, box.y, box.y + box.height, [
    [0, shadeColour(frame, 0.03)],
    [1, shadeColour(frame, -0.05)],
  ]);
  fillBox(context, box, edge, 4);
  const panes = panesOf(window);
  context.save();
  context.beginPath();
  for (const pane of panes) context.rect(pane.x, pane.y, pane.width, pane.height);
  context.clip();
  paintOutlook(context, plan, window);
  context.restore();
  for (const pane of panes) {
    // The reveal shades the top of the glass, and the bar below it catches the light.
    const shade = fallGradient(context, pane.y, pane.y + bar * 1.4, [
      [0, 'rgba(20,25,40,0.26)'],
      [1, 'rgba(20,25,40,0)'],
    ]);
    fillBox(context, { ...pane, height: bar * 1.4 }, shade);
    fillBox(context, boxAt(pane.x, pane.y + pane.height, pane.width, bar * 0.3), 'rgba(255,255,255,0.5)');
  }
  if (!hasSill) return;
  const sill = boxAt(box.x - bar * 1.4, box.y + box.height - bar * 0.2, box.width + bar * 2.8, bar * 1.7);
  fillBox(context, boxAt(sill.x + 6, sill.y + sill.height, sill.width - 12, bar * 1.4), 'rgba(50,30,20,0.16)');
  fillBox(context, sill, shadeColour(frame, 0.02), 5);
  fillBox(context, { ...sill, height: bar * 0.5 }, 'rgba(255,255,255,0.5)', 5);
}

/** Rain or snow behind the glass. */
export const fallBehind = (plan: SetPlan, window: WindowLook): MovingPart[] =>
  panesOf(window).flatMap((box) => fallIn(plan, { box, scale: 0.45, fades: false }));

function paintOutlook(context: Context2D, plan: SetPlan, { box, view, horizon }: WindowLook): void {
  const air = daylightOf(plan.variant);
  fillBox(context, box, fallGradient(context, box.y - box.height * 0.3, Math.max(horizon, box.y + 10), air.sky));
  const puff = box.width * 0.16;
  for (const [shareX, shareY, size] of puffs) {
    const at = { x: box.x + box.width * shareX, y: box.y + box.height * shareY };
    paintGlow(context, {
      ...at,
      radiusX: puff * size * 1.7,
      radiusY: puff * size * 0.6,
      colour: air.cloud.crown,
      alpha: 0.8,
    });
  }
  if (view === 'town') paintTown(context, plan, box, horizon, air);
  else paintGarden(context, plan, box, horizon, air);
}

const puffs = [
  [0.2, 0.16, 1],
  [0.34, 0.2, 0.7],
  [0.78, 0.1, 0.8],
] as const;

/** A far and a near row of houses; lengths at a window 700 units high. */
const townRows = [
  {
    drop: 130,
    widths: [40, 86],
    heights: [150, 430],
    colours: ['#8fb3d4', '#9fc0dc', '#86a9cd'],
    hazeShare: 0.5,
    windowPitch: 14,
  },
  {
    drop: 220,
    widths: [74, 150],
    heights: [110, 300],
    colours: ['#6f95bd', '#c9a58c', '#8c9fb8', '#d6c2ac'],
    hazeShare: 0.25,
    windowPitch: 17,
  },
] as const;

function paintTown(context: Context2D, plan: SetPlan, box: Box, horizon: number, air: Daylight): void {
  const unit = Math.min(box.height, 700) / 700;
  const sized = ([low, high]: readonly [number, number]) => [low * unit, high * unit] as const;
  const common = { left: box.x - 40, right: box.x + box.width + 40, haze: air.haze, air, fog: 0.6 };
  for (const [index, { drop, widths, heights, windowPitch, ...row }] of townRows.entries()) {
    const seed = plan.options.seed + 41 + 6 * index;
    const [base, pitch] = [horizon + drop * unit, windowPitch * unit];
    const house = { ...common, ...row, seed, base, widths: sized(widths), heights: sized(heights), windowPitch: pitch };
    context.save();
    paintSkyline(context, house, 'source-over');
    context.restore();
  }
  const ground = mixColours(mixColours('#8fae8a', air.ambient, air.ambientAlpha), air.haze, 0.4);
  fillBox(context, boxAt(box.x, horizon + 218 * unit, box.width, box.height), ground);
}

function paintGarden(context: Context2D, plan: SetPlan, box: Box, horizon: number, air: Daylight): void {
  const random = createRandom(plan.options.seed + 61);
  const isSnowy = plan.variant.weather === 'snow';
  const inAir = (colour: string, haze: number): string =>
    mixColours(
      mixColours(isSnowy ? mixColours(colour, '#eef4f8', 0.7) : colour, air.ambient, air.ambientAlpha),
      air.haze,
      haze,
    );
  const size = box.width * 0.2;
  const lawn = fallGradient(context, horizon, box.y + box.height, [
    [0, inAir('#8fc07a', 0.3)],
    [1, inAir('#5fa35c', 0.05)],
  ]);
  fillBox(context, boxAt(box.x, horizon, box.width, box.y + box.height - horizon + 1), lawn);
  for (let row = 0; row < 2; row += 1) {
    for (let crown = 0; crown < 9; crown += 1) {
      const at = {
        x: box.x + box.width * ((crown + random()) / 9),
        y: horizon - size * (0.2 + 0.5 * random()) + row * size * 0.5,
      };
      const colour = inAir(row === 0 ? '#6fae72' : '#4b8f56', 0.4 - 0.3 * row);
      const radius = size * (0.55 + 0.5 * random());
      paintGlow(context, { ...at, radiusX: radius, radiusY: radius, colour, alpha: 1, core: 0.72 });
      const lit = { x: at.x - radius * 0.3, y: at.y - radius * 0.35, radiusX: radius * 0.5, radiusY: radius * 0.45 };
      paintGlow(context, { ...lit, colour: shadeColour(colour, 0.1), alpha: 0.7 });
    }
  }
  if (plan.variant.time !== 'night') return;
  fillBox(context, box, withAlpha('#0a1234', 0.25));
}
