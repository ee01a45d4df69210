import { expect, test } from 'vitest';
import { splitSentences } from '../../src/director/brief/segments.ts';
import { readBrief } from '../../src/director/brief.ts';
import { estimateDurationMs } from '../../src/director/estimate.ts';
import { readParts } from '../../src/director/writers/offline/develop/part.ts';
import { partMoves } from '../../src/director/writers/offline/develop/part-moves.ts';
import { subjectChapters } from '../../src/director/writers/offline/develop/subject-moves.ts';
import { told } from '../../src/director/writers/offline/told.ts';
import { expectSound, withoutSlots } from './expect-sound.ts';
import { plan, spokenOf, voiceOf } from './plan.ts';

const kayak =
  'the Tidewater kayak. It weighs 21 kg. It carries 140 kg. The hull is recycled plastic. It costs 890 euros.';
const subjects = [kayak, 'our beekeeping club in Trent Vale', 'curling', 'umbrella stands'];

const roots = (text: string): readonly string[] =>
  (text.match(/\p{L}{4,}|\d[\d.,]*/gu) ?? []).map((word) => word.toLowerCase().replace(/(?:es|s|ing|ed|e)$/, ''));

test.each([
  [1, 0.4],
  [2, 0.4],
  [5, 0.4],
  [10, 0.28],
] as const)(
  'a film of %i minutes on a subject nobody knows speaks of what the prompt gives',
  async (minutes, least) => {
    for (const subject of subjects) {
      const film = await plan(`A ${minutes} minute video about ${subject}`);
      const known = new Set(roots(subject));
      const sentences = splitSentences(spokenOf(film)).map(({ text }) => text);
      const own = sentences.filter((sentence) => roots(sentence).some((root) => known.has(root)));
      expect(own.length / sentences.length, subject).toBeGreaterThan(least);
      const voice = voiceOf(film);
      const lengthMs = voice === undefined ? 0 : estimateDurationMs(film, voice);
      expect(Math.abs(lengthMs / (minutes * 60_000) - 1)).toBeLessThan(0.05);
      expect(film.scenes.length).toBeLessThanOrEqual(120);
    }
  },
);

test('a long film has a part for each fact, named after it', async () => {
  const film = await plan(`A 5 minute video about ${kayak}`);
  const titles = film.scenes
    .filter(({ kind }) => kind === 'title')
    .flatMap(({ shown }) => shown.flatMap((graphic) => (graphic.kind === 'title-card' ? [graphic.title] : [])));
  for (const title of ['It weighs 21 kg', 'It carries 140 kg', 'The hull is recycled plastic', 'It costs 890 euros'])
    expect(titles).toContain(title);
});

test('viewers are left alone with some questions, for as long as it takes to read them', async () => {
  const film = await plan(`A 5 minute video about ${kayak}`);
  const silent = film.scenes.filter(({ spoken }) => spoken === '');
  expect(silent.length).toBeGreaterThan(3);
  for (const { holdMs, shown } of silent) {
    expect(holdMs).toBeGreaterThan(1500);
    expect(JSON.stringify(shown)).toMatch(/[?…]"/);
  }
});

test.each([
  ['A 90-second thank-you to our volunteers. 86 people came. They picked up 1.4 tonnes of litter.'],
  ['A 90-second apology. The outage lasted 3 hours. Everyone gets a credit of 10%.'],
])('whoever speaks from the heart asks nobody to turn over the facts: %s', async (prompt) => {
  expect(spokenOf(await plan(prompt))).not.toMatch(/guess|next question|second look|from memory/i);
});

test('a fact is read in the forms that sentences need', () => {
  const parts = readParts(
    readBrief('A video about our move. Boxes arrive on 28 May. 210 desks. Bring your badge. Marta is there to help.'),
  );
  const slots = new Map(parts.map(({ said, slots }) => [said, slots]));
  expect(slots.get('Boxes arrive on 28 May.')).toMatchObject({ that: 'boxes arrive on 28 May', when: '28 May' });
  expect(slots.get('Bring your badge.')).toMatchObject({ do: 'bring your badge', that: null });
  // A name keeps its capital, wherever it stands.
  expect(slots.get('Marta is there to help.')).toMatchObject({ that: null });
});

test('the thoughts are whole sentences without figures', () => {
  const fill = (text: string) => text.replace(/\{[Ss]aid\w?\}/g, 'So it was.').replace(/\{\w+\}/g, 'it');
  const moves = [...Object.values(partMoves).flat(), ...subjectChapters.flatMap(({ moves: list }) => list)];
  for (const { heading, text } of moves) expectSound([withoutSlots(told(heading, fill(text)))]);
  expect(moves.length).toBeGreaterThan(80);
});
