// The words of an order -> the film's topic, and the facts that hang on to it.
import { type Draft, pushList, pushSentence, splitList, toYou } from './draft.ts';
import { people } from './people.ts';
import { isMakingRemark, isRemarkTail, remarksFrom } from './remark-list.ts';
import type { Span } from './source-text.ts';
import { cutAudience } from './subject.ts';
import { makeTopic, properName } from './topic.ts';
import { clauseKind } from './vocabulary.ts';

const listAfter = /^(.{3,80}?)(?:\s*:\s+|\s+[–—-]\s+)(.+)$/;
const kin = 'grandma|grandpa|granny|grandad|mum|mom|dad|uncle|aunt|auntie|cousin|coach|nurse|captain';
const name = String.raw`(?:(?:${kin})\s+)?(?:(?:Mr|Mrs|Ms|Dr|Prof)\.\s+)?(?:(?:our|the|my|a|an)\s+)?(?:new\s+)?[“"]?\p{Lu}[\p{L}\p{N}'’&.-]*[”"]?(?:\s+(?:&\s+)?[\p{Lu}\d][\p{L}\p{N}'’&.-]*)*`;
const apposition = new RegExp(`^(${name}),\\s+((?:an?|the|our)\\s+.+)$`, 'u');
const relative = new RegExp(`^((?:our|the|this|my)\\s+[^,]{3,60}?|${name}),?\\s+(?:that|which|who)\\s+(.+)$`, 'u');
/** "Her love for gardening": said by herself, it is simply gardening. */
const ownView =
  /^(?:her|his|their|my|some|a few)\s+(?:love|passion|thoughts?|tips|experiences?|knowledge|advice|views?|opinions?|enthusiasm)\s+(?:for|of|on|about|with)\s+/i;
const peopleOnly = new RegExp(
  `^((?:an?\\s+|the\\s+|our\\s+|my\\s+|your\\s+|all\\s+)?${people})(?:\\s+(?:at|in|of|from|before|after|during)\\s+(.+)|\\s+(?:learning|studying|working|living|starting|travelling|looking)\\s.+)?$`,
  'iu',
);

/** Takes the topic; a description that follows the name, a colon or a comma becomes a fact. */
export function takeTopic(draft: Draft, raw: string, span: Span, opensSentence = false): void {
  const words = withoutRemarks(draft, raw)
    .replace(ownView, '')
    .replace(/^(?:of|about|on)\s+/i, '')
    .replace(/^(?:her|his)\s+/i, 'my ');
  const list = listAfter.exec(words);
  if (list !== null && !/^https?$/i.test(list[1] ?? '')) takeListed(draft, list[1] ?? '', list[2] ?? '', span);
  else if (!takeDescribed(draft, words, span) && !takePeople(draft, words)) {
    const [head = words, ...rest] = splitTail(words);
    draft.topic = makeTopic(addressed(draft, head), opensSentence);
    pushList(draft, rest.join(', '), rest, span);
  }
}

const forPeople = new RegExp(`^(?:for|to)\\s+((?:the\\s+|our\\s+|all\\s+)?${people})$`, 'i');

/** "Paper cranes, for children, friendly grandmother": what hangs on behind tells of viewers and presenter. */
function withoutRemarks(draft: Draft, raw: string): string {
  const all = raw.split(/,\s+/);
  // Among points, a place or a person may well be one of them.
  const hasPoints = /:\s/.test(raw) || all.slice(1).some((part) => /\d/.test(part) && !isRemarkTail(part));
  const isRemark = hasPoints ? isMakingRemark : isRemarkTail;
  const isLeft = (part: string): boolean => {
    const audience = forPeople.exec(part)?.[1];
    if (audience !== undefined) draft.audience ??= audience;
    return audience !== undefined || isRemark(part);
  };
  const parts = all.slice(0, remarksFrom(all, isLeft));
  const { words, audience } = cutAudience(parts.join(', ').replace(/\s+(?:please|thanks)$/i, ''));
  if (parts.length < raw.split(/,\s+/).length) draft.audience ??= audience;
  return (parts.length < raw.split(/,\s+/).length ? words : parts.join(', '))
    .replace(
      /\s*[,:]\s*(?:an?|the)\s+(?:[\w-]+\s+)?(?:comparison|explainer|overview|guide|introduction|lesson|review|summary)[.]?$/i,
      '',
    )
    .replace(/^to\s+(?=(?:the|our|my|an?)\s)/i, '');
}

