// A script given word for word -> its film's title: what the notes name, else what the words tell most plainly.
import { hasMatter } from '../../brief/naming/has-matter.ts';
import { splitSentences } from '../../brief/segments.ts';
import { shorten } from '../../brief/topic.ts';
import type { Brief } from '../../brief.ts';
import { filmTitle, titleOf } from './film-title.ts';

const mostLetters = 60;
const mostSentenceLetters = 60;
const mostWords = 12;
/** Less than this, and notes around a script only tell how it is made. */
const clearWeight = 7;

/** Gives the title; never empty. */
export function titleOfScript(brief: Brief, words: string): string {
  if (brief.title !== null) return shorten(brief.title, mostLetters);
  const isTold = hasOwnTopic(brief) || (brief.naming.phrases[0]?.weight ?? 0) >= clearWeight;
  const byNotes = isTold ? filmTitle(brief) : null;
  return shorten(byNotes ?? titleOfWords(words) ?? titleOf(brief), mostLetters);
}

/** Scraps of an order around a script name no topic: the order must say what the film is about. */
const hasOwnTopic = (brief: Brief): boolean =>
  brief.topic !== null && /\b(?:about|topic|titled?|subject|called|regarding)\b/i.test(brief.orders);

const quotedName = /["“„«‘]((?:\p{Lu}[\p{L}'’-]*)(?:\s[\p{L}\p{N}'’-]+){0,4})["”»’]/u;
const greets =
  /^(?:(?:good (?:morning|evening|afternoon|day|night)|hello|hi|hey|ciao|oi|psst|ladies and gentlemen|dear|welcome|chapter \w+|step \w+|yo|you|yes)\b[^.!?]{0,30}|(?:i['’]m|i am|my name is|it['’]s|this is) \p{Lu}\p{L}+[^.!?]{0,30}|[\p{L}'’]+)[.!?]*$/iu;

/** The name that is quoted, or the first sentence that neither greets nor says who speaks. */
function titleOfWords(words: string): string | null {
  const sentences = splitSentences(words).map(({ text }) => text.trim().replace(/[.!]$/, '').replace(/\s+/g, ' '));
  const quoted = quotedName.exec(words)?.[1];
  if (quoted !== undefined && hasMatter(quoted)) return quoted;
  const told = sentences.filter((sentence) => !greets.test(sentence));
  const isShort = (sentence: string): boolean =>
    sentence.length <= mostSentenceLetters && sentence.split(' ').length <= mostWords;
  // Near the start, a short sentence is a better title than half of a long one.
  const short = told.slice(0, 3).find((sentence) => isShort(sentence) && hasMatter(sentence));
  const first = short ?? told[0] ?? sentences[0];
  return first === undefined ? null : shorten(first, mostLetters) || null;
}
