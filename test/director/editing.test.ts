// How the corpus is cut: what is said and seen first, how long pictures stay, and that everything shown can be drawn.
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { estimateSpeechMs } from '../../src/director/estimate.ts';
import type { Graphic } from '../../src/model/graphics.ts';
import { type Scene, type Storyboard, spokenWords } from '../../src/model/storyboard.ts';
import { plan, voiceOf } from './plan.ts';
import { promptSets } from './prompt-sets.ts';

const prompts = Object.values(promptSets)
  .flat()
  .map(({ prompt }) => prompt);
const films: readonly { readonly prompt: string; readonly film: Storyboard }[] = await Promise.all(
  prompts.map(async (prompt) => ({ prompt, film: await plan(prompt) })),
);

const hookMs = 5000;
/** Silence before the first word of the film and of its voice track. */
const leadMs = 360 + 160;
const idle = new Set('the and for with that this you your our are was were has have from about into over'.split(' '));

const rootsOf = (text: string): readonly string[] =>
  (text.toLowerCase().match(/[\p{L}\p{N}&]{3,}/gu) ?? [])
    .filter((word) => !idle.has(word))
    .map((word) => word.replace(/(?:ing|ed|es|s)$/, ''));

const areAlike = (one: string, other: string): boolean => one.startsWith(other) || other.startsWith(one);

/** When the first word of the prompt's own has been said. */
function subjectMs(prompt: string, film: Storyboard): number {
  const known = rootsOf(prompt);
  const spoken = film.scenes.flatMap((scene) => spokenWords(scene.spoken));
  const at = spoken.findIndex((word) => rootsOf(word).some((root) => known.some((own) => areAlike(own, root))));
  const voice = voiceOf(film);
  if (at < 0 || voice === undefined) return Number.POSITIVE_INFINITY;
  return leadMs + estimateSpeechMs(spoken.slice(0, at + 1).join(' '), voice) / film.pace;
}

const startsTalkingOf = (prompt: string, film: Storyboard): boolean => subjectMs(prompt, film) <= hookMs;
/** Prompts in languages that no voice speaks have their subject on screen; some have no subject but a file's. */
const isSpeakable = ({ warnings }: Storyboard, prompt: string): boolean =>
  !warnings.some((warning) => /language|voice/i.test(warning)) && !/^Summarise this report/.test(prompt);

test('within five seconds a film says what it is about, in words of the prompt', () => {
  const speakable = films.filter(({ prompt, film }) => isSpeakable(film, prompt));
  const late = speakable.filter(({ prompt, film }) => !startsTalkingOf(prompt, film));
  const named = late.map(({ prompt, film }) => `${prompt.slice(0, 50)}: ${film.scenes[0]?.spoken}`).join('\n');
  expect(late.length, named).toBeLessThanOrEqual(speakable.length * 0.01);
});

test('within five seconds something comes on screen besides the face, and it moves', () => {
  for (const { prompt, film } of films) {
    const [first, second] = film.scenes;
    const voice = voiceOf(film);
    const firstMs = voice === undefined ? 0 : estimateSpeechMs(first?.spoken ?? '', voice);
    // What is shown comes in, and a new picture is a change as well.
    expect((first?.shown.length ?? 0) > 0 || (second !== undefined && firstMs < hookMs), prompt).toBe(true);
  }
});

const lookOf = (scene: Scene): string =>
  `${scene.kind} ${scene.shot} ${scene.shown.map(({ kind }) => kind).join(' ')} ${scene.media?.kind ?? ''}`;

test('no three scenes in a row look alike', () => {
  for (const { prompt, film } of films) {
    film.scenes.forEach((scene, index) => {
      const [one, other] = [film.scenes[index - 1], film.scenes[index - 2]];
      if (one === undefined || other === undefined) return;
      expect(new Set([scene, one, other].map(lookOf)).size, `${prompt.slice(0, 50)} ${scene.id}`).toBeGreaterThan(1);
    });
  }
});

test('nobody talks through four pictures in a row with nothing to see but the face', () => {
  const isPlain = (scene: Scene): boolean =>
    scene.kind === 'presenter' && scene.shown.every(({ kind }) => kind === 'lower-third');
  const dull = films.filter(({ film }) => {
    const isOwnWords = film.decisions.some(({ field, reason }) => field === 'script' && /word for word/i.test(reason));
    let inRow = 0;
    return film.scenes.some((scene) => {
      inRow = isPlain(scene) ? inRow + 1 : 0;
      return inRow > 4 && !isOwnWords;
    });
  });
  expect(dull.length / films.length).toBeLessThanOrEqual(0.05);
});

test('the silences that are planned are breaths and no dead air', () => {
  for (const { film } of films)
    film.scenes.forEach((scene, index) => {
      // A scene without words is there to be read.
      const mostMs = scene.spoken === '' ? 5000 : index === film.scenes.length - 1 ? 1200 : 900;
      expect(scene.holdMs).toBeLessThanOrEqual(mostMs);
    });
});

const icons: Readonly<Record<string, unknown>> = JSON.parse(
  readFileSync(new URL(import.meta.resolve('lucide-static/icon-nodes.json')), 'utf8'),
);
const iconsOf = (graphic: Graphic): readonly (string | null)[] => {
  if (graphic.kind === 'number-card') return [graphic.icon];
  return graphic.kind === 'list-card' || graphic.kind === 'icon-row' ? graphic.items.map(({ icon }) => icon) : [];
};

test('every icon that is shown can be drawn', () => {
  const named = films.flatMap(({ film }) => film.scenes.flatMap(({ shown }) => shown.flatMap(iconsOf)));
  const unknown = named.filter((icon) => icon !== null && !Object.hasOwn(icons, icon));
  expect([...new Set(unknown)]).toEqual([]);
});

const dangling =
  /\b(?:a|an|the|and|or|but|of|to|with|than|than the \w+|which|that|is|are|our|your|its|by|from|at|for)$/i;

const cardTexts = (graphic: Graphic): readonly string[] => {
  if (graphic.kind === 'list-card') return graphic.items.map(({ text }) => text);
  if (graphic.kind === 'number-card') return [graphic.caption ?? ''];
  return graphic.kind === 'title-card' ? [graphic.title] : [];
};

test('no text of a card is cut in the middle of a phrase', () => {
  const cut = films.flatMap(({ film }) =>
    film.scenes.flatMap(({ shown, spoken }) =>
      shown
        .flatMap(cardTexts)
        .filter((text) => dangling.test(text) && spoken.toLowerCase().includes(`${text.toLowerCase()} `)),
    ),
  );
  expect(cut).toEqual([]);
});

test('a name stands beside no card where one of the first three pictures of the presenter has none', () => {
  for (const { prompt, film } of films) {
    const presented = film.scenes.filter(({ kind }) => kind.startsWith('presenter'));
    const hasThird = (scene: Scene): boolean => scene.shown.some(({ kind }) => kind === 'lower-third');
    const isClean = (scene: Scene): boolean => scene.shown.every(({ kind }) => kind === 'lower-third');
    const named = presented.find(hasThird);
    if (named === undefined || !presented.slice(0, 3).some(isClean)) continue;
    expect(isClean(named), prompt.slice(0, 60)).toBe(true);
  }
});
