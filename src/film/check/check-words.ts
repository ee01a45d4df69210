// Holds the captions against the words of the script.
import type { FilmCheck } from '../../model/film.ts';
import type { Timeline } from '../../model/timeline.ts';
import { hardCheck } from './check-result.ts';

/** Checks that every word of the script is captioned, in order and at its time. */
export function checkWords(timeline: Timeline, script: readonly string[] | null): readonly FilmCheck[] {
  const captioned = timeline.captions.flatMap(({ words }) => words);
  const disorder = captioned.findIndex(({ startFrame }, index) => startFrame < (captioned[index - 1]?.startFrame ?? 0));
  const outside = captioned.findIndex(({ startFrame, endFrame }) => startFrame < 0 || endFrame > timeline.frameCount);
  const words = captioned.map(({ text }) => text);
  const wanted = script ?? words;
  const different = firstDifference(wanted, words);
  return [
    hardCheck({
      name: 'captioned-words',
      passed: different === -1,
      measured: different === -1 ? `${words.length} words` : `"${words[different] ?? ''}" as word ${different + 1}`,
      limit: different === -1 ? `${wanted.length} words` : `"${wanted[different] ?? ''}" as word ${different + 1}`,
      detail: 'The captions hold exactly the words of the script.',
    }),
    hardCheck({
      name: 'caption-times',
      passed: disorder === -1 && outside === -1,
      measured: describe(words, disorder, outside),
      limit: 'in order and inside the film',
      detail: 'Words are captioned when they are spoken.',
    }),
  ];
}

function firstDifference(wanted: readonly string[], found: readonly string[]): number {
  const length = Math.max(wanted.length, found.length);
  for (let index = 0; index < length; index += 1) if (wanted[index] !== found[index]) return index;
  return -1;
}

function describe(words: readonly string[], disorder: number, outside: number): string {
  if (disorder !== -1) return `"${words[disorder] ?? ''}" begins before the word before it`;
  return outside === -1 ? 'in order' : `"${words[outside] ?? ''}" is spoken outside the film`;
}
