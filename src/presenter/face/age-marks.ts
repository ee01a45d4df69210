// Paints what the years do to a face onto the sheet of skin: lines, hollows, jowls and spots.
import { point } from '../../drawing/curves.ts';
import { clamp, smoothstep } from '../../drawing/numbers.ts';
import { paintGlow, strokeSoft } from '../../drawing/paint.ts';
import { createRandom } from '../../kit/random.ts';
import type { Context2D } from '../../model/surface.ts';
import { sides } from '../head/head-frame.ts';
import type { HeadPlan } from '../head/head-plan.ts';

/** Paints the marks of age; below about forty there are none. */
export function paintAgeMarks(context: Context2D, plan: HeadPlan): void {
  const { age } = plan.character;
  if (age <= 0.3) return;
  context.lineCap = 'round';
  paintForehead(context, plan);
  paintEyes(context, plan);
  paintLowerFace(context, plan);
  if (age > 0.6) paintSpots(context, plan);
}

interface Crease {
  readonly width: number;
  readonly alpha: number;
  /** How far beside the crease the skin catches the light; 0 is nowhere. */
  readonly ridge?: number;
}

function paintCrease(
  context: Context2D,
  { skin }: HeadPlan,
  line: readonly (readonly [x: number, y: number])[],
  { width, alpha, ridge = 2.4 }: Crease,
): void {
  const points = line.map(([x, y]) => point(x, y));
  strokeSoft(context, points, { colour: skin.shadow, width, alpha: clamp(alpha), layers: 3 });
  if (ridge === 0) return;
  const beside = points.map(({ x, y }) => point(x, y + ridge));
  strokeSoft(context, beside, { colour: skin.highlight, width: width * 0.8, alpha: clamp(alpha * 0.6), layers: 2 });
}

function paintForehead(context: Context2D, plan: HeadPlan): void {
  const { age } = plan.character;
  for (let line = 0; line < 3; line += 1) {
    const [y, inset] = [-64 + line * 9.5, line * 3];
    const wave = [
      [-38 + inset, y + 2.5],
      [-12, y - 1],
      [12, y],
      [38 - inset, y + 3.5],
    ] as const;
    paintCrease(context, plan, wave, { width: 2.8, alpha: age * 0.5 });
  }
  // Between the brows.
  const frown = smoothstep(0.4, 0.9, age);
  for (const side of sides) {
    const line = [
      [side * 6, -30],
      [side * 5, -22],
      [side * 7, -15],
    ] as const;
    paintCrease(context, plan, line, { width: 2.2, alpha: frown * 0.4, ridge: 0.6 });
  }
}

/** Bags under the eyes, hollow sockets and the first lines beside them. */
function paintEyes(context: Context2D, plan: HeadPlan): void {
  const { skin, shape, character } = plan;
  const { age } = character;
  for (const side of sides) {
    const x = side * shape.eyeX;
    paintGlow(context, { x, y: 15, radiusX: 20, radiusY: 6.5, colour: skin.light, alpha: age * 0.5 });
    const bag = [
      [x - side * 17, shape.eyeY + 12],
      [x - side * 5, shape.eyeY + 19],
      [x + side * 9, shape.eyeY + 18.5],
      [x + side * 20, shape.eyeY + 11],
    ] as const;
    paintCrease(context, plan, bag, { width: 4, alpha: age * 0.6 });
    paintGlow(context, { x: x - side * 16, y: -9, radiusX: 13, radiusY: 15, colour: skin.shadow, alpha: age * 0.45 });
    for (const [rise, length] of [
      [-3, 12],
      [3, 14],
      [9, 11],
    ] as const) {
      const start = x + side * (shape.eyeWidth + 3);
      const line = [
        [start, shape.eyeY - 2 + rise * 0.5],
        [start + side * length * 0.6, shape.eyeY - 3 + rise * 1.1],
        [start + side * length, shape.eyeY - 3 + rise * 1.8],
      ] as const;
      paintCrease(context, plan, line, { width: 2, alpha: age * 0.42, ridge: 1.6 });
    }
  }
}

/** Folds from nose to mouth and on to the chin, hollow cheeks and jowls. */
function paintLowerFace(context: Context2D, plan: HeadPlan): void {
  const { skin, shape, character } = plan;
  const { age } = character;
  const old = smoothstep(0.4, 1, age);
  for (const side of sides) {
    const fold = [
      [side * (shape.noseWidth + 5), shape.noseLength - 3],
      [side * (shape.noseWidth + 13), shape.noseLength + 9],
      [side * (shape.mouthWidth + 8), shape.mouthY - 10],
      [side * (shape.mouthWidth + 10), shape.mouthY + 2],
    ] as const;
    paintCrease(context, plan, fold, { width: 5.5, alpha: age * 0.62, ridge: 3.4 });
    const corner = [
      [side * (shape.mouthWidth + 3), shape.mouthY + 5],
      [side * (shape.mouthWidth + 6), shape.mouthY + 15],
      [side * (shape.mouthWidth + 4), shape.mouthY + 25],
    ] as const;
    paintCrease(context, plan, corner, { width: 4.6, alpha: old * 0.5, ridge: 0 });
    const hollow = { x: side * (shape.cheek - 22), y: 50, radiusX: 15, radiusY: 27 };
    paintGlow(context, { ...hollow, colour: skin.shadow, alpha: old * 0.42, turn: side * 0.3 });
    const cheekbone = { x: side * (shape.cheek - 30), y: 22, radiusX: 22, radiusY: 9 };
    paintGlow(context, { ...cheekbone, colour: skin.highlight, alpha: old * 0.5, turn: side * -0.3 });
    const jowl = { x: side * (shape.jaw - 14), y: shape.jawY + 9, radiusX: 13, radiusY: 11 };
    paintGlow(context, { ...jowl, colour: skin.light, alpha: old * 0.4 });
    const under = { x: side * (shape.jaw - 24), y: shape.jawY + 16, radiusX: 9, radiusY: 15 };
    paintGlow(context, { ...under, colour: skin.shadow, alpha: old * 0.5, turn: side * 0.5 });
  }
  // Fine lines above the lip.
  for (const x of [-14, -7, 8, 15]) {
    const line = [
      [x, shape.mouthY - shape.upperLip - 9],
      [x * 0.95, shape.mouthY - shape.upperLip - 2],
    ] as const;
    paintCrease(context, plan, line, { width: 1.3, alpha: old * 0.34, ridge: 0.4 });
  }
}

/** Small brown spots on temples and cheeks. */
function paintSpots(context: Context2D, { skin, character }: HeadPlan): void {
  const random = createRandom(23);
  const strength = smoothstep(0.6, 1, character.age) * (1 - skin.darkness * 0.7);
  for (let spot = 0; spot < 11; spot += 1) {
    const side = random() < 0.5 ? -1 : 1;
    const [x, y] = [side * (48 + random() * 26), -56 + random() * 92];
    const radius = 1.6 + random() * 2.6;
    paintGlow(context, { x, y, radiusX: radius * 1.3, radiusY: radius, colour: '#8a5a3a', alpha: 0.36 * strength });
  }
}