/** "Brewtopia, a coffee subscription", "our bottle that keeps drinks cold": the description is a fact. */
function takeDescribed(draft: Draft, words: string, span: Span): boolean {
  const apposed = apposition.exec(words);
  if (apposed !== null) {
    draft.topic = makeTopic(apposed[1] ?? words);
    pushSentence(draft, `${apposed[1]} is ${apposed[2]}`, span);
    return true;
  }
  const related = relative.exec(words);
  const verbFollows =
    related !== null &&
    /^[a-z]+(?:s|ed)\b|^(?:can|will|is|are|has|have|was|were)\b|^(?:turn|turned|make|help)\b/i.test(related[2] ?? '');
  if (related === null || !verbFollows) return false;
  draft.topic = makeTopic(related[1] ?? words);
  pushSentence(draft, `${related[1]} ${related[2]}`, span);
  return true;
}

const channel =
  /^(?:our|the|my)\s+(?:[\w-]+\s+){0,2}(?:instagram|tik ?tok|facebook|youtube|linkedin|whatsapp(?: group)?|website|homepage|intranet|newsletter|feed)$/i;

/** After a colon stand points, or the thing itself with its description. */
function takeListed(draft: Draft, head: string, tail: string, span: Span): void {
  if (/^(?:the|our|my|an?)\s/i.test(tail) && /,?\s(?:that|which)\s/i.test(tail)) {
    takeTopic(draft, tail, span);
    return;
  }
  // "For adults learning English: the difference …": whom it is for, and what it is about.
  if (peopleOnly.test(head) && !tail.includes(',') && takePeople(draft, head)) {
    takeTopic(draft, tail, span);
    return;
  }
  // "For the school Instagram: bake sale Friday": where it is shown, and what is to be told.
  if (!channel.test(head)) takeTopic(draft, head, span);
  if (/[.!?]\s/.test(tail) || (clauseKind(tail) === 'clause' && !tail.includes(','))) pushSentence(draft, tail, span);
  else pushList(draft, tail, splitList(tail), span);
}

/** "New employees at Northwind" are whom the film is for, and Northwind is what it is about. */
function takePeople(draft: Draft, words: string): boolean {
  const match = peopleOnly.exec(words);
  if (match === null || draft.act === 'thank' || draft.act === 'introduce' || draft.act === 'congratulate')
    return false;
  draft.audience ??= match[1] ?? null;
  // "The Northwind team in Oslo": whose team it is counts before where it is.
  const own = properName(match[1] ?? '', false);
  const place = match[2] === undefined ? null : properName(match[2], false);
  const about = own ?? place ?? aheadOf(match[2]);
  if (about !== null) draft.topic = makeTopic(about);
  return true;
}

/** "A football team before the final": what lies ahead of them. */
const aheadOf = (words: string | undefined): string | null =>
  words !== undefined && (/^(?:the|our|their)\s\w/i.test(words) || /\bend$/.test(words)) ? words : null;

/** "A house with a garden, asking price $450,000, near the station": what follows the commas are points about it. */
function splitTail(words: string): readonly string[] {
  const parts = words.split(/,(?!\d{3})\s*(?:and\s+)?/);
  const isTopicList = parts.length > 1 && parts.every((part) => part.split(/\s+/).length <= 3);
  const isWhole =
    parts.length === 1 || isTopicList || clauseKind(words) !== 'phrase' || /^(?:how|why|what)\b/i.test(words);
  return isWhole ? [words] : parts;
}

/** "For their hard work" is "your hard work" to those who are thanked. */
function addressed(draft: Draft, words: string): string {
  if (draft.act !== 'thank' && draft.act !== 'congratulate' && draft.act !== 'wish') return words;
  return toYou(words.replace(/^(?:for|on|about)\s+/i, ''));
}
