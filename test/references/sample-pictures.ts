// Pictures drawn for the tests: a photograph of sorts, a mark, a screen.
import { type Canvas, createCanvas } from '@napi-rs/canvas';
import { createRandom } from '../../src/kit/random.ts';

/** Soft light, grain, and a face of sorts at the given place. */
export function drawPhoto(width = 1600, height = 900, faceX = 0.75, faceY = 0.4): Canvas {
  const canvas = createCanvas(width, height);
  const context = canvas.getContext('2d');
  const sky = context.createLinearGradient(0, 0, width, height);
  sky.addColorStop(0, '#5b7fa6');
  sky.addColorStop(1, '#2f4a39');
  context.fillStyle = sky;
  context.fillRect(0, 0, width, height);
  const size = height * 0.18;
  context.fillStyle = '#d9a27c';
  context.beginPath();
  context.ellipse(width * faceX, height * faceY, size * 0.8, size, 0, 0, Math.PI * 2);
  context.fill();
  context.fillStyle = '#3a2a20';
  for (const side of [-1, 1])
    context.fillRect(width * faceX + side * size * 0.3 - 6, height * faceY - size * 0.2, 14, 8);
  context.fillRect(width * faceX - size * 0.3, height * faceY + size * 0.4, size * 0.6, 7);
  grain(canvas);
  return canvas;
}

function grain(canvas: Canvas): void {
  const context = canvas.getContext('2d');
  const image = context.getImageData(0, 0, canvas.width, canvas.height);
  const random = createRandom(7);
  for (let at = 0; at < image.data.length; at += 4) {
    const noise = (random() - 0.5) * 24;
    for (let part = 0; part < 3; part += 1) image.data[at + part] = (image.data[at + part] ?? 0) + noise;
  }
  context.putImageData(image, 0, 0);
}

/** A mark on nothing. */
export function drawLogo(width = 640, height = 320): Canvas {
  const canvas = createCanvas(width, height);
  const context = canvas.getContext('2d');
  context.fillStyle = '#e4572e';
  context.beginPath();
  context.arc(height / 2, height / 2, height * 0.3, 0, Math.PI * 2);
  context.fill();
  context.fillStyle = '#17324d';
  context.fillRect(height, height * 0.4, width * 0.4, height * 0.2);
  return canvas;
}

/** A window with bars, lines of text and buttons. */
export function drawScreen(width = 1440, height = 900): Canvas {
  const canvas = createCanvas(width, height);
  const context = canvas.getContext('2d');
  context.fillStyle = '#ffffff';
  context.fillRect(0, 0, width, height);
  context.fillStyle = '#20232a';
  context.fillRect(0, 0, width, 56);
  context.fillStyle = '#f0f2f5';
  context.fillRect(0, 56, 260, height - 56);
  context.fillStyle = '#1f2937';
  context.font = '18px sans-serif';
  for (let line = 0; line < 28; line += 1) {
    context.fillText(`Line ${line}: the quick brown fox jumps over the lazy dog, as ever`, 300, 100 + line * 28);
    context.fillText(`Menu item ${line}`, 24, 100 + line * 28);
  }
  return canvas;
}
