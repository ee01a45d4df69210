// Films of the corpus, as far as their acting: what the hands do, sentence by sentence.
import { describe, expect, test } from 'vitest';
import { avatars } from '../../src/catalog/avatars.ts';
import type { TimedGesture } from '../../src/model/performance.ts';
import type { Storyboard } from '../../src/model/storyboard.ts';
import { performScenes } from '../../src/production/perform-scenes.ts';
import { plan } from '../director/plan.ts';
import { firstPrompts } from '../director/prompts-first.ts';
import { fourthPrompts } from '../director/prompts-fourth.ts';
import { seventhPrompts } from '../director/prompts-seventh.ts';
import { sampleTiming } from '../presenter/body-sample.ts';

/** Every fourth prompt: what holds for them holds for the rest. */
const prompts = [...firstPrompts, ...fourthPrompts, ...seventhPrompts].filter((_, index) => index % 4 === 0);
const storyboards: readonly Storyboard[] = await Promise.all(prompts.map(({ prompt }) => plan(prompt)));
/** Sentences that lie within about a minute. */
const near = 12;

interface Sentence {
  readonly order: string;
  /** The scene itself asks for gestures here. */
  readonly isAsked: boolean;
}

const nameOf = ({ name, side, fingers }: TimedGesture): string => `${side} ${name}${fingers ?? ''}`;

/** Every sentence of a film whose speaker gestures, in order. */
function gesturingSentences(storyboard: Storyboard): readonly Sentence[] {
  const { scenes, cast } = storyboard;
  const avatar = avatars.find(({ id }) => id === cast.avatarId) ?? avatars[0];
  if (avatar === undefined) throw new Error('the catalogue is empty');
  const timings = scenes.map((scene) => ({ ...sampleTiming(scene.spoken), sceneId: scene.id }));
  const performances = performScenes(storyboard, timings, avatar.character, 'right');
  return performances.flatMap(({ gestures }, index) => {
    const words = timings[index]?.words ?? [];
    // An arm starts to rise before its word.
    const sentenceAt = ({ startMs }: TimedGesture) =>
      (words.find(({ endMs }) => endMs > startMs + 380) ?? words.at(-1))?.sentenceIndex ?? 0;
    const asked = new Set(scenes[index]?.gestures.map(({ cueWord }) => words[cueWord]?.sentenceIndex));
    return [...Map.groupBy(gestures, sentenceAt)].map(([sentence, own]) => ({
      order: own.map(nameOf).join(', '),
      isAsked: asked.has(sentence),
    }));
  });
}

describe('the acting in films of the corpus', () => {
  const films = storyboards.map(gesturingSentences);

  test('gestures in all of them, in most of them more than twice', () => {
    expect(films.length).toBeGreaterThan(15);
    expect(films.filter((sentences) => sentences.length >= 3).length / films.length).toBeGreaterThan(0.6);
    expect(Math.min(...films.map((sentences) => sentences.length))).toBeGreaterThanOrEqual(2);
  });

  test('never lets two sentences near each other gesture in the same order', () => {
    let repeated = 0;
    let all = 0;
    for (const sentences of films) {
      for (const [index, { order }] of sentences.entries()) {
        all += 1;
        if (sentences.slice(Math.max(0, index - near), index).some((earlier) => earlier.order === order)) {
          repeated += 1;
        }
      }
    }
    expect(all).toBeGreaterThan(100);
    expect(repeated).toBe(0);
  });
});
