// Web and mail addresses, handles and hashtags -> words.
import { spellLetters } from './letter-words.ts';
import { nameWords } from './number-rules.ts';
import type { SpeakRule } from './word-context.ts';

const marks: Readonly<Record<string, string>> = {
  '.': 'dot',
  '/': 'slash',
  '-': 'dash',
  _: 'underscore',
  '@': 'at',
  ':': 'colon',
  '+': 'plus',
  '?': 'question mark',
  '=': 'equals',
  '&': 'and',
  '#': 'hash',
  '%': 'percent',
  '~': 'tilde',
};
/** Endings of host names that are said as words; others are spelled. */
const spokenEndings = new Set(
  'com net org info biz app dev shop store online site blog cloud media news studio'.split(' '),
);
/** What is read of a long address; the rest is on the screen. */
const mostWords = 24;

/** "https://example.com/a" -> "example dot com slash a", "me@example.com", "@handle", "#hashtag". */
export const speakAddress: SpeakRule = (core) => {
  if (/^#\p{L}[\p{L}\p{N}_]*$/u.test(core)) return ['hashtag', ...nameWords(core.slice(1).replaceAll('_', ''))];
  if (/^@[\p{L}\p{N}_.]{2,}$/u.test(core)) return ['at', ...addressWords(core.slice(1))];
  if (/^[^\s@]+@[^\s@]+\.[\p{L}]{2,}$/u.test(core)) return addressWords(core);
  const bare = core.replace(/^https?:\/\//iu, '').replace(/\/$/u, '');
  const isUrl = bare !== core && /^(?:https?:)/iu.test(core);
  const isHost = /^(?:www\.|(?=[^/]*[a-z]))[a-z0-9-]+(?:\.[a-z0-9-]+)*\.[a-z]{2,}(?:\/\S*)?$/iu.test(bare);
  const hasEnding =
    /\.(?:com|net|org|io|ai|co|dev|app|gov|edu|info|biz|me|tv|uk|us|eu|de|fr|ca|au|in|jp|ch|nl|shop|store|xyz)(?:\/|$)/iu;
  if (!isUrl && !(isHost && (hasEnding.test(bare) || /^www\./iu.test(bare)))) return null;
  return addressWords(bare);
};

function addressWords(address: string): readonly string[] {
  const parts = address.match(/[\p{L}\p{N}']+|[^\p{L}\p{N}']/gu) ?? [];
  const words = parts.flatMap((part, index) => {
    const mark = marks[part];
    if (mark !== undefined) return mark.split(' ');
    if (part.toLowerCase() === 'www') return spellLetters('www');
    const isEnding = parts[index - 1] === '.' && /^[a-z]{2,4}$/u.test(part) && !spokenEndings.has(part);
    return isEnding && part.length <= 2 ? spellLetters(part) : nameWords(part);
  });
  return words.slice(0, mostWords);
}
