import { expect, test } from 'vitest';
import { isBreakOf } from '../../../src/director/brief/tagger/breaks.ts';
import { featuresOf } from '../../../src/director/brief/tagger/features.ts';
import { posteriorOf } from '../../../src/director/brief/tagger/posterior.ts';
import { scoreTokens } from '../../../src/director/brief/tagger/score-tokens.ts';
import { readTaggedPrompts } from '../../../training/tagged-prompt.ts';
import { trainField } from '../../../training/train-field.ts';

const people = [
  'a plumber in blue overalls',
  'a tall nurse with red hair',
  'our baker, fifties, white apron',
  'a calm judge with glasses',
];
const matters = [
  'pipes freeze in January',
  'the ward opens at nine',
  'rye bread is back',
  'the court moves to Mill Street',
];
const file = people
  .flatMap((person) =>
    matters.map((matter) => `<making>Make a film with</making> <presenter>${person}</presenter>. ${matter}.`),
  )
  .join('\n=====\n');

test('what is learned from tagged prompts tags a prompt of the same kind that was not among them', () => {
  const learn = readTaggedPrompts(file).map(({ text, tokens, tags }) => ({
    ...{ features: featuresOf(text, tokens), isBreak: isBreakOf(tokens), tags },
  }));
  const { features, steps } = trainField(learn);
  const [asked] = readTaggedPrompts(
    '<making>Make a film with</making> <presenter>a plumber with red hair, white apron</presenter>. the ward moves to Mill Street in January.',
  );
  if (asked === undefined) throw new Error('The prompt was not read.');
  const scores = scoreTokens(featuresOf(asked.text, asked.tokens), features);
  const { tags } = posteriorOf({ scores, isBreak: isBreakOf(asked.tokens) }, steps);
  expect(tags.map((odds) => odds.indexOf(Math.max(...odds)))).toEqual(asked.tags);
});

test('tags that are not balanced are refused, and the place is named', () => {
  expect(() => readTaggedPrompts('<presenter>A chef <place>in a kitchen</place>')).toThrow(/not balanced at "<place>/);
});
