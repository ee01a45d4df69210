// Text as written -> sentences of words, each beside the words that are said for it.
import type { Pronunciation } from '../../model/memory.ts';
import { spokenWords } from '../../model/storyboard.ts';
import { sayAsGiven } from './given-pronunciations.ts';
import { toBaseLetters } from './letter-words.ts';
import { speakWord } from './speak-word.ts';
import { endingAfter, type PlacedToken } from './split-sentences.ts';
import type { ScriptSentence, SpokenToken } from './spoken-token.ts';
import { type BareWord, bareWord } from './word-context.ts';

/** Words an engine says in one go at most; a longer sentence is parted at a comma or, failing that, anywhere. */
const mostWordsAtOnce = 48;
const fewestWordsAtOnce = 16;

/** Splits a scene's text; all tokens in a row show the words of `spokenWords(text)` unchanged. */
export function normalizeText(text: string, pronunciations: readonly Pronunciation[] = []): readonly ScriptSentence[] {
  const displays = spokenWords(text);
  const bares = displays.map(bareWord);
  const given = sayAsGiven(bares, pronunciations);
  const placed = displays.map((display, index): PlacedToken => {
    const bare = bares[index] ?? { lead: '', core: display, trail: '' };
    const token = speakToken(display, bare, bares[index - 1], bares[index + 1]);
    return { bare, token: { ...token, spoken: given.get(index) ?? token.spoken } };
  });
  const breaks = lineBreaks(text);
  const sentences: ScriptSentence[] = [];
  let from = 0;
  for (const [index, one] of placed.entries()) {
    const ending =
      endingAfter(one, placed[index + 1]) ?? (breaks.has(index) || index === placed.length - 1 ? '.' : null);
    if (!ending) continue;
    const tokens = placed.slice(from, index + 1).map(({ token }) => token);
    sentences.push(...partSentence({ tokens, ending, endsSentence: true }));
    from = index + 1;
  }
  return sentences;
}

/** The words behind which a line ends: verse and headings pause there without a mark. */
function lineBreaks(text: string): ReadonlySet<number> {
  const gaps = [...text.trim().matchAll(/\s+/gu)];
  return new Set(gaps.flatMap(({ 0: gap }, index) => (gap.includes('\n') ? [index] : [])));
}

function speakToken(
  display: string,
  bare: BareWord,
  previous: BareWord | undefined,
  next: BareWord | undefined,
): SpokenToken {
  const spoken = speakWord(bare.core, { previous, next, trail: bare.trail });
  const pausesHere = /[,;:)\]…—–]|\.\.|-$/u.test(bare.trail);
  // A dash on its own and an opening bracket are breathed before, which is after the word here.
  const pausesNext = /^[—–-]+$/u.test(next?.core ?? '') || /[([]/u.test(next?.lead ?? '');
  return { display, spoken, pause: pausesHere || pausesNext ? 'short' : 'none' };
}

/** Cuts a sentence that is too long to say at once. */
function partSentence(sentence: ScriptSentence): readonly ScriptSentence[] {
  if (countWords(sentence.tokens) <= mostWordsAtOnce) return [sentence];
  const parts: ScriptSentence[] = [];
  let tokens: SpokenToken[] = [];
  for (const token of sentence.tokens) {
    // A single token may be long of itself: it then starts a part of its own.
    if (tokens.length > 0 && countWords(tokens) + token.spoken.length > mostWordsAtOnce) {
      parts.push({ tokens, ending: '.', endsSentence: false });
      tokens = [];
    }
    tokens.push(token);
    if (token.pause === 'short' && countWords(tokens) >= fewestWordsAtOnce) {
      parts.push({ tokens, ending: '.', endsSentence: false });
      tokens = [];
    }
  }
  const last = tokens.length > 0 ? tokens : [...(parts.pop()?.tokens ?? [])];
  return [...parts, { ...sentence, tokens: last }];
}

const countWords = (tokens: readonly SpokenToken[]): number =>
  tokens.reduce((sum, token) => sum + token.spoken.length, 0);

/** Words of a text whose letters no voice of ours can say, once each, as written: other scripts. */
export function findUnspeakableWords(text: string, pronunciations: readonly Pronunciation[] = []): readonly string[] {
  const lost = normalizeText(text, pronunciations)
    .flatMap(({ tokens }) => tokens)
    .filter(({ display, spoken }) => spoken.length === 0 && /\p{L}/u.test(display) && toBaseLetters(display) === '')
    .map(({ display }) => display);
  return [...new Set(lost)];
}
