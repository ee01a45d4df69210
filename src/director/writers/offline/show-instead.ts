// Sections too long for the length asked for -> the same, with what cannot be said in time shown on the cards.
import { asSentence, itemInSentence, splitList } from '../../brief/draft.ts';
import { splitSentences } from '../../brief/segments.ts';
import { capitalise } from '../../brief/topic.ts';
import type { ScriptPlan, Section, Show } from '../../writer.ts';
import { listShow } from './cards/list-show.ts';
import { own } from './fact-section.ts';
import { lengthOf } from './fill-up.ts';

/** The pace makes up for the rest. */
const mostShare = 1.08;
const mostItems = 6;
const itemLetters = 56;

/** Shows the last points of long sections instead of saying them, until the film fits. */
export function showInstead(sections: readonly Section[], plan: ScriptPlan, heading: string): readonly Section[] {
  const { askedMs, wordsPerMinute } = plan;
  if (askedMs === null) return sections;
  const isLong = (some: readonly Section[]): boolean => lengthOf(some, wordsPerMinute) > askedMs * mostShare;
  let kept = sections;
  for (let index = sections.length - 1; index >= 0 && isLong(kept); index -= 1) {
    const section = sections[index];
    if (section === undefined || section.part === 'closing' || section.sources.length === 0) continue;
    for (const shorter of shorterForms(section, heading)) {
      kept = kept.map((one, at) => (at === index ? shorter : one));
      if (!isLong(kept)) break;
    }
  }
  return kept;
}

/** The section with ever fewer of its points spoken; the first is always. None when its points cannot be shown. */
function shorterForms(section: Section, heading: string): readonly Section[] {
  const text = section.lines.map((line) => line.text).join(' ');
  const [, head, tail] = /^([^:.!?]{3,60}):\s+(.+)$/s.exec(text) ?? [];
  const parts = splitSentences(tail ?? text).flatMap((sentence) => splitList(sentence.text));
  const items = pairUp(parts.map((part) => capitalise(part.replace(/[.!]$/, ''))));
  const card = cardOf(section, items, heading);
  if (parts.length < 2 || card === null) return [];
  const counts = Array.from({ length: parts.length - 1 }, (_, index) => parts.length - 1 - index);
  const lead = head === undefined ? '' : `${head}: `;
  return counts.map((count) => ({
    ...section,
    lines: [own(asSentence(`${lead}${parts.slice(0, count).map(inRow).join(', ')}`))],
    shows: [card],
  }));
}

const inRow = (part: string, index: number): string => (index === 0 ? part : itemInSentence(part));

/** A chart or a table holds everything already; other cards are made anew. */
function cardOf(section: Section, items: readonly string[], heading: string): Show | null {
  const [show, ...others] = section.shows;
  if (show === undefined || show.kind === 'list-card' || show.kind === 'icon-row' || show.kind === 'number-card') {
    const name = show === undefined || show.heading === null ? heading : show.heading;
    const fits = others.length === 0 && items.length <= mostItems && items.every((item) => item.length <= itemLetters);
    return fits ? uncued(listShow(items, name)) : null;
  }
  const isWhole = ['chart-card', 'table-card', 'timeline-card', 'comparison-card'].includes(show.kind);
  return isWhole && others.length === 0 ? uncued(show) : null;
}

/** What is not spoken appears in its turn. */
function uncued(show: Show): Show {
  if (!('items' in show)) return show;
  // The items keep their own shape; only their cue goes.
  return { ...show, items: show.items.map((item) => ({ ...item, cue: null })) } as Show;
}

/** More points than a card has rows share rows. */
function pairUp(items: readonly string[]): readonly string[] {
  if (items.length <= mostItems) return items;
  const paired: string[] = [];
  for (const item of items) {
    const before = paired.at(-1);
    const isSpare = paired.length + (items.length - paired.length) > mostItems;
    if (before !== undefined && isSpare && `${before}, ${item}`.length <= itemLetters && !before.includes(', '))
      paired[paired.length - 1] = `${before}, ${item}`;
    else paired.push(item);
  }
  return paired;
}
