// A clause of a prompt -> the files it names: by their names, by their numbers, or by what they are.
import type { Reference } from '../../model/reference.ts';
import { anyFile, type FileNoun, fileNouns, isPlainDocument } from './file-nouns.ts';

/** What a clause names. */
export interface NamedFiles {
  readonly files: readonly Reference[];
  /** It is sure which are meant: by name or by number, not only by kind. */
  readonly isExact: boolean;
  /** The words of a number that no file has: "the third photo"; null when there is none. */
  readonly missing: string | null;
  /** The noun, which the next clause may leave out: "then the second". */
  readonly noun: FileNoun | null;
  /** A page of the document that is meant; null: no certain one. */
  readonly page: number | null;
  /** A figure of the document, by its number. */
  readonly figure: number | null;
}

const units =
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth'.split(
    ' ',
  );
const counts = 'one two three four five six seven eight nine ten eleven twelve'.split(' ');
const ordinal = `(?:last but one|second[ -]to[ -]last|penultimate|last|final|${units.join('|')}|\\d{1,2}(?:st|nd|rd|th))`;
const count = `(?:${counts.join('|')}|\\d{1,2})`;
/** "2", "2 and 3", "1 to 3". */
const numbers = `${count}(?:\\s*(?:,|and|&|-|–|to|through)\\s*${count})*`;
/** "second", "first and third". */
const ordinals = `${ordinal}(?:\\s*(?:,|and|&)\\s*(?:the\\s+)?${ordinal})*`;

/** Finds what a clause names. `lastNoun` is what the clause before spoke of. */
export function nameFiles(clause: string, all: readonly Reference[], lastNoun: FileNoun | null = null): NamedFiles {
  const text = clause.toLowerCase();
  const page = numberOf(
    new RegExp(`\\b(?:page|slide)\\s+(?:no\\.?\\s*|number\\s*)?(${count})\\b`).exec(text)?.[1] ?? '',
  );
  const byName = all.filter(({ name }) => isCalled(text, name));
  const figure = numberOf(
    new RegExp(`\\b(?:figure|fig\\.?|chart|diagram|graph)\\s+(?:no\\.?\\s*|number\\s*)?(${count})\\b`).exec(
      text,
    )?.[1] ?? '',
  );
  const shared = { page: Number.isNaN(page) ? null : page, figure: Number.isNaN(figure) ? null : figure };
  if (byName.length > 0) return { ...shared, files: byName, isExact: true, missing: null, noun: nounIn(text) };
  // The pages of a document are no files of their own.
  const bare = text.replace(/\b(?:page|slide)\s+(?:no\.?\s*|number\s*)?(?:\d{1,2}|[a-z]+)\s+of\b/g, ' ');
  const named = byNumber(bare, all, lastNoun) ?? byKind(bare, all);
  const isPart = shared.page !== null || shared.figure !== null;
  // "Figure 2" alone is of the first document that has figures.
  const own =
    shared.figure === null ? [] : all.filter(({ document }) => (document?.figures?.length ?? 0) > 0).slice(0, 1);
  const files = isPart && named.files.length === 0 ? own : named.files;
  return { ...shared, ...named, files, isExact: named.isExact || (isPart && files.some(isPlainDocument)) };
}

type Named = Omit<NamedFiles, 'page' | 'figure'>;

function byNumber(text: string, all: readonly Reference[], lastNoun: FileNoun | null): Named | null {
  for (const noun of [...fileNouns, anyFile]) {
    const before = new RegExp(`\\b(${ordinals})\\s+(?:(${count})\\s+)?(?:[a-z-]+\\s+)?(?:${noun.words})\\b`).exec(text);
    const after = new RegExp(
      `\\b(?:${noun.words})\\s*(?:number\\s*|no\\.?\\s*|nr\\.?\\s*|#\\s*)?(${numbers})\\b(?!\\s*(?:%|percent|seconds?|minutes?|of\\b))`,
    ).exec(text);
    if (before === null && after === null) continue;
    const said = (before ?? after)?.[0] ?? '';
    const wanted = before === null ? placesOf(after?.[1] ?? '') : ordinalPlaces(before[1] ?? '', before[2]);
    return pick(noun, all, wanted, said);
  }
  const alone = new RegExp(
    `\\bthe\\s+(${ordinals})(?:\\s+ones?)?(?=\\s*(?:$|[.,;!]|while|when|as|for|at|in|full))`,
  ).exec(text);
  return alone === null || lastNoun === null
    ? null
    : pick(lastNoun, all, ordinalPlaces(alone[1] ?? '', undefined), alone[0]);
}

