import { expect, test } from 'vitest';
import { plan, spokenOf } from './plan.ts';
import { fourteenthPrompts } from './prompts-fourteenth.ts';

const sentencesOf = (text: string): string[] =>
  (text.match(/[^.!?]+[.!?]+/g) ?? [])
    .map((sentence) => sentence.trim().toLowerCase())
    .filter((sentence) => sentence.split(' ').length > 3);

/** At most this share of what films of one kind say may be heard in another one of them. */
const mostShared = 0.15;

test.each([
  [
    'ad',
    [
      'a coffee shop called Bica',
      'a nail salon called Glow',
      'a mattress shop called Snooze',
      'a bakery called Weber',
      'a bike shop called Spoke',
      'a florist called Petal',
      'a gym called Iron',
      'a bookshop called Page',
      'a hotel called Alma',
      'a vet called Paws',
    ].map((what) => `A 30 second ad for ${what}`),
  ],
  [
    'job posting',
    ['a chef', 'a nurse', 'a developer', 'a warehouse driver', 'a teacher', 'a sales assistant'].map(
      (who) => `Job posting for ${who} in Leeds, 25 seconds`,
    ),
  ],
  [
    'greeting',
    [
      'Happy birthday, Maria',
      'Congratulations to Omar on his promotion',
      'Farewell message for our colleague Tom who retires',
      'Wedding wishes for Ana and Luis',
      'Merry Christmas to our customers',
      'Happy New Year to the team',
    ].map((wish) => `${wish}, 25 seconds`),
  ],
])('films of one kind on different subjects share hardly a sentence: %s', async (_, prompts) => {
  const films: string[][] = [];
  for (const prompt of prompts) films.push(sentencesOf(spokenOf(await plan(prompt))));
  const all = films.flat();
  const shared = films.flatMap((own, at) =>
    own.filter((sentence) => films.some((other, index) => index !== at && other.includes(sentence))),
  );
  expect(shared.length / all.length, shared.join('\n')).toBeLessThanOrEqual(mostShared);
});

test.each(fourteenthPrompts.map(({ prompt }) => [prompt]))(
  'no film speaks of its own kind or doubles a word: %s',
  async (prompt) => {
    const spoken = spokenOf(await plan(prompt));
    expect(spoken).not.toMatch(/\b(\w{3,}) \1\b/i);
    expect(spoken).not.toMatch(/\babout (?:FAQ|recipe|appeal|safety briefing|status report|urgent warning)\b/i);
    expect(spoken).not.toMatch(/\?\.|\{|\}|undefined|null\b/);
  },
);
