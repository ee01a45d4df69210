// Draws one frame of a film as a JPEG picture.
import { stageSize, type Timeline } from '../model/timeline.ts';
import { createRaster } from './canvas-kit.ts';
import { openScenePainter } from './compositor/scene-painter.ts';
import { sceneAt } from './compositor/timeline-place.ts';

const jpegQuality = 88;

/** Gives the JPEG of a frame outside of transitions. Names of media count from `mediaDir`. */
export async function drawStill(timeline: Timeline, frameIndex: number, mediaDir = '.'): Promise<Uint8Array> {
  const paintScene = await openScenePainter(timeline, mediaDir);
  const { backdrop, layers } = paintScene(sceneAt(timeline, frameIndex));
  const raster = createRaster(timeline.widthPx, timeline.heightPx, { opaque: true });
  const { context } = raster;
  context.drawImage(backdrop.picture, 0, 0);
  const scale = timeline.widthPx / stageSize(timeline.orientation).width;
  context.scale(scale, scale);
  // A caption cut out of its sentence says nothing.
  for (const layer of layers.filter(({ kind }) => kind !== 'captions')) {
    context.save();
    layer.draw(context, frameIndex);
    context.restore();
  }
  return raster.encodeJpeg(jpegQuality);
}
