/** Neighbouring words from `from` to `to`, both included, and what they weigh together. */
export interface Run {
  readonly from: number;
  readonly to: number;
  readonly weight: number;
}

interface Candidate {
  readonly from: number;
  readonly to: number;
  /** The sum of all weights before it, and that up to its end. */
  readonly before: number;
  readonly upTo: number;
}

/**
 * Finds all maximal scoring subsequences of a row of weights, in one pass over it: every run that neither a word more nor a
 * word less would make heavier. W. L. Ruzzo and M. Tompa, "A linear time algorithm for finding all maximal scoring
 * subsequences", ISMB 1999.
 */
export function densestRuns(weights: readonly number[]): readonly Run[] {
  const candidates: Candidate[] = [];
  let sum = 0;
  weights.forEach((weight, index) => {
    const before = sum;
    sum += weight;
    if (weight > 0) join(candidates, { from: index, to: index, before, upTo: sum });
  });
  return candidates.map(({ from, to, before, upTo }) => ({ from, to, weight: upTo - before }));
}

/** Lets a candidate grow to the left over those that it makes heavier. */
function join(candidates: Candidate[], added: Candidate): void {
  let grown = added;
  for (;;) {
    const at = candidates.findLastIndex(({ before }) => before < grown.before);
    const left = candidates[at];
    if (left === undefined || left.upTo >= grown.upTo) break;
    grown = { ...grown, from: left.from, before: left.before };
    candidates.length = at;
  }
  candidates.push(grown);
}
