// Texts turned into the font files that must be registered for them and the family list that draws them.
// A canvas picks a face per glyph along a list of families, but not among files of one family: so each file is a family.
import { type FontPackage, fontFilePath, fontPackages } from './fonts.ts';

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
  /** The files that a text needs; Latin is always among them. */
  readonly faces: (text: string) => readonly FontFace[];
  /** The CSS family list for a text. */
  readonly families: (text: string) => string;
  /** The characters that no font holds, each once. */
  readonly missing: (text: string) => string[];
}

interface Subset {
  readonly family: string;
  readonly faces: readonly FontFace[];
  readonly spans: readonly (readonly [first: number, last: number])[];
  readonly isBase: boolean;
}

// White space, controls, joiners, direction marks and variation selectors have no picture of their own.
const invisible = /[\s\p{Cc}\p{Cf}\p{Mn}]/u;

/** Makes the book from the packages' own range tables. `language` (BCP 47) settles which Han shapes come first. */
export function createFontBook(ranges: UnicodeRanges, language = 'en'): FontBook {
  const subsets = inOrder(language).flatMap((fontPackage) => subsetsOf(fontPackage, ranges));
  const memory = new Map<number, readonly Subset[]>();
  const holders = (codePoint: number): readonly Subset[] => {
    const known = memory.get(codePoint);
    if (known !== undefined) return known;
    const found = subsets.filter((subset) => holds(subset, codePoint));
    memory.set(codePoint, found);
    return found;
  };
  const needed = (text: string): readonly Subset[] => {
    const found = new Set([...text].flatMap((character) => holders(codePointOf(character))));
    return subsets.filter((subset) => subset.isBase || found.has(subset));
  };
  return {
    faces: (text) => needed(text).flatMap((subset) => subset.faces),
    families: (text) =>
      needed(text)
        .map((subset) => `"${subset.family}"`)
        .join(','),
    missing: (text) => [
      ...new Set([...text].filter((it) => !invisible.test(it) && holders(codePointOf(it)).length === 0)),
    ],
  };
}

const codePointOf = (character: string): number => character.codePointAt(0) ?? 0;

const holds = (subset: Subset, codePoint: number): boolean =>
  subset.spans.some(([first, last]) => codePoint >= first && codePoint <= last);

function inOrder(language: string): readonly FontPackage[] {
  const primary = language.toLowerCase().split('-')[0] ?? '';
  const prefers = (fontPackage: FontPackage) => fontPackage.languages.includes(primary);
  const [always, byLanguage] = [
    fontPackages.filter((it) => it.languages.length === 0),
    fontPackages.filter((it) => it.languages.length > 0),
  ];
  return [...always, ...byLanguage.filter(prefers), ...byLanguage.filter((it) => !prefers(it))];
}

function subsetsOf(fontPackage: FontPackage, ranges: UnicodeRanges): Subset[] {
  const table = ranges[fontPackage.packageName] ?? {};
  return Object.entries(table)
    .map(([key, spans]) => ({ name: key.replace(/[[\]]/g, ''), spans }))
    .filter(({ name }) => fontPackage.subsets?.includes(name) ?? true)
    .map(({ name, spans }) => {
      const family = `${fontPackage.family} ${name}`;
      const weights = fontPackage.weights ?? [null];
      return {
        family,
        faces: weights.map((weight) => ({ family, path: fontFilePath(fontPackage, name, weight) })),
        spans: parseSpans(spans),
        isBase: fontPackage === fontPackages[0] && name === 'latin',
      };
    });
}

/** Reads "U+0000-00FF,U+0131". */
function parseSpans(list: string): (readonly [number, number])[] {
  return list.split(',').map((entry) => {
    const [first = '', last = first] = entry.trim().replace(/^U\+/i, '').split('-');
    return [Number.parseInt(first, 16), Number.parseInt(last, 16)] as const;
  });
}
