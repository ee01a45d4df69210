// Draws a round cloud of tight curls: a soft ball behind the head, and its front over the forehead.
import { mixColours, withAlpha } from '../../drawing/colour.ts';
import { point } from '../../drawing/curves.ts';
import { clamp, lerp } from '../../drawing/numbers.ts';
import { linearGradient, paintGlow } from '../../drawing/paint.ts';
import { createRandom, type Random } from '../../kit/random.ts';
import type { Box } from '../../model/geometry.ts';
import type { Context2D } from '../../model/surface.ts';
import { lightKey } from '../face/skin-shading.ts';
import { enterPlane } from '../head/affine.ts';
import type { HeadFrame, Side } from '../head/head-frame.ts';
import type { HairTones } from '../head/tones.ts';

const ball = { y: -54, radiusX: 128, radiusY: 122 };
const ballDepth = -14;
const frontDepth = 12;
const ballBox: Box = { x: -148, y: -196, width: 296, height: 280 };

/** Draws the ball of hair behind the head. */
export function drawAfroBall({ context, projection, pictures, hair, lit, light }: HeadFrame): void {
  context.save();
  enterPlane(context, projection, ballDepth);
  pictures.draw(context, {
    key: `afro|${lightKey(light)}`,
    box: ballBox,
    paint: (picture) => paintBall(picture, hair, lit),
  });
  context.restore();
}

function paintBall(context: Context2D, hair: HairTones, lit: Side): void {
  const random = createRandom(51);
  context.fillStyle = linearGradient(context, point(lit * 96, -160), point(-lit * 96, 60), [
    [0, hair.middle],
    [0.45, hair.base],
    [1, hair.deep],
  ]);
  context.beginPath();
  context.ellipse(0, ball.y, ball.radiusX, ball.radiusY, 0, 0, 2 * Math.PI);
  fuzz(context, random);
  context.fill();
  paintCoils(context, hair, { random, lit, count: 900 });
}

/** The edge is made of curl ends of many sizes. */
function fuzz(context: Context2D, random: Random): void {
  const count = 190;
  for (let index = 0; index < count; index += 1) {
    const angle = Math.PI * (0.8 + (1.4 * index) / (count - 1));
    const reach = 0.965 + random() * 0.055;
    const radius = 3 + random() * 4.4;
    const x = Math.cos(angle) * ball.radiusX * reach;
    const y = ball.y + Math.sin(angle) * ball.radiusY * reach;
    context.moveTo(x + radius, y);
    context.arc(x, y, radius, 0, 2 * Math.PI);
  }
}

/** Draws what of the cloud stands before the head. */
export function drawAfro({ context, projection, hair, lit, character }: HeadFrame): void {
  context.save();
  enterPlane(context, projection, frontDepth);
  paintFront(context, hair, lit, character.sex === 'male' ? -70 : -74);
  context.restore();
}

/** The hairline of the cloud: a little uneven, low at the temples. */
function paintFront(context: Context2D, hair: HairTones, lit: Side, foreheadY: number): void {
  const random = createRandom(52);
  const lowEdge = (x: number) => foreheadY + (Math.abs(x) / 78) ** 2.2 * 50;
  context.beginPath();
  context.moveTo(-84, 14);
  for (let x = -84; x <= 84; x += 7) context.lineTo(x, Math.min(14, lowEdge(x)) + random() * 3);
  context.lineTo(112, -20);
  context.ellipse(0, ball.y - 4, ball.radiusX - 8, ball.radiusY - 4, 0, 0.05, Math.PI - 0.05, true);
  context.closePath();
  context.fillStyle = linearGradient(context, point(lit * 80, -160), point(-lit * 90, 20), [
    [0, hair.middle],
    [0.5, hair.base],
    [1, hair.deep],
  ]);
  context.fill();
  // Curl ends soften the line on the skin.
  for (let x = -82; x <= 82; x += 2.6) {
    const radius = 2.4 + random() * 3;
    context.beginPath();
    context.arc(x, lowEdge(x) + 1 - random() * 4, radius, 0, 2 * Math.PI);
    context.fillStyle = mixColours(hair.deep, hair.base, random());
    context.fill();
  }
  context.save();
  context.beginPath();
  context.rect(-140, -190, 280, 250);
  context.clip();
  paintCoils(context, hair, { random, lit, count: 900, above: lowEdge });
  context.restore();
  paintGlow(context, { x: lit * 46, y: -132, radiusX: 74, radiusY: 40, colour: hair.highlight, alpha: 0.34 });
}

interface Coils {
  readonly random: Random;
  readonly lit: Side;
  readonly count: number;
  /** Coils stay above this line. */
  readonly above?: (x: number) => number;
}

/** Small bows, lit towards the light and dark away from it. */
function paintCoils(context: Context2D, hair: HairTones, { random, lit, count, above }: Coils): void {
  context.lineCap = 'round';
  for (let index = 0; index < count; index += 1) {
    const distance = Math.sqrt((index + 0.5) / count);
    const angle = index * 2.39996;
    const x = Math.cos(angle) * distance * (ball.radiusX - 3);
    const y = ball.y + Math.sin(angle) * distance * (ball.radiusY - 3);
    const [radius, start, bright] = [2.6 + random() * 2.6, random() * 2 * Math.PI, random() < 0.55];
    if (above && (y > -24 || (Math.abs(x) < 88 && y > above(x) - 3))) continue;
    const brightness = clamp(0.5 + (x * lit) / 230 - (y + 70) / 240);
    const colour = bright ? mixColours(hair.base, hair.shine, lerp(0.12, 0.85, brightness)) : hair.deep;
    context.beginPath();
    context.arc(x, y, radius, start, start + 3.6);
    context.strokeStyle = withAlpha(colour, bright ? 0.5 : 0.6);
    context.lineWidth = 1.7;
    context.stroke();
  }
}
