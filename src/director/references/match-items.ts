// Which picture goes to which scene: where its words are spoken, else evenly over the film.
import type { Scene } from '../../model/storyboard.ts';
import type { MediaItem } from './media-item.ts';
import { meaningOf } from './reference-words.ts';

/** An item in a scene, and the words they have in common. */
export interface Match {
  readonly scene: number;
  readonly item: MediaItem;
  readonly words: readonly string[];
}

/** Scenes that may take a picture, by their index: the better kind is used up before the next. */
export type SlotKinds = readonly (readonly number[])[];

/** Words that many files share say little: below this a match is chance. */
const leastScore = 0.34;

/** Gives each item at most one scene, and each scene at most one item. */
export function matchItems(items: readonly MediaItem[], scenes: readonly Scene[], kinds: SlotKinds): readonly Match[] {
  const named = matchByWords(items, scenes, kinds.flat());
  const taken = new Set(named.map(({ scene }) => scene));
  const placed = new Set(named.map(({ item }) => item));
  const others = items.filter((item) => !placed.has(item));
  const chosen: number[] = [];
  for (const slots of kinds) {
    const free = slots.filter((slot) => !taken.has(slot));
    chosen.push(...spread(free, others.length - chosen.length));
  }
  const places = chosen.toSorted((a, b) => a - b);
  const rest = others.slice(0, places.length).map((item, index) => ({ scene: places[index] ?? 0, item, words: [] }));
  return [...named, ...rest].toSorted((a, b) => a.scene - b.scene);
}

/** Says whether words name what a picture shows: two words of its name, or all of them. */
export function namesItem(spoken: string, { topic }: MediaItem): boolean {
  const words = new Set(meaningOf(spoken));
  const shared = [...topic].filter((word) => words.has(word)).length;
  return topic.size > 0 && shared >= Math.min(2, topic.size);
}

/** The file of the picture that a sentence names most clearly, or null. */
export function fileNamed(spoken: string, items: readonly MediaItem[]): number | null {
  const words = new Set(meaningOf(spoken));
  const scored = items.map((item) => {
    const shared = [...item.topic].filter((word) => words.has(word));
    return {
      item,
      score: shared.reduce((sum, word) => sum + 1 / items.filter(({ topic }) => topic.has(word)).length, 0),
    };
  });
  const [best] = scored.toSorted((a, b) => b.score - a.score);
  return best === undefined || best.score < leastScore ? null : best.item.file;
}

/** The pairs that have most in common first. */
function matchByWords(
  items: readonly MediaItem[],
  scenes: readonly Scene[],
  slots: readonly number[],
): readonly Match[] {
  const spoken = new Map(slots.map((slot) => [slot, new Set(meaningOf(scenes[slot]?.spoken ?? ''))]));
  // A word that every file has says nothing about any of them.
  const rarity = (word: string): number => 1 / items.filter(({ topic }) => topic.has(word)).length;
  const pairs = items.flatMap((item) =>
    slots.flatMap((scene) => {
      const words = [...item.topic].filter((word) => spoken.get(scene)?.has(word));
      const score = words.reduce((sum, word) => sum + rarity(word), 0);
      return score < leastScore ? [] : [{ scene, item, words, score }];
    }),
  );
  const matches: Match[] = [];
  for (const { scene, item, words } of pairs.toSorted((a, b) => b.score - a.score)) {
    const isFree = !matches.some((match) => match.scene === scene || match.item === item);
    // A file with several clips fits one scene by its words; the others go elsewhere.
    if (isFree && !matches.some((match) => match.item.file === item.file)) matches.push({ scene, item, words });
  }
  return matches;
}

/** `count` of the slots, as evenly apart as they can be. */
function spread(slots: readonly number[], count: number): readonly number[] {
  if (count <= 0) return [];
  if (count >= slots.length) return slots;
  const ordered = slots.toSorted((a, b) => a - b);
  return Array.from(
    { length: count },
    (_, index) => ordered[Math.floor(((index + 0.5) * ordered.length) / count)] ?? 0,
  );
}
