// Words of an order, a heading or a fact -> the phrase at their head that can stand on a title card.
import { findDetails } from '../details.ts';
import { cutRemarks } from '../remarks.ts';
import { clauseKind } from '../vocabulary.ts';

const breaks =
  /[,;!?()"“”|\n…]|\.(?=\s|$)|:(?!\d)|\s[–—-]\s|\s(?:that|which|who|whose|because|when|while|if|where|whether|and (?:we|it|they|you|he|she|the presenter|everyone)|due(?= )|within(?= )|starts|opens|closes|costs|takes? place|weighs|ships)\b/i;
const verb =
  /\s(?:is|are|was|were|will|has|have|had|can|must|may|moves?|changes?|rose|fell|grew|begins?|ends?|runs?|returns?|comes?|goes|lasts?|gives?|serves?|offers?|needs?|helps?|wants?|takes?|makes?|gets?|buys?|looks?|says?|tells?|shows?|works?|lives?|means?|lasted|take|lasts|costs?|explains?|speaks?|starts?|weighs?)(?:\s|$)/i;
const tailWords =
  /\s+(?:on|at|from|every|until|till|by|in|for|between|since|to|of|with|and|or|the|a|an|our|is|are|per|about|up|only|just|max|on film|please|pls|now|today)$/i;
/** "From next Monday the canteen serves lunch": the day does not name it. */
const whenFirst =
  /^(?:from|on|since|until|as of|starting|beginning|this|next|last)\s+(?:[\w-]+,?\s+){1,4}?(?=(?:the|our|all|my|a|an)\s)/i;
const mostWords = 9;

/** Gives the phrase; null where the words begin with a verb or hold too little. */
export function nounPhrase(raw: string): string | null {
  const words = cutRemarks(
    raw
      .replace(whenFirst, '')
      .replace(/\p{Extended_Pictographic}|\ufe0f|\([^()]{1,12}\)/gu, ' ')
      .replace(/\s+/g, ' ')
      .trim(),
  );
  const sentence = words.replace(/[.!]+$/, '').replace(/^["“'‘«]+|["”»]+$/g, '');
  if (isShortClause(sentence) || isQuestion(sentence)) return sentence;
  const broken = sentence.slice(0, firstOf(breaks, sentence));
  const [date] = findDetails(broken).filter(({ kind, at }) => kind !== 'number' || at > 12);
  // "What overdraft fees cost students" is a phrase with its verb.
  const isWh = /^(?:how|why|what|when|where)\b/i.test(broken);
  const undated = date === undefined || date.at === 0 ? broken : broken.slice(0, date.at);
  const subject = clauseKind(undated) === 'clause' && !isWh ? undated.slice(0, firstOf(verb, undated)) : undated;
  const phrase = trimmed(subject);
  return phrase === '' || phrase.split(' ').length > mostWords || isPronoun.test(phrase) || isLongOrder(phrase)
    ? null
    : phrase;
}

/** "Donate blood" is a title, "take them to the end" is none. */
const isLongOrder = (phrase: string): boolean =>
  /\b(?:it|them)\b/i.test(phrase) || (clauseKind(phrase) === 'imperative' && takesObject.test(phrase));

const takesObject = /^\w+ (?:the|an?|your|our|my|me|us|all|every|to|up|out|this|that|these|no|any)\b/i;

const isQuestion = (text: string): boolean => /^[^?]{6,60}\?$/.test(text);

const isPronoun =
  /^(?:i|we|you|they|he|she|it|this|that|these|those|there|please|from|on|in|at|if|as|after|before|since|to|today|do|does|don['’]t|not|no|everybody|everyone|here|so|and|but|or|then|also|use|make|let|need|want|makes|includes?|add|keep|can|could|would|how do|how to do it|speak|read|show|put|whoever|whatever|think)\b/i;

/** "Chocolate is toxic" says in four words what the film says. */
const isShortClause = (text: string): boolean =>
  text.split(/\s+/).length <= 5 &&
  text.length <= 36 &&
  !/\d|[,:;]/.test(text) &&
  clauseKind(text) === 'clause' &&
  !isPronoun.test(text);

function firstOf(pattern: RegExp, text: string): number {
  const at = text.slice(1).search(pattern);
  return at < 0 ? text.length : at + 1;
}

const tailVerbs =
  /\s+(?:is|are|was|were|has|have|lasted|lasts?|takes?|needs?|costs?|loads?|starts?|opens?|goes|comes|gets?|runs?|going)$/i;

function trimmed(text: string): string {
  let out = text.trim().replace(/^(?:(?:the|a|an)\s+)(?=\p{L})/iu, '');
  while (tailWords.test(out) || tailVerbs.test(out))
    out = out
      .replace(tailWords, '')
      .replace(tailVerbs, '')
      .replace(/[\s,:–—-]+$/, '');
  return out;
}
