// "Add [peelings|Greens|leaf] first." -> the lines that are spoken and the card whose items appear on the marked words.
import { splitSentences } from '../../brief/segments.ts';
import { capitalise } from '../../brief/topic.ts';
import type { Block, CardItem } from './copy.ts';

/** Spoken words, the text shown unless it is the same, and the icon. */
const mark = /\[([^|\]]+)(?:\|([^|\]]+))?\|([a-z0-9-]+)\]/g;
const asking = /^(?:what|who|where|when|why|how|does|do|is|will|would|may|can)\b/i;

/** Makes a block; without marks it has no card. */
export function told(heading: string, text: string): Block {
  const items = [...text.matchAll(mark)].map(({ 0: whole, 1: cue = '', 2: shown, 3: icon = '', index }): CardItem => {
    const isQuestion = asking.test(cue) && /^[^.!]*\?/.test(text.slice(index + whole.length));
    return { text: shown ?? `${capitalise(cue)}${isQuestion ? '?' : ''}`, icon, cue };
  });
  const lines = splitSentences(text.replace(mark, '$1')).map((sentence) => sentence.text.trim());
  return items.length === 0 ? { lines } : { lines, card: { heading, items } };
}
