// Portraits drawn by the project's own figures: faces that a test may ship and bend as it needs.
import { type Canvas, createCanvas } from '@napi-rs/canvas';
import { findAvatar } from '../../../src/catalog/avatars.ts';
import { createCanvasKit } from '../../../src/film/canvas-kit.ts';
import type { Pose } from '../../../src/model/performance.ts';
import type { Context2D } from '../../../src/model/surface.ts';
import { createFigure } from '../../../src/presenter/figure.ts';
import { straightPose } from '../../../src/presenter/head/straight-pose.ts';

/** How a portrait differs from a good one. */
export interface PortraitWish {
  readonly avatar?: string;
  readonly pose?: Partial<Pose>;
  /** Pixels per figure unit; a face is about 200 units high. */
  readonly scale?: number;
  /** Where the middle between the eyes is, in shares of the picture. */
  readonly at?: readonly [x: number, y: number];
  /** Radians. */
  readonly tilt?: number;
  /** Draws over the picture. */
  readonly after?: (context: ReturnType<Canvas['getContext']>, canvas: Canvas) => void;
  readonly widthPx?: number;
  readonly heightPx?: number;
}

/** Draws a person before a plain wall, like a photo for a badge. */
export function drawPortrait(wish: PortraitWish = {}): Canvas {
  const { widthPx = 800, heightPx = 1000, scale = 2.1, at = [0.5, 0.42], tilt = 0 } = wish;
  const canvas = createCanvas(widthPx, heightPx);
  const context = canvas.getContext('2d');
  const wall = context.createLinearGradient(0, 0, widthPx, heightPx);
  wall.addColorStop(0, '#b8c4cc');
  wall.addColorStop(1, '#8d9aa5');
  context.fillStyle = wall;
  context.fillRect(0, 0, widthPx, heightPx);
  drawPerson(canvas, { ...wish, scale, at, tilt });
  wish.after?.(context, canvas);
  return canvas;
}

/** Draws one more person onto a portrait. */
export function drawPerson(canvas: Canvas, wish: PortraitWish): void {
  const { avatar = 'maya-lindholm', scale = 2.1, at = [0.5, 0.42], tilt = 0, pose = {} } = wish;
  const character = findAvatar(avatar)?.character;
  if (character === undefined) throw new Error(`No avatar ${avatar}.`);
  const light = { x: -0.3, rim: '#ffffff', rimAlpha: 0.1, specular: 0.4 };
  const figure = createFigure(character, { canvasKit: createCanvasKit(), scale, light });
  const context = canvas.getContext('2d');
  context.save();
  context.translate(at[0] * canvas.width, at[1] * canvas.height);
  context.rotate(tilt);
  context.scale(scale, scale);
  // Skia's context has every member that figures draw with.
  figure.draw(context as unknown as Context2D, { ...straightPose, ...pose });
  context.restore();
}
