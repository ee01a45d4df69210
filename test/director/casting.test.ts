import { expect, test } from 'vitest';
import { avatars } from '../../src/catalog/avatars.ts';
import { VideoError } from '../../src/kit/errors.ts';
import { avatarOf, plan, voiceOf } from './plan.ts';

test('ids that the caller names overrule the description', async () => {
  const film = await plan('A young woman talks about tea', {
    avatarId: 'thomas-ellery',
    styleId: 'bold',
    orientation: 'portrait',
  });
  expect(film.cast.avatarId).toBe('thomas-ellery');
  expect(voiceOf(film)?.sex).toBe('male');
  expect(film.styleId).toBe('bold');
  expect(film.orientation).toBe('portrait');
});

test('a voice that the caller names brings a presenter of its sex', async () => {
  for (const voiceId of ['flite-rms', 'flite-slt']) {
    const film = await plan('Coffee', { voiceId });
    expect(avatarOf(film)?.sex).toBe(voiceOf(film)?.sex);
  }
});

test('a voice and a presenter that do not fit are taken as asked, with a warning', async () => {
  const film = await plan('Coffee', { avatarId: 'thomas-ellery', voiceId: 'flite-slt' });
  expect(film.cast.voiceId).toBe('flite-slt');
  expect(film.warnings.join(' ')).toContain('both were asked for');
});

test('an unknown id is refused by its field', async () => {
  await expect(plan('Coffee', { avatarId: 'nobody' })).rejects.toThrow(VideoError);
});

test('every choice stands in the log with its reason', async () => {
  const film = await plan('A grey-haired doctor in her sixties explaining why flu shots matter');
  const cast = film.decisions.find(({ field }) => field === 'cast.avatarId');
  expect(cast?.among.length).toBe(avatars.length);
  expect(cast?.reason.length).toBeGreaterThan(10);
  for (const field of ['cast.voiceId', 'styleId', 'orientation', 'music.mood', 'scenes.set']) {
    expect(film.decisions.map((decision) => decision.field)).toContain(field);
  }
});

test('a trade is not cast for films that have nothing to do with it', async () => {
  for (const prompt of ['Our quarterly sales numbers', 'A story about the sea', 'Welcome to our library']) {
    expect(['labcoat', 'chef']).not.toContain(avatarOf(await plan(prompt))?.character.outfit.kind);
  }
});

test('a described presenter whom the catalogue lacks is made to the description', async () => {
  const film = await plan('A redheaded man of 45 with a moustache in a green hoodie talks about chess');
  expect(film.cast.look).toMatchObject({
    ...{ sex: 'male', hairColour: 'red', beard: 'moustache', outfit: 'hoodie', outfitColour: '#3f7a4d' },
  });
  const log = film.decisions.find(({ field }) => field === 'cast.look');
  expect(log?.reason).toContain('made to the description');
});

test('somebody whom the catalogue has is not made anew, and a named avatar stays as it is', async () => {
  expect((await plan('A video about tea')).cast.look).toBeNull();
  const film = await plan('A bald man with a turban talks about tea', { avatarId: 'thomas-ellery' });
  expect(film.cast.look).toBeNull();
});

test('the same brief casts the same people, and other briefs vary them', async () => {
  const topics = [
    'tea',
    'chess',
    'Lisbon',
    'budgets',
    'trees',
    'jazz',
    'sleep',
    'bread',
    'running',
    'stars',
    'trains',
    'bees',
  ];
  const films = await Promise.all(topics.map((topic) => plan(`A video about ${topic}`)));
  const again = await Promise.all(topics.map((topic) => plan(`A video about ${topic}`)));
  expect(again.map((film) => film.cast)).toEqual(films.map((film) => film.cast));
  expect(new Set(films.map((film) => film.cast.avatarId)).size).toBeGreaterThanOrEqual(6);
  expect(new Set(films.map((film) => film.styleId)).size).toBeGreaterThanOrEqual(4);
});

test("a set is chosen by the prompt's place, by the role, or by the kind of film", async () => {
  const setOf = async (prompt: string) => (await plan(prompt)).scenes[0]?.set;
  expect(await setOf('A woman on a beach talks about tides')).toBe('beach');
  expect(await setOf('A scientist explains magnets')).toBe('lab');
  expect(await setOf('A lesson about commas')).toBe('classroom');
});

test('night, rain and the colour of the brand are seen behind the presenter', async () => {
  const film = await plan('A reporter in a rainy city street at night talks about umbrellas. Brand colour #1f7a5a.');
  expect(film.scenes[0]?.setVariant).toEqual({ time: 'night', weather: 'rain', tint: '#1f7a5a' });
});

test('a style that the prompt names is taken', async () => {
  const film = await plan('A video about tea in a minimal style');
  expect(film.styleId).toBe('minimal');
});
