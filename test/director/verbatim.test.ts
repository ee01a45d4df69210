import { expect, test } from 'vitest';
import { plan, spokenOf } from './plan.ts';

const cases: readonly (readonly [string, string, string])[] = [
  [
    'a quote after Say',
    'Say: "Hello everyone, welcome to our annual meeting. We have 42 new members."',
    'Hello everyone, welcome to our annual meeting. We have 42 new members.',
  ],
  [
    'a script to the end',
    "Presenter: an elderly man with glasses\nScript:\nGood morning, team! Our launch is on October 3rd.\nPlease double-check your tickets, and don't forget to breathe.\nSee you at 9:30 in the Blue Room.",
    "Good morning, team! Our launch is on October 3rd. Please double-check your tickets, and don't forget to breathe. See you at 9:30 in the Blue Room.",
  ],
  [
    'a script before other labels',
    'Narration: We bake. We smile. We deliver by 7 am.\n\nTone: warm\nMusic: none',
    'We bake. We smile. We deliver by 7 am.',
  ],
  [
    'a saying presenter',
    'A friendly woman in a kitchen says “The secret is butter – lots of it.” and smiles.',
    'The secret is butter – lots of it.',
  ],
  [
    'odd numbers and names',
    'Voiceover: "Flight LX-318 to Zürich leaves at 06:05 from gate B41; fares start at €89.90 (bags: +€15)."',
    'Flight LX-318 to Zürich leaves at 06:05 from gate B41; fares start at €89.90 (bags: +€15).',
  ],
  [
    'words that look like orders',
    'Say: "Make a video of your day. Use a friendly tone. No music."',
    'Make a video of your day. Use a friendly tone. No music.',
  ],
  [
    'what is asked and what is answered',
    'The host asks: "Would you pay €8 for a coffee?" Then he answers: "I did. Twice." City street.',
    'Would you pay €8 for a coffee? I did. Twice.',
  ],
  [
    'a quote that must stay as it is',
    'Museum tour intro: "Room 1 is older than Rome." Script must stay as is.',
    'Room 1 is older than Rome.',
  ],
  ['typewriter quotes in German', 'Say exactly: "Guten Morgen, Berlin!"', 'Guten Morgen, Berlin!'],
];

test.each(cases)('%s is spoken word for word', async (_, prompt, script) => {
  expect(spokenOf(await plan(prompt))).toBe(script);
});

test('a long script keeps every word and gets several scenes', async () => {
  const script = Array.from(
    { length: 40 },
    (_, index) => `Sentence ${index + 1} tells what happened on day ${index + 1}, and why.`,
  ).join(' ');
  const film = await plan(`Script: ${script}`);
  expect(spokenOf(film)).toBe(script);
  expect(film.scenes.length).toBeGreaterThan(8);
});

test('signs that nobody can speak stay in a script for its captions, and the film says so', async () => {
  const film = await plan('Say: "We did it! 🎉 Thank you, team."');
  expect(spokenOf(film)).toBe('We did it! 🎉 Thank you, team.');
  expect(film.warnings.join(' ')).toContain('emoji');
});

test('a script that cannot meet the length keeps its words and warns', async () => {
  const film = await plan('A 60 second video saying "Happy New Year from all of us at Contoso!"');
  expect(spokenOf(film)).toBe('Happy New Year from all of us at Contoso!');
  expect(film.durationTargetMs).toBe(60_000);
  expect(film.warnings.join(' ')).toContain('60 s were asked for');
});

test('given first and last lines stand first and last', async () => {
  const film = await plan(
    'A video about our bakery. Start with "Good bread takes time." End with "Come in, it is warm inside."',
  );
  expect(spokenOf(film).startsWith('Good bread takes time.')).toBe(true);
  expect(spokenOf(film).endsWith('Come in, it is warm inside.')).toBe(true);
});
