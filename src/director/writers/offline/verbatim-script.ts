// A script given word for word -> sections with exactly these words.

import { spokenWords } from '../../../model/storyboard.ts';
import { findDetails } from '../../brief/details.ts';
import { splitSentences } from '../../brief/segments.ts';
import { shorten } from '../../brief/topic.ts';
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

/** What shall be seen and not heard stands at the end. */
function endCard({ onScreen }: Brief): readonly Section[] {
  const text = onScreen.at(-1);
  if (text === undefined) return [];
  const [title = text, ...rest] = text.split(/\s+[–—|-]\s+/);
  const show: Show = {
    kind: 'title-card',
    eyebrow: null,
    title: shorten(title, 60),
    subtitle: rest.length === 0 ? null : shorten(rest.join(' – '), 80),
    cue: null,
  };
  const source = { reference: 'prompt', page: null, timecodeMs: null, quote: text };
  return [{ part: 'closing', lines: [], shows: [show], mood: null, sources: [source] }];
}

/** Words such as "10 second clip saying" name no topic. */
const hasOwnTopic = (brief: Brief): boolean =>
  brief.topic !== null &&
  !/\b(?:say|says|saying|clip|video|read|reads|reading|script|following|words)\b/i.test(brief.topic.words);

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
