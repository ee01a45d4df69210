// A sentence -> the same said faster or slower, at the same pitch.

import { FilterAPI } from 'node-av/api';
import { AV_CHANNEL_ORDER_NATIVE, AV_LOG_ERROR, AV_SAMPLE_FMT_FLTP } from 'node-av/constants';
import { Frame, Log } from 'node-av/lib';
import type { SpokenSentence, TokenSpan } from '../../engine.ts';

/** Closer to the voice's own pace nothing is changed: every change costs a little of the sound. */
const leastChange = 0.01;

/** Changes the pace by FFmpeg's filter; 2 is twice as fast. */
export async function changePace(sentence: SpokenSentence, pace: number): Promise<SpokenSentence> {
  if (Math.abs(pace - 1) < leastChange) return sentence;
  const { samples, sampleRateHz } = sentence;
  const changed = await filterSamples(samples, sampleRateHz, `atempo=${pace.toFixed(4)}`);
  const at = <T extends TokenSpan>(span: T): T => ({ ...span, startMs: span.startMs / pace, endMs: span.endMs / pace });
  // The filter's own rounding, some milliseconds, is left at the end.
  const wanted = new Float32Array(Math.round(samples.length / pace));
  wanted.set(changed.subarray(0, wanted.length));
  return { samples: wanted, sampleRateHz, phones: sentence.phones.map(at), spans: sentence.spans.map(at) };
}

async function filterSamples(
  samples: Float32Array<ArrayBuffer>,
  sampleRate: number,
  description: string,
): Promise<Float32Array> {
  Log.setLevel(AV_LOG_ERROR);
  using filter = FilterAPI.create(description);
  using frame = Frame.fromAudioBuffer(Buffer.from(samples.buffer, samples.byteOffset, samples.byteLength), {
    ...{ nbSamples: samples.length, format: AV_SAMPLE_FMT_FLTP, sampleRate, timeBase: { num: 1, den: sampleRate } },
    ...{ channelLayout: { order: AV_CHANNEL_ORDER_NATIVE, nbChannels: 1, mask: 4n }, pts: 0n },
  });
  const parts: Float32Array[] = [];
  for (const out of [...(await filter.processAll(frame)), ...(await filter.processAll(null))]) {
    const [plane] = out.data ?? [];
    if (plane !== undefined) {
      parts.push(new Float32Array(plane.buffer.slice(plane.byteOffset, plane.byteOffset + out.nbSamples * 4)));
    }
    out.free();
  }
  const all = new Float32Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}
