// Draws what a hand holds: tablet, cup or microphone, upright behind the fingers.
import { point } from '../../drawing/curves.ts';
import { smoothstep } from '../../drawing/numbers.ts';
import { linearGradient } from '../../drawing/paint.ts';
import type { Light } from '../../model/light.ts';
import type { HandProp } from '../../model/performance.ts';
import type { Context2D } from '../../model/surface.ts';
import type { HandPlace } from './draw-hand.ts';

/** The hand that holds and how far it has come up. */
interface Holding {
  readonly hand: HandPlace;
  readonly side: -1 | 1;
  readonly raise: number;
  readonly light: Light;
}

/** From the wrist to the middle of the closed hand, at hand size 1. */
const gripReach = 58;

/** Draws the thing; it appears while the hand is still low. */
export function drawProp(context: Context2D, prop: HandProp, { hand, side, raise, light }: Holding): void {
  const shown = smoothstep(0.12, 0.34, raise);
  if (shown <= 0) return;
  const reach = gripReach * hand.size;
  context.save();
  context.globalAlpha = shown;
  context.translate(hand.wrist.x + Math.cos(hand.angle) * reach, hand.wrist.y + Math.sin(hand.angle) * reach);
  if (prop === 'tablet') drawTablet(context, side, light);
  else if (prop === 'cup') drawCup(context, side, light);
  else drawMicrophone(context, side, light);
  context.restore();
}

/** The back of a tablet, its edge in the hand. */
function drawTablet(context: Context2D, side: -1 | 1, { x }: Light): void {
  context.rotate(-side * 0.1);
  const [width, height] = [176, 122];
  const left = side > 0 ? -width + 14 : -14;
  context.fillStyle = 'rgba(10,14,24,0.28)';
  roundBox(context, { x: left + 3, y: -height / 2 + 9, width, height, radius: 13 });
  context.fillStyle = '#14171d';
  roundBox(context, { x: left - 2, y: -height / 2 - 2, width: width + 4, height: height + 4, radius: 14 });
  context.fillStyle = linearGradient(context, point(x * 90, -60), point(-x * 90, 60), [
    [0, '#737b88'],
    [0.45, '#545b67'],
    [1, '#363c46'],
  ]);
  roundBox(context, { x: left, y: -height / 2, width, height, radius: 12 });
  const cameraX = side > 0 ? left + 20 : left + width - 20;
  disc(context, cameraX, -height / 2 + 18, 8, '#2a2f38');
  disc(context, cameraX, -height / 2 + 18, 4.4, '#0d1016');
  disc(context, cameraX - 1.4, -height / 2 + 16.6, 1.3, '#8fa3bd');
}

/** A mug with its handle away from the hand. */
function drawCup(context: Context2D, side: -1 | 1, { x }: Light): void {
  const [half, top, bottom] = [31, -50, 36];
  context.lineWidth = 9;
  context.strokeStyle = '#dfe3e8';
  context.beginPath();
  context.ellipse(-side * (half + 4), -6, 17, 21, 0, 0, 2 * Math.PI);
  context.stroke();
  context.beginPath();
  context.moveTo(-half, top);
  context.lineTo(-half + 3, bottom - 8);
  context.quadraticCurveTo(-half + 5, bottom, -half + 13, bottom);
  context.lineTo(half - 13, bottom);
  context.quadraticCurveTo(half - 5, bottom, half - 3, bottom - 8);
  context.lineTo(half, top);
  context.closePath();
  context.fillStyle = linearGradient(context, point(x * half, 0), point(-x * half, 0), [
    [0, '#ffffff'],
    [0.4, '#eef1f4'],
    [1, '#b9c1cb'],
  ]);
  context.fill();
  context.beginPath();
  context.ellipse(0, top, half, 7, 0, 0, 2 * Math.PI);
  context.fillStyle = '#f7f9fa';
  context.fill();
  context.beginPath();
  context.ellipse(0, top + 1, half - 4, 5, 0, 0, 2 * Math.PI);
  context.fillStyle = '#5a3a26';
  context.fill();
}

/** A reporter's microphone that leans towards the mouth. */
function drawMicrophone(context: Context2D, side: -1 | 1, { x }: Light): void {
  context.rotate(-side * 0.16);
  context.fillStyle = linearGradient(context, point(x * 12, 0), point(-x * 12, 0), [
    [0, '#5d636d'],
    [0.4, '#2f333a'],
    [1, '#121418'],
  ]);
  context.beginPath();
  context.moveTo(-12, -64);
  context.lineTo(-9, 66);
  context.quadraticCurveTo(0, 71, 9, 66);
  context.lineTo(12, -64);
  context.closePath();
  context.fill();
  context.fillStyle = '#a5acb7';
  roundBox(context, { x: -14, y: -74, width: 28, height: 12, radius: 5 });
  const head = context.createRadialGradient(x * 8, -100, 2, 0, -92, 27);
  head.addColorStop(0, '#8b939f');
  head.addColorStop(0.5, '#4b515b');
  head.addColorStop(1, '#20242a');
  context.fillStyle = head;
  context.beginPath();
  context.ellipse(0, -91, 20.5, 24, 0, 0, 2 * Math.PI);
  context.fill();
  context.strokeStyle = 'rgba(220,226,234,0.16)';
  context.lineWidth = 1.1;
  for (const y of [-106, -99, -92, -85, -78]) {
    const half = 20 * Math.sqrt(Math.max(0, 1 - ((y + 91) / 24) ** 2));
    context.beginPath();
    context.moveTo(-half, y);
    context.quadraticCurveTo(0, y + 4, half, y);
    context.stroke();
  }
}

function roundBox(
  context: Context2D,
  { x, y, width, height, radius }: { x: number; y: number; width: number; height: number; radius: number },
): void {
  context.beginPath();
  context.roundRect(x, y, width, height, radius);
  context.fill();
}

function disc(context: Context2D, x: number, y: number, radius: number, colour: string): void {
  context.beginPath();
  context.arc(x, y, radius, 0, 2 * Math.PI);
  context.fillStyle = colour;
  context.fill();
}
