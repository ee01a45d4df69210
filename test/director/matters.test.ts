import { expect, test } from 'vitest';
import type { Block } from '../../src/director/writers/offline/copy.ts';
import { matters } from '../../src/director/writers/offline/matters/find-matters.ts';
import { expectSound, withoutSlots } from './expect-sound.ts';
import { plan, spokenOf } from './plan.ts';

const linesOf = (lines: readonly string[] = []): Block[] => lines.map((line) => ({ lines: [line] }));

test.each(matters.map((matter) => [matter.words.source.slice(3, 60), matter] as const))(
  'what a kind of thing brings with it is sound: %s',
  (_, { blocks, funny, openings, closings }) => {
    expectSound([...blocks, ...funny].map(withoutSlots));
    for (const block of [...linesOf(openings.any), ...linesOf(closings.any)]) expectSound([withoutSlots(block)]);
    expect(blocks.length).toBeGreaterThanOrEqual(2);
  },
);

test('no thought is written for more than one kind of thing', () => {
  const lines = matters.flatMap(({ blocks, funny, openings, closings }) => [
    ...[...blocks, ...funny].flatMap((block) => block.lines),
    ...[...(openings.any ?? []), ...(closings.any ?? [])],
  ]);
  expect(lines.filter((line, index) => lines.indexOf(line) !== index)).toEqual([]);
});

test.each([
  ['A 30 second ad for a coffee shop in Lisbon called Bica', /Bica is a coffee shop in Lisbon|coffee shop in Lisbon/],
  ['A motivational speech for a sales team before quarter end', /phone|call|sold|sell/i],
  ['Birthday greeting for my grandmother who turns 80', /birthday/i],
  ['Job posting for a pastry chef at Café Linden, 30 seconds', /kitchen|stove|onion|plate/i],
])('a prompt of few words is answered with what its subject is about: %s', async (prompt, words) => {
  expect(spokenOf(await plan(prompt))).toMatch(words);
});
