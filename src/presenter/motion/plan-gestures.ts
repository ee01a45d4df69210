// Plans what the hands do: the gestures the scene asks for, and own choices for the sentences it leaves without.
import { pick, type Random } from '../../kit/random.ts';
import type { HandProp, TimedGesture } from '../../model/performance.ts';
import type { GestureName, Scene } from '../../model/storyboard.ts';
import type { TimedWord, VoiceTiming } from '../../model/voice-track.ts';
import { countedBy } from './count-words.ts';
import { gestureShapes } from './gesture-shapes.ts';
import { lowerMs, raiseMs } from './sample-arms.ts';
import { leadMs, otherSide, type Placed, restMs, varyOrders } from './vary-orders.ts';

type Side = TimedGesture['side'];

const shortestMs = raiseMs + lowerMs + 260;
const fewestWordsOfOwnGesture = 4;

interface Wish {
  readonly name: GestureName;
  readonly word: TimedWord;
  readonly bothHands: boolean;
  /** How many fingers a counting hand shows. */
  readonly fingers?: TimedGesture['fingers'];
}

interface Sentence {
  readonly index: number;
  readonly words: readonly TimedWord[];
  readonly endMs: number;
}

/** Groups the words into sentences. */
export function sentencesOf(words: readonly TimedWord[]): Sentence[] {
  const bySentence = Map.groupBy(words, ({ sentenceIndex }) => sentenceIndex);
  return [...bySentence].map(([index, own]) => ({ index, words: own, endMs: own.at(-1)?.endMs ?? 0 }));
}

/** The gestures of a scene in order of time, and the order of each sentence that gestures. */
export interface GesturePlan {
  readonly gestures: readonly TimedGesture[];
  readonly orders: readonly string[];
}

/** Plans the gestures of a scene; `taken` are the orders of the sentences before it. */
export function planGestures(
  scene: Scene,
  timing: VoiceTiming,
  { random, taken, cardSide }: { readonly random: Random; readonly taken: readonly string[]; readonly cardSide: Side },
): GesturePlan {
  const asked = askedWishes(scene, timing);
  const sentences = sentencesOf(timing.words);
  const own = asked.length >= sentences.length / 2 ? [] : ownWishes(sentences, asked, random);
  const wishes = [...asked, ...own].sort((a, b) => a.word.startMs - b.word.startMs);
  const shared = scene.kind === 'presenter-with-graphic' ? cardSide : null;
  const placed = placeWishes(wishes, sentences, {
    random,
    shared,
    nameSide: scene.shown.some(({ kind }) => kind === 'lower-third') ? otherSide(cardSide) : null,
    prop: propOf(scene),
    asked: new Set(asked),
    endMs: timing.durationMs,
  });
  const { gestures, orders } = varyOrders(placed, { taken, shared });
  return {
    gestures: gestures.map(({ sentenceIndex: _index, sentenceEndMs: _end, isAsked: _asked, ...gesture }) => gesture),
    orders,
  };
}

function askedWishes(scene: Scene, { words }: VoiceTiming): Wish[] {
  let counted = 0;
  return scene.gestures.flatMap(({ name, cueWord }): Wish[] => {
    const word = words[cueWord];
    if (!word) return [];
    if (name !== 'count') return [{ name, word, bothHands: false }];
    counted += 1;
    const fingers = countedBy(word.text) ?? countedBy(String(counted)) ?? 5;
    return [{ name, word, bothHands: false, fingers }];
  });
}

const outdoors: ReadonlySet<string> = new Set(['city', 'park', 'beach', 'mountains', 'stage']);

/** What is held when the scene asks for something in the hand. */
function propOf({ set }: Scene): HandProp {
  if (set === 'kitchen') return 'cup';
  return outdoors.has(set) ? 'microphone' : 'tablet';
}

const greeting = /^(hello|hi|hey|welcome|good|goodbye|bye)\b/i;
const insisting = /^(must|never|always|not|need|important|critical|exactly|stop)\b/i;
const showing = /^(here|this|these|look|see|today|now)\b/i;

/** What a word itself suggests. */
function suggestedBy({ text }: TimedWord): GestureName | null {
  if (countedBy(text) !== undefined) return 'count';
  if (insisting.test(text)) return 'chop';
  if (showing.test(text)) return 'present';
  return null;
}

/** Own gestures for most sentences that have none; never two sentences in a row are left still. */
function ownWishes(sentences: readonly Sentence[], asked: readonly Wish[], random: Random): Wish[] {
  const taken = new Set(asked.map(({ word }) => word.sentenceIndex));
  const wishes: Wish[] = [];
  let rested = true;
  for (const [position, sentence] of sentences.entries()) {
    const draw = random();
    if (taken.has(sentence.index) || sentence.words.length < fewestWordsOfOwnGesture) continue;
    const wish = position === 0 ? (greetingOf(sentence) ?? ownWish(sentence, random)) : ownWish(sentence, random);
    rested = !rested && draw < 0.35;
    if (!wish || rested) continue;
    wishes.push(wish);
    const second = secondWish(sentence, wish, random);
    if (second) wishes.push(second);
  }
  return wishes;
}

/** A sentence as long as this has room for two gestures. */
const longSentenceMs = 4600;

/** A long sentence is not carried by one gesture: another begins when the first is over. */
function secondWish({ words, endMs }: Sentence, first: Wish, random: Random): Wish | undefined {
  const startMs = words[0]?.startMs ?? 0;
  if (endMs - startMs < longSentenceMs) return undefined;
  const later = words.filter(
    ({ startMs: wordMs }) => wordMs > first.word.startMs + gestureShapes[first.name].lastsMs && wordMs < endMs - 900,
  );
  const [word] = later.sort((a, b) => b.stress - a.stress);
  return word && wishAt(word, random);
}

