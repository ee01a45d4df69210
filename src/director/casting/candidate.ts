// Candidates with scores -> the best one and the entry of the decision log.
import { seedFromText } from '../../kit/random.ts';
import type { Decision } from '../../model/storyboard.ts';

/** One entry of a catalogue with what speaks for it. */
export interface Candidate<T> {
  readonly entry: T;
  readonly score: number;
  /** Phrases such as "fits the role of a doctor". */
  readonly reasons: readonly string[];
}

/** What was cast, the log's entry, and what could not be met. */
export interface Casting<T> {
  readonly chosen: T;
  readonly decision: Decision;
  readonly warnings: readonly string[];
}

/** Evenly spread 0 ≤ n < 1 from a seed and words, to vary the choice among equals. */
export const chance = (seed: number, ...words: readonly string[]): number =>
  (seedFromText(`${seed} ${words.join(' ')}`) % 10_007) / 10_007;

/** Sorts by score, best first; ids break ties so that the order is the same everywhere. */
export function rank<T extends { readonly id: string }>(candidates: readonly Candidate<T>[]): readonly Candidate<T>[] {
  return [...candidates].sort((a, b) => b.score - a.score || (a.entry.id < b.entry.id ? -1 : 1));
}

/** Writes the log's entry: the chosen id, the runners-up and the reasons. */
export function decisionOf<T extends { readonly id: string }>(
  field: string,
  ranked: readonly Candidate<T>[],
  otherwise: string,
): Decision {
  const best = ranked[0];
  const reasons = best?.reasons ?? [];
  return {
    field,
    chosen: best?.entry.id ?? '',
    among: ranked.map((candidate) => candidate.entry.id),
    reason: reasons.length === 0 ? otherwise : sentence(reasons),
  };
}

function sentence(reasons: readonly string[]): string {
  const joined = reasons.length > 1 ? `${reasons.slice(0, -1).join(', ')} and ${reasons.at(-1)}` : (reasons[0] ?? '');
  return `${joined.charAt(0).toUpperCase()}${joined.slice(1)}.`;
}
