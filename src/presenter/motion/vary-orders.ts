// Gestures of a scene -> the same with no two sentences gesturing in one order.
import type { TimedGesture } from '../../model/performance.ts';
import type { GestureName } from '../../model/storyboard.ts';

/** A gesture and the sentence it belongs to. */
export interface Placed extends TimedGesture {
  readonly sentenceIndex: number;
  readonly sentenceEndMs: number;
  /** The scene itself asks for it, and its name means something: it stays. */
  readonly isAsked: boolean;
}

/** The arm starts to rise this long before its word. */
export const leadMs = 380;
/** Rest between two gestures of the same hand. */
export const restMs = 220;
/** The other hand joins this long after the first. */
const joinMs = 620;
/** A hand that comes up for less looks like a twitch. */
const leastMs = 1150;
const others: readonly GestureName[] = ['open', 'chop', 'present', 'point'];

export const otherSide = (side: TimedGesture['side']): TimedGesture['side'] => (side === 'left' ? 'right' : 'left');

/** What a viewer takes for the same way of gesturing: the same names of the same hands, one after the other. */
const orderOf = (gestures: readonly Pick<TimedGesture, 'name' | 'side' | 'fingers'>[]): string =>
  gestures.map(({ name, side, fingers }) => `${side} ${name}${fingers ?? ''}`).join(', ');

/** The gestures, and the orders in which they come, sentence by sentence. */
export interface VariedGestures {
  readonly gestures: readonly Placed[];
  readonly orders: readonly string[];
}

/**
 * Changes hands, names or adds the second hand where a sentence would gesture as one before it did. What is pointed at
 * stands on the side on which the picture is `shared`; a sentence that cannot be told apart any more rests.
 */
export function varyOrders(
  placed: readonly Placed[],
  { taken, shared }: { readonly taken: readonly string[]; readonly shared: TimedGesture['side'] | null },
): VariedGestures {
  const used = new Set(taken);
  const orders: string[] = [];
  const done: Placed[] = [];
  const sentences = [...Map.groupBy(placed, ({ sentenceIndex }) => sentenceIndex).values()];
  for (const [index, sentence] of sentences.entries()) {
    const later = sentences.slice(index + 1).flat();
    const fits = (candidate: readonly Placed[]): boolean =>
      !used.has(orderOf(candidate)) &&
      candidate.every(
        (gesture) => isFree(gesture, [...done, ...later, ...candidate]) && isNew(gesture, [...done, ...later]),
      );
    const fitting = used.has(orderOf(sentence)) ? waysOf(sentence, shared).find(fits) : sentence;
    // What is held stays in the hand; any other sentence rests rather than repeat one.
    const chosen = fitting ?? sentence.filter(({ name }) => name === 'hold');
    if (chosen.length === 0) continue;
    done.push(...chosen);
    orders.push(orderOf(chosen));
    used.add(orderOf(chosen));
  }
  return { gestures: done.toSorted((a, b) => a.startMs - b.startMs), orders };
}

/** Other ways to gesture through a sentence, the most alike first. */
function waysOf(sentence: readonly Placed[], shared: TimedGesture['side'] | null): readonly (readonly Placed[])[] {
  const isBound = ({ name }: Placed) => shared !== null && (name === 'point' || name === 'present');
  const mirrored = sentence.map((gesture) =>
    isBound(gesture) ? gesture : { ...gesture, side: otherSide(gesture.side) },
  );
  const renamed = sentence.flatMap((gesture, at) =>
    isFixed(gesture)
      ? []
      : (gesture.isAsked ? (['present'] as const) : others).flatMap((name) =>
          (['left', 'right'] as const).map((side) =>
            sentence.map((each, index): Placed => (index === at ? { ...each, name, side } : each)),
          ),
        ),
  );
  const joined = [sentence, mirrored].flatMap((base) =>
    base.flatMap((gesture) => others.map((name) => join(base, gesture, name))),
  );
  const ways = [mirrored, ...renamed, ...joined];
  return shared !== null
    ? ways.filter((way) => way.every((gesture) => !isBound(gesture) || gesture.side === shared))
    : ways;
}

/** A pointing hand may present instead; one that counts, waves or holds can do nothing else. */
const isFixed = ({ name, isAsked, fingers, prop }: Placed): boolean =>
  fingers !== undefined || prop !== undefined || (isAsked && name !== 'point');

/** The other hand comes up while the first is still held. */
function join(base: readonly Placed[], first: Placed, name: GestureName): readonly Placed[] {
  const startMs = first.startMs + joinMs;
  const { fingers: _fingers, prop: _prop, ...rest } = first;
  const endMs = Math.max(first.endMs, startMs + leastMs);
  const second: Placed = { ...rest, name, side: otherSide(first.side), startMs, endMs, isAsked: false };
  return [...base, second].toSorted((a, b) => a.startMs - b.startMs);
}

/** Neither the sentence before nor the one after has this gesture of this hand. */
const isNew = ({ name, side, sentenceIndex }: Placed, among: readonly Placed[]): boolean =>
  !among.some(
    (other) => other.name === name && other.side === side && Math.abs(other.sentenceIndex - sentenceIndex) === 1,
  );

/** The hand does nothing else meanwhile, and has the time to come up. */
const isFree = (gesture: Placed, among: readonly Placed[]): boolean =>
  gesture.endMs - gesture.startMs >= leastMs &&
  gesture.startMs + leadMs < gesture.sentenceEndMs &&
  among.every(
    (other) =>
      other === gesture ||
      other.side !== gesture.side ||
      gesture.startMs >= other.endMs + restMs ||
      other.startMs >= gesture.endMs + restMs,
  );
