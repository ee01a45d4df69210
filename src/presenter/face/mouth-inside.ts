// Draws what shows between parted lips: the dark of the mouth, tongue and teeth.
import { withAlpha } from '../../drawing/colour.ts';
import { point, traceBand } from '../../drawing/curves.ts';
import { lerp, smoothstep } from '../../drawing/numbers.ts';
import { linearGradient, strokeSoft } from '../../drawing/paint.ts';
import type { HeadFrame } from '../head/head-frame.ts';
import type { MouthOutlines } from './mouth-outlines.ts';

/** A tongue raised as far as this lies between the teeth. */
const betweenTeethFrom = 0.85;

/** Draws the inside of the mouth, cut out by the lips. */
export function drawMouthInside(frame: HeadFrame, lips: MouthOutlines): void {
  const { context } = frame;
  context.save();
  context.beginPath();
  traceBand(context, lips.upperInner, lips.lowerInner);
  context.clip();
  drawCavity(frame, lips);
  // Between the teeth the tongue lies before the upper ones; else it stays behind them.
  const isBetweenTeeth = frame.pose.mouth.tongue > betweenTeethFrom;
  drawLowerTeeth(frame, lips);
  if (!isBetweenTeeth) drawTongue(frame, lips);
  drawUpperTeeth(frame, lips);
  if (isBetweenTeeth) drawTongue(frame, lips);
  drawLowerLipShadow(frame, lips);
  drawLipShadow(frame, lips);
  context.restore();
}

function drawCavity({ context }: HeadFrame, lips: MouthOutlines): void {
  const top = lips.place(0, lips.upperY - 2, -6);
  const bottom = lips.place(0, lips.lowerY + 4, -6);
  context.fillStyle = linearGradient(context, top, point(top.x, bottom.y + 0.01), [
    [0, '#2a0a0d'],
    [0.6, '#4b1216'],
    [1, '#6d1d20'],
  ]);
  context.fillRect(top.x - 60, top.y - 12, 120, bottom.y - top.y + 30);
}

function drawTongue({ context, pose }: HeadFrame, lips: MouthOutlines): void {
  const { tongue } = pose.mouth;
  const height = Math.max(6, lips.gap * 0.34) + tongue * 2.4;
  const low = lips.lowerY + 3;
  // The tip of a raised tongue meets the edge of the upper teeth.
  const high = Math.min(low, lips.upperY + 3.4 + height * 0.86);
  const { x, y } = lips.place(0, lerp(low, high, tongue), -4);
  const half = lips.halfWidth * lerp(0.62, 0.5, tongue);
  context.beginPath();
  context.ellipse(x, y + height * 0.2, half, height, 0, 0, 2 * Math.PI);
  context.fillStyle = linearGradient(context, point(x, y - height * 0.8), point(x, y + height), [
    [0, '#e07f84'],
    [0.4, '#cb5a64'],
    [1, '#8f2f3c'],
  ]);
  context.fill();
  context.strokeStyle = 'rgba(96,20,30,0.5)';
  context.lineWidth = 1;
  context.stroke();
  if (tongue < 0.4) return;
  context.beginPath();
  context.moveTo(x, y - height * 0.35);
  context.quadraticCurveTo(x + 0.6, y + height * 0.2, x, y + height * 0.8);
  context.strokeStyle = 'rgba(120,30,42,0.5)';
  context.lineWidth = 1.3;
  context.stroke();
}

/** The shade behind the lower lip keeps tongue and lip apart. */
function drawLowerLipShadow({ context, pose }: HeadFrame, lips: MouthOutlines): void {
  const alpha = 0.6 * (1 - pose.mouth.bite);
  strokeSoft(context, lips.lowerInner, { colour: '#4a0f16', width: 5, alpha, layers: 3 });
}

/** The lower teeth ride on the jaw and show only when the lower lip is drawn down. */
function drawLowerTeeth({ context, pose }: HeadFrame, lips: MouthOutlines): void {
  const { jaw, wide, pucker, lowerLip } = pose.mouth;
  const shown = smoothstep(0.25, 0.5, Math.max(lowerLip, wide * 0.8)) * (1 - smoothstep(0.3, 0.45, jaw));
  const alpha = shown * 0.8 * (1 - smoothstep(0.45, 0.6, pucker));
  if (alpha <= 0) return;
  const top = lips.place(0, lips.lowerY - 1.2, -7);
  context.beginPath();
  context.ellipse(top.x, top.y + 4.2, lips.halfWidth * 0.56, 5.4, 0, Math.PI, 2 * Math.PI);
  context.fillStyle = withAlpha('#e9e2dc', alpha);
  context.fill();
}

/** The upper teeth are fixed to the skull; more than a few units of them would look like dentures. */
function drawUpperTeeth({ context, pose }: HeadFrame, lips: MouthOutlines): void {
  const { jaw, wide, pucker, upperLip, bite } = pose.mouth;
  const { x, y } = lips.place(0, -1.6, -5);
  const width = lips.halfWidth * 0.78;
  const bared = smoothstep(0, 0.5, jaw * 0.7 + upperLip * 0.8 + wide * 0.4);
  const height = lerp(2.2, 4.6, bared) * (1 - 0.95 * pucker) + bite * 2 - 2.5 * pucker;
  context.beginPath();
  context.moveTo(x - width, y - 14);
  context.lineTo(x - width, y - 2);
  context.quadraticCurveTo(x - width * 0.92, y + height * 0.62, x - width * 0.5, y + height * 0.86);
  context.quadraticCurveTo(x, y + height * 1.12, x + width * 0.5, y + height * 0.86);
  context.quadraticCurveTo(x + width * 0.92, y + height * 0.62, x + width, y - 2);
  context.lineTo(x + width, y - 14);
  context.closePath();
  context.fillStyle = linearGradient(context, point(x - width, 0), point(x + width, 0), [
    [0, '#b9aaa6'],
    [0.2, '#f2ece8'],
    [0.5, '#fffdfb'],
    [0.8, '#f2ece8'],
    [1, '#b9aaa6'],
  ]);
  context.fill();
  context.beginPath();
  for (const share of [0, -0.23, 0.23, -0.46, 0.46, -0.66, 0.66]) {
    context.moveTo(x + width * share, y - 10);
    context.lineTo(x + width * share, y + height * 0.9);
  }
  context.strokeStyle = 'rgba(120,90,90,0.15)';
  context.lineWidth = 0.8;
  context.stroke();
}

function drawLipShadow({ context }: HeadFrame, lips: MouthOutlines): void {
  const top = lips.place(0, lips.upperY - 2, -6);
  context.fillStyle = linearGradient(context, top, point(top.x, top.y + 9), [
    [0, 'rgba(40,6,8,0.62)'],
    [1, 'rgba(40,6,8,0)'],
  ]);
  context.fillRect(top.x - 60, top.y - 10, 120, 20);
}
