// A prompt in a language that no voice speaks -> a short film that shows its words and says so.

import { splitSentences } from '../../brief/segments.ts';
import { shorten } from '../../brief/topic.ts';
import type { Brief } from '../../brief.ts';
import type { Script, ScriptPlan, Section, Show } from '../../writer.ts';
import { lengthOf } from './fill-up.ts';
import { keepSpeakable } from './speakable.ts';

const names: Readonly<Record<string, string>> = {
  ja: 'Japanese',
  zh: 'Chinese',
  ko: 'Korean',
  ru: 'a language in Cyrillic letters',
  ar: 'Arabic',
  he: 'Hebrew',
  hi: 'Hindi',
  th: 'Thai',
  el: 'Greek',
  de: 'German',
  es: 'Spanish',
  fr: 'French',
  it: 'Italian',
  pt: 'Portuguese',
  nl: 'Dutch',
  pl: 'Polish',
  tr: 'Turkish',
  sv: 'Swedish',
};
const lines: readonly (readonly string[])[] = [
  ['Hello, and a warm welcome.', 'It is good to have you here.'],
  ['The subject is on the screen, in your own words.', 'Take a moment to read it, and let it sink in.'],
  ['Some things need few words.', 'What counts is that they reach the people they are meant for.'],
  ['Share it with somebody who would like to see it.', 'A good thought travels far, in every language.'],
];
const closing = 'Thank you for watching, and see you soon.';

/** Writes the film; the prompt's words are shown as far as the fonts have their letters. */
export function writeForeignScript(brief: Brief, plan: ScriptPlan): Script {
  const shown = splitSentences(brief.text)
    .map((sentence) => keepSpeakable(sentence.text.trim()).text)
    .filter((text) => /\p{L}{2}/u.test(text));
  const title =
    brief.text
      .trim()
      .split(/\n|(?<=[.!?。！？])/u)[0]
      ?.trim() ?? '';
  const sections: Section[] = [];
  const end = section('closing', [closing], []);
  for (const [index, pair] of lines.entries()) {
    const isFull = lengthOf([...sections, end], plan.wordsPerMinute) >= Math.min(plan.aimMs, 22_000) * 0.9;
    if (index > 1 && isFull) break;
    sections.push(section(index === 0 ? 'opening' : 'body', pair, index === 1 ? cards(shown) : []));
  }
  const language = names[brief.language] ?? brief.language;
  return {
    title: shorten(title === '' ? 'A Short Film' : title, 80),
    sections: [...sections, end],
    isVerbatim: false,
    warnings: [
      `The prompt is in ${language}, and the voices of this installation speak English only: its words are shown where the fonts have them, not spoken. Give an English prompt or script for a spoken film.`,
    ],
  };
}

const section = (part: Section['part'], texts: readonly string[], shows: readonly Show[]): Section => ({
  part,
  lines: texts.map((text) => ({ text, isFiller: part === 'body' })),
  shows,
  mood: null,
  sources: [],
});

function cards(shown: readonly string[]): readonly Show[] {
  const [first] = shown;
  return first === undefined
    ? []
    : [
        {
          kind: 'title-card',
          eyebrow: null,
          title: shorten(first.replace(/[.!?]$/, ''), 60),
          subtitle: null,
          cue: null,
        },
      ];
}
