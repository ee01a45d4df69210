// The graphics of a section -> graphics of its scenes, each cued on the word that names it.
import type { Graphic } from '../../model/graphics.ts';
import { spokenWords } from '../../model/storyboard.ts';
import type { Show } from '../writer.ts';
import { findCue, matchCue } from './cue.ts';
import { trimGraphic } from './trim-graphic.ts';

type ListShow = Extract<Show, { kind: 'list-card' }>;
type WholeShow = Exclude<Show, ListShow>;

/**
 * Gives the graphics of each scene of a section. A list shows in every scene the items that are spoken there; every
 * other graphic comes once, where it is spoken of.
 */
export function placeShows(shows: readonly Show[], scenes: readonly string[]): readonly (readonly Graphic[])[] {
  const words = scenes.map(spokenWords);
  const placed: Graphic[][] = scenes.map(() => []);
  for (const show of shows) {
    if (show.kind === 'list-card') {
      const homes = homesOf(show, words);
      words.forEach((spoken, index) => {
        placed[index]?.push(...placeList(show, spoken, { index, homes }));
      });
    } else {
      const index = homeOf(show, words);
      placed[index]?.push(cueWhole(show, words[index] ?? []));
    }
  }
  return placed.map((graphics) => graphics.map(trimGraphic));
}

/** The scene that speaks the graphic's cue, else the one that speaks most of its items, else the first. */
function homeOf(show: WholeShow, scenes: readonly (readonly string[])[]): number {
  const { cue } = show;
  const own = cue === null ? -1 : scenes.findIndex((words) => findCue(words, cue) !== null);
  if (own >= 0) return own;
  const counts = scenes.map((words) => itemCues(show).filter((item) => findCue(words, item) !== null).length);
  return Math.max(0, counts.indexOf(Math.max(...counts)));
}

const itemCues = (show: WholeShow): readonly string[] =>
  'items' in show ? show.items.flatMap((item) => (item.cue === null ? [] : [item.cue])) : [];

function cueWhole(show: WholeShow, words: readonly string[]): Graphic {
  const { cue, ...rest } = show;
  const cueWord = cue === null ? null : findCue(words, cue);
  if (!('items' in show)) return { ...rest, cueWord } as Graphic; // Only the cue's form differs between the two types.
  const items = cueItems<{ readonly cue: string | null }>(show.items, words);
  // Items that are spoken here wait for their words; the graphic itself comes with the first of them.
  return { ...rest, items, cueWord: cueWord ?? firstCue(items) } as Graphic; // As above.
}

interface CuedItem {
  readonly cueWord: number | null;
}

/** Items come in order: none before the one above it. */
function cueItems<Item extends { readonly cue: string | null }>(
  items: readonly Item[],
  words: readonly string[],
): readonly (Omit<Item, 'cue'> & CuedItem)[] {
  let from = 0;
  return items.map(({ cue, ...item }) => {
    const cueWord = cue === null ? null : findCue(words, cue, from);
    if (cueWord !== null) from = cueWord;
    return { ...item, cueWord };
  });
}

/** For each item the scene that speaks most of its words; the first for items without words, null for unspoken ones. */
const homesOf = (show: ListShow, scenes: readonly (readonly string[])[]): readonly (number | null)[] =>
  show.items.map(({ cue }) => {
    if (cue === null) return 0;
    const lengths = scenes.map((words) => matchCue(words, cue)?.length ?? 0);
    const most = Math.max(...lengths);
    return most === 0 ? null : lengths.indexOf(most);
  });

interface ListPlace {
  readonly index: number;
  readonly homes: readonly (number | null)[];
}

/** A list goes on building: what the scene before has shown is there from the start. */
function placeList(show: ListShow, words: readonly string[], { index, homes }: ListPlace): readonly Graphic[] {
  if (!homes.includes(index)) return [];
  const cued = cueItems(show.items, words);
  const known = (home: number | null): boolean => home !== null && home < index;
  const items = cued.flatMap((item, at) => {
    const home = homes[at] ?? null;
    if (known(home)) return [{ ...item, cueWord: 0 }];
    return home === index ? [{ ...item }] : [];
  });
  const isContinued = homes.some(known);
  const ownCue = show.cue === null ? null : findCue(words, show.cue);
  const cueWord = isContinued ? 0 : (ownCue ?? firstCue(items));
  return [{ kind: 'list-card', cueWord, heading: show.heading, items }];
}

/** A graphic is there a moment before its first item; with an item that has no word, it is there from the start. */
function firstCue(items: readonly CuedItem[]): number | null {
  const cues = items.flatMap((item) => (item.cueWord === null ? [] : [item.cueWord]));
  return cues.length < items.length || cues.length === 0 ? null : Math.max(0, Math.min(...cues) - 2);
}
