// What is mixed into a film's sound.
import type { Timeline } from '../../model/timeline.ts';

/** What the mix needs of a timeline. */
export type SoundTimeline = Pick<Timeline, 'sampleRateHz' | 'sampleCount' | 'voice' | 'music'>;

/** The timeline, and each scene's samples at the timeline's rate by scene id. */
export interface MixInput {
  readonly timeline: SoundTimeline;
  readonly voices: ReadonlyMap<string, Float32Array>;
}
