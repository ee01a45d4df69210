// Times of a prompt that are meant for the maker -> how long the film shall be.
import { findTimes, isAge } from '../length/find-times.ts';
import type { Reading, Span } from '../source-text.ts';
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
  const [best] = findTimes(prompt)
    .filter((time) => time.isSure && time.ms >= leastMs && time.ms <= mostMs && !isAge(prompt, time))
    .map(({ ms, start, end }) => ({ value: ms, span: { start, end }, odds: odds({ start, end }) }))
    .toSorted((a, b) => b.odds - a.odds);
  if (best === undefined || best.odds < leastOdds) return otherwise;
  const isClear = otherwise === null || odds(otherwise.span) < best.odds - clearOdds;
  return isClear ? { value: best.value, span: best.span } : otherwise;
}
