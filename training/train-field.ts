// Tagged prompts -> the weights of a linear-chain conditional random field (Lafferty, McCallum and Pereira 2001).
import { tagNames } from '../src/director/brief/tagger/labels.ts';
import { posteriorOf, type StepWeights } from '../src/director/brief/tagger/posterior.ts';
import type { FeatureWeights } from '../src/director/brief/tagger/score-tokens.ts';
import { createRandom } from '../src/kit/random.ts';

/** What is learned from: the features of each token, whether a sentence begins there, and the number of its tag. */
export interface Example {
  readonly features: readonly (readonly string[])[];
  readonly isBreak: readonly boolean[];
  readonly tags: readonly number[];
}

/** The learned weights; each feature has a row of one number per tag. */
export interface FieldWeights {
  readonly features: FeatureWeights;
  readonly steps: StepWeights;
}

/** Rounds over all prompts; more learn them by heart. */
const epochs = 12;
/** Features of fewer tokens are left out. */
const fewestTokens = 6;
const rate = 0.1;
/** How strongly weights are drawn back to zero. */
const decay = 0.001;
/** Smaller slopes change nothing that matters, and are not followed. */
const leastSlope = 1e-4;

const count = tagNames.length;

/** An example whose features are the numbers of rows. */
interface Indexed {
  readonly rows: readonly Int32Array[];
  readonly isBreak: readonly boolean[];
  readonly tags: readonly number[];
}

/** Weights and the sums of the squares of their slopes. */
interface Learned {
  readonly values: Float64Array;
  readonly squares: Float64Array;
}

const newLearned = (size: number): Learned => ({
  values: new Float64Array(size),
  squares: new Float64Array(size).fill(1e-6),
});

/** Learns by AdaGrad (Duchi, Hazan and Singer 2011) on the likelihood of one prompt after the other. */
export function trainField(examples: readonly Example[]): FieldWeights {
  const names = frequentNames(examples);
  const numbers = new Map(names.map((name, at) => [name, at]));
  const order = examples.map(
    ({ features, isBreak, tags }): Indexed => ({
      rows: features.map((row) => Int32Array.from(row.flatMap((name) => numbers.get(name) ?? []))),
      ...{ isBreak, tags },
    }),
  );
  const rows = newLearned(names.length * count);
  const steps = [newLearned(count * count), newLearned(count * count)] as const;
  const random = createRandom(7);
  for (let epoch = 0; epoch < epochs; epoch += 1) {
    shuffle(order, random);
    for (const example of order) learn(example, rows, steps);
  }
  const features = names.map((name, at) => [name, rows.values.slice(at * count, (at + 1) * count)] as const);
  return { features: new Map(features), steps: [steps[0].values, steps[1].values] };
}

function frequentNames(examples: readonly Example[]): readonly string[] {
  const seen = new Map<string, number>();
  for (const { features } of examples)
    for (const row of features) for (const name of row) seen.set(name, (seen.get(name) ?? 0) + 1);
  return [...seen].filter(([, times]) => times >= fewestTokens).map(([name]) => name);
}

function shuffle(order: Indexed[], random: () => number): void {
  for (let at = order.length - 1; at > 0; at -= 1) {
    const other = Math.floor(random() * (at + 1));
    const [one, two] = [order[at], order[other]];
    if (one !== undefined && two !== undefined) [order[at], order[other]] = [two, one];
  }
}

function learn({ rows, isBreak, tags }: Indexed, learned: Learned, steps: readonly [Learned, Learned]): void {
  const scores = rows.map((row) => {
    const sums = new Float64Array(count);
    for (const feature of row)
      for (let tag = 0; tag < count; tag += 1)
        sums[tag] = (sums[tag] ?? 0) + (learned.values[feature * count + tag] ?? 0);
    return sums;
  });
  const posterior = posteriorOf({ scores, isBreak }, [steps[0].values, steps[1].values]);
  rows.forEach((row, index) => {
    const truth = tags[index] ?? 0;
    posterior.tags[index]?.forEach((odds, tag) => {
      const slope = (tag === truth ? 1 : 0) - odds;
      if (Math.abs(slope) > leastSlope) for (const feature of row) climb(learned, feature * count + tag, slope);
    });
    if (index === 0) return;
    const step = steps[isBreak[index] === true ? 1 : 0];
    const taken = (tags[index - 1] ?? 0) * count + truth;
    posterior.stepTo(index).forEach((odds, at) => {
      const slope = (at === taken ? 1 : 0) - odds;
      if (Math.abs(slope) > leastSlope) climb(step, at, slope);
    });
  });
}

function climb({ values, squares }: Learned, at: number, gradient: number): void {
  const value = values[at] ?? 0;
  const slope = gradient - decay * value;
  const sum = (squares[at] ?? 0) + slope * slope;
  squares[at] = sum;
  values[at] = value + (rate * slope) / Math.sqrt(sum);
}
