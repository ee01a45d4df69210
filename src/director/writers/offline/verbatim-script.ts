// A script given word for word -> sections with exactly these words.

import { spokenWords } from '../../../model/storyboard.ts';
import { findDetails } from '../../brief/details.ts';
import { splitList } from '../../brief/draft.ts';
import { splitSentences } from '../../brief/segments.ts';
import { capitalise, shorten } from '../../brief/topic.ts';
import type { Brief } from '../../brief.ts';
import type { Script, Section, Show } from '../../writer.ts';
import { actionCard } from './cards/action-show.ts';
import { factShows } from './cards/fact-shows.ts';
import { headingOf, titleOf } from './headings.ts';
import { keepSpeakable } from './speakable.ts';

/** Words of one section; about one scene. */
const sectionWords = 30;

/** Divides the given words into sections; the words stay as they are. */
export function divideScript(brief: Brief): Script {
  const parts = brief.verbatim.filter((part) => part.place === 'script');
  const kept = parts.map((part) => keepSpeakable(part.text));
  const texts = kept.flatMap((text) => groupSentences(text.text));
  const sections = texts.map(
    (text, index): Section => ({
      part: index === 0 ? 'opening' : index === texts.length - 1 ? 'closing' : 'body',
      lines: [{ text, isFiller: false }],
      shows: cards(text, brief, index, texts.length),
      mood: null,
      sources: [{ reference: 'prompt', page: null, timecodeMs: null, quote: text }],
    }),
  );
  const dropped = kept.some((text) => text.hasDropped);
  return {
    title: hasOwnTopic(brief) ? titleOf(brief) : shorten(firstSentence(texts[0] ?? ''), 60) || titleOf(brief),
    sections: [...sections, ...endCard(brief)],
    isVerbatim: true,
    warnings: dropped ? ['The script has signs that cannot be spoken (such as emoji); they were left out.'] : [],
  };
}

/** What shall be seen and not heard stands at the end: a text for a card, and particulars beside the script. */
function endCard(brief: Brief): readonly Section[] {
  const text = brief.onScreen.at(-1);
  const besides = brief.facts.filter((fact) => findDetails(fact.text).length > 0);
  const shown = text === undefined ? besides.map((fact) => fact.text).join(' ') : text;
  if (shown === '') return [];
  const sources = [{ reference: 'prompt', page: null, timecodeMs: null, quote: shown }];
  const show = text === undefined ? listOf(brief, besides) : titleOfCard(text);
  return [{ part: 'closing', lines: [], shows: [show], mood: null, sources }];
}

function titleOfCard(text: string): Show {
  const [title = text, ...rest] = text.split(/\s+[–—|-]\s+/);
  const subtitle = rest.length === 0 ? null : shorten(rest.join(' – '), 80);
  return { kind: 'title-card', eyebrow: null, title: shorten(title, 60), subtitle, cue: null };
}

function listOf(brief: Brief, facts: Brief['facts']): Show {
  const items = facts.flatMap((fact) => (fact.items.length > 0 ? fact.items : splitList(fact.text)));
  const shown = items.slice(0, 6).map((item) => ({ text: shorten(capitalise(item), 40), icon: null, cue: null }));
  return { kind: 'list-card', heading: shorten(headingOf(brief), 32), items: shown, cue: null };
}

/** Scraps of an order around a script name no topic: the order must say what the film is about. */
const hasOwnTopic = (brief: Brief): boolean =>
  brief.topic !== null && /\b(?:about|topic|titled?|subject|called|regarding)\b/i.test(brief.orders);

const firstSentence = (text: string): string => (splitSentences(text)[0]?.text ?? text).trim().replace(/[.!]$/, '');

function groupSentences(text: string): readonly string[] {
  // A script of some length gets three scenes at least.
  const total = spokenWords(text).length;
  const most = total < 24 ? sectionWords : Math.min(sectionWords, Math.ceil(total / 3) + 3);
  const groups: string[] = [];
  let group: string[] = [];
  for (const { text: sentence } of splitSentences(text)) {
    const count = spokenWords([...group, sentence].join(' ')).length;
    if (group.length > 0 && count > most) {
      groups.push(group.join(' '));
      group = [];
    }
    group.push(sentence.trim());
  }
  if (group.length > 0) groups.push(group.join(' '));
  return groups;
}

/** Numbers, places and addresses in the words are shown; the first and last scenes belong to the face. */
function cards(text: string, brief: Brief, index: number, count: number): readonly Show[] {
  if (index === 0 && count > 1) return [];
  const address = findDetails(text).find((detail) => detail.kind === 'url' || detail.kind === 'email');
  if (address !== undefined) return [actionCard(null, address.text, brief.topic?.name ?? null)];
  return factShows(text, headingOf(brief), brief.code);
}
