// Text -> its words, each with what it weighs for or against being part of somebody's description.
import { findAge } from '../age.ts';
import { findGarments } from '../clothing.ts';
import { colourNames } from '../colour-words.ts';
import { lookWords } from '../look-words.ts';
import { placePattern } from '../place-words.ts';
import { rolePattern } from '../roles/roles.ts';
import { speechActs } from '../vocabulary.ts';
import {
  clothes,
  linkWords,
  lookAdjectives,
  lookNouns,
  making,
  personNouns,
  scenery,
  wordsOf,
} from './description-words.ts';

/** What a word tells of somebody. */
export type Trait = 'age' | 'person' | 'role' | 'origin' | 'hair' | 'face' | 'build' | 'head' | 'garment';

/** A word and its place. */
export interface WeighedWord {
  readonly at: number;
  readonly end: number;
  readonly text: string;
  /** Above zero it speaks for a description, below against one. */
  readonly weight: number;
  readonly trait: Trait | null;
  /** It names a place, a manner or how the film is made: such words may stand in a description and make none. */
  readonly isAside: boolean;
}

interface Mark {
  readonly at: number;
  readonly end: number;
  readonly weight: number;
  readonly trait: Trait | null;
}

const looksOf: readonly (readonly [Trait, RegExp])[] = [
  ['hair', /hair$|^(?:blonde|locs|afro|braids|ponytail|pixie|slick-back|bob|bun|curly|wavy|bald)$/],
  ['face', /^(?:goatee|moustache|stubble|beard|clean-shaven|sunglasses|glasses)$|eyes$/],
  ['head', /^(?:hijab|turban|hard hat|toque|santa-hat|top-hat|brim-hat|beanie|beret|kippah|cap)$/],
  ['origin', /skin$/],
  ['build', /^(?:slim|broad)$/],
];
const weights: Readonly<Record<Trait, number>> = {
  age: 2.5,
  hair: 2.5,
  face: 2.5,
  head: 1.8,
  garment: 1.8,
  person: 1.8,
  role: 1.5,
  origin: 1.5,
  build: 0.8,
};
/** Of an age in words such as "young", that may be anybody's. */
const looseAge = 1;
const asideWeight = 0.2;
const mostAges = 4;

const traitOfLook = (look: string): Trait | null => looksOf.find(([, pattern]) => pattern.test(look))?.[0] ?? null;

/** An origin counts before a noun for people or by itself: "Indian woman", not "Indian restaurant". */
const ofPerson = new RegExp(
  `^(?:\\s*(?:[,.;)(-]|$)|[^.,;:!?]{0,44}?\\b(?:${rolePattern}|${personNouns}|descent|origin|heritage|background|hair|skin)\\b)`,
  'i',
);
const origins = lookWords.filter(({ isOrigin }) => isOrigin).map(({ pattern }) => new RegExp(pattern.source, 'gi'));
const lookPatterns = lookWords
  .filter(({ isOrigin }) => !isOrigin)
  .map(({ look, pattern }) => {
    const trait = traitOfLook(look);
    return {
      trait,
      pattern: new RegExp(pattern.source, 'gi'),
      weight: trait === null ? asideWeight : weights[trait],
    };
  });
const patterns: readonly { readonly trait: Trait | null; readonly pattern: RegExp; readonly weight: number }[] = [
  {
    trait: 'person',
    pattern: wordsOf(
      'woman|man|lady|gentleman|guy|girl|boy|gal|lad|dude|bloke|chap|(?:fe)?male|person|mother|father|mum|mom|dad|grand(?:mother|father|ma|pa|parent)|uncle|aunt|businessman|businesswoman',
    ),
    weight: weights.person,
  },
  { trait: 'role', pattern: wordsOf(`(?:${rolePattern})(?![’'-]|s\\b)`), weight: weights.role },
  {
    trait: 'face',
    pattern: wordsOf('stubble|moustache|mustache|brows|freckles|wrinkles|complexion'),
    weight: weights.face,
  },
  {
    trait: 'hair',
    pattern: wordsOf('fringe|bangs|bun|bob|braids?|plaits?|ponytail|pigtails|curls|buzz ?cut|crew cut|hair'),
    weight: 1.5,
  },
  { trait: null, pattern: wordsOf(colourNames.join('|')), weight: asideWeight },
  { trait: null, pattern: wordsOf(making), weight: 0 },
  { trait: null, pattern: wordsOf(lookNouns), weight: asideWeight },
  { trait: null, pattern: wordsOf(clothes), weight: 0.8 },
  { trait: null, pattern: wordsOf(personNouns), weight: asideWeight },
  { trait: null, pattern: wordsOf(placePattern), weight: 0 },
  { trait: null, pattern: wordsOf(scenery), weight: 0 },
  { trait: null, pattern: wordsOf(lookAdjectives, 'g'), weight: asideWeight },
];

