// Words of the script beside the words that are said for them.

/** One white-space word of the script and how it is said. */
export interface SpokenToken {
  /** The word as written, punctuation included. */
  readonly display: string;
  /** Lower-case words; a single capital is a letter's name. Empty when nothing is said. */
  readonly spoken: readonly string[];
  readonly pause: 'none' | 'short';
}

/** Tokens said in one breath group, and how it ends. */
export interface ScriptSentence {
  readonly tokens: readonly SpokenToken[];
  readonly ending: '.' | '?' | '!';
  /** False for a part of a sentence too long to say at once; its pause is short. */
  readonly endsSentence: boolean;
}
