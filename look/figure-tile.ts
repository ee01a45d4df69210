// One picture of a figure before a plain ground.
import type { SKRSContext2D } from '@napi-rs/canvas';
import { createCanvasKit } from '../src/film/canvas-kit.ts';
import type { Character } from '../src/model/character.ts';
import type { Light } from '../src/model/light.ts';
import type { Pose } from '../src/model/performance.ts';
import type { Context2D } from '../src/model/surface.ts';
import { createFigure } from '../src/presenter/figure.ts';
import { straightPose } from '../src/presenter/head/straight-pose.ts';

/** How a figure stands in its tile; lengths in pixels. */
export interface FigureView {
  readonly widthPx: number;
  readonly heightPx: number;
  /** Pixels per figure unit. */
  readonly scale: number;
  /** Where the point between the eyes lies. */
  readonly eyesY: number;
}

const light: Light = { x: -0.6, rim: '#ffe2c0', rimAlpha: 0.8, specular: 1 };

/** Draws a character in a pose. */
export function drawFigure(
  context: SKRSContext2D,
  { character, pose, view }: { readonly character: Character; readonly pose: Partial<Pose>; readonly view: FigureView },
): void {
  const ground = context.createLinearGradient(0, 0, 0, view.heightPx);
  ground.addColorStop(0, '#8fb2cb');
  ground.addColorStop(1, '#dfe8ee');
  context.fillStyle = ground;
  context.fillRect(0, 0, view.widthPx, view.heightPx);
  context.translate(view.widthPx / 2, view.eyesY);
  context.scale(view.scale, view.scale);
  const figure = createFigure(character, { canvasKit: createCanvasKit(), scale: view.scale, light });
  // The server's canvas has all of Context2D, with its own names for pictures and paths.
  figure.draw(context as unknown as Context2D, { ...straightPose, breath: 0.5, ...pose });
}
