// Pictures that the prompt wants at a certain place -> the sentences and the scenes they are seen with.
import { type Scene, spokenWords } from '../../model/storyboard.ts';
import { findQuote } from './find-quote.ts';
import type { Match } from './match-items.ts';
import type { MediaItem } from './media-item.ts';
import { meaningOf } from './reference-words.ts';
import { introduces, sentencesOf } from './scene-slots.ts';

/** A sentence must have this share of the words that a picture is wanted at. */
const leastShared = 0.5;

/** The sentence of the film that each picture is wanted at; those whose words nobody says have none. */
export function findCueSentences(
  items: readonly MediaItem[],
  scenes: readonly Scene[],
): ReadonlyMap<MediaItem, string> {
  const sentences = scenes.filter(({ media }) => media === null).flatMap(sentencesOf);
  const found = new Map<MediaItem, string>();
  for (const item of items) {
    if (item.cue?.kind !== 'words') continue;
    const { text } = item.cue;
    const scores = sentences.map((sentence) => likeness(sentence, text));
    const best = Math.max(0, ...scores);
    const sentence = sentences[scores.indexOf(best)];
    if (best >= leastShared && sentence !== undefined) found.set(item, sentence);
  }
  return found;
}

/** The very words count most; else the share of the words that mean something. */
function likeness(sentence: string, cue: string): number {
  if (findQuote(spokenWords(sentence), cue) !== null) return 2;
  const wanted = new Set(meaningOf(cue));
  const own = new Set(meaningOf(sentence));
  return [...wanted].filter((word) => own.has(word)).length / Math.max(1, wanted.size);
}

/** Gives each ordered picture its scene, whatever card stands there; the first that is ordered has it. */
export function pinItems(
  items: readonly MediaItem[],
  scenes: readonly Scene[],
  { sentences, taken = [] }: { readonly sentences: ReadonlyMap<MediaItem, string>; readonly taken?: readonly Match[] },
): readonly Match[] {
  const pinned: Match[] = [];
  for (const item of items) {
    const isFree = (scene: number): boolean =>
      scenes[scene] !== undefined &&
      scenes[scene].media === null &&
      spokenWords(scenes[scene].spoken).length > 1 &&
      ![...taken, ...pinned].some((match) => match.scene === scene);
    const scene = placesOf(item, scenes, sentences.get(item)).find(isFree);
    if (scene === undefined) continue;
    const words = item.cue?.kind === 'words' ? [item.cue.text] : [];
    pinned.push({ scene, item, words });
  }
  return pinned;
}

function placesOf({ cue }: MediaItem, scenes: readonly Scene[], sentence: string | undefined): readonly number[] {
  const all = scenes.map((_, index) => index);
  if (sentence !== undefined) return all.filter((index) => sentencesOf(scenes[index] as Scene).includes(sentence)); // an index of the list
  if (cue?.kind === 'place') return (cue.place === 'opening' ? all : all.toReversed()).slice(0, 2);
  return cue?.kind === 'scene' ? [cue.number - 1] : [];
}

/** An introduction that gave way to a picture comes with the presenter's next scene. */
export function keepIntroduction(before: readonly Scene[], after: readonly Scene[]): readonly Scene[] {
  const third = before.flatMap(({ shown }) => shown.filter(({ kind }) => kind === 'lower-third')).at(0);
  if (third === undefined || after.some(introduces)) return after;
  const at = after.findIndex(({ kind, media }) => kind.startsWith('presenter') && media === null);
  return after.map((scene, index) => (index === at ? { ...scene, shown: [third, ...scene.shown] } : scene));
}