const word = /[\p{L}\p{N}€$£%@#][\p{L}\p{N}€$£%@#'’/.&+-]*[\p{L}\p{N}%€$£]|[\p{L}\p{N}€$£%@#]/gu;
const speech = new RegExp(
  `^(?:${Object.values(speechActs).join('|')}|(?:talk|speak|answer|ask|say|sit|stand|walk|greet|recit|sing|whisper)(?:s|es)|(?:talk|recit|sing|whisper)ing)$`,
  'i',
);
const addressing =
  /^(?:i|i['’](?:m|d|ve|ll)|we|we['’](?:re|d|ve|ll)|you|you['’](?:re|ll|ve)|your|yours|us|it|it['’]s|they|this|these|those|there|let['’]s)$/i;
const softPronoun = /^(?:my|our|me|he|she|he['’]s|she['’]s|her|his|him|herself|himself|who['’]s)$/i;
const finite =
  /^(?:are|was|were|will|can|could|would|may|has to|do|does|did|had|get|gets|make|makes|made|opens?|starts?|costs?|wins?|won|lost|sold|buys?|bought|took|takes|gave|gives|went|goes|came|comes|got|not|never|don['’]t|if|when|because|that|how|why|what)$/i;

/** Weighs the words of a text, in order. */
export function weighWords(text: string): readonly WeighedWord[] {
  const marks = marksOf(text);
  let next = 0;
  return [...text.matchAll(word)].map(([found], index, all) => {
    const at = all[index]?.index ?? 0;
    const end = at + found.length;
    while ((marks[next]?.end ?? Number.POSITIVE_INFINITY) <= at) next += 1;
    const mark = marks[next];
    const isMarked = mark !== undefined && mark.at < end;
    if (!isMarked) return { at, end, text: found, weight: plainWeight(found, text, at), trait: null, isAside: false };
    const isFirst = mark.at >= at || (all[index - 1]?.index ?? -1) < mark.at;
    return {
      at,
      end: Math.max(end, mark.end),
      text: found,
      weight: isFirst ? mark.weight : 0,
      trait: mark.trait,
      isAside: mark.trait === null,
    };
  });
}

function plainWeight(found: string, text: string, at: number): number {
  if (addressing.test(found)) return -4;
  if (softPronoun.test(found)) return -0.1;
  if (/^(?:should|must)$/i.test(found)) return -0.4;
  if (/^(?:f|m)$/i.test(found) && /[(,]\s*$/.test(text.slice(0, at))) return 0.5;
  if (
    /^[2-8]\d$/.test(found) &&
    /(?:\b(?:about|around|nearly|almost|roughly|perhaps|maybe|be|of|is|age)|,)\s*$/i.test(text.slice(0, at)) &&
    /^\s*(?:[,.;)]|$|in\b|with\b)|^ [a-z]+ (?!\d)/.test(text.slice(at + 2))
  )
    return 1.2;
  if (/[\d€$£%@#]/.test(found)) return -2.5;
  if (speech.test(found)) return -4;
  if (finite.test(found)) return -2;
  if (
    linkWords.has(found.toLowerCase()) ||
    /^(?:like|aged|always|where|speaking|around|perhaps|while|then)$/i.test(found)
  )
    return -0.05;
  return /^\p{Lu}/u.test(found) && !/(?:^|[.!?:\n])\s*$/.test(text.slice(0, at)) ? -1.3 : -1;
}

/** The places of all trait words, none inside another. */
function marksOf(text: string): readonly Mark[] {
  const taken = new Uint8Array(text.length + 1);
  const marks: Mark[] = [];
  const add = (at: number, end: number, weight: number, trait: Trait | null): void => {
    if (end <= at || taken.subarray(at, end).includes(1)) return;
    taken.fill(1, at, end);
    marks.push({ at, end, weight, trait });
  };
  const addAll = (list: typeof patterns): void => {
    for (const { trait, pattern, weight } of list)
      for (const match of text.matchAll(pattern)) add(match.index, match.index + match[0].length, weight, trait);
  };
  for (const { at, end, isLoose } of agesIn(text)) add(at, end, isLoose ? looseAge : weights.age, 'age');
  for (const { at, length } of findGarments(text)) {
    const skip = text.slice(at).search(/\S/);
    add(at + Math.max(0, skip), at + length, weights.garment, 'garment');
  }
  addAll(lookPatterns);
  for (const pattern of origins)
    for (const match of text.matchAll(pattern))
      if (ofPerson.test(text.slice(match.index + match[0].length)))
        add(match.index, match.index + match[0].length, weights.origin, 'origin');
  addAll(patterns);
  return marks.sort((a, b) => a.at - b.at);
}

function agesIn(text: string): readonly { readonly at: number; readonly end: number; readonly isLoose: boolean }[] {
  const ages: { at: number; end: number; isLoose: boolean }[] = [];
  let left = text;
  while (ages.length < mostAges) {
    const age = findAge(left);
    if (age === null) break;
    const end = age.at + age.length;
    const words = left.slice(age.at, end);
    const skip = Math.max(0, words.search(/[\p{L}\p{N}]/u));
    ages.push({ at: age.at + skip, end, isLoose: !/\d|(?:ty|ties|teens)\b/i.test(words) });
    left = `${left.slice(0, age.at)}${' '.repeat(age.length)}${left.slice(end)}`;
  }
  return ages;
}
