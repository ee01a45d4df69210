// The words of a section -> what of the order and the files they stand on.
import type { Scene } from '../../../model/storyboard.ts';
import type { Brief } from '../../brief.ts';
import type { ScriptPlan } from '../../writer.ts';

type Source = Scene['sources'][number];

/** A fact is told when this share of the words that carry it is spoken. */
const leastShare = 0.6;
const mostSources = 4;

/** Gives the sources of a section, the best told first. */
export function findSources(spoken: string, brief: Brief, plan: ScriptPlan): readonly Source[] {
  const said = new Set(weightyWords(spoken));
  const known: readonly { readonly text: string; readonly source: Source }[] = [
    ...[...brief.facts, ...brief.appeals].map(({ text }) => ({ text, source: promptSource(text) })),
    ...(plan.material?.claims ?? []).map(({ fact, source }) => ({ text: fact.text, source })),
  ];
  return known
    .map(({ text, source }) => ({ source, share: shareSaid(weightyWords(text), said) }))
    .filter(({ share }) => share >= leastShare)
    .sort((a, b) => b.share - a.share)
    .slice(0, mostSources)
    .map(({ source }) => source);
}

const promptSource = (quote: string): Source => ({ reference: 'prompt', page: null, timecodeMs: null, quote });

function shareSaid(words: readonly string[], said: ReadonlySet<string>): number {
  if (words.length === 0) return 0;
  return words.filter((word) => said.has(word)).length / words.length;
}

/** Numbers and words of some length; of long ones their beginning, so that "launches" tells "launch". */
const weightyWords = (text: string): readonly string[] =>
  (text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [])
    .filter((word) => /\d/.test(word) || word.length > 3)
    .map((word) => word.slice(0, 6));
