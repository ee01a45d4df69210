// Scenes and files -> the same scenes with the user's pictures, clips, pages, backdrop and logo where they belong.
import type { MediaUse } from '../../model/media.ts';
import type { Reference } from '../../model/reference.ts';
import { type Orientation, type Scene, spokenWords } from '../../model/storyboard.ts';
import { dressScene, type Manner } from './dress-scene.ts';
import type { FileOrder, FileOrders, FileUse } from './file-orders.ts';
import { fileNamed, type Match, matchItems, namesItem, type SlotKinds } from './match-items.ts';
import { type FileItems, itemsOf, type MediaItem } from './media-item.ts';
import { useOf } from './media-use.ts';
import { findCueSentences, keepIntroduction, pinItems } from './pin-items.ts';
import { canMakeRoom, divideByNames, hasRoom, introduces, makeRoom, type SentenceName } from './scene-slots.ts';
import { showPages } from './show-pages.ts';

/** What is shown where. */
export interface ShowInput {
  readonly scenes: readonly Scene[];
  readonly references: readonly Reference[];
  readonly orders: FileOrders;
  readonly orientation: Orientation;
  /** Lines that were written for a file; the prompt's own orders go before. */
  readonly cues: readonly { readonly file: number; readonly text: string }[];
  readonly withPresenter: boolean;
}

/** The scenes, and the words that placed each file; a file without an entry has no place. */
export interface ShownFiles {
  readonly scenes: readonly Scene[];
  readonly matchedWords: ReadonlyMap<number, readonly string[]>;
  /** Words at which a file was wanted and which nobody says, by its position. */
  readonly unsaid: ReadonlyMap<number, string>;
}

/** A picture on a card wants to be looked at while so many words are spoken; fewer will do where one would be left out. */
const wordsPerCards = [6, 4];
const mostCards = 3;

/** Shows the files. */
export function showFiles(input: ShowInput): ShownFiles {
  const { references, orders, withPresenter } = input;
  const mayShow = (file: number): boolean => !isElsewhere(orders.get(file));
  const items = references.filter(({ index }) => mayShow(index)).map((reference) => readItems(reference, input));
  // Every file is seen once before any is seen twice.
  const firsts = inOrderOfMention(
    items.flatMap(({ wanted }) => wanted),
    orders,
  );
  const more = items.flatMap((own) => own.more);
  const sentences = findCueSentences(firsts, input.scenes);
  const divided = divideByNames(input.scenes, withPresenter, (sentence) => nameOf(sentence, firsts, sentences));
  const pinned = pinItems(
    firsts.filter(({ cue }) => cue?.kind !== 'place'),
    divided,
    { sentences },
  );
  const isTaken = (scene: Scene): boolean =>
    pinned.some((match) => divided[match.scene] === scene) || firsts.some((item) => namesItem(scene.spoken, item));
  const paged = showPages(divided, references, { mayShow, withPresenter, isTaken });
  const roomy = makeRoom(paged, firsts.length - pinned.length, {
    withPresenter,
    isTaken: (scene) => pinned.some((match) => paged[match.scene] === scene),
  });
  const moved = pinned.map((match) => ({ ...match, scene: roomy.indexOf(paged[match.scene] as Scene) })); // pinned scenes are never divided
  // The film's ends are known once its scenes are.
  const ends = pinItems(
    firsts.filter(({ cue }) => cue?.kind === 'place'),
    roomy,
    { sentences, taken: moved },
  );
  const kept = [...moved, ...ends];
  const free = firsts.filter((item) => !kept.some((match) => match.item === item));
  const slots = slotsOf(roomy, withPresenter).map((kind) =>
    kind.filter((slot) => !kept.some(({ scene }) => scene === slot)),
  );
  // What the prompt asks for chooses before what it only brings along.
  const asked = matchInTurn(
    free.filter(({ file }) => orders.has(file)),
    roomy,
    slots,
  );
  const open = slots.map((kind) => kind.filter((slot) => !asked.some(({ scene }) => scene === slot)));
  const others = matchInTurn(
    free.filter(({ file }) => !orders.has(file)),
    roomy,
    open,
  );
  const matches = [...kept, ...asked, ...others];
  const left = free.filter((item) => !matches.some((match) => match.item === item));
  const spare = (slots[0] ?? []).filter((slot) => !matches.some(({ scene }) => scene === slot));
  // Pictures leave some scenes to the presenter.
  const extra = matchItems(more, roomy, [spare.slice(0, Math.floor(spare.length / 2))]);
  const groups = groupMatches([...matches, ...extra], left, roomy, withPresenter);
  const dressed = keepIntroduction(roomy, dress(roomy, groups, input));
  return {
    scenes: renumber(withMark(withBackdrop(dressed, input), input)),
    matchedWords: new Map(matches.map(({ item, words }) => [item.file, words])),
    unsaid: new Map(free.flatMap(({ file, cue }) => (cue?.kind === 'words' ? [[file, cue.text] as const] : []))),
  };
}

