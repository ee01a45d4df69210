// The font packages the stage draws with, and which file of a package holds which characters.
import type { TypefaceId } from '../model/style.ts';

/** A package of one typeface cut into files by script. */
export interface FontPackage {
  /** The typeface that styles know it by, or null for one that draws what those cannot. */
  readonly typeface: TypefaceId | null;
  /** The npm package; its `unicode.json` says which characters each subset holds. */
  readonly packageName: string;
  /** Start of the family names that its files are registered under. */
  readonly family: string;
  /** The subsets used, or null for all of the package. */
  readonly subsets: readonly string[] | null;
  /** One file per weight, or null when each file holds all weights. */
  readonly weights: readonly number[] | null;
  /** Languages (primary subtags) whose text prefers this package to the others. */
  readonly languages: readonly string[];
  /** @defaultValue "woff2" */
  readonly fileType?: 'woff' | 'woff2';
}

/** What a text is: a heading, number or caption; anything else; or code. */
export type FontRole = 'display' | 'text' | 'code';

/** The weights the stage uses. */
export type FontWeight = 500 | 700 | 800;

const noto = (name: string, family: string, subsets: readonly string[] | null, languages: readonly string[] = []) => ({
  typeface: null,
  packageName: `@fontsource-variable/${name}`,
  family,
  subsets,
  weights: null,
  languages,
});

/** A typeface of which one file per subset holds all weights. */
const variable = (typeface: TypefaceId, name: string, family: string, subsets: readonly string[]): FontPackage => ({
  typeface,
  packageName: `@fontsource-variable/${name}`,
  family,
  subsets,
  weights: null,
  languages: [],
});

const latin = ['latin', 'latin-ext', 'vietnamese'] as const;
const cyrillic = ['cyrillic', 'cyrillic-ext'] as const;

/** All packages. Of the typefaces a text uses its style's, then the first; of the others the first that can draw it. */
export const fontPackages: readonly FontPackage[] = [
  {
    typeface: 'jakarta',
    packageName: '@fontsource/plus-jakarta-sans',
    family: 'Plus Jakarta Sans',
    // Its Cyrillic has only the rare letters; the whole script comes from one face instead.
    subsets: ['latin', 'latin-ext', 'vietnamese'],
    weights: [500, 700, 800],
    languages: [],
  },
  {
    typeface: 'archivo',
    packageName: '@fontsource/archivo',
    family: 'Archivo',
    subsets: latin,
    weights: [500, 700, 800],
    languages: [],
    // Skia draws no dollar sign from its WOFF2 files.
    fileType: 'woff',
  },
  {
    typeface: 'barlow-condensed',
    packageName: '@fontsource/barlow-condensed',
    family: 'Barlow Condensed',
    subsets: latin,
    weights: [500, 700, 800],
    languages: [],
  },
  variable('fredoka', 'fredoka', 'Fredoka', ['latin', 'latin-ext']),
  variable('nunito', 'nunito', 'Nunito', [...latin, ...cyrillic]),
  variable('playfair', 'playfair-display', 'Playfair Display', [...latin, 'cyrillic']),
  variable('source-serif', 'source-serif-4', 'Source Serif 4', [...latin, ...cyrillic, 'greek']),
  variable('space-grotesk', 'space-grotesk', 'Space Grotesk', latin),
  variable('jetbrains-mono', 'jetbrains-mono', 'JetBrains Mono', [...latin, ...cyrillic, 'greek']),
  noto('noto-sans', 'Noto Sans', null),
  noto('noto-sans-hebrew', 'Noto Sans Hebrew', ['hebrew']),
  noto('noto-sans-arabic', 'Noto Sans Arabic', ['arabic']),
  noto('noto-emoji', 'Noto Emoji', null),
  noto('noto-sans-sc', 'Noto Sans SC', null, ['zh']),
  noto('noto-sans-jp', 'Noto Sans JP', null, ['ja']),
  noto('noto-sans-kr', 'Noto Sans KR', null, ['ko']),
];

/** The path of a package's file, to be resolved from node_modules. Weight is null for a file of all weights. */
export function fontFilePath(fontPackage: FontPackage, subset: string, weight: number | null): string {
  const name = fontPackage.packageName.split('/')[1] ?? '';
  return `${fontPackage.packageName}/files/${name}-${subset}-${weight ?? 'wght'}-normal.${fontPackage.fileType ?? 'woff2'}`;
}
