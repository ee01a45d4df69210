// A sentence of a document -> the same as it can be spoken on its own; null when it cannot.
import { spokenWords } from '../../model/storyboard.ts';

const fewestWords = 5;
const mostWords = 36;

/** Words that tie a sentence to the one before it. */
const tie =
  /^(?:however|moreover|furthermore|in addition|additionally|therefore|thus|hence|as a result|consequently|meanwhile|also|in fact|indeed|nevertheless|nonetheless|on the other hand|in contrast|similarly|likewise|finally|overall|in summary|in conclusion|to summari[sz]e|in short|for example|for instance|accordingly|besides|still|yet|and|but|so),?\s+/i;
/** "As shown in Figure 2," points at what nobody sees. */
const pointer =
  /^as (?:shown|seen|illustrated|described|listed|can be seen) in (?:figure|table|chart|section|appendix|chapter) [\w.]+,?\s+/i;
/** Sentences that point at something outside themselves. */
const dangling =
  /^(?:this|these|those|that|it|they|he|she|such|the former|the latter|here|there)\b(?!\s+(?:year|quarter|month|report|week|spring|summer|autumn|winter)\b)/i;
const boilerplate =
  /©|\bcopyright\b|\ball rights reserved\b|\bconfidential\b|\bpage \d+\b|\btable of contents\b|\bclick here\b|\bsee (?:figure|table|page|section|appendix)\b|\bet al\b|\bISBN\b|\bdoi:|^\s*(?:figure|table|source|note|appendix)\b\s*[\d:.]/i;

/** Cleans a sentence. */
export function cleanSentence(raw: string): string | null {
  const flat = raw
    .replace(/\s+/g, ' ')
    .replace(/\s*\[\d+(?:[,–-]\s*\d+)*\]/g, '')
    .replace(/\s*\((?:see|cf\.?|fig(?:ure)?\.?|table|p\.|pp\.|source)[^)]*\)/gi, '')
    .replace(/(\p{L})-\s(?=\p{Ll})/gu, '$1')
    .trim();
  if (boilerplate.test(flat) || !/[.!]["”'’)]*$/.test(flat) || !/^["“'‘(]?[\p{Lu}\d$€£¥]/u.test(flat)) return null;
  const free = flat.replace(tie, '').replace(pointer, '');
  const text = free.charAt(0).toUpperCase() + free.slice(1);
  const count = spokenWords(text).length;
  if (count < fewestWords || count > mostWords || /https?:\/\/|www\./i.test(text)) return null;
  // Half of a bracket or of a quotation is a piece of something else.
  if (text.split('(').length !== text.split(')').length) return null;
  return text;
}

/** Says whether a sentence needs the one before it to be understood. */
export const isDangling = (sentence: string): boolean => dangling.test(sentence);
