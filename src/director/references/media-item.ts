// One thing of a file that can be seen, before it has a place.
import type { MediaUse, ShareBox } from '../../model/media.ts';
import type { Reference } from '../../model/reference.ts';
import type { Orientation } from '../../model/storyboard.ts';
import type { FileCue } from './file-cue.ts';
import type { FileOrder } from './file-orders.ts';
import { useOf } from './media-use.ts';
import { topicOf } from './reference-words.ts';
import { figureNumbered, figureUse } from './show-figures.ts';

/** A picture, a clip or a page that looks for its scene. */
export interface MediaItem {
  readonly file: number;
  readonly use: MediaUse;
  /** Stems that it can be recognised by in spoken words. */
  readonly topic: ReadonlySet<string>;
  /** It can only be read when it has the picture to itself. */
  readonly needsRoom: boolean;
  /** When the prompt wants it to be seen; null: where it fits. */
  readonly cue: FileCue | null;
}

/** The things of one file. */
export interface FileItems {
  /** To be seen in any case: one, or as many as the prompt asks for. */
  readonly wanted: readonly MediaItem[];
  /** For scenes that have nothing else to show. */
  readonly more: readonly MediaItem[];
}

/** Share of a picture that must stay in view when it fills the film's picture. */
const leastSeen = 0.55;
/** With a known focus, less will do. */
const leastSeenWithFocus = 0.3;
/** So much of the focus may be lost at its borders, which hold air. */
const spareShare = 0.04;
const longestClips = 3;
const mostScannedPages = 3;

/** What of a file can be shown, best first. */
export function itemsOf(
  reference: Reference,
  {
    orientation,
    order,
    cues,
  }: {
    readonly orientation: Orientation;
    readonly order: FileOrder | undefined;
    readonly cues: readonly FileCue[];
  },
): FileItems {
  const items = itemsAsked(reference, order) ?? allItems(reference, orientation, order);
  const [first] = items;
  if (first === undefined) return { wanted: [], more: [] };
  if (cues.length === 0) return { wanted: [first], more: items.slice(1) };
  // Asked for again, a clip shows another moment.
  const wanted = cues.map((cue, index) => ({ ...(items[index] ?? first), cue }));
  return { wanted, more: items.slice(wanted.length) };
}

/** The page or the figure that the prompt names; null when it names none. */
function itemsAsked(reference: Reference, order: FileOrder | undefined): readonly MediaItem[] | null {
  const { page = null, figure = null } = order ?? {};
  const number = figure === null ? null : figureNumbered(reference, figure);
  const use = number === null ? null : figureUse(reference, number);
  if (use !== null) return [item(reference, use, true)];
  return page === null ? null : pageItems(reference, [page]);
}

function allItems(reference: Reference, orientation: Orientation, order: FileOrder | undefined): readonly MediaItem[] {
  const { image, video, document } = reference;
  if (image !== null) {
    // A logo stands in its corner, and by itself only where the prompt wants it.
    const isHidden = image.isLogo && (order === undefined || order.cues.length === 0);
    return isHidden ? [] : [pictureItem(reference, image, orientation)];
  }
  if (video !== null) return clipItems(reference, video, orientation, order?.keepsSound === true);
  return document?.isScanned
    ? pageItems(
        reference,
        document.pages.map(({ page }) => page),
      )
    : [];
}

const pageItems = (reference: Reference, pages: readonly number[]): readonly MediaItem[] =>
  pages
    .filter((page) => reference.document?.pages.some((one) => one.page === page && one.pictureFile !== null))
    .slice(0, mostScannedPages)
    .map((page) => item(reference, { kind: 'page', page, fit: 'frame' }, true));

const item = (reference: Reference, own: Partial<MediaUse>, needsRoom: boolean): MediaItem => ({
  file: reference.index,
  use: useOf(reference, own),
  topic: topicOf(reference),
  needsRoom,
  cue: null,
});

function pictureItem(
  reference: Reference,
  image: NonNullable<Reference['image']>,
  orientation: Orientation,
): MediaItem {
  const { focus, isScreenshot, isLogo } = image;
  const fit = isScreenshot || isLogo ? 'frame' : fitOf(image, focus, orientation);
  return item(reference, { focus, fit, move: isScreenshot || isLogo ? 'none' : 'push-in' }, isScreenshot);
}

function clipItems(
  reference: Reference,
  video: NonNullable<Reference['video']>,
  orientation: Orientation,
  keepsSound: boolean,
): readonly MediaItem[] {
  const sound = keepsSound && video.soundFile !== null ? { sound: 'ducked' as const } : {};
  const best = video.moments.toSorted(
    (a, b) => b.score * Math.min(6000, b.endMs - b.startMs) - a.score * Math.min(6000, a.endMs - a.startMs),
  );
  return best
    .slice(0, longestClips)
    .map(({ startMs, focus }) =>
      item(reference, { kind: 'clip', startMs, focus, fit: fitOf(video, focus, orientation), ...sound }, true),
    );
}

/** Fills the film's picture where enough of it stays in view; else it is shown whole, in a frame. */
function fitOf(
  { widthPx, heightPx }: { readonly widthPx: number; readonly heightPx: number },
  focus: ShareBox | null,
  orientation: Orientation,
): MediaUse['fit'] {
  const film = orientation === 'landscape' ? 16 / 9 : 9 / 16;
  const own = widthPx / heightPx;
  const seen = Math.min(own / film, film / own);
  if (focus === null) return seen >= leastSeen ? 'fill' : 'frame';
  // What must stay in view has to fit into what a crop leaves.
  const needed = own > film ? focus.width : focus.height;
  return seen >= leastSeenWithFocus && needed <= seen + spareShare ? 'fill' : 'frame';
}
