// One scene's speech: the sound and a time for every word and every phone.

/** The 15 mouth shapes of the Oculus set, used as interchange ids. */
export const visemes = ['sil', 'PP', 'FF', 'TH', 'DD', 'kk', 'CH', 'SS', 'nn', 'RR', 'aa', 'E', 'I', 'O', 'U'] as const;
export type Viseme = (typeof visemes)[number];

/** A word of the script as displayed, with the time it is spoken. Times count from the track's first sample. */
export interface TimedWord {
  /** The word as written, punctuation included: "$25.50,". */
  readonly text: string;
  /** The words the synthesiser was given for it: ["twenty", "five", "dollars", …]; empty for a bare dash. */
  readonly spoken: readonly string[];
  readonly startMs: number;
  readonly endMs: number;
  /** Emphasis, 0 (function word) to 1 (strongly stressed). */
  readonly stress: number;
  /** Which sentence of the scene the word belongs to, from 0. */
  readonly sentenceIndex: number;
}

/** A phone as the synthesiser made it. */
export interface TimedPhone {
  /** Lower-case ARPAbet as the engine names it; "pau" is silence. */
  readonly phone: string;
  readonly startMs: number;
  readonly endMs: number;
}

/** A mouth shape over a span of time; diphthongs give two in a row. The spans cover the whole track. */
export interface TimedViseme {
  readonly viseme: Viseme;
  readonly startMs: number;
  readonly endMs: number;
}

/** The times of a voice track: everything but its sound. */
export interface VoiceTiming {
  readonly sceneId: string;
  /** Length of the sound in ms. */
  readonly durationMs: number;
  /** One entry per word of `spokenWords(scene.spoken)`, in order. */
  readonly words: readonly TimedWord[];
  readonly phones: readonly TimedPhone[];
  readonly visemes: readonly TimedViseme[];
}

/** One scene's speech: mono samples at 48 kHz, −1 to 1, at −16 LUFS, and their times. */
export interface VoiceTrack extends VoiceTiming {
  readonly sampleRateHz: number;
  readonly samples: Float32Array<ArrayBuffer>;
}
