import { expect, test } from 'vitest';
import type { TagName } from '../../../src/director/brief/tagger/labels.ts';
import { tagPrompt } from '../../../src/director/brief/tagger/tag-prompt.ts';

/** The words of a prompt with a tag, as they stand. */
function wordsOf(prompt: string, wanted: TagName): string {
  const words = tagPrompt(prompt).filter(({ name }) => name === wanted);
  return words.map(({ start, end }) => prompt.slice(start, end)).join(' ');
}

test.each([
  [
    'Ticket machines go cashless on 3 June. Cards and phones work at all gates. Host: tram conductor, woman, fifties, short grey hair, dark blue uniform. 25 seconds.',
    'tram conductor , woman , fifties , short grey hair , dark blue uniform',
    'Ticket machines go cashless on 3 June',
  ],
  [
    'a young baker with flour on her apron tells our customers that the rye loaf costs 4 euros from monday',
    'a young baker with flour on her apron',
    'rye loaf',
  ],
  [
    'The harbour ferry is back on 12 May and costs 3.50 per trip – the speaker is a retired captain with a white beard and a navy jumper',
    'a retired captain with a white beard and a navy jumper',
    'ferry',
  ],
])(
  'the description of the presenter is found, and the content is not taken for one: %s',
  (prompt, presenter, content) => {
    expect(wordsOf(prompt, 'presenter')).toContain(presenter);
    for (const word of content.split(' ')) expect(wordsOf(prompt, 'presenter').split(' ')).not.toContain(word);
  },
);

test('somebody of whom a film tells does not present it', () => {
  const prompt = 'Make a film about Rosa Lind, the tall runner in the red vest who won the city race in 2:31:10.';
  expect(wordsOf(prompt, 'presenter')).not.toMatch(/Rosa|runner|vest/);
});

test('every word and mark of a prompt has exactly one tag, in order', () => {
  const prompt = 'Say: "Hello."\n\nHost – a chef (40), 3.5 stars; 12 €!\n🙂 日本語';
  const tokens = tagPrompt(prompt);
  let last = 0;
  for (const { start, end, odds } of tokens) {
    expect(prompt.slice(last, start).trim()).toBe('');
    expect(Array.from(odds).reduce((sum, value) => sum + value, 0)).toBeCloseTo(1, 6);
    last = end;
  }
  expect(prompt.slice(last).trim()).toBe('');
});

test('a text without words has no tags', () => {
  expect(tagPrompt('')).toEqual([]);
});
