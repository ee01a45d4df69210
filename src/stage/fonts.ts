// The font packages the stage draws with, and which file of a package holds which characters.

/** A package of one typeface cut into files by script. */
export interface FontPackage {
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
}

/** The weights the stage uses. */
export type FontWeight = 500 | 700 | 800;

const noto = (name: string, family: string, subsets: readonly string[] | null, languages: readonly string[] = []) => ({
  packageName: `@fontsource-variable/${name}`,
  family,
  subsets,
  weights: null,
  languages,
});

/** All packages, the preferred first. */
export const fontPackages: readonly FontPackage[] = [
  {
    packageName: '@fontsource/plus-jakarta-sans',
    family: 'Plus Jakarta Sans',
    // Its Cyrillic has only the rare letters; the whole script comes from one face instead.
    subsets: ['latin', 'latin-ext', 'vietnamese'],
    weights: [500, 700, 800],
    languages: [],
  },
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
  return `${fontPackage.packageName}/files/${name}-${subset}-${weight ?? 'wght'}-normal.woff2`;
}
