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
