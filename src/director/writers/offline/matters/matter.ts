// What a kind of thing, deed or occasion brings with it: openings, thoughts and endings of its own, in which nothing is claimed.
import type { Format } from '../../../brief/format.ts';
import type { Block, Lines } from '../copy.ts';
import { told } from '../told.ts';

/** Copy for films of some formats about one kind of thing. */
export interface Matter {
  readonly formats: ReadonlySet<Format>;
  readonly words: RegExp;
  /** Found by those who watch, and not by the subject. */
  readonly isOfAudience: boolean;
  readonly openings: Lines;
  readonly blocks: readonly Block[];
  readonly closings: Lines;
  /** For films that are to be funny. */
  readonly funny: readonly Block[];
}

/** The copy as it is written: a thought may begin with the heading of its card, before two colons. */
interface Written {
  readonly openings?: readonly string[];
  readonly thoughts: readonly string[];
  readonly closings?: readonly string[];
  readonly funny?: readonly string[];
}

/** Makes the matter of a subject. */
export const matter = (formats: readonly Format[], words: RegExp, written: Written): Matter =>
  make(formats, words, written, false);

/** Makes what is said to certain people, whatever the subject. */
export const forAudience = (formats: readonly Format[], words: RegExp, written: Written): Matter =>
  make(formats, words, written, true);

function make(formats: readonly Format[], words: RegExp, written: Written, isOfAudience: boolean): Matter {
  return {
    formats: new Set(formats),
    words,
    isOfAudience,
    openings: { any: written.openings ?? [] },
    blocks: written.thoughts.map(toBlock),
    closings: { any: written.closings ?? [] },
    funny: (written.funny ?? []).map(toBlock),
  };
}

/** "Heading:: A thought with [marks|star]." */
export function toBlock(thought: string): Block {
  const [first = '', second] = thought.split(/::\s*/);
  return second === undefined ? told('{cardTitle}', first) : told(first, second);
}
