// "Brand colour #1f7a5a", "our colours are navy and gold" -> the brand's colours.
import { firstReading, type Reading, type SourceText } from './source-text.ts';

const named: Readonly<Record<string, string>> = {
  red: '#c8322d',
  crimson: '#a8172f',
  orange: '#e0762b',
  amber: '#e0a126',
  yellow: '#e8c22e',
  gold: '#c79a3a',
  green: '#2f7d4f',
  emerald: '#1f8a63',
  teal: '#1f7f7a',
  turquoise: '#2aa5a0',
  blue: '#2f62c4',
  navy: '#1f2f5c',
  purple: '#6a3fa0',
  violet: '#7a4fc0',
  pink: '#d95f93',
  magenta: '#b8327f',
  brown: '#6f4a32',
  black: '#1c1f26',
  grey: '#6b7280',
  gray: '#6b7280',
  white: '#f5f5f2',
  maroon: '#6d1f2c',
  burgundy: '#6d1f33',
  coral: '#e8705a',
  mint: '#7cc7a8',
  lavender: '#9c8ad0',
  cream: '#efe6d3',
};
const hex = /#([0-9a-f]{6}|[0-9a-f]{3})\b/i;
const list = new RegExp(
  `\\b(?:brand|company|corporate|logo|accent|our|main)\\s*(?:colou?rs?|palette)\\b[^.\\n]{0,40}?\\b((?:(?:dark|light|deep|bright)\\s+)?(?:${Object.keys(named).join('|')})(?:(?:,\\s*|\\s+and\\s+)(?:${Object.keys(named).join('|')}))*)\\b`,
  'i',
);

/** Reads the brand's colours as CSS hex, the main one first; null without any. */
export function readBrandColours(source: SourceText, text: string): Reading<readonly string[]> | null {
  const written = firstReading<readonly string[]>(source, text, hex, () =>
    [...text.matchAll(new RegExp(hex, 'gi'))].map((match) => sixDigits(match[1] ?? '')),
  );
  if (written !== null) return written;
  return firstReading<readonly string[]>(source, text, list, (match) =>
    (match[1] ?? '')
      .toLowerCase()
      .split(/,\s*|\s+/)
      .flatMap((word) => named[word] ?? []),
  );
}

const sixDigits = (digits: string): string =>
  `#${(digits.length === 3 ? [...digits].map((digit) => digit + digit).join('') : digits).toLowerCase()}`;
