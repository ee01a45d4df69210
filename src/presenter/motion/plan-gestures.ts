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

const greeting = /^(hello|hi|hey|welcome|goodbye|bye)\b/i;
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

/** Own gestures for about two sentences of three that have none. */
function ownWishes(sentences: readonly Sentence[], asked: readonly Wish[], random: Random): Wish[] {
  const taken = new Set(asked.map(({ word }) => word.sentenceIndex));
  return sentences.flatMap((sentence, position): Wish[] => {
    if (taken.has(sentence.index) || sentence.words.length < fewestWordsOfOwnGesture) return [];
    const [first] = sentence.words;
    if (position === 0 && first && greeting.test(first.text)) return [{ name: 'wave', word: first, bothHands: false }];
    if (random() < 0.3) return [];
    const word = cueOf(sentence);
    if (!word) return [];
    const name = suggestedBy(word) ?? pick(random, ['open', 'present', 'open', 'point']);
    return [{ name, word, bothHands: name === 'open' && random() < 0.4 }];
  });
}

/** The word a gesture falls on: one that suggests it, else the strongest. */
function cueOf({ words }: Sentence): TimedWord | undefined {
  return words.find(suggestedBy) ?? [...words].sort((a, b) => b.stress - a.stress)[0];
}

interface Placing {
  readonly random: Random;
  /** A graphic stands beside the presenter, on the viewer's right. */
  readonly shared: boolean;
}

const otherSide = (side: Side): Side => (side === 'left' ? 'right' : 'left');

/** Gives each wish its side and time; drops those for which no hand is free. */
function placeWishes(wishes: readonly Wish[], sentences: readonly Sentence[], placing: Placing): TimedGesture[] {
  const placed: TimedGesture[] = [];
  const endOfSentence = new Map(sentences.map(({ index, endMs }) => [index, endMs]));
  let previous: TimedGesture | undefined;
  for (const wish of wishes) {
    const span = spanOf(wish, endOfSentence.get(wish.word.sentenceIndex) ?? wish.word.endMs);
    const choice = chooseHand(wish, previous, placing);
    const gesture: TimedGesture = { ...choice, ...span };
    if (!isFree(placed, gesture)) continue;
    placed.push(gesture);
    previous = gesture;
    const mirrored: TimedGesture = { ...gesture, side: otherSide(gesture.side) };
    if (wish.bothHands && gesture.name === 'open' && isFree(placed, mirrored)) placed.push(mirrored);
  }
  return placed;
}

function spanOf({ name, word }: Wish, sentenceEndMs: number): { startMs: number; endMs: number } {
  const startMs = Math.max(0, word.startMs - leadMs);
  const wantedMs = startMs + gestureShapes[name].lastsMs;
  const endMs = Math.min(wantedMs, sentenceEndMs + lowerMs * 0.6);
  return { startMs: Math.round(startMs), endMs: Math.round(Math.max(startMs + shortestMs, endMs)) };
}

/** Never the same gesture of the same hand twice in a row; what is shown on the right is pointed at on the right. */
function chooseHand(
  { name }: Wish,
  previous: TimedGesture | undefined,
  { random, shared }: Placing,
): { readonly name: GestureName; readonly side: Side } {
  const shows = name === 'present' || name === 'point';
  let side: Side = shows && shared ? 'right' : random() < 0.5 ? 'left' : 'right';
  if (previous?.name !== name || previous.side !== side) return { name, side };
  if (shows && shared) return { name: name === 'present' ? 'point' : 'present', side };
  side = otherSide(side);
  return { name, side };
}

const isFree = (placed: readonly TimedGesture[], gesture: TimedGesture): boolean =>
  !placed.some(
    ({ side, startMs, endMs }) =>
      side === gesture.side && gesture.startMs < endMs + restMs && startMs < gesture.endMs + restMs,
  );
