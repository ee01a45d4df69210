// The features of tokens and their weights -> the scores of the tags.
import { tagNames } from './labels.ts';

/** A row of weights, one per tag, for each feature. */
export type FeatureWeights = ReadonlyMap<string, Float64Array>;

/** Gives the scores of the tags of each token; features that nothing is known of count nothing. */
export const scoreTokens = (
  features: readonly (readonly string[])[],
  weights: FeatureWeights,
): readonly Float64Array[] =>
  features.map((names) => {
    const scores = new Float64Array(tagNames.length);
    for (const name of names)
      weights.get(name)?.forEach((weight, tag) => {
        scores[tag] = (scores[tag] ?? 0) + weight;
      });
    return scores;
  });
