// Text -> where somebody is described: the stretches in which words for people, looks and clothes lie thick.

import { garmentWords } from '../garment-words.ts';
import { lookWords } from '../look-words.ts';
import { densestRuns } from './densest-runs.ts';
import { lookNouns, personNouns } from './description-words.ts';
import { type Trait, type WeighedWord, weighWords } from './weigh-words.ts';

/** Somebody's description. */
export interface Description {
  /** From the head to the last trait, places in the text. */
  readonly from: number;
  readonly to: number;
  readonly weight: number;
  readonly traits: ReadonlySet<Trait>;
  /** The whole clause it fills, with what else it says of place and making; null where a sentence goes on around it. */
  readonly clause: { readonly from: number; readonly to: number } | null;
}

/** Lighter than this it is a mention in passing. */
const leastWeight = 4;
const fewestTraits = 3;
const mostHeadWords = 6;

/** Says whether a text describes somebody and says no more than that, place and making apart. */
export function isDescription(text: string): boolean {
  const bare = text
    .trim()
    .replace(/[.!\s]+$/, '')
    .replace(/^[\p{L}’' -]{2,24}:\s+(?=\S)/u, '');
  return findDescriptions(bare).some(
    ({ clause }) => clause !== null && clause.from <= 2 && clause.to >= bare.length - 2,
  );
}

const somebody: readonly Trait[] = ['person', 'role', 'age', 'origin'];

/** Says whether a description is of a person, and not of a row of looks or clothes. */
export const isOfSomebody = ({ traits }: Description): boolean => somebody.some((trait) => traits.has(trait));

/** From this weight on, whatever is told beside it is told of who presents. */
const fullWeight = 6;
const toldToViewers = /(?<![\p{L}'’])(?:I|we|you|your)(?![\p{L}])/u;

/** "Our porter, sixties, white moustache, grey suit, should read it": a sentence about who presents. */
export const portraysPresenter = (text: string): boolean =>
  findDescriptions(text).some(
    (description) =>
      description.weight >= fullWeight &&
      isOfSomebody(description) &&
      !isOfOther(text, description.from) &&
      !toldToViewers.test(text.slice(0, description.from)),
  );

/** Somebody who is spoken of, and does not speak: "to the winner, a tall woman in a red dress". */
const spokenOf =
  /\b(?:for|to|about|than|like|every|each|any|thank|thanks|congratulate|congratulations|meet|missing|wanted|lost|seen|looking for)\s+(?:an?\s+|the\s+|our\s+|my\s+|your\s+)?(?:[\w’'-]+,?\s+(?:an?\s+|the\s+)?){0,3}$/i;
const likeMe = /\blike (?:me|us|myself)\s*[:,–—-]?\s*$/i;

/** Says whether a description that begins at a place is of somebody who does not present. */
export const isOfOther = (text: string, from: number): boolean => {
  const before = text.slice(Math.max(0, from - 70), from).replace(/^.*[.!?\n]\s/s, '');
  return spokenOf.test(before) && !likeMe.test(before);
};

/** Finds the descriptions of a text, in order. */
export function findDescriptions(text: string): readonly Description[] {
  return sentencesOf(text)
    .filter(({ from, to }) => hasHints(text.slice(from, to)))
    .flatMap((sentence) => inSentence(text, sentence));
}

/** Every word of the tables of looks and garments; a sentence with hardly any of them describes nobody, and is not weighed. */
const hints: ReadonlySet<string> = new Set(
  [...lookWords.map(({ pattern }) => pattern.source), ...garmentWords.map(({ words }) => words), lookNouns, personNouns]
    .join(' ')
    .toLowerCase()
    .match(/[a-z]{3,}/g),
);
const fewestHints = 2;

function hasHints(sentence: string): boolean {
  let count = 0;
  for (const [found] of sentence.toLowerCase().matchAll(/[a-z]{3,}|\d\ds?\b/g))
    if (/\d/.test(found) || hints.has(found) || hints.has(found.replace(/s$/, ''))) count += 1;
  return count >= fewestHints;
}

interface Range {
  readonly from: number;
  readonly to: number;
}

const sentenceEnd = /(?<!\b(?:Dr|Prof|Mr|Mrs|Ms|St))[.!?]+["”’')\]]*(?=\s|$)|\n+/g;

function sentencesOf(text: string): readonly Range[] {
  const ranges: Range[] = [];
  let from = 0;
  for (const match of text.matchAll(sentenceEnd)) {
    ranges.push({ from, to: match.index });
    from = match.index + match[0].length;
  }
  ranges.push({ from, to: text.length });
  return ranges.filter((range) => text.slice(range.from, range.to).trim() !== '');
}

function inSentence(text: string, { from, to }: Range): readonly Description[] {
  const sentence = text.slice(from, to);
  const words = weighWords(sentence);
  return densestRuns(words.map((word, index) => word.weight + gapWeight(sentence, words, index))).flatMap((run) => {
    const traits = new Set(words.slice(run.from, run.to + 1).flatMap(({ trait }) => trait ?? []));
    if (run.weight < leastWeight || traits.size < fewestTraits) return [];
    const first = headOf(sentence, words, run.from);
    const start = words[first]?.at ?? 0;
    const end = words[run.to]?.end ?? sentence.length;
    const clause = clauseOf(sentence, words, first, run.to);
    return [
      {
        ...{ from: from + start, to: from + end, weight: run.weight, traits },
        clause: clause === null ? null : { from: from + clause.from, to: from + clause.to },
      },
    ];
  });
}

/** A dash, a semicolon or a colon parts more than a comma does. */
function gapWeight(sentence: string, words: readonly WeighedWord[], index: number): number {
  if (index === 0) return 0;
  const gap = between(sentence, words, index - 1);
  return /[–—]|\s-\s|\s{3,}/.test(gap) ? -2.5 : /[:;(]/.test(gap) ? -0.5 : 0;
}

const between = (sentence: string, words: readonly WeighedWord[], index: number): string =>
  sentence.slice(index < 0 ? 0 : words[index]?.end, words[index + 1]?.at ?? sentence.length);

/** "Cargo bike rider, man, thirties": what stands before the first comma of a description is who it is of. */
function headOf(sentence: string, words: readonly WeighedWord[], first: number): number {
  const isOpen = (at: number): boolean => at === 0 || /[^\s'’]/.test(between(sentence, words, at - 1));
  const back = (from: number, isKin: (word: WeighedWord | undefined) => boolean): number => {
    let at = from;
    while (isKin(words[at - 1]) && (at === from || !isOpen(at)) && from - at < mostHeadWords) at -= 1;
    return isOpen(at) ? at : from;
  };
  // Words beside the first trait in the same breath: "Energy adviser", "our receptionist".
  const at = isOpen(first) ? first : back(first, isBeside);
  if (!/^\s*[,(:]\s*$/.test(between(sentence, words, at - 1))) return at;
  return back(at, isOfHead);
}

/** A name inside a sentence belongs to what stands before it. */
const isBeside = (word: WeighedWord | undefined): boolean => word !== undefined && word.weight > -1.2;
const isOfHead = (word: WeighedWord | undefined): boolean => word !== undefined && word.weight > -2;

/** The clause that the words from `first` to `last` fill; null when it goes on with something else. */
function clauseOf(sentence: string, words: readonly WeighedWord[], first: number, last: number): Range | null {
  let from = first;
  while (from > 0 && isLead(words[from - 1]) && !isSharp(between(sentence, words, from - 1))) from -= 1;
  const before = between(sentence, words, from - 1);
  if (from > 0 && !isSharp(before) && !/,/.test(before) && !leadsIn(words[from]?.text ?? '') && !isRunOn(sentence))
    return null;
  let to = last;
  while (to < words.length - 1 && !isSharp(between(sentence, words, to)) && isTail(words[to + 1])) to += 1;
  const after = between(sentence, words, to);
  if (to < words.length - 1 && !isSharp(after)) return null;
  return { from: words[from]?.at ?? 0, to: words[to]?.end ?? sentence.length };
}

const isSharp = (gap: string): boolean => /[–—;:()]|\s-\s|\s{3,}/.test(gap);
const isLead = (word: WeighedWord | undefined): boolean =>
  word !== undefined && word.trait === null && word.weight > -0.5;
const isTail = (word: WeighedWord | undefined): boolean => word !== undefined && word.weight > -2;
const leadsIn = (word: string): boolean => /^(?:with|by|featuring|from|as|w)$/i.test(word);
const isRunOn = (sentence: string): boolean => !/[,;:–—]/.test(sentence);
