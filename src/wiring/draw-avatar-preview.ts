// Draws the picture by which a presenter is chosen.
import { createCanvasKit, createRaster } from '../film/canvas-kit.ts';
import type { Character } from '../model/character.ts';
import { createFigure, measureFigure } from '../presenter/figure.ts';
import { straightPose } from '../presenter/head/straight-pose.ts';

const sizePx = 480;
const jpegQuality = 86;
/** Share of the picture above the hair, and the share that head and hat may fill. */
const airAbove = 0.09;
const headShare = 0.62;
/** Pixels per figure unit at which a head without hat is shown. */
const usualScale = 1.06;
const light = { x: -0.6, rim: '#ffe2c0', rimAlpha: 0.7, specular: 1 };

/** Head and shoulders before a quiet ground, as a JPEG file. */
export function drawAvatarPreview(character: Character): Promise<Buffer> {
  const raster = createRaster(sizePx, sizePx, { opaque: true });
  const { context } = raster;
  const ground = context.createRadialGradient(sizePx * 0.42, sizePx * 0.36, 20, sizePx / 2, sizePx / 2, sizePx * 0.8);
  ground.addColorStop(0, '#e6edf2');
  ground.addColorStop(1, '#a9bccb');
  context.fillStyle = ground;
  context.fillRect(0, 0, sizePx, sizePx);
  const { head } = measureFigure(character);
  const scale = Math.min(usualScale, (headShare * sizePx) / head.height);
  context.translate(sizePx / 2, airAbove * sizePx - head.y * scale);
  context.scale(scale, scale);
  const figure = createFigure(character, { canvasKit: createCanvasKit(), scale, light });
  figure.draw(context, { ...straightPose, smile: 0.6, smileSkew: 0.4, yaw: 0.05, breath: 0.5 });
  return raster.encodeJpeg(jpegQuality);
}
