// Draws the folds that a smile makes: beside the mouth and at the corners of the eyes.
import { clamp } from '../../drawing/numbers.ts';
import { paintGlow, strokeSoft } from '../../drawing/paint.ts';
import { type HeadFrame, type Side, sides } from '../head/head-frame.ts';

/** Draws the folds. */
export function drawFolds(frame: HeadFrame): void {
  for (const side of sides) {
    drawSmileFold(frame, side);
    if (frame.smile > 0.1 && frame.character.age > 0.3) drawCrowsFeet(frame, side);
  }
}

function drawSmileFold({ context, shape, skin, smile, pose, character, projection }: HeadFrame, side: Side): void {
  const depth = 0.06 + Math.max(0, smile) * 0.22 + character.age * 0.16 + pose.mouth.wide * 0.12;
  const middle = projection.onSkin(side * (shape.mouthWidth + 9 + smile * 2), shape.mouthY - 12 - smile * 3);
  paintGlow(context, {
    ...middle,
    radiusX: 5,
    radiusY: 16,
    colour: skin.shadow,
    alpha: clamp(depth * 1.5),
    turn: -side * 0.5,
  });
}

function drawCrowsFeet({ context, shape, skin, smile, character, projection }: HeadFrame, side: Side): void {
  context.lineCap = 'round';
  for (let line = 0; line < 3; line += 1) {
    const fold = [
      projection.onSkin(side * (shape.eyeX + 22), -4 + line * 5),
      projection.onSkin(side * (shape.eyeX + 33), -9 + line * 9),
    ];
    const alpha = Math.max(0, smile) * (0.12 + character.age * 0.3);
    strokeSoft(context, fold, { colour: skin.shadow, width: 2, alpha, layers: 2 });
  }
}
