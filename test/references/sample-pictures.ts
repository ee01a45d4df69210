// Pictures drawn for the tests: a photograph of sorts, a mark, a screen.
import { type Canvas, createCanvas } from '@napi-rs/canvas';
import { createCanvasKit } from '../../src/film/canvas-kit.ts';
import { createRandom } from '../../src/kit/random.ts';
import type { Character } from '../../src/model/character.ts';
import type { Context2D } from '../../src/model/surface.ts';
import { createFigure, measureFigure } from '../../src/presenter/figure.ts';
import { straightPose } from '../../src/presenter/head/straight-pose.ts';

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

/** A street with somebody who stands at a place of it, as a camera sees it; `headShare` is the head's height against the picture's. */
export function drawPerson(
  size: { readonly width: number; readonly height: number },
  character: Character,
  at: { readonly x: number; readonly y: number; readonly headShare: number },
): Canvas {
  const { width, height } = size;
  const canvas = createCanvas(width, height);
  const context = canvas.getContext('2d');
  const sky = context.createLinearGradient(0, 0, 0, height);
  sky.addColorStop(0, '#8fb7d9');
  sky.addColorStop(1, '#6f8a5a');
  context.fillStyle = sky;
  context.fillRect(0, 0, width, height);
  for (let house = 0; house < 14; house += 1) {
    context.fillStyle = `hsl(${200 + house * 7} 20% ${45 + ((house * 13) % 30)}%)`;
    context.fillRect((house * width) / 14, height * (0.35 + ((house * 37) % 20) / 100), width / 16, height);
  }
  const scale = (height * at.headShare) / measureFigure(character).head.height;
  context.save();
  context.translate(width * at.x, height * at.y);
  context.scale(scale, scale);
  const light = { x: -0.6, rim: '#ffe2c0', rimAlpha: 0.7, specular: 1 };
  const figure = createFigure(character, { canvasKit: createCanvasKit(), scale, light });
  // The two canvas types name the same drawing calls.
  figure.draw(context as unknown as Context2D, { ...straightPose, smile: 0.6, yaw: 0.1 });
  context.restore();
  grain(canvas);
  return canvas;
}
