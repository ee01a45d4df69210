// npm run train [-- --folds]: learns the weights of the tagger from the tagged prompts; with --folds it also tells how
// well prompts are read that were left out of the learning, a fifth at a time.
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { isBreakOf } from '../src/director/brief/tagger/breaks.ts';
import { featuresOf } from '../src/director/brief/tagger/features.ts';
import { tagNames } from '../src/director/brief/tagger/labels.ts';
import { posteriorOf } from '../src/director/brief/tagger/posterior.ts';
import { scoreTokens } from '../src/director/brief/tagger/score-tokens.ts';
import { readTaggedPrompts, type TaggedPrompt } from './tagged-prompt.ts';
import { type Example, type FieldWeights, trainField } from './train-field.ts';

const folder = join(import.meta.dirname, 'prompts');
const output = join(import.meta.dirname, '../src/director/brief/tagger/weights.txt');
const folds = 5;
/** Of a hundredth, in which weights are kept: features whose weights are all smaller are left out. */
const leastWeight = 60;

const prepare = ({ text, tokens, tags }: TaggedPrompt): Example => ({
  ...{ features: featuresOf(text, tokens), isBreak: isBreakOf(tokens), tags },
});

/** Gives the number of the likeliest tag of each token. */
const guess = ({ features, isBreak }: Example, weights: FieldWeights): readonly number[] =>
  posteriorOf({ scores: scoreTokens(features, weights.features), isBreak }, weights.steps).tags.map((odds) =>
    odds.indexOf(Math.max(...odds)),
  );

/** Prints how many tokens of each tag were found, and how many of those found are right. */
function printFolds(examples: readonly Example[]): void {
  const table = tagNames.map(() => tagNames.map(() => 0));
  for (let fold = 0; fold < folds; fold += 1) {
    const weights = trainField(examples.filter((_, index) => index % folds !== fold));
    for (const example of examples.filter((_, index) => index % folds === fold)) {
      const guessed = guess(example, weights);
      example.tags.forEach((tag, index) => {
        const [row, at] = [table[tag], guessed[index] ?? 0];
        if (row !== undefined) row[at] = (row[at] ?? 0) + 1;
      });
    }
  }
  tagNames.forEach((name, tag) => {
    const right = table[tag]?.[tag] ?? 0;
    const wanted = (table[tag] ?? []).reduce((sum, value) => sum + value, 0);
    const given = table.reduce((sum, row) => sum + (row[tag] ?? 0), 0);
    const percent = (whole: number): string => ((100 * right) / Math.max(1, whole)).toFixed(1);
    console.log(
      `${name.padEnd(10)} precision ${percent(given)} %, recall ${percent(wanted)} %: ${(table[tag] ?? []).join(' ')}`,
    );
  });
}

function textOf({ features, steps }: FieldWeights): string {
  const rounded = (values: Float64Array): readonly number[] => Array.from(values, (value) => Math.round(value * 100));
  const rows = [...features]
    .map(([name, row]) => [name, rounded(row)] as const)
    .filter(([, row]) => row.some((value) => Math.abs(value) >= leastWeight))
    .sort(([one], [two]) => (one < two ? -1 : 1))
    .map(([name, row]) => `${name}\t${row.join(' ')}`);
  return `${[...steps.map((step) => rounded(step).join(' ')), ...rows].join('\n')}\n`;
}

const files = (await readdir(folder)).filter((name) => name.endsWith('.txt')).sort();
const texts = await Promise.all(files.map((file) => readFile(join(folder, file), 'utf8')));
const examples = texts.flatMap(readTaggedPrompts).map(prepare);
console.log(`${examples.length} prompts, ${examples.reduce((sum, { tags }) => sum + tags.length, 0)} tokens`);
if (process.argv.includes('--folds')) printFolds(examples);
await writeFile(output, textOf(trainField(examples)));
