// Writes a small clip with the film's own encoder.
import { createRaster } from '../../src/film/canvas-kit.ts';
import { createFrameMemory } from '../../src/film/compositor/frame-memory.ts';
import { openNodeAvEncoder } from '../../src/film/encoders/node-av-encoder.ts';
import type { MediaFile } from '../../src/model/media.ts';
import type { Context2D } from '../../src/model/surface.ts';
import { writePicture } from './media-film.ts';

/** Draws every frame of a clip, and its first as the poster beside it. */
export async function writeClip(
  path: string,
  clip: {
    readonly widthPx: number;
    readonly heightPx: number;
    readonly frames: number;
    readonly ratePerSecond: number;
  },
  draw: (context: Context2D, frame: number) => void,
): Promise<MediaFile> {
  const { widthPx, heightPx, frames, ratePerSecond } = clip;
  const frameRate = { num: ratePerSecond, den: 1 };
  const encoder = await openNodeAvEncoder({ widthPx, heightPx, frameRate, outputPath: path });
  const raster = createRaster(widthPx, heightPx, { opaque: true });
  const memory = createFrameMemory({ widthPx, heightPx, slots: 1 });
  for (let frame = 0; frame < frames; frame += 1) {
    draw(raster.context, frame);
    raster.readPixels((rgba) => memory.write(0, { x: 0, y: 0, width: widthPx, height: heightPx }, rgba));
    await encoder.encode(memory.bytes(0).slice());
  }
  await encoder.finish();
  const poster = `${path}.png`;
  // The two canvas types name the same drawing calls.
  await writePicture(poster, { width: widthPx, height: heightPx }, (context) =>
    draw(context as unknown as Context2D, 0),
  );
  return { file: path, widthPx, heightPx, clip: { durationMs: (frames * 1000) / ratePerSecond, poster } };
}
