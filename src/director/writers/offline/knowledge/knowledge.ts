// What is commonly known of a subject: told without figures, so that nothing in it can be out of date.
import type { Block } from '../copy.ts';

/** A subject and what there is to say about it, in the order in which it is understood. */
export interface Knowledge {
  /** Matches the topic's words. */
  readonly words: RegExp;
  /** Spoken first, when the film has no opening of its own for the subject. */
  readonly hook: string;
  readonly blocks: readonly Block[];
}
