// Lines and cards of facts -> a section that names its sources.
import type { Fact } from '../../brief/draft.ts';
import type { Line, Section, Show } from '../../writer.ts';

/** Words of facts that one section holds; about one scene. */
export const sectionWords = 30;

/** A line of the prompt's own. */
export const own = (text: string): Line => ({ text, isFiller: false });

/** Makes the section. */
export const factSection = (lines: readonly Line[], shows: readonly Show[], facts: readonly Fact[]): Section => ({
  part: 'body',
  lines,
  shows,
  mood: null,
  sources: facts.map((fact) => ({ reference: 'prompt', page: null, timecodeMs: null, quote: fact.text })),
});
