// Everything a script may rest on.
import { spokenWords } from '../../../model/storyboard.ts';
import type { Brief } from '../../brief.ts';
import type { ScriptPlan } from '../../writer.ts';

/** How long a script shall be. */
export interface ScriptLength {
  readonly aimMs: number;
  /** What the model is told: it can count words, not milliseconds. */
  readonly aimWords: number;
  /** The bounds, as shares of `aimMs`. */
  readonly leastShare: number;
  readonly mostShare: number;
}

/** Words a minute of a whole film, pauses included, for each word a minute of the voice; measured on spoken films. */
const wordsKept = 0.9;
/** Speaking a little faster or slower makes up for this much. */
const asked = { leastShare: 0.91, mostShare: 1.09 };
const free = { leastShare: 0.4, mostShare: 1.8 };

/** Gives the length; the facts of a film without a length asked for make it longer. */
export function scriptLength(brief: Brief, plan: ScriptPlan): ScriptLength {
  const wordsOfMs = (ms: number) => Math.round((ms / 60_000) * plan.wordsPerMinute * wordsKept);
  if (plan.askedMs !== null) return { aimMs: plan.aimMs, aimWords: wordsOfMs(plan.aimMs), ...asked };
  const aimWords = Math.max(wordsOfMs(plan.aimMs), Math.round(factWords(brief) * 1.2 + 30));
  return { aimMs: (aimWords / wordsOfMs(60_000)) * 60_000, aimWords, ...free };
}

/** The particulars that must be told: all of them, as far as the length has room. */
export function requiredDetails(brief: Brief, length: ScriptLength): readonly string[] {
  if (factWords(brief) > length.aimWords * length.mostShare) return [];
  return [...new Set(brief.details.map((detail) => detail.text))];
}

const factWords = (brief: Brief): number =>
  [
    ...brief.facts.flatMap((fact) => (fact.items.length > 0 ? fact.items : [fact.text])),
    ...brief.appeals.map(({ text }) => text),
  ]
    .map((text) => spokenWords(text).length)
    .reduce((sum, count) => sum + count, 0);
