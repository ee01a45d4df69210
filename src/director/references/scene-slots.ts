// The scenes that have room for the user's pictures, and more of them where there are too few.
import { isLogo } from '../../model/graphics.ts';
import { type Scene, spokenWords } from '../../model/storyboard.ts';
import { splitSentences } from '../brief/segments.ts';
import { findQuote } from './find-quote.ts';

/** Shorter than this, a scene is over before its picture has been seen. */
const fewestWords = 4;
/** Where the prompt wants a picture, its scene may be as short as this. */
const fewestOrderedWords = 2;

/** Cards of a scene that are neither the presenter's name nor a mark. */
const cardsOf = ({ shown }: Scene) => shown.filter((graphic) => graphic.kind !== 'lower-third' && !isLogo(graphic));

const isWordsCard = (scene: Scene): boolean =>
  cardsOf(scene).every(({ kind }) => kind === 'title-card' || kind === 'quote-card');

/** Cards that repeat in short what is said anyway; charts, tables and the like say more than the words. */
const replaceable = new Set(['list-card', 'number-card', 'big-word', 'icon-row']);

/** A presenter without words speaks from a recording, for longer than a picture needs. */
const isBrief = ({ kind, spoken }: Scene): boolean =>
  spokenWords(spoken).length < fewestWords && !(kind === 'presenter' && spoken === '');

/** Says whether the scene shows nothing but the presenter. */
export function hasRoom(scene: Scene, withPresenter: boolean): boolean {
  if (scene.media !== null || isBrief(scene)) return false;
  if (withPresenter) return scene.kind === 'presenter' && cardsOf(scene).length === 0;
  // Without a presenter, words that have no card of their own stand on one.
  return scene.kind !== 'full-graphic' || isWordsCard(scene);
}

/** Says whether what the scene shows may give way to the user's own pictures. */
export function canMakeRoom(scene: Scene, withPresenter: boolean): boolean {
  if (hasRoom(scene, withPresenter)) return true;
  if (scene.media !== null || isBrief(scene)) return false;
  const isCard = scene.kind === 'presenter-with-graphic' || scene.kind === 'full-graphic';
  return isCard && cardsOf(scene).every(({ kind }) => replaceable.has(kind));
}

/** The scene without the cards that give way. */
export const clearScene = (scene: Scene): Scene => ({
  ...scene,
  shown: scene.shown.filter((graphic) => graphic.kind === 'lower-third' || isLogo(graphic)),
});

/** Says whether the presenter is introduced by name in this scene. */
export const introduces = ({ shown }: Scene): boolean => shown.some(({ kind }) => kind === 'lower-third');

/** Divides scenes at their sentences, the longest first, until there are `wanted` with room or nothing left to divide. */
export function makeRoom(
  scenes: readonly Scene[],
  wanted: number,
  { withPresenter, isTaken }: { readonly withPresenter: boolean; readonly isTaken: (scene: Scene) => boolean },
): readonly Scene[] {
  let divided = scenes;
  for (;;) {
    const open = divided.filter((scene) => canMakeRoom(scene, withPresenter) && !isTaken(scene));
    if (open.filter((scene) => !introduces(scene)).length >= wanted) return divided;
    const halves = open
      .toSorted((a, b) => spokenWords(b.spoken).length - spokenWords(a.spoken).length)
      .map((scene) => ({ scene, parts: divide(scene) }))
      .find(({ parts }) => parts !== null);
    if (halves === undefined) return divided;
    divided = divided.flatMap((scene) => (scene === halves.scene ? (halves.parts ?? [scene]) : [scene]));
  }
}

/** Between a scene's halves the voice only breathes. */
const innerHoldMs = 60;

/** The sentences of a scene. */
export const sentencesOf = ({ spoken }: Scene): readonly string[] =>
  splitSentences(spoken).map(({ text }) => text.trim());

/** Divides where the halves are most alike; null where a half would be too short. */
function divide(scene: Scene): readonly Scene[] | null {
  const counts = sentencesOf(scene).map((sentence) => spokenWords(sentence).length);
  const total = counts.reduce((sum, count) => sum + count, 0);
  let best: { readonly at: number; readonly off: number } | null = null;
  let before = 0;
  for (const [index, count] of counts.slice(0, -1).entries()) {
    before += count;
    const off = Math.abs(before - total / 2);
    const isLongEnough = Math.min(before, total - before) >= fewestWords;
    if (isLongEnough && (best === null || off < best.off)) best = { at: index + 1, off };
  }
  return best === null ? null : divideAt(scene, best.at);
}

/** What a sentence speaks of, and whether a scene must begin with it. */
export interface SentenceName {
  readonly file: number;
  readonly isOrdered: boolean;
}

/**
 * Divides scenes whose sentences speak of different things, each named by `nameOf`; a sentence that names nothing goes
 * with the one before, but one at which a picture is wanted always begins a scene.
 */
export function divideByNames(
  scenes: readonly Scene[],
  withPresenter: boolean,
  nameOf: (sentence: string) => SentenceName | null,
): readonly Scene[] {
  return scenes.flatMap((scene): readonly Scene[] => {
    const names = sentencesOf(scene).map(nameOf);
    if (!canMakeRoom(scene, withPresenter) && !names.some((name) => name?.isOrdered)) return [scene];
    const at = firstChange(names);
    if (at < 1) return [scene];
    const [first, second] = divideAt(scene, at);
    const fewest = names[at]?.isOrdered ? fewestOrderedWords : fewestWords;
    const isLongEnough = [first, second].every((half) => spokenWords(half.spoken).length >= fewest);
    return isLongEnough ? [first, ...divideByNames([second], withPresenter, nameOf)] : [scene];
  });
}

function firstChange(names: readonly (SentenceName | null)[]): number {
  let current: number | null = null;
  return names.findIndex((name, index) => {
    const isNew = name !== null && name.file !== current && (current !== null || name.isOrdered);
    current = name?.file ?? current;
    return isNew && index > 0;
  });
}

function divideAt(scene: Scene, at: number): readonly [Scene, Scene] {
  const sentences = sentencesOf(scene);
  const first = sentences.slice(0, at).join(' ');
  const second = sentences.slice(at).join(' ');
  const cut = spokenWords(first).length;
  const { gestures } = scene;
  const bare = clearScene(scene);
  const sourcesOf = (own: string, other: string) =>
    scene.sources.filter(({ quote }) => isSaid(own, quote) || !isSaid(other, quote));
  return [
    {
      ...bare,
      spoken: first,
      sources: sourcesOf(first, second),
      gestures: gestures.filter(({ cueWord }) => cueWord < cut),
      holdMs: innerHoldMs,
    },
    {
      ...bare,
      spoken: second,
      sources: sourcesOf(second, first),
      transition: 'cut',
      shown: bare.shown.filter(({ kind }) => kind !== 'lower-third'),
      gestures: gestures.filter(({ cueWord }) => cueWord >= cut).map((own) => ({ ...own, cueWord: own.cueWord - cut })),
    },
  ];
}

const isSaid = (spoken: string, quote: string): boolean => findQuote(spokenWords(spoken), quote) !== null;