/** The prompt's own orders go before what the script was written for. */
function readItems(reference: Reference, { orders, cues, orientation }: ShowInput): FileItems {
  const order = orders.get(reference.index);
  const written = cues
    .filter(({ file }) => file === reference.index)
    .map(({ text }) => ({ kind: 'words' as const, text }));
  return itemsOf(reference, { orientation, order, cues: order?.cues.length ? order.cues : written });
}

/** What a file is wanted for besides being seen in a scene of its own. */
const elsewhere: readonly FileUse[] = ['hidden', 'facts-only', 'background', 'logo', 'music', 'narration'];

/** A logo or a backdrop that is wanted at a place too is seen there. */
const isElsewhere = (order: FileOrder | undefined): boolean =>
  order !== undefined && elsewhere.includes(order.use) && !(order.use === 'logo' && order.cues.length > 0);

function nameOf(
  sentence: string,
  items: readonly MediaItem[],
  sentences: ReadonlyMap<MediaItem, string>,
): SentenceName | null {
  const ordered = items.find((item) => sentences.get(item) === sentence);
  if (ordered !== undefined) return { file: ordered.file, isOrdered: true };
  const file = fileNamed(sentence, items);
  return file === null ? null : { file, isOrdered: false };
}

/** Files that the prompt tells to show come in the order in which it speaks of them. */
function inOrderOfMention(items: readonly MediaItem[], orders: FileOrders): readonly MediaItem[] {
  const rank = [...orders.keys()];
  const mentioned = items
    .filter(({ file }) => orders.has(file))
    .toSorted((a, b) => rank.indexOf(a.file) - rank.indexOf(b.file));
  let next = 0;
  return items.map((item) => (orders.has(item.file) ? (mentioned[next++] ?? item) : item));
}

/** The scenes that may take a picture: those that show nothing else, those whose cards give way, the film's first and last. */
function slotsOf(scenes: readonly Scene[], withPresenter: boolean): SlotKinds {
  const open = scenes.flatMap((scene, index) => (canMakeRoom(scene, withPresenter) ? [{ scene, index }] : []));
  const isOuter = ({ scene, index }: (typeof open)[number]): boolean =>
    index === 0 || index === scenes.length - 1 || introduces(scene);
  const inner = open.filter((slot) => !isOuter(slot));
  const indices = (slots: typeof open): readonly number[] => slots.map(({ index }) => index);
  return [
    indices(inner.filter(({ scene }) => hasRoom(scene, withPresenter))),
    indices(inner.filter(({ scene }) => !hasRoom(scene, withPresenter))),
    indices(open.filter((slot) => isOuter(slot) && hasRoom(slot.scene, withPresenter)).toReversed()),
  ];
}

/**
 * What must have the picture to itself chooses first, as pictures can share a scene; and the presenter is introduced in
 * person, beside a card at most.
 */
function matchInTurn(items: readonly MediaItem[], scenes: readonly Scene[], slots: SlotKinds): readonly Match[] {
  const without = (isTaken: (slot: number) => boolean): SlotKinds =>
    slots.map((kind) => kind.filter((slot) => !isTaken(slot)));
  const introducing = new Set(scenes.flatMap((scene, index) => (introduces(scene) ? [index] : [])));
  const large = matchItems(
    items.filter(({ needsRoom }) => needsRoom),
    scenes,
    without((slot) => introducing.has(slot)),
  );
  const small = matchItems(
    items.filter(({ needsRoom }) => !needsRoom),
    scenes,
    without((slot) => large.some(({ scene }) => scene === slot)),
  );
  return [...large, ...small];
}

