// "Tea vs coffee", "Coffee or tea: which …", "compare A and B" -> the two things that are compared.
import { people } from './people.ts';

/** The two sides as they are named. */
export type Versus = readonly [string, string];

const thing = String.raw`([\p{L}\d][\p{L}\d '’&.-]{0,34}?)`;
const article = String.raw`(?:an?\s+|the\s+|our\s+)?`;
const forms: readonly RegExp[] = [
  new RegExp(
    String.raw`${thing}\s+(?:vs\.?|versus|against|compared (?:to|with))\s+${article}([\p{L}\d][\p{L}\d'’&-]*(?:\s+[\p{L}\d'’&-]+){0,2}?)(?=\s*(?:$|[.,;:!?\n–—(]|\b(?:for|in|on|which|what|who|when|–)\b))`,
    'iu',
  ),
  new RegExp(
    String.raw`\b(?:compar(?:e|es|ing|ison (?:of|between))|differences? between|pros and cons of)\s+${article}(.{2,40}?)\s+(?:and|with|to|or)\s+${article}([\p{L}\d][^,.:;?!\n]{1,40})`,
    'iu',
  ),
  // "Coffee or tea: which one …?", "which is better, renting or buying?", "rent or buy?"
  new RegExp(
    String.raw`(?:^|[.\n]\s*)(?:should (?:you|i|we) )?${article}${thing}\s+or\s+${article}([\p{L}\d][\p{L}\d '’&-]{0,30}?)\s*(?:[:,–—-]|\?|\s)\s*(?:which|what|who)\b`,
    'iu',
  ),
  new RegExp(
    String.raw`\bwhich (?:one )?(?:is|are|of|do|should)\b[^.?!\n]{0,40}?[,:–—]\s*${article}${thing}\s+or\s+${article}([\p{L}\d][\p{L}\d '’&-]{0,30}?)\s*(?:[?.!,]|$)`,
    'iu',
  ),
  new RegExp(
    String.raw`(?:^|[.\n]\s*)(?:should (?:you|i|we) )?${article}${thing}\s+or\s+${article}([\p{L}\d][\p{L}\d '’&-]{0,24}?)\?`,
    'iu',
  ),
];
const tail = new RegExp(`\\s+(?:for|to)\\s+(?:an?\\s+|the\\s+|our\\s+|my\\s+|your\\s+|all\\s+)?${people}.*$`, 'iu');
/** Words before the first thing that are not part of its name. */
const lead =
  /^.*\b(?:video|clip|film|reel|explainer|review|comparison|about|on|of|comparing|debate|battle|showdown|question|topic)\b\s*:?\s+(?:of\s+|on\s+|about\s+)?(?=\S)/iu;
const mostWords = 4;

/** Finds the two sides in the sentences of a prompt; null when nothing is compared. */
export function findVersus(sentences: readonly string[]): Versus | null {
  for (const sentence of sentences) {
    for (const form of forms) {
      const match = form.exec(sentence);
      const sides = match === null ? null : tidy(match[1] ?? '', match[2] ?? '');
      if (sides !== null) return sides;
    }
  }
  return null;
}

function tidy(first: string, second: string): Versus | null {
  const left = first
    .replace(lead, '')
    .replace(/^(?:an?|the|our)\s+/i, '')
    .trim();
  const right = second
    .replace(tail, '')
    .replace(/\s+(?:in|on|at|with|which|what|for)\s.*$/i, '')
    .trim();
  const isName = (name: string) =>
    name !== '' && name.split(/\s+/).length <= mostWords && /\p{L}/u.test(name) && !/^\d+\s?(?:s|sec|min)/i.test(name);
  return isName(left) && isName(right) && left.toLowerCase() !== right.toLowerCase() ? [left, right] : null;
}
