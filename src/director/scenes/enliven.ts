// Scenes in which somebody only talks -> the same, with a sentence of theirs in large letters now and then.
import type { Graphic } from '../../model/graphics.ts';
import { splitSentences } from '../brief/segments.ts';
import type { Section } from '../writer.ts';

/** A scene in the making. */
export interface Draft {
  readonly section: Section;
  readonly spoken: string;
  readonly cards: readonly Graphic[];
}

/** So many scenes without anything to see but the face are too many. */
const tooMany = 3;
/** A sentence in large letters says something, and can be taken in at a glance. */
const fewestLetters = 20;
const mostLetters = 84;

/** Shows the shortest telling sentence of every third scene in a row that has no card. */
export function enliven(drafts: readonly Draft[]): readonly Draft[] {
  let plain = 0;
  return drafts.map((draft, index) => {
    plain = draft.cards.length > 0 ? 0 : plain + 1;
    const isBody = draft.section.part === 'body' && index < drafts.length - 1;
    const quote = plain >= tooMany && isBody ? tellingSentence(draft.spoken) : null;
    if (quote === null) return draft;
    plain = 0;
    return { ...draft, cards: [{ kind: 'quote-card', cueWord: null, quote, attribution: null }] };
  });
}

function tellingSentence(spoken: string): string | null {
  const sentences = splitSentences(spoken)
    .map(({ text }) => text.trim())
    .filter(({ length }) => length >= fewestLetters && length <= mostLetters);
  return sentences.sort((a, b) => a.length - b.length)[0] ?? null;
}
