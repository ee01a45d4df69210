// A music bed as notes.
import type { MusicMood } from '../../../model/storyboard.ts';

/** Moods that sound. */
export type BedMood = Exclude<MusicMood, 'none'>;

/** What plays a note. */
export type InstrumentName =
  | 'pad'
  | 'marimba'
  | 'bell'
  | 'keys'
  | 'pluck'
  | 'bass'
  | 'kick'
  | 'tom'
  | 'clap'
  | 'shaker'
  | 'hat';

/** One note; a drum ignores the pitch. */
export interface BedNote {
  readonly instrument: InstrumentName;
  /** 69 is A at 440 Hz. */
  readonly midi: number;
  readonly startS: number;
  /** How long it is held; what rings after it depends on the instrument. */
  readonly holdS: number;
  /** 0 to 1. */
  readonly velocity: number;
  /** −1 left to 1 right. */
  readonly pan: number;
}

/** The whole bed; notes by rising start. */
export interface BedScore {
  readonly notes: readonly BedNote[];
  readonly durationS: number;
  /** Where the bed begins to fade to its end. */
  readonly fadeFromS: number;
}
