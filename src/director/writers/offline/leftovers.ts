// Particulars of the prompt that no line or card carries yet -> a card that shows them.

import { seedFromText } from '../../../kit/random.ts';
import { type Detail, digitGroups } from '../../brief/details.ts';
import { splitSentences } from '../../brief/segments.ts';
import { capitalise } from '../../brief/topic.ts';
import type { Brief } from '../../brief.ts';
import type { Section } from '../../writer.ts';
import { detailLines } from './bound-lines.ts';
import { iconFor } from './icons.ts';
import { phraseAround } from './phrase-around.ts';

const topicLetters = 56;

/** Gives a section for what would be lost; none when nothing is. */
export function tellLeftovers(brief: Brief, sections: readonly Section[]): readonly Section[] {
  const told = JSON.stringify(sections).toLowerCase();
  const lost = [...brief.details, ...topicNames(brief)].filter((detail) => !isTold(detail.text, told));
  if (lost.length === 0) return [];
  const items = lost.slice(0, 6).map((detail) => {
    const sentence = splitSentences(brief.text).find(({ text }) => text.includes(detail.text));
    const at = sentence?.text.indexOf(detail.text) ?? -1;
    const topic = brief.topic?.words ?? '';
    // "Ad for my business in Brooklyn" is an order; the topic is what it is about.
    const around = sentence === undefined || at < 0 ? detail.text : phraseAround(sentence.text, { ...detail, at });
    const isShort = topic.length <= topicLetters && !/[\d,]/.test(topic) && topic.includes(detail.text);
    const text = isShort ? capitalise(topic) : around;
    return { text, icon: iconFor(detail.text, detail.kind), cue: null };
  });
  return [
    {
      part: 'body',
      lines: [{ text: detailLines[seedFromText(brief.text) % detailLines.length] ?? detailLines[0], isFiller: false }],
      shows: [{ kind: 'list-card', heading: 'The details', items, cue: null }],
      mood: null,
      sources: [
        { reference: 'prompt', page: null, timecodeMs: null, quote: lost.map((detail) => detail.text).join(', ') },
      ],
    },
  ];
}

/** Names of the topic: people and places that an opening line may leave out. */
function topicNames({ topic, whom }: Brief): readonly Pick<Detail, 'text' | 'kind'>[] {
  const names =
    `${topic?.words ?? ''}, ${whom ?? ''}`.match(/(?<=\s)\p{Lu}[\p{L}'’-]{2,}(?:\s+\p{Lu}[\p{L}'’-]+)*/gu) ?? [];
  return names.map((text) => ({ text, kind: 'number' }));
}

function isTold(text: string, told: string): boolean {
  if (told.includes(text.toLowerCase())) return true;
  const groups = digitGroups(text);
  return (
    groups.length > 0 &&
    groups.every((group) => new RegExp(`(?<![\\d.,])${group.replace(/[.]/g, '\\.')}(?![\\d])`).test(told))
  );
}
