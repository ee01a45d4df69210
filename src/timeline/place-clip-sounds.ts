// Scenes with clips that are to be heard -> where their own sound lies in the film's.
import { type FrameRate, frameToSample, msToSample } from '../kit/time.ts';
import type { ClipSound, Timeline, TimelineScene } from '../model/timeline.ts';

/** Gives the sounds; nothing where no clip is to be heard. */
export function placeClipSounds(
  scenes: readonly TimelineScene[],
  { frameRate, sampleRateHz }: { readonly frameRate: FrameRate; readonly sampleRateHz: number },
): Pick<Timeline, 'clipSounds'> {
  const clipSounds = scenes.flatMap(({ media }): readonly ClipSound[] => {
    const clip = media?.source.clip;
    if (media?.use.sound !== 'ducked' || clip?.sound === undefined) return [];
    const startMs = media.use.startMs ?? 0;
    const startSample = frameToSample(media.startFrame, frameRate, sampleRateHz);
    const seen = frameToSample(media.endFrame, frameRate, sampleRateHz) - startSample;
    // Behind the clip's end its last picture stays, in silence.
    const left = msToSample(Math.max(0, clip.durationMs - startMs), sampleRateHz);
    return [
      {
        file: clip.sound,
        fromSample: msToSample(startMs, sampleRateHz),
        startSample,
        sampleCount: Math.min(seen, left),
      },
    ];
  });
  return clipSounds.length === 0 ? {} : { clipSounds };
}
