// An order of the prompt -> topic, facts and appeals of its own.
import { findDetails } from './details.ts';
import { asSentence, type Draft, pushList, pushSentence, splitList, toYou } from './draft.ts';
import { isNoticeOf } from './labels.ts';
import {
  formHead,
  isPictureOrder,
  isRemark,
  isUntold,
  presenterStart,
  startsWithAct,
  withoutPreface,
} from './orders.ts';
import { plainOrder } from './plain-order.ts';
import { isRefusal } from './refusals.ts';
import { isRemarkTail } from './remark-list.ts';
import { cutRemarks, cutTailNoun, launchedName } from './remarks.ts';
import { rolePattern } from './roles/roles.ts';
import type { Segment } from './segments.ts';
import type { Span } from './source-text.ts';
import { readSubject, type Subject } from './subject.ts';
import { takeTopic } from './take-topic.ts';
import { clauseKind } from './vocabulary.ts';

/** "Job ad for a night nurse at Elm Park Care Home: …" */
const hiring =
  /\b(?:[Jj]ob (?:ad|advert|posting|offer|opening)|[Vv]acancy|[Hh]iring (?:video|ad|clip)|[Rr]ecruit(?:ment|ing) (?:video|ad|clip))\s+for\s+((?:an?|two|three|several|our next)\s[\p{L}\s-]{3,40}?)(?:\s+at\s+((?:\p{Lu}[\p{L}’'&-]*\s?)+?))?(?=[,.:–—]|\s-\s|$)/u;

const directiveBreak =
  /\s*(?:,|;|\.|\s)\s*(?:(?:and|then|while)\s+)?(?=(?:(?<=\band\s)(?:shar(?:e|es|ing)|explain(?:s|ing)?|giv(?:e|es|ing)|show(?:s|ing)?|tell(?:s|ing)?)\b|mention(?:ing)?|includ(?:e|ing)|highlight(?:ing)?|emphasi[sz](?:e|ing)|end(?:s|ing)? with|clos(?:es?|ing) with|finish(?:es|ing)? with|inviting|invites?|encourag(?:e|es|ing)|remind(?:s|ing)?|ask(?:s|ing)? (?:people|viewers|them|customers|everyone)|tell(?:s|ing)? (?:people|viewers|them|customers|everyone)|urg(?:e|es|ing)|(?<=\band\s)thank(?= [a-z])|thank(?:s|ing)? (?:them|everyone|people|viewers|you)|welcom(?:e|es|ing) (?:them|everyone|people|viewers))\b)/i;

/** Reads one order, part by part. */
export function takeOrder(draft: Draft, segment: Segment): void {
  // "Could you produce a clip on …?" asks, but its subject does not.
  const asked = withoutPreface(segment.text);
  const order = /\b(?:can|could|would|will) (?:you|u)\b/i.test(asked) ? asked.replace(/\?$/, '') : asked;
  if (isUntold(order) || isPictureOrder(order)) return;
  if (takeNamed(draft, order, segment.span)) return;
  for (const part of plainOrder(order.replace(formHead, '')).split(directiveBreak)) {
    if (part !== undefined && part.trim() !== '' && !onlyTellsHow.test(part)) takePart(draft, part, segment.span);
  }
  const isOfPeople = draft.audience !== null && /\bfor\s/i.test(segment.text);
  const isEmpty = draft.topic === null && draft.facts.length === 0 && draft.appeals.length === 0;
  if (isEmpty && !isOfPeople) takeBareHead(draft, segment);
}

/** "Say it proudly". */
const onlyTellsHow =
  /^\s*(?:please\s+)?(?:say|tell|read|present|deliver|speak)\s+(?:it|this|them|everything)\b(?!.*:)/i;

function takePart(draft: Draft, part: string, span: Span): void {
  if (takeEnding(draft, part, span)) return;
  const subject = readSubject(part);
  if (subject === null) {
    takeTail(draft, part, span);
    return;
  }
  draft.audience ??= subject.audience;
  takeSubject(draft, subject, span, part);
}

/** Orders that name somebody: who introduces himself, and who is looked for, which is told before the rest. */
function takeNamed(draft: Draft, order: string, span: Span): boolean {
  const introduced = introduces.exec(order)?.[1];
  if (introduced !== undefined) takeTopic(draft, introduced, span);
  const [, wanted, by] = hiring.exec(order) ?? [];
  if (wanted !== undefined)
    pushSentence(draft, `${by ?? 'We'} ${by === undefined ? 'are' : 'is'} looking for ${wanted}`, span);
  return introduced !== undefined;
}

const introduces = /^([^.:]{3,60}?)\s+wants? to introduce (?:itself|themselves|ourselves|herself|himself)$/i;

/** "A disclaimer read by a lawyer: past performance does not guarantee future results": nothing said is lost. */
function takeTail(draft: Draft, part: string, span: Span): void {
  const tail = /^[^:]{8,80}:\s+(\S.{7,})$/.exec(part)?.[1];
  if (tail === undefined || isRemark(tail)) return;
  if (clauseKind(tail) === 'phrase' && draft.topic === null && tail.split(/\s+/).length <= 8)
    takeTopic(draft, tail.replace(/[.]$/, ''), span);
  else if (clauseKind(tail) === 'phrase') pushList(draft, tail, splitList(tail), span);
  else pushSentence(draft, tail, span);
}

/** "Barista with tattoos, brown apron, latte art basics, 45 seconds": after a person the first part that is no remark. */
function bareHead(text: string): string {
  const parts = text.split(/[,.:]/).map((part) => part.trim());
  const [first = ''] = parts;
  if (!presenterStart.test(first) || parts.length < 3) return first;
  return parts.slice(1).find((part) => /^[\p{L}’' -]{6,50}$/u.test(part) && !isRemarkTail(part)) ?? first;
}

const personOn = new RegExp(
  `\\b(?:${rolePattern})\\b[^.!?:]*?\\b(?:on|(?:ready|prepared|excited|fit) for)\\s+((?!(?:an?|the(?! (?:new|city|history|next|annual))|his|her|their|our|my|stage|camera|screen|site|set|top)\\b)[^.!?]{4,90})[.!]?$`,
  'i',
);

/** "Meditation guide, calm, 60 seconds, no captions": what stands before the remarks. */
function takeBareHead(draft: Draft, segment: Segment): void {
  const launched = launchedName(segment.text.replace(formHead, '').replace(/[.!]$/, ''));
  if (launched !== null) {
    takeTopic(draft, cutRemarks(launched), segment.span, true);
    return;
  }
  const asked = /^(?:why|how|what)\s[^.!]{8,}$/i.exec(segment.text.replace(formHead, '').replace(/[.!]$/, ''))?.[0];
  if (asked !== undefined && formHead.test(segment.text)) {
    takeTopic(draft, asked, segment.span);
    return;
  }
  // "A stylist on capsule wardrobes": what somebody speaks on.
  const spokenOn = personOn.exec(segment.text)?.[1];
  if (spokenOn !== undefined && draft.topic === null) {
    takeTopic(draft, cutRemarks(spokenOn), segment.span);
    return;
  }
  const head = bareHead(segment.text.replace(formHead, ''));
  const isTopic =
    !isNoticeOf(head) &&
    clauseKind(head) === 'phrase' &&
    !startsWithAct(head) &&
    !isRemark(head) &&
    !isRefusal(head) &&
    !presenterStart.test(head);
  if (isTopic) takeTopic(draft, cutTailNoun(cutRemarks(head)), segment.span, true);
}

const ending =
  /^(?:and\s+|then\s+|please\s+)?(?:end|clos|finish|conclud)(?:e|es|s|ing)?\s+(?:it\s+)?(?:with|by)\s+(?:an?\s+|the\s+)?(?:strong\s+|clear\s+|friendly\s+)?(?:call[- ]to[- ]action|cta|invitation|reminder|request)?\s*(?:to|:|for|asking (?:people|viewers|them|everyone) to|inviting (?:people|viewers|them|everyone) to|telling (?:people|viewers|them|everyone) to)?\s*(.*)$/i;
const callToAction = /\b(?:call[- ]to[- ]action|cta)\b\s*(?:is\s+)?(?:to|:)\s*(.+)$/i;

/** "End with a call to action to visit …": what viewers shall do. */
function takeEnding(draft: Draft, part: string, span: Span): boolean {
  const match = ending.exec(part.trim()) ?? callToAction.exec(part);
  if (match === null) return false;
  const appeal = (match[1] ?? '').replace(/^to\s+/i, '');
  if (clauseKind(appeal) === 'imperative') draft.appeals.push({ text: asSentence(toYou(appeal)), span });
  else {
    const address = findDetails(appeal).find(({ kind }) => kind === 'url' || kind === 'email');
    if (address !== undefined)
      draft.appeals.push({ text: `${address.kind === 'url' ? 'Visit' : 'Write to'} ${address.text}.`, span });
  }
  return true;
}

function takeSubject(draft: Draft, subject: Subject, span: Span, part: string): void {
  const words = subject.act === 'teach' ? subject.words.replace(/^to\s+(?=[a-z])/, 'how to ') : subject.words;
  const isAside = /^(?:mention|includ|highlight|emphasi)/i.test(part.trim());
  if (takeClause(draft, subject, span)) return;
  if (subject.isFor && takeViewers(draft, words, part, span)) {
    draft.audience ??= subject.audience;
    return;
  }
  if (subject.isListed && words.includes(',')) {
    draft.act ??= subject.act;
    draft.whom ??= subject.whom;
    pushList(draft, words, splitList(words), span);
    return;
  }
  if (subject.act === 'thank' && takeThanks(draft, subject, words, span)) return;
  if (words === '' || /^(?:them|it|this|these|those|yourself|herself|himself|myself)(?:\s|$)/i.test(words)) {
    // "Thank the support team for it": what for stands before; "present them like a news anchor" says nothing.
    if (subject.act === 'thank') draft.whom ??= subject.whom;
    return;
  }
  if (isAside) pushAside(draft, words, span);
  else if (draft.topic === null) {
    draft.act = subject.act;
    draft.whom = subject.whom;
    takeTopic(draft, words, span);
  }
}

/** "Thank (Ana, Bo)", and "thank Ivo for the new rules" behind other news. */
function takeThanks(draft: Draft, { whom }: Subject, words: string, span: Span): boolean {
  const named = /^\(([^()]{3,80})\)[.!]?$/.exec(words)?.[1];
  const isAddition = whom !== null && draft.facts.length > 0 && /^for\s/i.test(words);
  if (named !== undefined) {
    draft.whom ??= whom;
    pushList(draft, named, splitList(named), span);
  } else if (/^(?:the|our|all)\s+\d/i.test(words)) pushSentence(draft, `Thank you to ${words}`, span);
  else if (isAddition) pushSentence(draft, `Thank you, ${whom}, ${words}`, span);
  return named !== undefined || isAddition || /^(?:the|our|all)\s+\d/i.test(words);
}

/** Says whether the words behind "for" only tell who watches, and takes what follows them. */
function takeViewers(draft: Draft, words: string, part: string, span: Span): boolean {
  if (isDestination(words, draft.facts.length > 0)) return true;
  const isAlone = ofTeaching.test(part) && lonePlural.test(words);
  const [, viewers = null, matter = ''] = isAlone ? [words, words] : (aimedAt.exec(words) ?? []);
  if (viewers === null || (!isAlone && clauseKind(matter) !== 'phrase')) return false;
  draft.audience ??= viewers;
  if (matter !== '') takeTopic(draft, matter, span);
  return true;
}

/** A tutorial is for people. */
const ofTeaching = /\b(?:tutorial|lesson|explainer|training|course|class|introduction|briefing|workshop)s?\s+for\b/i;
const lonePlural = /^(?:our |the |all )?[a-z-]{3,}s$/;
/** "Tutorial for juniors, 60 seconds, landscape: list comprehensions" */
const aimedAt =
  /^((?:our |the |all )?(?:[a-z-]+ )?[a-z-]{3,}s|(?:our|the|my) (?:[\w-]+ ){0,2}(?:site|page|channel|blog|portal|intranet))(?:,[^:]{3,50})?:\s+([^,]{3,60}(?:[.]|$))/;

/** "For our sustainability page", and behind what it tells "for the city council": where it is shown, and no topic. */
const isDestination = (words: string, hasFacts: boolean): boolean =>
  clauseKind(words) === 'phrase' &&
  !/[:,\d]/.test(words) &&
  (hasFacts ||
    /^(?:our|the|my|an?)\s+(?:[\w-]+\s+){0,3}?(?:page|screens?|website|homepage|intranet|newsletter|channel|lobby|all-hands|town hall|meeting|feed|blog|portal|tv|wall)$/i.test(
      words,
    ));

/** "that our store opens on May 5", "to submit their timesheets". */
function takeClause(draft: Draft, subject: Subject, span: Span): boolean {
  const that = /^that\s+(.+)$/i.exec(subject.words)?.[1] ?? bareClause(subject);
  const infinitive = /^(?:not\s+)?to\s+(.+)$/i.exec(subject.words)?.[1];
  const addresses =
    subject.act === 'remind' ||
    subject.act === 'tell' ||
    subject.act === 'invite' ||
    subject.act === 'motivate' ||
    subject.act === 'persuade';
  if (that === undefined && (infinitive === undefined || !addresses)) return false;
  draft.act ??= subject.act;
  draft.whom ??= subject.whom;
  if (that !== undefined) pushSentence(draft, that, span);
  else takeRequest(draft, subject, infinitive ?? '', span);
  return true;
}

/** "Invite everyone to our charity run", "remind employees to submit their timesheets". */
function takeRequest(draft: Draft, subject: Subject, request: string, span: Span): void {
  const words = toYou(request);
  const isAct = clauseKind(words) === 'imperative';
  if (subject.act === 'invite' && !isAct) pushSentence(draft, `You are invited to ${request}`, span);
  else if (subject.act === 'remind') pushSentence(draft, sayOrder(subject, words), span);
  else draft.appeals.push({ text: sayOrder(subject, words), span });
}

/** "Tell customers we are closed on Monday" leaves out the "that". */
const bareClause = (subject: Subject): string | undefined =>
  (subject.act === 'tell' || subject.act === 'announce' || subject.act === 'remind') &&
  /^(?:we|our|the|there|it|they|you|i|all|this|every\w+)\b/i.test(subject.words) &&
  clauseKind(subject.words) === 'clause' &&
  !/\b(?:that|which|who)\b/i.test(subject.words)
    ? subject.words
    : undefined;

function sayOrder(subject: Subject, order: string): string {
  if (/^not\s/i.test(subject.words)) return asSentence(`Please do not ${order}`);
  return asSentence(subject.act === 'remind' ? `Please ${order}` : order);
}

function pushAside(draft: Draft, words: string, span: Span): void {
  const kind = clauseKind(words);
  if (kind === 'clause' && !/^(?:the|our|a|an)\s[^,]*\b(?:that|which)\b/i.test(words)) pushSentence(draft, words, span);
  else pushList(draft, words, splitList(words), span);
}