type Groups = ReadonlyMap<number, { readonly items: readonly MediaItem[] }>;

/** Pictures without a scene of their own share one with others, on cards one after the other. */
function groupMatches(
  matches: readonly Match[],
  left: readonly MediaItem[],
  scenes: readonly Scene[],
  withPresenter: boolean,
): Groups {
  const groups = new Map(matches.map(({ scene, item }) => [scene, { items: [item] }]));
  if (!withPresenter) return groups;
  const lonely = left.filter(({ needsRoom }) => !needsRoom);
  for (const wordsPerCard of wordsPerCards) {
    for (const item of lonely) {
      if ([...groups.values()].some(({ items }) => items.includes(item))) continue;
      const host = [...groups].find(([scene, { items }]) => {
        const words = spokenWords(scenes[scene]?.spoken ?? '').length;
        const hasTime = words >= wordsPerCard * (items.length + 1);
        return items.every((one) => !one.needsRoom) && items.length < mostCards && hasTime;
      });
      host?.[1].items.push(item);
    }
  }
  return groups;
}

function dress(scenes: readonly Scene[], groups: Groups, { orders, withPresenter }: ShowInput): readonly Scene[] {
  let turn = 0;
  return scenes.map((scene, index) => {
    const items = groups.get(index)?.items ?? [];
    if (items.length === 0) return scene;
    turn += 1;
    return dressScene(scene, items, mannerOf(scene, items, { turn, orders, withPresenter }), turn);
  });
}

/** Alone, on a card, with the presenter in a circle, in turns; what must be read is never on a card. */
function mannerOf(
  scene: Scene,
  items: readonly MediaItem[],
  {
    turn,
    orders,
    withPresenter,
  }: { readonly turn: number; readonly orders: FileOrders; readonly withPresenter: boolean },
): Manner {
  const [first] = items;
  if (!withPresenter) return 'full';
  if (items.length > 1) return 'card';
  if (first === undefined || orders.get(first.file)?.use === 'full-screen') return 'full';
  if (first.use.kind === 'clip') return 'full';
  if (first.needsRoom) return 'circle';
  if (introduces(scene)) return 'card';
  return (['full', 'card', 'circle'] as const)[(turn - 1) % 3] ?? 'full';
}

/** The picture that was ordered as backdrop stands behind the presenter in every scene. */
function withBackdrop(scenes: readonly Scene[], { references, orders }: ShowInput): readonly Scene[] {
  const reference = references.find(({ index }) => orders.get(index)?.use === 'background');
  if (reference === undefined) return scenes;
  const backdrop = useOf(reference, { focus: reference.image?.focus ?? null });
  return scenes.map((scene) => (isStanding(scene) ? { ...scene, backdrop } : scene));
}

const isStanding = ({ kind }: Scene): boolean => kind === 'presenter' || kind === 'presenter-with-graphic';

/** The logo stands in its corner from the first scene to the last. */
function withMark(scenes: readonly Scene[], { references, orders }: ShowInput): readonly Scene[] {
  const logo = logoOf(references, orders);
  if (logo === null) return scenes;
  const media: MediaUse = useOf(logo, { fit: 'logo' });
  return scenes.map((scene) => ({ ...scene, shown: [...scene.shown, { kind: 'picture-card', cueWord: null, media }] }));
}

/** The file that is the film's logo: the one ordered as such, else the first that is one. */
export function logoOf(references: readonly Reference[], orders: FileOrders): Reference | null {
  const useOfFile = ({ index }: Reference) => orders.get(index)?.use ?? 'shown';
  const ordered = references.find((reference) => useOfFile(reference) === 'logo');
  const found = references.find((reference) => reference.image?.isLogo === true && useOfFile(reference) === 'shown');
  return ordered ?? found ?? null;
}

const renumber = (scenes: readonly Scene[]): readonly Scene[] =>
  scenes.map((scene, index) => ({ ...scene, id: `s${index + 1}` }));
