// Words that look handed over, held against what the other words are for -> the script, if it is one.
import type { SourceText } from '../source-text.ts';
import { readVerbatim, type VerbatimReading } from '../verbatim.ts';
import { oddsOf, type Tags } from './tagged-text.ts';

/** Words that are likelier a script are one, whatever stands beside them. */
const sureOdds = 0.5;

/** Reads what must be spoken verbatim. "Gwen always says: “Count first”" among many facts is one of them. */
export function readTaggedVerbatim(source: SourceText, tags: Tags): VerbatimReading {
  const read = readVerbatim(source, source.text);
  const script = read.parts.filter(({ place }) => place === 'script').map(({ span }) => span);
  if (script.length === 0) return read;
  const length = sumOf(script, ({ start, end }) => end - start);
  const odds = sumOf(script, (span) => ((span.end - span.start) * oddsOf(tags, span, 'script')) / length);
  const told = tags.filter(
    ({ name, start, end }) =>
      (name === 'content' || name === 'subject') && !script.some((span) => start < span.end && end > span.start),
  );
  if (odds >= sureOdds || sumOf(told, ({ start, end }) => end - start) <= length) return read;
  return { ...read, parts: [], quotes: [], speakers: [], rest: source.text.replace(/[\ue000\ue001]/g, ' ') };
}

const sumOf = <T>(list: readonly T[], value: (item: T) => number): number =>
  list.reduce((sum, item) => sum + value(item), 0);
