// Plans what the hands do: the gestures the scene asks for, and own choices for the sentences it leaves without.
import { pick, type Random } from '../../kit/random.ts';
import type { TimedGesture } from '../../model/performance.ts';
import type { GestureName, Scene } from '../../model/storyboard.ts';
import type { TimedWord, VoiceTiming } from '../../model/voice-track.ts';
import { gestureShapes } from './gesture-shapes.ts';
import { lowerMs, raiseMs } from './sample-arms.ts';

type Side = TimedGesture['side'];

/** The arm starts to rise this long before its word. */
const leadMs = 380;
const shortestMs = raiseMs + lowerMs + 260;
/** Rest between two gestures of the same hand. */
const restMs = 220;
const fewestWordsOfOwnGesture = 4;

interface Wish {
  readonly name: GestureName;
  readonly word: TimedWord;
  readonly bothHands: boolean;
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

/** Plans the gestures of a scene, in order of time. */
export function planGestures(scene: Scene, timing: VoiceTiming, random: Random): TimedGesture[] {
  const asked = scene.gestures.flatMap(({ name, cueWord }): Wish[] => {
    const word = timing.words[cueWord];
    return word ? [{ name, word, bothHands: false }] : [];
  });
  const sentences = sentencesOf(timing.words);
  const own = asked.length >= sentences.length / 2 ? [] : ownWishes(sentences, asked, random);
  const wishes = [...asked, ...own].sort((a, b) => a.word.startMs - b.word.startMs);
  return placeWishes(wishes, sentences, { random, shared: scene.kind === 'presenter-with-graphic' });
}

const greeting = /^(hello|hi|hey|welcome|good|goodbye|bye)\b/i;
const counting = /^(one|two|three|four|five|first|second|third|firstly|secondly|\d{1,2})\b/i;
const insisting = /^(must|never|always|not|need|important|critical|exactly|stop)\b/i;
const showing = /^(here|this|these|look|see|today|now)\b/i;

/** What a word itself suggests. */
function suggestedBy({ text }: TimedWord): GestureName | null {
  if (counting.test(text)) return 'count';
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
    if (wish && !rested) wishes.push(wish);
  }
  return wishes;
}

function greetingOf({ words: [first] }: Sentence): Wish | undefined {
  return first && greeting.test(first.text) ? { name: 'wave', word: first, bothHands: false } : undefined;
}

function ownWish(sentence: Sentence, random: Random): Wish | undefined {
  const word = cueOf(sentence);
  if (!word) return undefined;
  const name = suggestedBy(word) ?? pick(random, ['open', 'present', 'open', 'point']);
  return { name, word, bothHands: name === 'open' && random() < 0.4 };
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
  /** A graphic stands beside the presenter, on the viewer's right. */
  readonly shared: boolean;
}

interface Placed extends TimedGesture {
  readonly sentenceIndex: number;
}

const otherSide = (side: Side): Side => (side === 'left' ? 'right' : 'left');

/** Gives each wish its hand and time; drops those for which no hand is free. */
function placeWishes(wishes: readonly Wish[], sentences: readonly Sentence[], placing: Placing): TimedGesture[] {
  const placed: Placed[] = [];
  const endOfSentence = new Map(sentences.map(({ index, endMs }) => [index, endMs]));
  for (const wish of wishes) {
    const { sentenceIndex } = wish.word;
    const sentenceEndMs = endOfSentence.get(sentenceIndex) ?? wish.word.endMs;
    const gesture = choices(wish, placing)
      .map((choice): Placed => ({ ...choice, ...spanOf(choice.name, wish.word, sentenceEndMs), sentenceIndex }))
      .find((each) => isAllowed(placed, each));
    if (!gesture) continue;
    placed.push(gesture);
    const mirrored: Placed = { ...gesture, side: otherSide(gesture.side) };
    if (wish.bothHands && gesture.name === 'open' && isAllowed(placed, mirrored)) placed.push(mirrored);
  }
  return placed.map(({ sentenceIndex: _, ...gesture }) => gesture);
}

function spanOf(name: GestureName, word: TimedWord, sentenceEndMs: number): { startMs: number; endMs: number } {
  const startMs = Math.max(0, word.startMs - leadMs);
  const wantedMs = startMs + gestureShapes[name].lastsMs;
  const endMs = Math.min(wantedMs, sentenceEndMs + lowerMs * 0.6);
  return { startMs: Math.round(startMs), endMs: Math.round(Math.max(startMs + shortestMs, endMs)) };
}

const fallbacks: readonly GestureName[] = ['open', 'point', 'present'];

/** The wished gesture with either hand, then others; what is shown on the right is pointed at on the right. */
function choices({ name }: Wish, { random, shared }: Placing): readonly { name: GestureName; side: Side }[] {
  const first: Side = random() < 0.5 ? 'left' : 'right';
  return [name, ...fallbacks.filter((other) => other !== name)].flatMap((each) => {
    if (shared && (each === 'present' || each === 'point')) return [{ name: each, side: 'right' as const }];
    return [
      { name: each, side: first },
      { name: each, side: otherSide(first) },
    ];
  });
}

/** The hand is free, and did not make the same gesture in this sentence or the one before. */
const isAllowed = (placed: readonly Placed[], gesture: Placed): boolean =>
  !placed.some(
    ({ name, side, startMs, endMs, sentenceIndex }) =>
      side === gesture.side &&
      ((gesture.startMs < endMs + restMs && startMs < gesture.endMs + restMs) ||
        (name === gesture.name && Math.abs(sentenceIndex - gesture.sentenceIndex) <= 1)),
  );
