// Text as written -> sentences of words, each beside the words that are said for it.
import { spokenWords } from '../../model/storyboard.ts';
import type { ScriptSentence } from './spoken-token.ts';

/** Splits a scene's text; all tokens in a row show the words of `spokenWords(text)` unchanged. */
export function normalizeText(text: string): readonly ScriptSentence[] {
  const words = spokenWords(text);
  const out: ScriptSentence[] = [];
  let tokens: { display: string; spoken: string[]; pause: 'none' | 'short' }[] = [];
  for (const display of words) {
    const core = display.toLowerCase().replaceAll(/[^a-z']/gu, '');
    tokens.push({ display, spoken: core === '' ? [] : [core], pause: /[,;:]$/u.test(display) ? 'short' : 'none' });
    if (/[.?!]$/u.test(display)) {
      out.push({ tokens, ending: '.', endsSentence: true });
      tokens = [];
    }
  }
  if (tokens.length > 0) out.push({ tokens, ending: '.', endsSentence: true });
  return out;
}
