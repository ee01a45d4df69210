// Texts turned into the font files that must be registered for them and the family list that draws them.
// A canvas picks a face per glyph along a list of families, but not among files of one family: so each file is a family.
import type { Style, TypefaceId } from '../model/style.ts';
import { fontGaps } from './font-gaps.ts';
import { type FontPackage, type FontRole, fontFilePath, fontPackages } from './fonts.ts';

/** One font file to register. */
export interface FontFace {
  /** The family name to register the file under. */
  readonly family: string;
  /** The file's path, to be resolved from node_modules. */
  readonly path: string;
}

/** For each package name: its `unicode.json`, CSS unicode ranges by subset ("[4]" or "latin"). */
export type UnicodeRanges = Readonly<Record<string, Readonly<Record<string, string>>>>;

/** Knows which font holds which character. */
export interface FontBook {
  /** The files that a text needs; Latin is always among them. @defaultValue role "text" */
  readonly faces: (text: string, role?: FontRole) => readonly FontFace[];
  /** The CSS family list for a text. @defaultValue role "text" */
  readonly families: (text: string, role?: FontRole) => string;
  /** The characters that no font holds, each once. */
  readonly missing: (text: string) => string[];
}

type Spans = readonly (readonly [first: number, last: number])[];

interface Subset {
  readonly family: string;
  readonly faces: readonly FontFace[];
  readonly spans: Spans;
}

interface Typeface {
  readonly typeface: TypefaceId | null;
  readonly subsets: readonly Subset[];
  /** What the subsets list and yet do not hold. */
  readonly gaps: Spans;
}

// White space, controls, joiners, direction marks and variation selectors have no picture of their own.
const invisible = /[\s\p{Cc}\p{Cf}\p{Mn}]/u;

/** The ellipsis and digits that the stage itself may add. */
const alwaysNeeded = 'A0…';

/** What a film asks of its fonts. */
export interface FontWishes {
  /** BCP 47 tag that settles which Han shapes come first. @defaultValue "en" */
  readonly language?: string;
  /** @defaultValue the first typeface for everything */
  readonly type?: Style['type'];
}

/** Makes the book from the packages' own range tables. */
export function createFontBook(ranges: UnicodeRanges, wishes: FontWishes = {}): FontBook {
  const { language = 'en', type = { display: 'jakarta', text: 'jakarta' } } = wishes;
  const all = inOrder(language).map((fontPackage) => typefaceOf(fontPackage, ranges));
  const shelves: Readonly<Record<FontRole, Shelf>> = {
    display: createShelf(all, type.display),
    text: createShelf(all, type.text),
    code: createShelf(all, 'jetbrains-mono'),
  };
  return {
    // Roles and eyebrows are drawn in capitals, which other files may hold.
    faces: (text, role = 'text') => shelves[role].needed(text + text.toUpperCase()).flatMap((subset) => subset.faces),
    families: (text, role = 'text') =>
      shelves[role]
        .needed(text)
        .map((subset) => `"${subset.family}"`)
        .join(','),
    missing: (text) => [
      ...new Set([...text].filter((it) => !invisible.test(it) && shelves.text.holders(codePointOf(it)).length === 0)),
    ],
  };
}

/** The fonts of one role, the wanted typeface first. */
interface Shelf {
  readonly holders: (codePoint: number) => readonly Subset[];
  readonly needed: (text: string) => readonly Subset[];
}

function createShelf(all: readonly Typeface[], wanted: TypefaceId): Shelf {
  const own = all.filter(({ typeface }) => typeface === wanted);
  // What the wanted typeface lacks comes from the first one, then from those that know other scripts.
  const others = all.filter(({ typeface }) => typeface === null || (typeface === 'jakarta' && typeface !== wanted));
  const typefaces = [...own, ...others];
  const subsets = typefaces.flatMap((typeface) => typeface.subsets);
  const memory = new Map<number, readonly Subset[]>();
  const holders = (codePoint: number): readonly Subset[] => {
    const known = memory.get(codePoint);
    if (known !== undefined) return known;
    const found = findHolders(typefaces, codePoint);
    memory.set(codePoint, found);
    return found;
  };
  const needed = (text: string): readonly Subset[] => {
    const found = new Set([...alwaysNeeded, ...text].flatMap((character) => holders(codePointOf(character))));
    return subsets.filter((subset) => found.has(subset));
  };
  return { holders, needed };
}

const codePointOf = (character: string): number => character.codePointAt(0) ?? 0;

const holds = (spans: Spans, codePoint: number): boolean =>
  spans.some(([first, last]) => codePoint >= first && codePoint <= last);

/** The files of the first typeface that has the character; a table may name it in two files of which one has it. */
function findHolders(typefaces: readonly Typeface[], codePoint: number): readonly Subset[] {
  for (const { subsets, gaps } of typefaces) {
    if (holds(gaps, codePoint)) continue;
    const found = subsets.filter((subset) => holds(subset.spans, codePoint));
    if (found.length > 0) return found;
  }
  return [];
}

function inOrder(language: string): readonly FontPackage[] {
  const primary = language.toLowerCase().split('-')[0] ?? '';
  const prefers = (fontPackage: FontPackage) => fontPackage.languages.includes(primary);
  const [always, byLanguage] = [
    fontPackages.filter((it) => it.languages.length === 0),
    fontPackages.filter((it) => it.languages.length > 0),
  ];
  return [...always, ...byLanguage.filter(prefers), ...byLanguage.filter((it) => !prefers(it))];
}

function typefaceOf(fontPackage: FontPackage, ranges: UnicodeRanges): Typeface {
  const { packageName, family, subsets, weights } = fontPackage;
  const gaps = fontGaps[packageName];
  return {
    typeface: fontPackage.typeface,
    gaps: gaps === undefined ? [] : parseSpans(gaps),
    subsets: Object.entries(ranges[packageName] ?? {})
      .map(([key, spans]) => ({ name: key.replace(/[[\]]/g, ''), spans: parseSpans(spans) }))
      .filter(({ name }) => subsets?.includes(name) ?? true)
      .map(({ name, spans }) => {
        const own = `${family} ${name}`;
        const faces = (weights ?? [null]).map((weight) => ({
          family: own,
          path: fontFilePath(fontPackage, name, weight),
        }));
        return { family: own, faces, spans };
      }),
  };
}

/** Reads "U+0000-00FF,U+0131", with or without "U+". */
function parseSpans(list: string): Spans {
  return list.split(',').map((entry) => {
    const [first = '', last = first] = entry.trim().replace(/^U\+/i, '').split('-');
    return [Number.parseInt(first, 16), Number.parseInt(last, 16)] as const;
  });
}
