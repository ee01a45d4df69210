// Draws the pockets of jackets.
import { shadeColour, withAlpha } from '../../drawing/colour.ts';
import { fillCurve, point, strokeCurve } from '../../drawing/curves.ts';
import { linearGradient } from '../../drawing/paint.ts';
import type { Context2D } from '../../model/surface.ts';
import type { BodyPlan } from './body-plan.ts';
import { paintSeam } from './cloth-paint.ts';
import { createClothTones } from './cloth-tones.ts';
import { outline, sides } from './outline.ts';

/** A breast pocket with its square, and two pockets at the sides. */
export function drawSuitPockets(context: Context2D, { cloth, character }: BodyPlan): void {
  const square = character.outfit.pocketSquare;
  if (square) {
    const tones = createClothTones(square);
    const peak = outline('66,304! 74,284! 82,293! 91,282! 98,300!');
    fillCurve(
      context,
      peak,
      linearGradient(context, point(66, 284), point(98, 304), [
        [0, tones.light],
        [1, tones.shade],
      ]),
    );
    strokeCurve(context, outline('82,293 84,302'), withAlpha(tones.fold, 0.6), 1);
  }
  const welt = outline('60,302! 104,295! 105,303! 61,310!');
  fillCurve(context, welt, cloth.base);
  paintSeam(context, '60,302 104,295', cloth);
  paintSeam(context, '61,310 105,303', cloth, 0.7);
  for (const side of sides) {
    paintSeam(
      context,
      [
        [side * 56, 490],
        [side * 112, 481],
      ],
      cloth,
    );
    paintSeam(
      context,
      [
        [side * 57, 507, 1],
        [side * 114, 498, 1],
        [side * 112, 481, 1],
      ],
      cloth,
      0.6,
    );
  }
}

/** The patch pockets of a doctor's coat, with pens. */
export function drawCoatPockets(context: Context2D, { cloth }: BodyPlan): void {
  const pocket = (x: number, y: number, width: number, height: number) => {
    paintSeam(
      context,
      [
        [x, y, 1],
        [x + 2, y + height - 6],
        [x + width / 2, y + height],
        [x + width - 2, y + height - 6],
        [x + width, y - 2, 1],
      ],
      cloth,
    );
    paintSeam(
      context,
      [
        [x, y],
        [x + width, y - 2],
      ],
      cloth,
    );
    paintSeam(
      context,
      [
        [x, y + 9],
        [x + width, y + 7],
      ],
      cloth,
      0.6,
    );
  };
  const pen = (x: number, colour: string) => {
    context.fillStyle = linearGradient(context, point(x, 0), point(x + 5, 0), [
      [0, shadeColour(colour, 0.16)],
      [1, shadeColour(colour, -0.08)],
    ]);
    context.beginPath();
    context.roundRect(x, 286, 5, 30, 2);
    context.fill();
  };
  pen(76, '#2b5fb4');
  pen(86, '#c0392f');
  context.save();
  context.beginPath();
  context.rect(60, 302, 60, 60);
  context.clip();
  context.fillStyle = cloth.base;
  context.fillRect(65, 302, 52, 20);
  context.restore();
  pocket(65, 302, 52, 54);
  for (const side of sides) pocket(side > 0 ? 52 : -112, 478, 60, 74);
}
