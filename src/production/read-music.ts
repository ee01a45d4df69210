// The user's music of a timeline -> as much of its samples as the film needs.
import { open } from 'node:fs/promises';
import { join } from 'node:path';
import type { MusicTrack } from '../film/sound/music/lay-track.ts';
import { msToSample } from '../kit/time.ts';
import type { Timeline } from '../model/timeline.ts';

const sampleBytes = 4;

/** Reads left and right from their beginnings; undefined for films with a bed of their own. */
export async function readMusic(
  { music, sampleCount, sampleRateHz }: Pick<Timeline, 'music' | 'sampleCount' | 'sampleRateHz'>,
  workDir: string,
): Promise<MusicTrack | undefined> {
  if (music.file === undefined) return undefined;
  const { file, barsMs } = music.file;
  await using handle = await open(join(workDir, file), 'r');
  const whole = Math.floor((await handle.stat()).size / sampleBytes / 2);
  const first = msToSample(barsMs[0] ?? 0, sampleRateHz);
  const count = Math.min(whole, first + sampleCount);
  const read = async (fromSample: number): Promise<Float32Array<ArrayBuffer>> => {
    const samples = new Float32Array(count);
    const bytes = new Uint8Array(samples.buffer);
    for (let at = 0; at < bytes.length; ) {
      const { bytesRead } = await handle.read(bytes, at, bytes.length - at, fromSample * sampleBytes + at);
      if (bytesRead === 0) break;
      at += bytesRead;
    }
    return samples;
  };
  const channels = [await read(0), await read(whole)] as const;
  return { channels, barSamples: barsMs.map((ms) => msToSample(ms, sampleRateHz)).filter((bar) => bar < count) };
}
