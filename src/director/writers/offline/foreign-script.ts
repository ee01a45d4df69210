// A prompt in a language that no voice speaks -> a short film that shows its words and says so.

import { createRandom, pick, seedFromText } from '../../../kit/random.ts';
import { languageName } from '../../brief/language.ts';
import { hasMatter } from '../../brief/naming/has-matter.ts';
import { isRefusal } from '../../brief/refusals.ts';
import { splitSentences } from '../../brief/segments.ts';
import { capitalise, shorten } from '../../brief/topic.ts';
import type { Brief } from '../../brief.ts';
import type { Script, ScriptPlan, Section, Show } from '../../writer.ts';
import { lengthOf } from './fill-up.ts';
import { keepSpeakable } from './speakable.ts';

/** The first two are enough; the others are for films whose length is asked for. */
const lines: readonly (readonly string[])[] = [
  ['Hello, and a warm welcome.'],
  ['You can read the message on the screen.', 'Please take a moment for it.'],
  [
    'All that matters is written here, in the words it was given in.',
    'Stop the picture if you would like more time to read.',
  ],
  ['Is somebody with you who knows the language?', 'Then read it together, line by line, and talk about it.'],
  ['If anything is unclear, just ask.', 'Those who sent you this message will be glad to explain it.'],
  ['Share it with everyone whom it concerns.', 'They may be waiting for exactly this.'],
  ['There is no hurry.', 'Watch this again whenever you like, and as often as you like.'],
  ['Names, dates and numbers are worth a note.', 'Write down what you need, and keep it where you will find it.'],
];
const closings = [
  'Thank you for watching.',
  'Thank you for reading along.',
  'That was the message.',
  'All the best to you.',
  'Until next time.',
] as const;

/** Writes the film; the prompt's words are shown as far as the fonts have their letters. */
export function writeForeignScript(brief: Brief, plan: ScriptPlan): Script {
  const shown = splitSentences(brief.text.replace(/(?<=\b\d{1,2})\.(?= \p{Lu}\p{L}+)/gu, '.\u2060'))
    .map((sentence) => keepSpeakable(sentence.text.replace(/\u2060/g, '').trim()).text)
    .filter((text) => /\p{L}{2}/u.test(text));
  const title = foreignTitle(brief, shown);
  const sections: Section[] = [];
  const end = section('closing', [pick(createRandom(plan.seed + seedFromText(brief.text)), closings)], []);
  for (const [index, pair] of lines.entries()) {
    const isFull = lengthOf([...sections, end], plan.wordsPerMinute) >= (plan.askedMs ?? 0) * 0.9;
    if (index > 1 && isFull) break;
    const fitting = index > 1 ? fitPair(pair, [...sections, end], plan) : pair;
    if (fitting.length > 0)
      sections.push(section(index === 0 ? 'opening' : 'body', fitting, cards(shown)[index] ?? []));
  }
  const language = languageName(brief.language);
  return {
    title: shorten(title === '' ? 'A Short Film' : capitalise(title), 80),
    sections: [...sections, end],
    isVerbatim: false,
    warnings: [
      `The prompt is in ${language}, and the voices of this installation speak English only: its words are shown where the fonts have them, not spoken. Give an English prompt or script for a spoken film.`,
    ],
  };
}

/** The pace of speech makes up for so much. */
const most = 1.05;

/** As many of two lines as there is room for. */
function fitPair(pair: readonly string[], before: readonly Section[], plan: ScriptPlan): readonly string[] {
  const options = [
    pair,
    ...pair
      .slice()
      .reverse()
      .map((line) => [line]),
    [],
  ];
  const lengthWith = (lines: readonly string[]): number =>
    lengthOf(lines.length === 0 ? before : [...before, section('body', lines, [])], plan.wordsPerMinute);
  return options.find((lines) => lengthWith(lines) <= (plan.askedMs ?? 0) * most) ?? [];
}

const section = (part: Section['part'], texts: readonly string[], shows: readonly Show[]): Section => ({
  part,
  lines: texts.map((text) => ({ text, isFiller: part === 'body' })),
  shows,
  mood: null,
  sources: [],
});

/** A name that is quoted or spoken of says more than half of a long sentence. */
function foreignTitle({ text, naming }: Brief, shown: readonly string[]): string {
  const quoted = /["“„«]([^"”“„«»\n]{3,40})["”“»]/u.exec(text)?.[1]?.trim();
  const told = withoutOrder(shown[0] ?? text.trim().split('\n')[0] ?? '').replace(/[.]$/, '');
  const isWhole = told.length <= mostTitle && hasMatter(told) && !/[()]/.test(told);
  return quoted ?? (isWhole ? told : (naming.names[0]?.name ?? told));
}

/** "Crie um vídeo de 20 segundos sobre …": the order in front of what the film is about. */
const orderHead =
  /^[^.!?]{0,60}?(?:v[ií]d[eé]o|film|clip|wideo)\p{L}*(?!\p{L})[^.!?]{0,50}?(?<!\p{L})(?:sobre|über|zu[mr]?|sur|pour|su|per|om|over|voor|für|acerca de|para|o)\s+/iu;
/** "Video corto de 30 segundos" */
const onlyLength =
  /^[^.!?]{0,40}\b\d{1,3}[\s-]*(?:sekunden|minuten|segundos?|minutos?|secondes?|minutes?|secondi|minuti)\b[^.!?]{0,12}$/iu;
/** "Erstelle ein kurzes Video für unsere Praxis: …" */
const orderBeforeColon = /^[^.!?:,]{0,80}?(?:v[ií]d[eé]o|film|clip|wideo)\p{L}*(?![\p{L}])[^.!?:,]{0,60}:\s+/iu;
const withoutOrder = (text: string): string => text.replace(orderBeforeColon, '').replace(orderHead, '').trim();
const mostLetters = 56;
const mostTitle = 50;
const mostItems = 6;

/** The words of the prompt, pair by pair of lines: the first group of them is a title, the others are a list. */
function cards(shown: readonly string[]): readonly (readonly Show[])[] {
  const groups = shown
    .map(withoutOrder)
    .flatMap((text) => text.split(/(?:[,;:]\s+|[.!?]$)/u))
    .map((text) => text.trim())
    .filter((text) => /\p{L}{2}/u.test(text) && !isRefusal(text) && !onlyLength.test(text))
    .map(capitalise);
  const [first, ...others] = groups;
  if (first === undefined) return [];
  const title: Show = { kind: 'title-card', eyebrow: null, title: shorten(first, 60), subtitle: null, cue: null };
  if (others.length === 0) return [[], [title]];
  const items = others.slice(0, mostItems).map((text) => ({ text: shorten(text, mostLetters), icon: null, cue: null }));
  return [[title], [{ kind: 'list-card', heading: shorten(first, 32), items, cue: null }]];
}
