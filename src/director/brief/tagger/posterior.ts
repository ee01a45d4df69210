// Scores -> how likely each tag is, by the forward-backward algorithm (Rabiner 1989).
import { tagNames } from './labels.ts';

/** Weights of a tag behind another; row: the tag before, column: the tag. First within a sentence, then between two. */
export type StepWeights = readonly [Float64Array, Float64Array];

/** A row of tokens: the scores of the tags of each, and whether a sentence or line begins with it. */
export interface Chain {
  readonly scores: readonly Float64Array[];
  readonly isBreak: readonly boolean[];
}

/** Probabilities that are needed to read, and to learn. */
export interface Posterior {
  /** Of each tag at each token. */
  readonly tags: readonly Float64Array[];
  /** Of each step to each token, as in `StepWeights`. */
  readonly stepTo: (index: number) => Float64Array;
}

const count = tagNames.length;

/** Gives the probabilities of a chain. */
export function posteriorOf({ scores, isBreak }: Chain, steps: StepWeights): Posterior {
  const moves = steps.map((step) => step.map(Math.exp));
  const moveTo = (index: number): Float64Array =>
    moves[isBreak[index] === true ? 1 : 0] ?? new Float64Array(count * count);
  const own = scores.map(likelihoods);
  const forward = own.map((): Float64Array => new Float64Array(count));
  own.forEach((values, index) => {
    const before = forward[index - 1];
    forward[index] = normalised(before === undefined ? values : product(values, along(before, moveTo(index))));
  });
  const backward = own.map((): Float64Array => new Float64Array(count).fill(1));
  for (let index = own.length - 2; index >= 0; index -= 1) {
    const [next, after] = [own[index + 1], backward[index + 1]];
    if (next !== undefined && after !== undefined)
      backward[index] = normalised(against(product(next, after), moveTo(index + 1)));
  }
  return {
    tags: forward.map((values, index) => normalised(product(values, backward[index] ?? values))),
    stepTo: (index) => {
      const [from, to] = [
        forward[index - 1],
        product(own[index] ?? new Float64Array(count), backward[index] ?? new Float64Array(count)),
      ];
      const move = moveTo(index);
      return normalised(
        move.map((value, step) => value * (from?.[Math.floor(step / count)] ?? 0) * (to[step % count] ?? 0)),
      );
    },
  };
}

/** Of the scores of one token; the best is 1, so that none is too large for a number. */
function likelihoods(scores: Float64Array): Float64Array {
  const most = Math.max(...scores);
  return scores.map((score) => Math.exp(score - most));
}

const product = (a: Float64Array, b: Float64Array): Float64Array => a.map((value, index) => value * (b[index] ?? 0));

/** What comes to each tag from those before it. */
function along(before: Float64Array, move: Float64Array): Float64Array {
  const sums = new Float64Array(count);
  for (let from = 0; from < count; from += 1)
    for (let to = 0; to < count; to += 1)
      sums[to] = (sums[to] ?? 0) + (before[from] ?? 0) * (move[from * count + to] ?? 0);
  return sums;
}

/** What comes to each tag from those behind it. */
function against(after: Float64Array, move: Float64Array): Float64Array {
  const sums = new Float64Array(count);
  for (let from = 0; from < count; from += 1)
    for (let to = 0; to < count; to += 1)
      sums[from] = (sums[from] ?? 0) + (after[to] ?? 0) * (move[from * count + to] ?? 0);
  return sums;
}

function normalised(values: Float64Array): Float64Array {
  let sum = 0;
  for (const value of values) sum += value;
  return sum > 0 ? values.map((value) => value / sum) : values;
}
