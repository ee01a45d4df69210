// The sky of a time and weather, with sun, moon and stars.
import { withAlpha } from '../../../drawing/colour.ts';
import { paintGlow } from '../../../drawing/paint.ts';
import { createRandom } from '../../../kit/random.ts';
import type { Box } from '../../../model/geometry.ts';
import type { Context2D } from '../../../model/surface.ts';
import { fallGradient, fillBox, fillCircle } from '../shapes.ts';
import type { Daylight } from './daylight.ts';

/** Where a sky ends and its sun or moon stands. */
export interface SkyPlace {
  readonly box: Box;
  /** Stage y of the horizon. */
  readonly horizon: number;
  readonly orb: { readonly x: number; readonly y: number; readonly size: number };
  readonly seed: number;
  readonly isNight: boolean;
}

/** Paints the sky, and below the horizon its last colour. */
export function paintSky(context: Context2D, air: Daylight, place: SkyPlace): void {
  fillBox(context, place.box, fallGradient(context, place.box.y, place.horizon, air.sky));
  if (air.stars > 0) paintStars(context, place);
  if (air.orb.strength > 0) {
    if (place.isNight) paintMoon(context, air, place);
    else paintSun(context, air, place);
  }
}

const starsPerMegaunit = 170;

function paintStars(context: Context2D, { box, horizon, seed }: SkyPlace): void {
  const random = createRandom(seed + 71);
  const height = horizon - box.y;
  const count = Math.round((box.width * height * starsPerMegaunit) / 1e6);
  for (let star = 0; star < count; star += 1) {
    const [x, y] = [box.x + random() * box.width, box.y + random() ** 1.4 * height * 0.85];
    const alpha = (0.25 + 0.7 * random() ** 3) * (1 - (y - box.y) / height);
    fillCircle(context, x, y, 0.9 + 1.7 * random() ** 4, withAlpha('#e8eeff', alpha));
  }
}

function paintSun(context: Context2D, { orb }: Daylight, { orb: at }: SkyPlace): void {
  const disc = (radius: number, colour: string, alpha: number, core = 0) =>
    paintGlow(context, {
      ...{ x: at.x, y: at.y, radiusX: radius * at.size, radiusY: radius * at.size, colour, core },
      alpha: alpha * orb.strength,
    });
  context.globalCompositeOperation = 'screen';
  disc(740, orb.glow, 0.8);
  disc(330, orb.glow, 0.8);
  context.globalCompositeOperation = 'source-over';
  disc(230, orb.glow, 0.7);
  disc(104, orb.colour, 1, 0.66);
  disc(72, '#fffdf0', 0.9, 0.3);
}

function paintMoon(context: Context2D, { orb }: Daylight, { orb: at }: SkyPlace): void {
  const glow = (radius: number, alpha: number) =>
    paintGlow(context, {
      ...{ x: at.x, y: at.y, radiusX: radius * at.size, radiusY: radius * at.size, colour: orb.glow },
      alpha: alpha * orb.strength,
    });
  context.globalCompositeOperation = 'screen';
  glow(520, 0.34);
  glow(170, 0.5);
  context.globalCompositeOperation = 'source-over';
  const radius = 52 * at.size;
  const ball = context.createRadialGradient(at.x - radius * 0.3, at.y - radius * 0.3, radius * 0.2, at.x, at.y, radius);
  ball.addColorStop(0, '#ffffff');
  ball.addColorStop(0.7, '#eceffa');
  ball.addColorStop(1, '#c3cbe6');
  fillCircle(context, at.x, at.y, radius, ball);
  for (const [x, y, size] of craters) {
    fillCircle(context, at.x + x * radius, at.y + y * radius, size * radius, 'rgba(120,132,176,0.22)');
  }
}

const craters = [
  [-0.3, -0.1, 0.24],
  [0.2, 0.3, 0.3],
  [0.35, -0.35, 0.16],
  [-0.15, 0.5, 0.14],
] as const;
