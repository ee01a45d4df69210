// What films of one family of subjects can say at any length, in chapters that build on each other.
import type { Block } from '../copy.ts';

/** A part of a long film. */
export interface Chapter {
  /** Stands on the title card. */
  readonly title: string;
  /** Spoken over it. */
  readonly lead: string;
  readonly blocks: readonly Block[];
}
