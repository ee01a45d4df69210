// What is mixed into a film's sound.
import type { Timeline } from '../../model/timeline.ts';
import type { SoundAccent } from './list-accents.ts';
import type { MusicTrack } from './music/lay-track.ts';

/** The own sound of a clip, at the film's sample rate. */
export interface ClipTrack {
  readonly startSample: number;
  readonly channels: readonly [Float32Array, Float32Array];
}

/** What the mix needs of a timeline. */
export type SoundTimeline = Pick<Timeline, 'sampleRateHz' | 'sampleCount' | 'voice' | 'music'>;

/** The timeline, and each scene's samples at the timeline's rate by scene id. */
export interface MixInput {
  readonly timeline: SoundTimeline;
  readonly voices: ReadonlyMap<string, Float32Array>;
  /** The user's music, heard in place of the mood's bed; absent without one. */
  readonly music?: MusicTrack | undefined;
  /** Clips that are heard too. @defaultValue none */
  readonly clips?: readonly ClipTrack[];
  /** The small sounds of cards and transitions. @defaultValue none */
  readonly accents?: readonly SoundAccent[];
}
