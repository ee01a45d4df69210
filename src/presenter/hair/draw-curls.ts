// Draws round, curly hair: a ball behind the head, and curls spread evenly over its front.
import { mixColours, withAlpha } from '../../drawing/colour.ts';
import { type Point, point } from '../../drawing/curves.ts';
import { clamp, lerp } from '../../drawing/numbers.ts';
import { linearGradient } from '../../drawing/paint.ts';
import { createRandom } from '../../kit/random.ts';
import type { Character } from '../../model/character.ts';
import type { Context2D } from '../../model/surface.ts';
import { enterPlane } from '../head/affine.ts';
import type { HeadFrame, Side } from '../head/head-frame.ts';
import type { HairTones } from '../head/tones.ts';
import { hairlinePoints } from './hairline.ts';

// The golden angle spreads curls evenly over a disc.
const goldenAngle = 2.39996;
const curlDepth = 10;
const ballDepth = -14;

/** Draws the ball of hair behind the head. */
export function drawCurlBall({ context, projection, hair, lit, character }: HeadFrame): void {
  context.save();
  enterPlane(context, projection, ballDepth);
  paintBall(context, hair, lit, fullness(character));
  context.restore();
}

/** Men and the old wear their curls shorter. */
const fullness = ({ sex, age }: Character): number => (sex === 'male' || age > 0.6 ? 0.87 : 1);

function paintBall(context: Context2D, hair: HairTones, lit: Side, size: number): void {
  const random = createRandom(5);
  context.beginPath();
  context.ellipse(0, -44, 116 * size, 110 * size, 0, 0, 2 * Math.PI);
  const count = 34;
  for (let index = 0; index < count; index += 1) {
    const angle = Math.PI * (0.86 + (1.28 * index) / (count - 1));
    const distance = (108 + random() * 10) * size;
    const radius = 17 + random() * 11;
    const [x, y] = [Math.cos(angle) * distance, -44 + Math.sin(angle) * distance];
    context.moveTo(x + radius, y);
    context.arc(x, y, radius, 0, 2 * Math.PI);
  }
  context.fillStyle = linearGradient(context, point(lit * 90, -150), point(-lit * 90, 50), [
    [0, hair.middle],
    [0.45, hair.base],
    [1, hair.deep],
  ]);
  context.fill();
}

/** Draws the curls before the head, and small ones along the hairline. */
export function drawCurls(frame: HeadFrame): void {
  const { context, projection, hair, lit, character } = frame;
  context.save();
  enterPlane(context, projection, curlDepth);
  paintCurls(context, hair, lit, fullness(character));
  context.restore();
  drawHairlineCurls(frame);
}

/** Curls are opaque: they may reach beyond the ball on a strong turn. */
function paintCurls(context: Context2D, hair: HairTones, lit: Side, size: number): void {
  const random = createRandom(15);
  const count = 200;
  context.lineCap = 'round';
  for (let index = 0; index < count; index += 1) {
    const distance = Math.sqrt((index + 0.5) / count);
    const angle = index * goldenAngle;
    const [x, y] = [Math.cos(angle) * distance * 122 * size, -62 - 4 * size + Math.sin(angle) * distance * 106 * size];
    const foreheadY = -80 + (x / 78) ** 2 * 40;
    const isOverFace = y > foreheadY - 9 && Math.abs(x) < 84;
    const radius = 9 + random() * 4;
    const start = random() * 2 * Math.PI;
    if (isOverFace || y > 40) continue;
    const brightness = clamp(0.5 + (x * lit) / 220 - (y + 66) / 230);
    paintCurl(context, { at: point(x, y), radius, start, brightness }, hair);
  }
}

interface Curl {
  readonly at: Point;
  readonly radius: number;
  readonly start: number;
  readonly brightness: number;
}

/** A round lock with one lit and one dark bow. */
function paintCurl(context: Context2D, { at, radius, start, brightness }: Curl, hair: HairTones): void {
  context.beginPath();
  context.arc(at.x, at.y, radius, 0, 2 * Math.PI);
  context.fillStyle = mixColours(hair.deep, hair.middle, lerp(0.2, 0.85, brightness));
  context.fill();
  context.beginPath();
  context.arc(at.x, at.y, radius * 0.62, start, start + 3.4);
  context.strokeStyle = withAlpha(mixColours(hair.base, hair.shine, brightness), 0.6);
  context.lineWidth = 2.6;
  context.stroke();
  context.beginPath();
  context.arc(at.x + 1, at.y + 1.5, radius * 0.9, start + 3.2, start + 5.4);
  context.strokeStyle = withAlpha(hair.deep, 0.6);
  context.lineWidth = 2;
  context.stroke();
}

/** Small curls hide the edge between hair and forehead. */
function drawHairlineCurls({ context, projection, hair, lit, ...plan }: HeadFrame): void {
  const random = createRandom(16);
  const hairline = hairlinePoints({ ...plan, hair }, projection);
  const ends = hairline.slice(1, -1).flatMap((from, index) => {
    const to = hairline[index + 2] ?? from;
    return [0, 1 / 3, 2 / 3].map((share) => point(lerp(from.x, to.x, share), lerp(from.y, to.y, share) - 6));
  });
  context.lineCap = 'round';
  for (const at of ends) {
    const radius = 7 + random() * 4;
    const brightness = clamp(0.34 + (at.x * lit) / 260);
    paintCurl(context, { at, radius, start: random() * 2 * Math.PI, brightness }, hair);
  }
}
