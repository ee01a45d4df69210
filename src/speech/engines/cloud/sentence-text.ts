// Tokens of a sentence -> the text that a speech service reads, and where each token stands in it.
import type { SpeechToken } from '../../engine.ts';

interface SentenceText {
  readonly text: string;
  /** The units of the text that belong to each token; equal ends for one that is not read. */
  readonly ranges: readonly { readonly start: number; readonly end: number }[];
}

interface Sentence {
  readonly tokens: readonly SpeechToken[];
  readonly ending: '.' | '?' | '!';
  /** BCP 47 tag of the script. */
  readonly language: string;
}

/**
 * Writes the sentence. Words stand as they are written, for a service knows names and capitals; what is said otherwise
 * than it is written, such as numbers, stands as it is said. The spellings are English: in other languages everything
 * stands as written.
 */
export function writeSentence({ tokens, ending, language }: Sentence): SentenceText {
  const isEnglish = /^en\b/i.test(language);
  const ranges: { start: number; end: number }[] = [];
  let text = '';
  for (const token of tokens) {
    const word = isEnglish ? wordOf(token) : token.display;
    const start = text === '' || word === '' ? text.length : text.length + 1;
    text += start > text.length ? ` ${word}` : word;
    ranges.push({ start, end: text.length });
  }
  return { text: /[.?!…]["'”’)\]]*$/u.test(text) ? text : `${text}${ending}`, ranges };
}

function wordOf({ display, spoken }: SpeechToken): string {
  const said = spoken.join(' ');
  if (spoken.length === 0 || lettersOf(said) === lettersOf(display)) return display;
  const mark = /[,;:?!…]+["'”’)\]]*$/u.exec(display)?.[0] ?? '';
  return `${said}${mark}`;
}

const lettersOf = (word: string): string =>
  word
    .normalize('NFD')
    .replace(/[^\p{L}]/gu, '')
    .toLowerCase();