function byKind(text: string, all: readonly Reference[]): Named {
  const noun = nounIn(text);
  const none = { isExact: false, missing: null, noun };
  if (noun === null)
    return { ...none, files: /\b(?:files?|attachments?)\b/.test(text) ? all.filter(isPlainDocument) : [] };
  const [first = []] = noun.groups.map((isMeant) => all.filter(isMeant)).filter((files) => files.length > 0);
  return { ...none, files: first };
}

const nounIn = (text: string): FileNoun | null =>
  fileNouns.find(({ words }) => new RegExp(`\\b(?:${words})\\b`).test(text)) ?? null;

/** Counts within the narrowest group that has so many: "the third picture" of two photos and a logo is the logo. */
function pick(noun: FileNoun, all: readonly Reference[], places: readonly number[], said: string): Named {
  for (const isMeant of noun.groups) {
    const peers = all.filter(isMeant);
    const files = places.map((place) => peers.at(place)).filter((file) => file !== undefined);
    if (places.length > 0 && files.length === places.length) {
      return { files: [...new Set(files)], isExact: true, missing: null, noun };
    }
  }
  return { files: [], isExact: true, missing: said, noun };
}

/** Places from 0; from the end, below 0. "First two" are two places. */
function ordinalPlaces(said: string, many: string | undefined): readonly number[] {
  const places = (said.match(new RegExp(ordinal, 'g')) ?? []).map(placeOfOrdinal);
  const [place] = places;
  const wanted = many === undefined ? 1 : numberOf(many);
  if (places.length !== 1 || place === undefined || wanted === 1) return places;
  const start = place === -1 ? -wanted : place;
  return Array.from({ length: Math.min(20, wanted) }, (_, step) => start + step);
}

function placeOfOrdinal(word: string): number {
  if (/^(?:last but one|second[ -]to[ -]last|penultimate)$/.test(word)) return -2;
  if (/^(?:last|final)$/.test(word)) return -1;
  const unit = units.indexOf(word);
  return unit >= 0 ? unit : Number.parseInt(word, 10) - 1;
}

/** "2 and 4", "1-3". */
function placesOf(said: string): readonly number[] {
  const found = (said.match(new RegExp(count, 'g')) ?? []).map(numberOf);
  const [from = 1, to] = found;
  const isRange = to !== undefined && found.length === 2 && /-|–|to|through/.test(said);
  const wanted = isRange
    ? Array.from({ length: Math.max(0, Math.min(20, to - from + 1)) }, (_, step) => from + step)
    : found;
  return wanted.map((number) => number - 1).filter((place) => place >= 0);
}

function numberOf(said: string): number {
  const word = counts.indexOf(said);
  return word >= 0 ? word + 1 : Number.parseInt(said, 10);
}

/** The whole name stands in the text; without its ending too where no ordinary word is spelled so. */
function isCalled(text: string, name: string): boolean {
  const lower = name.toLowerCase();
  const stem = lower.replace(/\.[a-z0-9]{1,5}$/, '');
  const isOwn = stem.length >= 4 && (/\d{2}/.test(stem) || /[\p{L}\d][-_ ][\p{L}\d]/u.test(stem));
  return stands(text, lower) || (isOwn && stands(text.replace(/[-_]+/g, ' '), stem.replace(/[-_]+/g, ' ')));
}

function stands(text: string, name: string): boolean {
  if (name === '') return false;
  for (let at = text.indexOf(name); at !== -1; at = text.indexOf(name, at + 1)) {
    const [before = '', after = ''] = [text[at - 1], text.slice(at + name.length, at + name.length + 2)];
    if (!/[\p{L}\p{N}_-]/u.test(before) && !/^[\p{L}\p{N}_-]|^\.[\p{L}\p{N}]/u.test(after)) return true;
  }
  return false;
}
