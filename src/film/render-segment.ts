// Draws the frames of a segment and hands them to an encoder, one drawn while the one before is encoded.
import { setImmediate } from 'node:timers/promises';
import type { FilmCompositor } from './compositor/film-compositor.ts';
import type { SegmentEncoder } from './encoders/segment-encoder.ts';
import type { Segment } from './plan-segments.ts';

/** Frames between two reports of progress. */
const progressInterval = 5;

/** Renders a segment to its end; `onFrames` hears how many frames are encoded. */
export async function renderSegmentFrames(options: {
  readonly compositor: FilmCompositor;
  readonly encoder: SegmentEncoder;
  readonly segment: Segment;
  readonly onFrames: (count: number) => void;
  /** Waited for after each frame, which took so many ms. @defaultValue nothing is waited for */
  readonly pause?: (frameMs: number) => Promise<void>;
}): Promise<void> {
  const { compositor, encoder, segment, onFrames, pause } = options;
  // The encoder reads one buffer while the next frame is copied into the other.
  const buffers = [new Uint8Array(compositor.frameSizeBytes), new Uint8Array(compositor.frameSizeBytes)];
  let encoding: Promise<void> = Promise.resolve();
  for (let frameIndex = segment.startFrame; frameIndex < segment.endFrame; frameIndex += 1) {
    const startedAtMs = performance.now();
    const picture = compositor.drawFrame(frameIndex);
    const buffer = buffers[frameIndex % 2] ?? picture;
    buffer.set(picture);
    await encoding;
    const done = frameIndex - segment.startFrame;
    if (done % progressInterval === 0) onFrames(done);
    encoding = encoder.encode(buffer);
    // A failure shows at the next await; this only keeps it from counting as unhandled until then.
    encoding.catch(() => {});
    // Pixels read from a canvas are freed only when the event loop turns: without it memory grows by gigabytes.
    await setImmediate();
    await pause?.(performance.now() - startedAtMs);
  }
  await encoding;
  await encoder.finish();
  onFrames(segment.endFrame - segment.startFrame);
}
