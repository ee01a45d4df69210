import { expect, test } from 'vitest';
import { shorten } from '../../src/director/brief/topic.ts';
import { plan } from './plan.ts';

test.each([
  [
    'The harbour festival drew far more visitors than the year before',
    56,
    'The harbour festival drew far more visitors',
  ],
  ['We lent more books, which is a record in our history', 40, 'We lent more books, which is a record'],
  ['Keep the passport, the ticket and the vaccination card ready', 40, 'Keep the passport, the ticket'],
  ['Put the lid back on after every use', 60, 'Put the lid back on after every use'],
  ['Ask for the code at the front desk on the ground floor', 38, 'Ask for the code at the front desk'],
])('a text that is too long ends where a phrase ends: %s', (text, most, short) => {
  expect(shorten(text, most)).toBe(short);
});

test('what stands on cards ends on no word that leads to another', async () => {
  const film = await plan(
    'News: The harbour festival drew 22 % more visitors than the year before, although it rained on the second day. ' +
      'We lent 310,000 books to 41,000 readers, which is a record in the long history of our old city library.',
  );
  const texts = film.scenes.flatMap(({ shown }) =>
    shown.flatMap((graphic) =>
      graphic.kind === 'list-card'
        ? graphic.items.map(({ text }) => text)
        : graphic.kind === 'number-card'
          ? [graphic.caption ?? '']
          : [],
    ),
  );
  expect(texts.length).toBeGreaterThan(1);
  expect(new Set(texts).size).toBe(texts.length);
  for (const text of texts) expect(text).not.toMatch(/\b(?:the|a|of|to|than the year|than|with|in|which|and)$/);
});
