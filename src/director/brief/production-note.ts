// "Book blogger, twenties, curly red hair, mustard jumper." -> a note for the making, told by the words it is made of.
import { findAge } from './age.ts';
import { findGarments } from './clothing.ts';
import { colourNames } from './colour-words.ts';
import {
  clothes,
  linkWords,
  lookAdjectives,
  lookNouns,
  making,
  personNouns,
  scenery,
  wordsOf,
} from './description/description-words.ts';
import { isDescription } from './description/find-descriptions.ts';
import { sexOfName } from './given-names.ts';
import { lookWords } from './look-words.ts';
import { placePattern } from './place-words.ts';
import { rolePattern } from './roles/roles.ts';
import { clauseKind, filmNouns } from './vocabulary.ts';

/** What the words of a note speak of. */
type Matter = 'person' | 'age' | 'look' | 'garment' | 'place' | 'making';

const upTo = /^(?:max|under|approx|roughly|up to|no longer than)$/i;

const patterns: readonly (readonly [Matter, RegExp])[] = [
  ['making', wordsOf(making)],
  ['making', wordsOf(filmNouns)],
  ['person', wordsOf(rolePattern)],
  ['person', wordsOf(personNouns)],
  ['look', wordsOf(lookNouns)],
  ...lookWords.map(({ pattern }) => ['look', new RegExp(pattern.source, 'gi')] as const),
  ['garment', wordsOf(clothes)],
  ['place', wordsOf(placePattern)],
  ['place', wordsOf(scenery)],
];
/** Words that only say more of what another word names. */
const modifiers: readonly RegExp[] = [wordsOf(lookAdjectives, 'g'), wordsOf(colourNames.join('|'))];

/** Somebody who speaks, or is spoken to: the words are said. */
const speaks =
  /(?<![\p{L}'’])(?:i|i['’]m|we|we['’]re|our|ours|my|you|your|yours|us|me|let['’]s|it|this|these|those|there|they)(?![\p{L}])|[?!]/iu;
const told = /\b(?:is|are|was|were|will|can|has|have|had|makes?|says?|tells?|explains?|shows?|talks?)\b/i;
/** "Host is a Sikh man with a turban": what such a sentence tells is the look. */
const describes =
  /^(?:the |our |your )?(?:presenter|host|avatar|speaker|narrator|anchor|moderator|spokesperson|storyteller)\s+(?:is|should be|wears|has|looks|stands|sits)\b/i;

/** "…, for our insta stories": where a film is shown says nothing to viewers. */
const shownAt =
  /,?\s+for (?:our|my|the) (?:insta(?:gram)?|tik ?tok|youtube|facebook|linkedin|whatsapp)(?: (?:stor(?:y|ies)|reels?|shorts|page|channel|feed|status|account))?$/i;

/** Longer than this nobody describes anybody in one breath. */
const mostWords = 40;

/**
 * Says whether a sentence or fragment describes who presents, where and how, and says nothing to viewers: nearly all of its
 * words are of that kind, and a person is among them, or at least three kinds of matter are.
 */
export function isProductionNote(text: string): boolean {
  const bare = text
    .trim()
    .replace(/[.\s]+$/, '')
    .replace(shownAt, '');
  if (bare.split(/\s+/).length > mostWords || bare === '') return false;
  if (describes.test(bare)) return coverOf(bare.replace(describes, ' presenter ')).rest.length <= 2;
  if (isPortrayal(bare) || isDescription(bare)) return true;
  if (speaks.test(bare) || told.test(bare)) return false;
  const cover = coverOf(bare);
  return isWordless(bare, cover) && isCovered(cover);
}

/** "Anchor: man, grey hair, dark blue suit", "On camera: our foreman, with a hard hat". */
export const isLabelledNote = (label: string, text: string): boolean =>
  (castLabel.test(label) || sexOfName(capitalised(label)) !== null) &&
  isProductionNote(`Person, ${text.replace(/^(?:our|my) /i, '')}`);

const capitalised = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

