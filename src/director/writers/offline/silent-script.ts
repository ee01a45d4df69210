// A script in letters that no voice can say -> scenes that show all of its words, sentence by sentence, for reading.
import type { VerbatimPart } from '../../brief/verbatim.ts';
import type { Section, Show } from '../../writer.ts';
import { splitForReading } from './split-for-reading.ts';

/** Says whether a voice can say the words: those in Latin letters any voice, others one of their language. */
export function isReadable(words: string, voiceLanguage: string, language: string): boolean {
  const letters = words.match(/\p{L}/gu)?.length ?? 0;
  const latin = words.match(/\p{Script=Latin}/gu)?.length ?? 0;
  return latin * 2 >= letters || voiceLanguage.toLowerCase().startsWith(language);
}

/** Gives a card for each sentence; nothing is said. */
export const readingSections = (parts: readonly VerbatimPart[]): readonly Section[] =>
  parts
    .flatMap(({ text }) => splitForReading(text))
    .map((text): Section => {
      const show: Show = { kind: 'quote-card', quote: text, attribution: null, cue: null };
      const sources = [{ reference: 'prompt', page: null, timecodeMs: null, quote: text }];
      return { part: 'body', lines: [], shows: [show], mood: null, sources };
    });
