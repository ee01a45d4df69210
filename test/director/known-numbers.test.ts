import { expect, test } from 'vitest';
import { findInventedNumbers, readKnownNumbers } from '../../src/director/writers/llm/known-numbers.ts';

const given = readKnownNumbers([
  'Revenue grew 18% to $4.2M in 2025, with 1,250 customers in three countries. Doors open at 9 am and 14:30. Save 50%.',
]);

test.each([
  'Revenue grew 18 percent to $4.2 million.',
  'Revenue grew eighteen percent.',
  'That is 4,200,000 dollars.',
  'We serve 1250 customers, one thousand two hundred and fifty of them, in 3 countries.',
  'Come at 9:00 or at 14:30.',
  'One thing matters to the two of us, and five friends agree.',
  'Half of the price is gone.',
])('what the order says may be said in other forms: %s', (text) => {
  expect(findInventedNumbers(text, given, 0)).toEqual([]);
});

test.each([
  ['Revenue grew 19%.', ['19']],
  ['Revenue grew nineteen percent.', ['nineteen percent']],
  ['That is $4.3M.', ['4.3']],
  ['Come at 10:45.', ['10:45']],
  ['Two million people watch.', ['two million people']],
  ['Twice a day for five minutes.', ['five minutes']],
  ['A third of all films fail.', ['A third of']],
  ['Since 1998.', ['1998']],
])('what nobody said is found: %s', (text, invented) => {
  expect(findInventedNumbers(text, given, 0)).toEqual(invented);
});

test('a count of the items shown is no invention', () => {
  expect(findInventedNumbers('Here are 4 ideas.', given, 4)).toEqual([]);
  expect(findInventedNumbers('Here are 5 ideas.', given, 4)).toEqual(['5']);
});
