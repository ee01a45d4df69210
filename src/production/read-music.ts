// The user's music of a timeline, and the clips that are heard -> as much of their samples as the film needs.
import { join } from 'node:path';
import type { ClipTrack } from '../film/sound/mix-input.ts';
import type { MusicTrack } from '../film/sound/music/lay-track.ts';
import { msToSample } from '../kit/time.ts';
import type { Timeline } from '../model/timeline.ts';
import { readStereo } from './read-stereo.ts';

/** Reads left and right from their beginnings; undefined for films with a bed of their own. */
export async function readMusic(
  { music, sampleCount, sampleRateHz }: Pick<Timeline, 'music' | 'sampleCount' | 'sampleRateHz'>,
  workDir: string,
): Promise<MusicTrack | undefined> {
  if (music.file === undefined) return undefined;
  const { file, barsMs } = music.file;
  const first = msToSample(barsMs[0] ?? 0, sampleRateHz);
  const channels = await readStereo(join(workDir, file), { fromSample: 0, count: first + sampleCount });
  const count = channels[0].length;
  return { channels, barSamples: barsMs.map((ms) => msToSample(ms, sampleRateHz)).filter((bar) => bar < count) };
}

/** Reads the own sound of the clips that are heard. */
export const readClipSounds = (
  { clipSounds = [] }: Pick<Timeline, 'clipSounds'>,
  workDir: string,
): Promise<readonly ClipTrack[]> =>
  Promise.all(
    clipSounds.map(async ({ file, fromSample, startSample, sampleCount: count }) => ({
      startSample,
      channels: await readStereo(join(workDir, file), { fromSample, count }),
    })),
  );
