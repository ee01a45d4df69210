// Turns a character into a head that draws itself in any pose.

import type { Character } from '../../model/character.ts';
import type { Light } from '../../model/light.ts';
import type { Pose } from '../../model/performance.ts';
import type { Context2D } from '../../model/surface.ts';
import { drawFace } from '../face/draw-face.ts';
import { drawHairBack } from '../hair/draw-hair-back.ts';
import { drawHairFront } from '../hair/draw-hair-front.ts';
import { createHeadFrame, type HeadFrame } from './head-frame.ts';
import { type HeadMetrics, headMetrics } from './head-metrics.ts';
import { createHeadPlan } from './head-plan.ts';
import { createPictureBook, type PictureOptions } from './picture-book.ts';

/** Draws one layer of the head under the context's transform; the origin is between the eyes. */
export type DrawHeadLayer = (context: Context2D, pose: Pose, light: Light) => void;

/** A head in three layers; what it draws depends on the pose and the light alone. */
export interface Head {
  /** The hair behind the body. */
  readonly drawBack: DrawHeadLayer;
  /** Ears, skin, features, beard and glasses. */
  readonly drawFace: DrawHeadLayer;
  /** The hair before the face, and the hat. */
  readonly drawFront: DrawHeadLayer;
  readonly metrics: HeadMetrics;
}

/** Makes a head. With options it keeps what no pose changes as pictures; without, it draws every part afresh. */
export function createHead(character: Character, options?: PictureOptions): Head {
  const plan = createHeadPlan(character);
  const pictures = createPictureBook(options);
  const layer =
    (draw: (frame: HeadFrame) => void): DrawHeadLayer =>
    (context, pose, light) => {
      context.save();
      draw(createHeadFrame(plan, pictures, { context, pose, light }));
      context.restore();
    };
  return {
    drawBack: layer(drawHairBack),
    drawFace: layer(drawFace),
    drawFront: layer(drawHairFront),
    metrics: headMetrics(plan),
  };
}
