import { describe, expect, it } from 'vitest';
import { readArguments } from '../../src/cli/read-arguments.ts';
import { VideoError } from '../../src/kit/errors.ts';

const refusal = (...words: readonly string[]): VideoError => {
  try {
    readArguments(words);
  } catch (error) {
    if (error instanceof VideoError) return error;
  }
  throw new Error(`${words.join(' ')} was accepted`);
};

describe('the words after npm run make --', () => {
  it('are a prompt and what overrules the agent', () => {
    const cli = readArguments(['A chef', '--avatar', 'samuel-mensah', '--orientation', 'portrait', '--size', '720']);
    expect(cli?.request).toMatchObject({
      prompt: 'A chef',
      avatarId: 'samuel-mensah',
      voiceId: null,
      orientation: 'portrait',
      shortSidePx: 720,
    });
    expect(cli?.outPath).toBeNull();
  });

  it('give the same seed for the same prompt', () => {
    expect(readArguments(['A chef'])?.request.seed).toBe(readArguments(['A chef'])?.request.seed);
    expect(readArguments(['A chef', '--seed', '7'])?.request.seed).toBe(7);
  });

  it('may ask for help', () => {
    expect(readArguments(['--help'])).toBeNull();
  });

  it('count characters, not bytes: ten thousand emoji are a prompt', () => {
    expect(readArguments(['😀'.repeat(10_000)])?.request.prompt).toHaveLength(20_000);
    expect(refusal('😀'.repeat(10_001)).code).toBe('prompt_too_long');
  });

  it.each([
    [['  '], /prompt/],
    [['x', '--orientation', 'square'], /square.*landscape or portrait/],
    [['x', '--size', '480'], /480.*360, 720, 1080/],
    [['x', '--seed', '-1'], /seed/],
    [['x', '--seed', '1.5'], /1\.5/],
    [['x', '--colour', 'red'], /colour/],
  ])('%j are refused with what is wrong', (words, message) => {
    expect(refusal(...words).message).toMatch(message);
  });
});
