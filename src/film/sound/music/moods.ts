// What makes a bed bright, calm, driving, warm or serious.
import type { BedMood, InstrumentName } from './bed-score.ts';

/** Sixteen steps of a bar: "x" is a beat, "o" a soft one, "." none. */
type Pattern = string;

/** The recipe of one mood. */
export interface MoodRecipe {
  readonly tempoBpm: number;
  /** Semitones of the seven degrees. */
  readonly scale: readonly number[];
  /** Keys to choose from, MIDI notes between 48 and 59. */
  readonly keys: readonly [number, ...number[]];
  /** Chords as degrees from 0, one per bar. */
  readonly progressions: readonly [readonly number[], ...(readonly number[])[]];
  /** The chord before the last. */
  readonly cadence: number;
  /** Degrees of a chord above its root. */
  readonly chord: readonly number[];
  /** Loudness of each layer, 0 to 1. */
  readonly padLevel: number;
  readonly lead: {
    readonly instrument: InstrumentName;
    readonly level: number;
    readonly rhythms: readonly [Pattern, ...Pattern[]];
    readonly octave: number;
  };
  readonly bass: { readonly level: number; readonly rhythm: Pattern };
  readonly drums: readonly {
    readonly instrument: InstrumentName;
    readonly level: number;
    readonly rhythm: Pattern;
    readonly pan: number;
  }[];
}

const major = [0, 2, 4, 5, 7, 9, 11];
const minor = [0, 2, 3, 5, 7, 8, 10];
const dorian = [0, 2, 3, 5, 7, 9, 10];

export const moodRecipes: Readonly<Record<BedMood, MoodRecipe>> = {
  bright: {
    tempoBpm: 108,
    scale: major,
    keys: [48, 50, 53, 55],
    progressions: [
      [0, 4, 5, 3],
      [0, 3, 5, 4],
      [0, 5, 3, 4],
    ],
    cadence: 4,
    chord: [0, 2, 4],
    padLevel: 0.5,
    lead: {
      instrument: 'marimba',
      level: 0.75,
      rhythms: ['x.x.o.x.x.o.x.o.', 'x..xo.x.x..xo.x.', 'x.o.x..ox.o.x.o.'],
      octave: 2,
    },
    bass: { level: 0.7, rhythm: 'x.....x.x...o...' },
    drums: [
      { instrument: 'kick', level: 0.55, rhythm: 'x.......x.......', pan: 0 },
      { instrument: 'clap', level: 0.22, rhythm: '....x.......x...', pan: 0.1 },
      { instrument: 'shaker', level: 0.16, rhythm: 'o.x.o.x.o.x.o.x.', pan: -0.4 },
    ],
  },
  calm: {
    tempoBpm: 72,
    scale: major,
    keys: [48, 50, 51, 55],
    progressions: [
      [0, 3, 5, 3],
      [0, 5, 3, 4],
      [3, 0, 5, 4],
    ],
    cadence: 3,
    chord: [0, 2, 4, 6],
    padLevel: 0.9,
    lead: {
      instrument: 'bell',
      level: 0.4,
      rhythms: ['x.....o.....x...', 'x.......o..x....', '....x.....o.....'],
      octave: 2,
    },
    bass: { level: 0.5, rhythm: 'x...............' },
    drums: [],
  },
  driving: {
    tempoBpm: 120,
    scale: minor,
    keys: [50, 52, 53, 55],
    progressions: [
      [0, 5, 2, 6],
      [0, 3, 5, 6],
      [0, 5, 3, 6],
    ],
    cadence: 6,
    chord: [0, 2, 4],
    padLevel: 0.55,
    lead: {
      instrument: 'pluck',
      level: 0.5,
      rhythms: ['x.oxo.x.x.oxo.x.', 'xo.xo.xoxo.xo.x.', 'x..x..x.x..x..xo'],
      octave: 2,
    },
    bass: { level: 0.75, rhythm: 'x.o.x.o.x.o.x.o.' },
    drums: [
      { instrument: 'kick', level: 0.65, rhythm: 'x...x...x...x...', pan: 0 },
      { instrument: 'clap', level: 0.2, rhythm: '....x.......x...', pan: -0.1 },
      { instrument: 'hat', level: 0.13, rhythm: '..x...x...x...xo', pan: 0.3 },
    ],
  },
  warm: {
    tempoBpm: 84,
    scale: major,
    keys: [48, 51, 53, 56],
    progressions: [
      [0, 5, 1, 4],
      [0, 2, 3, 4],
      [3, 4, 2, 5],
    ],
    cadence: 4,
    chord: [0, 2, 4, 6],
    padLevel: 0.55,
    lead: {
      instrument: 'keys',
      level: 0.6,
      rhythms: ['x..o..x...o.x...', 'x...o..x..x.o...', 'x.o...x.o...x...'],
      octave: 1,
    },
    bass: { level: 0.65, rhythm: 'x.......o.x.....' },
    drums: [
      { instrument: 'kick', level: 0.35, rhythm: 'x.........x.....', pan: 0 },
      { instrument: 'shaker', level: 0.12, rhythm: '....x.......x...', pan: 0.25 },
    ],
  },
  serious: {
    tempoBpm: 66,
    scale: dorian,
    keys: [48, 50, 52],
    progressions: [
      [0, 6, 3, 0],
      [0, 2, 6, 3],
      [0, 4, 6, 3],
    ],
    cadence: 6,
    chord: [0, 2, 4],
    padLevel: 0.85,
    lead: {
      instrument: 'keys',
      level: 0.4,
      rhythms: ['x.......x.......', 'x.....o.....x...', 'x...........o...'],
      octave: 1,
    },
    bass: { level: 0.6, rhythm: 'x...o...o...o...' },
    drums: [{ instrument: 'tom', level: 0.3, rhythm: 'x...............', pan: 0 }],
  },
};
