import { describe, expect, it } from 'vitest';
import { type FilmOptions, readFilmRequest } from '../../src/cli/film-request.ts';
import { VideoError } from '../../src/kit/errors.ts';

const refusal = (words: readonly string[], options: FilmOptions = {}): VideoError => {
  try {
    readFilmRequest(words, options);
  } catch (error) {
    if (error instanceof VideoError) return error;
  }
  throw new Error(`${words.join(' ')} was accepted`);
};

describe('the words and options of a film', () => {
  it('are a prompt and what overrules the agent', () => {
    const options = { avatar: 'samuel-mensah', orientation: 'portrait', size: '720' };
    expect(readFilmRequest(['A', 'chef'], options)).toMatchObject({
      prompt: 'A chef',
      avatarId: 'samuel-mensah',
      voiceId: null,
      orientation: 'portrait',
      shortSidePx: 720,
    });
  });

  it('give the same seed for the same prompt', () => {
    expect(readFilmRequest(['A chef'], {}).seed).toBe(readFilmRequest(['A chef'], {}).seed);
    expect(readFilmRequest(['A chef'], { seed: '7' }).seed).toBe(7);
  });

  it('count characters, not bytes: ten thousand emoji are a prompt', () => {
    expect(readFilmRequest(['😀'.repeat(10_000)], {}).prompt).toHaveLength(20_000);
    expect(refusal(['😀'.repeat(10_001)]).code).toBe('prompt_too_long');
  });

  it.each([
    [['  '], {}, /prompt/],
    [['x'], { orientation: 'square' }, /square.*landscape or portrait/],
    [['x'], { size: '480' }, /480.*360, 720, 1080/],
    [['x'], { seed: '-1' }, /seed/],
    [['x'], { seed: '1.5' }, /1\.5/],
  ])('%j with %j are refused with what is wrong', (words, options, message) => {
    expect(refusal(words, options).message).toMatch(message);
  });
});

it('a portrait is taken with the consent of its person, and not without, nor beside an avatar', () => {
  const read = (options: object) => readFilmRequest(['A film'], options);
  expect(read({ portrait: '/me.jpg', consent: true }).portraitUrl).toBe('file:///me.jpg');
  expect(() => read({ portrait: '/me.jpg' })).toThrow(expect.objectContaining({ code: 'avatar_consent_required' }));
  expect(() => read({ portrait: '/me.jpg', consent: true, avatar: 'maya-lindholm' })).toThrow(
    /one of --avatar and --portrait/,
  );
});
