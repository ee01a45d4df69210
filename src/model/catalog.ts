// The entries of the catalogues that clients choose from and the director casts from.
import type { Character, Sex } from './character.ts';

/** A presenter of the catalogue. */
export interface Avatar {
  readonly id: string;
  /** First and last name, shown on the lower third. */
  readonly name: string;
  readonly sex: Sex;
  /** Age in years as it looks. */
  readonly ageYears: number;
  /** Words the director matches a brief against: roles, looks, outfit, manner. */
  readonly traits: readonly string[];
  /** What the presenter is called when the prompt names no role: "Presenter". */
  readonly role: string;
  readonly defaultVoiceId: string;
  readonly character: Character;
}

/** A voice of the catalogue. */
export interface Voice {
  readonly id: string;
  readonly name: string;
  readonly sex: Sex;
  /** BCP 47 tag. */
  readonly language: string;
  readonly traits: readonly string[];
  /** Which engine speaks it: "flite", or "cloud" for a configured service. */
  readonly engine: string;
  /** The engine's own name of the voice. */
  readonly engineVoice: string;
  /** Words per minute at pace 1, measured for our own. */
  readonly wordsPerMinute: number;
  /** The voice of this machine that speaks when this one's service fails; absent for voices that need no service. */
  readonly standInId?: string;
}

/** A brief request to a model or engine: the aliases of hosted ids map to own ids. */
export interface Alias {
  readonly hostedId: string;
  readonly ownId: string;
}
