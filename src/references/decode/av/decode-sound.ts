// A sound track -> 48 kHz samples, left and right.
import { FilterAPI } from 'node-av/api';
import type { Stream } from 'node-av/lib';
import type { OpenMedia } from './open-media.ts';
import { frameTimeMs, readFrames } from './read-frames.ts';

export const soundRateHz = 48_000;
/** A gap or overlap between two frames longer than this is meant; shorter ones are rounding. */
const driftSamples = 2400;
const filter = `aresample=${soundRateHz},aformat=sample_fmts=fltp:channel_layouts=stereo`;

/** Left and right, of one length. */
export type StereoSamples = readonly [Float32Array, Float32Array];

/** What to decode. */
interface SoundOrder {
  /** Null: from the beginning of a file of which nothing has been read yet; not every sound can be sought in. */
  readonly fromMs: number | null;
  readonly lengthMs: number;
  readonly onProgress?: (share: number) => void;
}

/** Decodes part of a sound track; what lies behind its end is left out. */
export async function decodeSound(media: OpenMedia, stream: Stream, order: SoundOrder): Promise<StereoSamples> {
  const wanted = Math.round((order.lengthMs * soundRateHz) / 1000);
  const channels: StereoSamples = [new Float32Array(wanted), new Float32Array(wanted)];
  using resampler = FilterAPI.create(filter);
  // Seeking lands before the place; what comes from before it is cut off.
  let position: number | null = null;
  const put = (planes: readonly Buffer[], count: number): void => {
    const at = position ?? 0;
    planes.slice(0, 2).forEach((plane, index) => {
      const samples = new Float32Array(plane.buffer.slice(plane.byteOffset, plane.byteOffset + count * 4));
      const kept = samples.subarray(Math.max(0, -at), Math.max(0, Math.min(count, wanted - at)));
      if (kept.length > 0) channels[index === 0 ? 0 : 1].set(kept, Math.max(0, at));
    });
    position = at + count;
  };
  for await (const frame of readFrames(media, stream, order.fromMs === null ? {} : { fromMs: order.fromMs })) {
    const at = Math.round(((frameTimeMs(frame, stream) - (order.fromMs ?? 0)) * soundRateHz) / 1000);
    if (position === null || Math.abs(position - at) > driftSamples) position = at;
    for (const out of await resampler.processAll(frame)) {
      put(out.data ?? [], out.nbSamples);
      out.free();
    }
    if (position >= wanted) break;
    order.onProgress?.(Math.max(0, position) / wanted);
  }
  const length = Math.max(0, Math.min(wanted, position ?? 0));
  return [channels[0].subarray(0, length), channels[1].subarray(0, length)];
}
