// A prompt -> what each of its words is for, as learned from tagged prompts.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isBreakOf } from './breaks.ts';
import { featuresOf } from './features.ts';
import { type TagName, tagNames } from './labels.ts';
import { posteriorOf, type StepWeights } from './posterior.ts';
import { type FeatureWeights, scoreTokens } from './score-tokens.ts';
import { tokenize } from './tokenize.ts';

/** A word or mark, and what it is likely for; the end is excluded. */
export interface TaggedToken {
  readonly start: number;
  readonly end: number;
  readonly name: TagName;
  /** The probability of each name, in the order of `tagNames`. */
  readonly odds: ArrayLike<number>;
}

/** What was learned: a row of weights, one per tag, for each feature, and those of the steps from tag to tag. */
interface TagWeights {
  readonly features: FeatureWeights;
  readonly steps: StepWeights;
}

let learned: TagWeights | null = null;

/** Tags a text of any length. */
export function tagPrompt(text: string): readonly TaggedToken[] {
  learned ??= readWeights(readFileSync(join(import.meta.dirname, 'weights.txt'), 'utf8'));
  const { features, steps } = learned;
  const tokens = tokenize(text);
  const scores = scoreTokens(featuresOf(text, tokens), features);
  const { tags } = posteriorOf({ scores, isBreak: isBreakOf(tokens) }, steps);
  return tokens.map(({ at, end }, index) => {
    const odds = tags[index] ?? new Float64Array(tagNames.length);
    return { start: at, end, odds, name: tagNames[odds.indexOf(Math.max(...odds))] ?? 'content' };
  });
}

/** Weights are kept in hundredths: two lines of steps, then a feature a line. */
function readWeights(file: string): TagWeights {
  const [first = '', second = '', ...rest] = file.trimEnd().split('\n');
  const numbers = (text: string): Float64Array => Float64Array.from(text.split(' '), (word) => Number(word) / 100);
  const features = new Map<string, Float64Array>();
  for (const line of rest) {
    const tab = line.lastIndexOf('\t');
    features.set(line.slice(0, tab), numbers(line.slice(tab + 1)));
  }
  return { features, steps: [numbers(first), numbers(second)] };
}
