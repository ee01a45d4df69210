// Times of a prompt that are meant for the maker -> how long the film shall be.
import { findTimes, isAge } from './find-times.ts';
import type { Reading, Span } from './source-text.ts';
import { oddsOf, type Tags } from './tagged-text.ts';

/** A time that is likelier meant for viewers is none of the film. */
const leastOdds = 0.93;
/** So much likelier words come before those that the grammar of orders names. */
const clearOdds = 0.2;
const [leastMs, mostMs] = [5000, 1_200_000];

/** Of two readings of the length, the one counts whose words are likelier said to the maker. */
export function readTaggedLength(
  prompt: string,
  tags: Tags,
  otherwise: Reading<number> | null,
): Reading<number> | null {
  const odds = (span: Span): number => oddsOf(tags, span, 'making');
  const found = findTimes(prompt)
    .filter((time) => time.isSure && time.ms >= leastMs && time.ms <= mostMs && !isAge(prompt, time))
    .map(({ ms, start, end }): Reading<number> => ({ value: ms, span: { start, end } }))
    .toSorted((a, b) => odds(b.span) - odds(a.span));
  const [best] = found;
  if (best === undefined || odds(best.span) < leastOdds) return otherwise;
  return otherwise === null || odds(otherwise.span) < odds(best.span) - clearOdds ? best : otherwise;
}
