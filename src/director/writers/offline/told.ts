// "Add [peelings|Greens|leaf] first." -> the lines that are spoken and the card whose items appear on the marked words.
import { splitSentences } from '../../brief/segments.ts';
import { capitalise } from '../../brief/topic.ts';
import type { Block, CardItem } from './copy.ts';

/** Spoken words, the text shown unless it is the same, and the icon. */
const mark = /\[([^|\]]+)(?:\|([^|\]]+))?\|([a-z0-9-]+)\]/g;

/** Makes a block; without marks it has no card. */
export function told(heading: string, text: string): Block {
  const items: CardItem[] = [];
  const spoken = text.replace(mark, (_, cue: string, shown: string | undefined, icon: string) => {
    items.push({ text: capitalise(shown ?? cue), icon, cue });
    return cue;
  });
  const lines = splitSentences(spoken).map((sentence) => sentence.text.trim());
  return items.length === 0 ? { lines } : { lines, card: { heading, items } };
}