function greetingOf({ words: [first] }: Sentence): Wish | undefined {
  return first && greeting.test(first.text) ? { name: 'wave', word: first, bothHands: false } : undefined;
}

function ownWish(sentence: Sentence, random: Random): Wish | undefined {
  const word = cueOf(sentence);
  return word && wishAt(word, random);
}

function wishAt(word: TimedWord, random: Random): Wish {
  const name = suggestedBy(word) ?? pick(random, ['open', 'present', 'open', 'point', 'chop']);
  const fingers = name === 'count' ? countedBy(word.text) : undefined;
  return { name, word, bothHands: name === 'open' && random() < 0.4, ...(fingers ? { fingers } : {}) };
}

/** Share of a sentence in which its gesture begins; later, the hand would come up only to go down again. */
const cueShare = 0.65;

/** The word a gesture falls on: one that suggests it, else the strongest. */
function cueOf({ words }: Sentence): TimedWord | undefined {
  const early = words.slice(0, Math.ceil(words.length * cueShare));
  return early.find(suggestedBy) ?? [...early].sort((a, b) => b.stress - a.stress)[0];
}

interface Placing {
  readonly random: Random;
  /** The viewer's side on which a graphic stands beside the presenter; null without one. */
  readonly shared: Side | null;
  /** The viewer's side on which a name stands at the height of the hands; null without one. */
  readonly nameSide: Side | null;
  /** What a holding hand holds. */
  readonly prop: HandProp;
  /** The wishes of the scene itself. */
  readonly asked: ReadonlySet<Wish>;
  /** When the scene's voice ends: what is held is held until then. */
  readonly endMs: number;
}

/** Gives each wish its hand and time; drops those for which no hand is free. */
function placeWishes(wishes: readonly Wish[], sentences: readonly Sentence[], placing: Placing): Placed[] {
  const { asked } = placing;
  const placed: Placed[] = [];
  const endOfSentence = new Map(sentences.map(({ index, endMs }) => [index, endMs]));
  for (const wish of wishes) {
    const { sentenceIndex } = wish.word;
    const sentenceEndMs = endOfSentence.get(sentenceIndex) ?? wish.word.endMs;
    const candidates = choices(wish, placing).map(
      (choice): Placed => ({
        ...choice,
        ...detailsOf(wish, choice.name, placing),
        ...spanOf(choice.name, wish.word, choice.name === 'hold' ? placing.endMs : sentenceEndMs),
        sentenceIndex,
        sentenceEndMs,
        isAsked: asked.has(wish) && telling.has(choice.name),
      }),
    );
    // What the scene asks for goes before variety.
    const wished = asked.has(wish) ? candidates.filter(({ name }) => name === wish.name) : [];
    const gesture =
      wished.find((each) => isAllowed(placed, each, shortMemory)) ??
      candidates.find((each) => isAllowed(placed, each, longMemory)) ??
      candidates.find((each) => isAllowed(placed, each, shortMemory));
    if (!gesture) continue;
    placed.push(gesture);
    const mirrored: Placed = { ...gesture, side: otherSide(gesture.side) };
    if (wish.bothHands && gesture.name === 'open' && isAllowed(placed, mirrored, shortMemory)) placed.push(mirrored);
  }
  return placed;
}

/** The fingers that count, or the thing that is held. */
function detailsOf(wish: Wish, name: GestureName, { prop }: Placing): Pick<TimedGesture, 'fingers' | 'prop'> {
  if (name === 'hold') return { prop };
  return name === 'count' && wish.fingers ? { fingers: wish.fingers } : {};
}

function spanOf(name: GestureName, word: TimedWord, sentenceEndMs: number): { startMs: number; endMs: number } {
  const startMs = Math.max(0, word.startMs - leadMs);
  const wantedMs = startMs + gestureShapes[name].lastsMs;
  const endMs = Math.min(wantedMs, sentenceEndMs + lowerMs * 0.6);
  return { startMs: Math.round(startMs), endMs: Math.round(Math.max(startMs + shortestMs, endMs)) };
}

/** What only lends weight may take another form; these tell something. */
const telling: ReadonlySet<GestureName> = new Set(['point', 'count', 'wave', 'hold']);

const fallbacks: readonly GestureName[] = ['open', 'point', 'present', 'chop'];

/**
 * The wished gesture with either hand, then others; what is shown beside the presenter is pointed at on its side, and the
 * hand that waves keeps clear of a name.
 */
function choices({ name }: Wish, { random, shared, nameSide }: Placing): readonly { name: GestureName; side: Side }[] {
  const first: Side = random() < 0.5 ? 'left' : 'right';
  return [name, ...fallbacks.filter((other) => other !== name)].flatMap((each) => {
    if (shared !== null && (each === 'present' || each === 'point')) return [{ name: each, side: shared }];
    const side = each === 'wave' && nameSide !== null ? otherSide(nameSide) : first;
    return [
      { name: each, side },
      { name: each, side: otherSide(side) },
    ];
  });
}

/** For how many sentences the same gesture of the same hand is avoided, if another can be found, and in any case. */
const longMemory = 7;
const shortMemory = 1;

/** The hand is free, and did not make the same gesture in this sentence or the ones before. */
const isAllowed = (placed: readonly Placed[], gesture: Placed, memory: number): boolean =>
  !placed.some(
    ({ name, side, startMs, endMs, sentenceIndex }) =>
      side === gesture.side &&
      ((gesture.startMs < endMs + restMs && startMs < gesture.endMs + restMs) ||
        (name === gesture.name && Math.abs(sentenceIndex - gesture.sentenceIndex) <= memory)),
  );
