// A row of buildings with windows, hazier the farther it stands.
import { mixColours, shadeColour, withAlpha } from '../../drawing/colour.ts';
import { point } from '../../drawing/curves.ts';
import { linearGradient } from '../../drawing/paint.ts';
import { createRandom, type Random } from '../../kit/random.ts';
import type { Box } from '../../model/geometry.ts';
import type { Context2D } from '../../model/surface.ts';
import type { Daylight } from './nature/daylight.ts';
import { crossGradient, fallGradient } from './shapes.ts';

/** A row of buildings. Lengths in stage units. */
export interface SkylineRow {
  readonly seed: number;
  readonly left: number;
  readonly right: number;
  /** Where the row stands. */
  readonly base: number;
  readonly widths: readonly [least: number, most: number];
  readonly heights: readonly [least: number, most: number];
  readonly colours: readonly [string, ...string[]];
  readonly haze: string;
  /** Share of haze in the walls' colour. */
  readonly hazeShare: number;
  /** Opacity of the haze that rises from the row's foot. */
  readonly fog: number;
  /** Distance between windows, or 0 for bare walls. */
  readonly windowPitch: number;
  readonly air: Daylight;
}

type Roof = 'slope' | 'dome' | 'steps' | 'flat' | 'mast';

/** Paints the row onto an empty layer; on a picture its haze has to lie over all ('source-over'). */
export function paintSkyline(
  context: Context2D,
  row: SkylineRow,
  hazeMode: 'source-atop' | 'source-over' = 'source-atop',
): void {
  const random = createRandom(row.seed);
  const between = ([least, most]: readonly [number, number], share: number) => least + (most - least) * share;
  let x = row.left;
  while (x < row.right) {
    const width = between(row.widths, random());
    const height = between(row.heights, random() ** 1.5);
    const roof = roofOf(random());
    const colour = row.colours[Math.floor(random() * row.colours.length)] ?? row.colours[0];
    const wall = mixColours(mixColours(colour, row.air.ambient, row.air.ambientAlpha), row.haze, row.hazeShare);
    paintBuilding(context, { x, y: row.base - height, width, height: height + 10 }, { row, roof, wall, random });
    x += width * (0.8 + random() * 0.26);
  }
  context.globalCompositeOperation = hazeMode;
  context.fillStyle = fallGradient(context, row.base - row.heights[1] * 0.9, row.base, [
    [0, withAlpha(row.haze, 0)],
    // At night the haze is dark, and the windows shine through it.
    [1, withAlpha(row.haze, row.fog * (1 - 0.6 * row.air.ambientAlpha))],
  ]);
  context.fillRect(row.left - 400, row.base - row.heights[1] * 1.3, row.right - row.left + 1200, row.heights[1] * 1.4);
}

function roofOf(share: number): Roof {
  if (share < 0.16) return 'slope';
  if (share < 0.3) return 'dome';
  if (share < 0.52) return 'steps';
  return share < 0.84 ? 'flat' : 'mast';
}

interface BuildingKind {
  readonly row: SkylineRow;
  readonly roof: Roof;
  readonly wall: string;
  readonly random: Random;
}

function paintBuilding(context: Context2D, box: Box, kind: BuildingKind): void {
  const { row, roof, wall } = kind;
  const hasDetail = row.windowPitch > 0;
  context.save();
  if (roof === 'mast' && hasDetail) {
    context.fillStyle = shadeColour(wall, -0.1);
    context.fillRect(box.x + box.width / 2 - 2, box.y - 50, 4, 54);
  }
  traceBuilding(context, box, roof);
  context.fillStyle = crossGradient(context, box.x, box.x + box.width, [
    [0, shadeColour(wall, 0.07)],
    [0.48, wall],
    [0.52, shadeColour(wall, -0.05)],
    [1, shadeColour(wall, -0.08)],
  ]);
  context.fill();
  if (hasDetail) {
    context.clip();
    paintWindows(context, box, kind);
    context.fillStyle = linearGradient(context, point(box.x, box.y), point(box.x + box.width, box.y + box.width * 2), [
      [0, withAlpha('#ffffff', 0.28 * (1 - row.air.ambientAlpha))],
      [0.4, 'rgba(255,255,255,0)'],
      [1, 'rgba(20,40,80,0.12)'],
    ]);
    context.fillRect(box.x, box.y, box.width, box.height);
  }
  context.restore();
}

function traceBuilding(context: Context2D, box: Box, roof: Roof): void {
  const { x, y, width, height } = box;
  context.beginPath();
  if (roof === 'slope') {
    context.moveTo(x, y + height);
    context.lineTo(x, y + width * 0.3);
    context.lineTo(x + width * 0.55, y);
    context.lineTo(x + width, y + width * 0.22);
    context.lineTo(x + width, y + height);
    context.closePath();
  } else if (roof === 'dome') {
    context.roundRect(x, y, width, height, [width * 0.3, width * 0.3, 0, 0]);
  } else {
    if (roof === 'steps') context.rect(x + width * 0.2, y, width * 0.6, height);
    context.rect(x, y + (roof === 'steps' ? height * 0.2 : 0), width, height);
  }
}

/** Windows in a grid, some lit; every third house has bands of glass instead. */
function paintWindows(context: Context2D, box: Box, { row, random }: BuildingKind): void {
  const pitch = row.windowPitch;
  const panes = paneColours(row.air);
  if (random() < 0.3) {
    for (let y = box.y + 8; y < row.base; y += pitch * 0.9) {
      context.fillStyle = random() < panes.litBands ? panes.lit[0] : panes.glass;
      context.fillRect(box.x, y, box.width, pitch * 0.42);
    }
    return;
  }
  for (let y = box.y + 18; y < row.base; y += pitch * 1.35) {
    for (let x = box.x + 8; x < box.x + box.width - 8; x += pitch) {
      context.fillStyle = paneColour(panes, random());
      context.fillRect(x, y, pitch * 0.56, pitch * 0.76);
    }
  }
}

interface PaneColours {
  readonly litShare: number;
  readonly litBands: number;
  readonly lit: readonly [string, ...string[]];
  readonly glassShare: number;
  readonly glass: string;
  readonly dark: string;
}

const lamplight = ['#ffd48a', '#ffe6b0', '#fff1d2', '#cfe4ff'] as const;

function paneColours({ ambientAlpha, lampShare }: Daylight): PaneColours {
  const darkness = Math.min(1, ambientAlpha * 1.4);
  const [first, ...others] = lamplight;
  const shine = (colour: string): string => withAlpha(colour, 0.72 + 0.2 * darkness);
  return {
    litShare: lampShare,
    litBands: darkness > 0.4 ? lampShare * 0.6 : 0,
    lit: [shine(first), ...others.map(shine)],
    glassShare: 0.45 * (1 - darkness * 0.6),
    glass: withAlpha(mixColours('#e1f2ff', '#3c4f86', darkness), 0.34),
    dark: withAlpha(mixColours('#28466e', '#050a1e', darkness), 0.16 + 0.3 * darkness),
  };
}

function paneColour({ litShare, lit, glassShare, glass, dark }: PaneColours, light: number): string {
  if (light < litShare) return lit[Math.floor(light * 37) % lit.length] ?? lit[0];
  return light < litShare + glassShare ? glass : dark;
}