/** "Nia is Welsh, 39, red bob, round glasses", "She wears a navy suit": somebody's looks, and nothing of what they do. */
function isPortrayal(bare: string): boolean {
  const [, name, rest] = portrayed.exec(bare) ?? [];
  if (rest === undefined || speaks.test(rest)) return false;
  // "Nature is patient" portrays nobody.
  if (name !== undefined && sexOfName(name) === null) return false;
  const cover = coverOf(rest);
  if (cover.matters.size < 2) return false;
  const isSeen = cover.matters.has('look') || cover.matters.has('garment') || cover.matters.has('age');
  return isSeen && cover.rest.length <= Math.floor(cover.count * 0.15) && !cover.rest.some((word) => /\d/.test(word));
}

const portrayed = new RegExp(
  `^(?:[Ss]he|[Hh]e|(\\p{Lu}[\\p{L}'’-]+)(?: \\p{Lu}[\\p{L}'’-]+)?|[Tt]he (?:[\\w-]+ )?(?:${rolePattern}))\\s+(?:is|wears|has|looks)\\s+(.{4,})$`,
  'u',
);

const castLabel = new RegExp(
  `^(?:(?:the|our|a)\\s+)?(?:[\\w-]+\\s+)?(?:${rolePattern}|${personNouns}|on camera|in front of the camera|on screen|cast(?:ing)?|talent|who|who speaks|in the picture|picture|image)$`,
  'i',
);

/** Orders nothing and tells nothing. "Book blogger, twenties" orders no book. */
function isWordless(bare: string, { rest }: Cover): boolean {
  const kind = clauseKind(bare);
  if (kind === 'imperative') return coverOf(bare.split(',')[0] ?? '').matters.has('person');
  return kind === 'phrase' || rest.length === 0;
}

/** Few words that all tell of people, looks, places or the making: a note where notes are to be expected. */
export const isNoteFragment = (text: string): boolean => {
  if (isProductionNote(text)) return true;
  if (speaks.test(text) || text.split(/\s+/).length > 8) return false;
  const { matters, rest } = coverOf(text.trim().replace(/[.\s]+$/, ''));
  return matters.size > 0 && rest.length === 0;
};

function isCovered({ matters, rest, count, first }: Cover): boolean {
  if (matters.size === 1 && matters.has('making') && rest.length === 0) return true;
  if (rest.some((word) => /[\d%€$£@]/.test(word))) return false;
  // "Installer from Sunhaven, woman, thirties": what opens the note is no name.
  const names = rest.filter((word) => /^\p{Lu}/u.test(word) && word !== first).length;
  const isSomebody = matters.has('person') || matters.has('age');
  if (isSomebody && matters.size >= 2) return rest.length <= Math.max(1, Math.floor(count * 0.25)) && names <= 1;
  return matters.size >= 3 && rest.length <= 1 && names === 0;
}

/** What the words speak of, and those that are left. */
interface Cover {
  readonly matters: ReadonlySet<Matter>;
  readonly rest: readonly string[];
  readonly count: number;
  /** The word it opens with. */
  readonly first: string;
}

/** Parts the words of a text by what they speak of. */
export function coverOf(text: string): Cover {
  const matters = new Set<Matter>();
  let left = text;
  const blank = (at: number, length: number): void => {
    left = `${left.slice(0, at)}${' '.repeat(length)}${left.slice(at + length)}`;
  };
  const age = findAge(text);
  if (age !== null) {
    matters.add('age');
    blank(age.at, age.length);
  }
  for (const { at, length } of findGarments(` in ${text}`)) {
    matters.add('garment');
    blank(Math.max(0, at - 4), length - Math.max(0, 4 - at));
  }
  for (const [matter, pattern] of patterns) {
    left = left.replace(pattern, (word) => {
      matters.add(matter);
      return ' '.repeat(word.length);
    });
  }
  for (const pattern of modifiers) left = left.replace(pattern, (word) => ' '.repeat(word.length));
  const rest = (left.match(/[\p{L}\p{N}%€$£@'’-]+/gu) ?? []).filter(
    (word) => !linkWords.has(word.toLowerCase()) && !upTo.test(word) && /[\p{L}\p{N}]/u.test(word),
  );
  const [first = ''] = text.match(/[\p{L}\p{N}'’-]+/u) ?? [];
  return { matters, rest, count: text.split(/\s+/).length, first };
}
