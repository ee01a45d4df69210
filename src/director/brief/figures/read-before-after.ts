// "Page load 4.8 s before, 1.3 s after; conversion 2.1% before, 3.4% after" -> the two sides.
import { capitalise } from '../topic.ts';
import type { Figure } from './figure.ts';

const pair =
  /^(?:and\s+)?(.{2,40}?)\s+([$€£]?\d[^,;]{0,24}?)\s+(?:before|then|last year|in the past),?\s+(?:and\s+)?([$€£]?\d[^,;]{0,24}?)\s+(?:after|afterwards|now|this year|today)$/i;
const mostPairs = 5;

/** Reads pairs of values before and after; null when a part of the text is anything else. */
export function readBeforeAfter(text: string): Extract<Figure, { kind: 'sides' }> | null {
  const body = text
    .trim()
    .replace(/[.!]$/, '')
    .replace(/^[^:;\d]{3,60}:\s+/, '');
  const pairs = body.split(/;\s*|(?<=\b(?:after|now|today)),\s+/).map((part) => pair.exec(part.trim()));
  const found = pairs.flatMap((match) => (match === null ? [] : [match]));
  if (found.length === 0 || found.length !== pairs.length || found.length > mostPairs) return null;
  const pointsOf = (at: 2 | 3): readonly string[] =>
    found.map((match) =>
      found.length === 1 ? (match[at] ?? '') : `${capitalise(match[1] ?? '')}: ${match[at] ?? ''}`,
    );
  return {
    kind: 'sides',
    left: { title: 'Before', points: pointsOf(2) },
    right: { title: 'After', points: pointsOf(3) },
    sentence: text.trim(),
  };
}
