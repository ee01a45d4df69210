// Scenes that tell what a document says -> some of them show its page, the spoken lines lit up on their words.
import type { MediaUse, ShareBox } from '../../model/media.ts';
import type { Reference, ReferencePage } from '../../model/reference.ts';
import { type Scene, spokenWords } from '../../model/storyboard.ts';
import { bareWord, findQuote } from './find-quote.ts';
import { useOf } from './media-use.ts';
import { canMakeRoom, introduces } from './scene-slots.ts';
import { figureSpokenOf } from './show-figures.ts';

/** Share of a film's scenes that may be pages: faces and cards hold the attention longer. */
const mostShare = 0.34;

/** Puts pages into scenes with room. No two pages follow each other. */
export function showPages(
  scenes: readonly Scene[],
  references: readonly Reference[],
  options: {
    readonly mayShow: (file: number) => boolean;
    readonly withPresenter: boolean;
    /** Another picture fits the scene better. */
    readonly isTaken: (scene: Scene) => boolean;
  },
): readonly Scene[] {
  let left = Math.max(1, Math.floor(scenes.length * mostShare));
  let last = Number.NEGATIVE_INFINITY;
  const shown = new Set<string>();
  return scenes.map((scene, index) => {
    const isOpen =
      left > 0 &&
      index - last > 1 &&
      index > 0 &&
      !introduces(scene) &&
      !options.isTaken(scene) &&
      canMakeRoom(scene, options.withPresenter);
    const use = isOpen
      ? findUse(
          scene,
          references.filter((one) => options.mayShow(one.index)),
          shown,
        )
      : null;
    if (use === null) return scene;
    left -= 1;
    last = index;
    if (use.figure !== undefined) shown.add(`${use.reference} ${use.figure}`);
    return {
      ...scene,
      kind: use.kind,
      media: use,
      pictureInPicture: options.withPresenter,
      set: 'gradient' as const,
      shown: [],
      gestures: [],
    };
  });
}

/** A figure that the scene speaks of, else the page its words stand on. */
const findUse = (scene: Scene, references: readonly Reference[], shown: ReadonlySet<string>): MediaUse | null =>
  figureSpokenOf(scene, references, shown) ?? pageOf(scene, references);

/** The page that most of the scene's claims stand on, with their lines. */
function pageOf(scene: Scene, references: readonly Reference[]): MediaUse | null {
  const words = spokenWords(scene.spoken);
  for (const reference of references) {
    const own = scene.sources.filter((source) => source.reference === `file ${reference.index + 1}`);
    for (const page of reference.document?.pages ?? []) {
      if (page.pictureFile === null) continue;
      const highlights = own
        .filter((source) => source.page === page.page)
        .flatMap(({ quote }) => highlightOf(quote, page, words))
        .toSorted((a, b) => (a.cueWord ?? 0) - (b.cueWord ?? 0));
      if (highlights.length > 0) {
        return useOf(reference, { kind: 'page', page: page.page, fit: 'frame', highlights, caption: '' });
      }
    }
  }
  return null;
}

/** The lines of a quotation, and the word with which it begins; nothing when it is not spoken in this scene. */
function highlightOf(quote: string, page: ReferencePage, words: readonly string[]): MediaUse['highlights'] {
  const start = findQuote(words, quote);
  const boxes = start === null ? [] : linesOf(quote, page);
  return boxes.length === 0 ? [] : [{ cueWord: start, boxes: [...boxes] }];
}

/** The lines of the page, or their parts, that make up a quotation. */
export function linesOf(quote: string, page: ReferencePage): readonly ShareBox[] {
  const wanted = quote
    .split(/\s+/)
    .map(bareWord)
    .filter((word) => word !== '');
  const boxes: ShareBox[] = [];
  let next = 0;
  for (const { text, box } of page.lines) {
    const own = text.split(/\s+/).filter((word) => bareWord(word) !== '');
    const part = partOf(own.map(bareWord), wanted, next);
    if (part === null) continue;
    next = part.next;
    boxes.push(cutBox(box, own, part));
    if (next >= wanted.length) break;
  }
  // Half a quotation would mark the wrong thing.
  return next >= wanted.length * 0.7 ? boxes : [];
}

interface Part {
  readonly from: number;
  readonly to: number;
  readonly next: number;
}

/** The words of a line with which a quotation goes on. A word divided at the line's end counts as read. */
function partOf(line: readonly string[], wanted: readonly string[], next: number): Part | null {
  // Once begun, a quotation goes on at the beginning of a line.
  const starts = next > 0 ? [0] : line.map((_, index) => index);
  const fewest = next > 0 ? 1 : Math.min(2, wanted.length);
  for (const from of starts) {
    const length = sharedRun(line.slice(from), wanted.slice(next));
    const part = { from, to: from + length, next: next + length };
    if (length >= fewest && (part.to === line.length || part.next === wanted.length)) return part;
    if (length >= fewest && isDivided(line, wanted, part)) return { from, to: part.to + 1, next: part.next + 1 };
  }
  return null;
}

/** How many words two runs have in common from their beginnings on. */
function sharedRun(one: readonly string[], other: readonly string[]): number {
  const differs = one.findIndex((word, index) => word !== other[index]);
  return differs === -1 ? one.length : differs;
}

/** The line ends with the beginning of the quotation's next word. */
const isDivided = (line: readonly string[], wanted: readonly string[], { to, next }: Part): boolean =>
  to === line.length - 1 && (wanted[next] ?? '').startsWith(line[to] ?? ' ');

/** The part of a line's box between two words, by the letters before and after them. */
function cutBox(box: ShareBox, words: readonly string[], { from, to }: Part): ShareBox {
  const letters = (part: readonly string[]): number => part.join(' ').length;
  const all = Math.max(1, letters(words));
  const left = from === 0 ? 0 : (letters(words.slice(0, from)) + 1) / all;
  const right = to === words.length ? 1 : letters(words.slice(0, to)) / all;
  return { ...box, x: box.x + box.width * left, width: box.width * Math.max(0, right - left) };
}
