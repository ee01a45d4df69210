// The texts that a script wants on screen in one of its scenes -> cards, which come with the words that name them.
import { findDetails } from '../../../brief/details.ts';
import { shorten } from '../../../brief/topic.ts';
import type { Show } from '../../../writer.ts';
import { actionCard } from './action-show.ts';

const mostInLargeLetters = 22;
const mostItems = 6;

/** Gives the cards; the texts stand on them as they were given. */
export function givenShows(texts: readonly string[], spoken: string): readonly Show[] {
  const [first, ...others] = texts;
  if (first === undefined) return [];
  if (others.length > 0) return [listOf(texts, spoken)];
  const address = findDetails(first).find(({ kind }) => kind === 'url' || kind === 'email');
  if (address !== undefined) return [addressCard(first, address.text)];
  const cue = cueIn(spoken, first);
  if (first.length <= mostInLargeLetters) return [{ kind: 'big-word', text: first, caption: null, cue }];
  return [{ kind: 'quote-card', quote: shorten(first, 200), attribution: null, cue }];
}

function addressCard(text: string, address: string): Show {
  const words = text
    .replace(address, '')
    .replace(/^[\s–—:|-]+|[\s–—:|-]+$/g, '')
    .trim();
  const card = actionCard(words.split(/\s+/).length > 1 ? words : null, address, words === '' ? null : words);
  return { ...card, cue: null };
}

function listOf(texts: readonly string[], spoken: string): Show {
  const [heading = '', ...rest] = texts;
  const items = rest
    .slice(0, mostItems)
    .map((text) => ({ text: shorten(text, 56), icon: null, cue: cueIn(spoken, text) }));
  return { kind: 'list-card', heading: shorten(heading, 32), items, cue: null };
}

/** Words that are spoken too bring the text on screen; others are there from the start. */
const cueIn = (spoken: string, text: string): string | null =>
  spoken.toLowerCase().includes(text.toLowerCase()) ? text : null;
