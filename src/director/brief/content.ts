// Segments -> what the film says: topic, facts, appeal; and which of them only order the making.

import { isInjection, isOrder } from './orders.ts';
import type { Segment } from './segments.ts';
import type { Span } from './source-text.ts';
import { readSubject, type Subject } from './subject.ts';
import { capitalise, lowerStart, makeTopic, type Topic } from './topic.ts';
import { clauseKind, type SpeechAct } from './vocabulary.ts';

/** Something the prompt wants said: a sentence as it stands, a value under its label, or a list. */
export interface Fact {
  readonly kind: 'sentence' | 'labelled' | 'list';
  /** Label as written, or null. */
  readonly label: string | null;
  readonly text: string;
  /** For lists, one entry per item; else empty. */
  readonly items: readonly string[];
  readonly span: Span;
}

/** The content of a prompt. */
export interface Content {
  readonly topic: Topic | null;
  readonly topicSpan: Span | null;
  /** The act the prompt asks for: announce, remind, invite … */
  readonly act: SpeechAct | null;
  /** Whom the film speaks to when the prompt says so with the act. */
  readonly whom: string | null;
  readonly audience: string | null;
  readonly facts: readonly Fact[];
  /** What viewers shall do, as a sentence: "Visit flowtask.com." */
  readonly appeals: readonly { readonly text: string; readonly span: Span }[];
  /** The sentences that order the making. */
  readonly orders: readonly Segment[];
  readonly injections: readonly Segment[];
}

interface Draft {
  topic: Topic | null;
  topicSpan: Span | null;
  act: SpeechAct | null;
  whom: string | null;
  audience: string | null;
  readonly facts: Fact[];
  readonly appeals: { text: string; span: Span }[];
  readonly orders: Segment[];
  readonly injections: Segment[];
}

const metaLabel =
  /^(?:tone|style|visual style|length|duration|runtime|background|setting|set|location of the presenter|presenter|avatar|host|speaker|spokesperson|narrator|voice|music|captions?|subtitles?|orientation|format|aspect ratio|language|visuals?|camera|platform|channel|pace|pacing|mood|look|outfit|wardrobe|b-?roll|type|video type|scene|shot|resolution|output|animation|colou?rs?|font|purpose|goal|objective|note|notes|instructions?|role)(?: \d+)?$/;
const topicLabel =
  /^(?:topic|subject|title|video title|theme|about|product|company|brand|event|name of (?:product|event)|headline)$/;
const appealLabel = /^(?:cta|call[- ]to[- ]action|action|closing|closing line|end with)$/;
const audienceLabel = /^(?:audience|target audience|for|viewers|target)$/;
const appealStart =
  /^(?:please\s+)?(?:visit|call|sign up|book|order|shop|subscribe|download|register|rsvp|join|try|get (?:yours|started|your)|follow|contact|email|e-mail|learn more|find out more|click|tap|apply|donate|buy|start your|head (?:over )?to|go to|come (?:visit|see|by|in|and)|see you|reserve|schedule|text|check out|stop by|grab|claim|scan)\b/i;
const directiveBreak =
  /\s*(?:,|;|\.|\s)\s*(?:(?:and|then|while)\s+)?(?=(?:mention(?:ing)?|includ(?:e|ing)|highlight(?:ing)?|emphasi[sz](?:e|ing)|end(?:s|ing)? with|clos(?:es?|ing) with|finish(?:es|ing)? with|inviting|invites?|encourag(?:e|es|ing)|remind(?:s|ing)?|ask(?:s|ing)? (?:people|viewers|them|customers|everyone)|tell(?:s|ing)? (?:people|viewers|them|customers|everyone)|urg(?:e|es|ing)|thank(?:s|ing)? (?:them|everyone|people|viewers|you)|welcom(?:e|es|ing) (?:them|everyone|people|viewers))\b)/i;

/** Sorts the segments of a prompt. */
export function readContent(segments: readonly Segment[]): Content {
  const draft: Draft = {
    topic: null,
    topicSpan: null,
    act: null,
    whom: null,
    audience: null,
    facts: [],
    appeals: [],
    orders: [],
    injections: [],
  };
  segments.forEach((segment, index) => {
    if (isInjection(segment.text)) draft.injections.push(segment);
    else if (!readLabelled(draft, segment)) readPlain(draft, segment, index, segments.length);
  });
  return { ...draft, facts: joinItems(draft.facts) };
}

function readLabelled(draft: Draft, segment: Segment): boolean {
  const label = segment.label;
  if (label === null) return false;
  if (metaLabel.test(label)) {
    draft.orders.push({ ...segment, text: `${segment.labelText ?? label}: ${segment.text}` });
    return true;
  }
  if (topicLabel.test(label) && segment.kind === 'sentence' && draft.topic === null) {
    setTopic(draft, segment.text, segment.span);
    return true;
  }
  if (appealLabel.test(label)) draft.appeals.push({ text: asSentence(segment.text), span: segment.span });
  else if (audienceLabel.test(label)) draft.audience ??= segment.text.replace(/\.$/, '');
  else if (/^scene \d+|^shot \d+/.test(label)) return false;
  else draft.facts.push(labelledFact(segment, segment.labelText ?? label));
  return true;
}

function labelledFact(segment: Segment, label: string): Fact {
  const items = segment.kind === 'item' ? [segment.text] : splitList(segment.text);
  const isList = segment.kind === 'item' || items.length >= 3 || (items.length === 2 && /s$/i.test(label));
  return isList
    ? { kind: 'list', label, text: segment.text, items, span: segment.span }
    : { kind: 'labelled', label, text: segment.text, items: [], span: segment.span };
}

/** "boards, timelines, and automation" -> its parts; a sentence stays one part. */
export function splitList(text: string): readonly string[] {
  const flat = text.trim().replace(/[.]$/, '');
  const parts = /;/.test(flat) ? flat.split(/\s*;\s*(?:and\s+)?/) : flat.split(/,(?!\d{3})\s*(?:(?:and|or|&)\s+)?/);
  const last = parts.at(-1) ?? '';
  const split =
    !/;/.test(flat) && parts.length >= 2
      ? [...parts.slice(0, -1), ...last.split(/\s+(?:and|&)\s+(?=[^,]{2,40}$)/)]
      : parts;
  const pair = split.length === 1 && flat.length < 70 ? flat.split(/\s+(?:and|&)\s+/) : split;
  return pair.map((part) => part.trim()).filter((part) => part !== '');
}

function readPlain(draft: Draft, segment: Segment, index: number, count: number): void {
  const text = segment.text;
  if (segment.kind === 'item') {
    if (isOrder(text, false) && !/^(?:mention|include|highlight)/i.test(text) && clauseKind(text) !== 'phrase')
      draft.orders.push(segment);
    else draft.facts.push({ kind: 'list', label: null, text, items: [text], span: segment.span });
    return;
  }
  if (isOrder(text, index === 0)) {
    draft.orders.push(segment);
    readOrder(draft, segment);
    return;
  }
  if (index === 0 && isBareTopic(text, count)) {
    setTopic(draft, text, segment.span, true);
    return;
  }
  const isLate = index >= count - 2 && index > 0;
  if (appealStart.test(text) && (isLate || /\b(?:https?:|www\.|\w+\.(?:com|org|io|net|co|app)\b|@)/i.test(text))) {
    draft.appeals.push({ text: asSentence(text), span: segment.span });
  } else draft.facts.push({ kind: 'sentence', label: null, text: asSentence(text), items: [], span: segment.span });
}

/** A short group of words, or a lone question, is a topic and not a line to be read out. */
function isBareTopic(text: string, count: number): boolean {
  const words = text.split(/\s+/).length;
  if (/\?$/.test(text)) return words <= 16;
  if (/^how to\b/i.test(text)) return true;
  const kind = clauseKind(text);
  return (
    (kind === 'phrase' && words <= 14 && !/[.!]$/.test(text)) ||
    (count === 1 && words <= 4 && kind !== 'clause') ||
    /^(?:why|how|what)\b/i.test(text)
  );
}

function readOrder(draft: Draft, segment: Segment): void {
  const parts = segment.text.split(directiveBreak).filter((part) => part !== undefined && part.trim() !== '');
  for (const part of parts) {
    const subject = readSubject(part);
    if (subject === null) continue;
    draft.audience ??= subject.audience;
    takeSubject(draft, subject, segment.span, part);
  }
}

function takeSubject(draft: Draft, subject: Subject, span: Span, part: string): void {
  const words = subject.words;
  if (
    /^(?:an?\s+)?(?:strong\s+|clear\s+)?(?:call[- ]to[- ]action|cta)\b/i.test(words) ||
    /^(?:end|clos|finish)/i.test(part.trim())
  ) {
    const appeal = words.replace(/^.*?(?:call[- ]to[- ]action|cta)\b\s*(?:to|:|for|,)?\s*/i, '');
    if (appeal !== '' && clauseKind(appeal) === 'imperative') draft.appeals.push({ text: asSentence(appeal), span });
    return;
  }
  const that = /^that\s+(.+)$/i.exec(words);
  if (that !== null) {
    draft.act ??= subject.act;
    draft.whom ??= subject.whom;
    pushSentence(draft, that[1] ?? '', span);
    return;
  }
  const infinitive = /^(?:not\s+)?to\s+(.+)$/i.exec(words);
  if (infinitive !== null && (subject.act === 'remind' || subject.act === 'tell' || subject.act === 'invite')) {
    draft.act ??= subject.act;
    draft.whom ??= subject.whom;
    const order = toYou(infinitive[1] ?? '');
    const line = /^not\s/i.test(words)
      ? `Please do not ${order}`
      : subject.act === 'remind'
        ? `Please ${order}`
        : order;
    draft.appeals.push({ text: asSentence(subject.act === 'invite' ? order : line), span });
    return;
  }
  const isAside = /^(?:mention|includ|highlight|emphasi)/i.test(part.trim());
  if (draft.topic !== null || isAside) {
    if (words !== '' && isAside) pushAside(draft, words, span);
    return;
  }
  draft.act = subject.act;
  draft.whom = subject.whom;
  if (words !== '') setTopic(draft, words, span);
}

function pushAside(draft: Draft, words: string, span: Span): void {
  const kind = clauseKind(words);
  if (kind === 'clause' && !/^(?:the|our|a|an)\s[^,]*\b(?:that|which)\b/i.test(words)) pushSentence(draft, words, span);
  else draft.facts.push({ kind: 'list', label: null, text: words, items: splitList(words), span });
}

function pushSentence(draft: Draft, text: string, span: Span): void {
  draft.facts.push({
    kind: 'sentence',
    label: null,
    text: asSentence(text.replace(/\bmy\b/g, 'our')),
    items: [],
    span,
  });
}

/** Speech addresses the viewers: "submit their timesheets" becomes "submit your timesheets". */
const toYou = (text: string): string =>
  text
    .replace(/\btheir\b/g, 'your')
    .replace(/\btheirs\b/g, 'yours')
    .replace(/\bthemselves\b/g, 'yourselves')
    .replace(/\bthey\b/g, 'you');

const listAfter = /^(.{3,60}?)\s*:\s*(.+,.+)$/;

/** Takes the topic; a description that follows the name or a colon becomes a fact. */
function setTopic(draft: Draft, words: string, span: Span, opensSentence = false): void {
  const list = listAfter.exec(words);
  const head = (list?.[1] ?? words).trim();
  const apposition =
    /^((?:our |the |my )?(?:new )?[“"]?\p{Lu}[\p{L}\p{N}'’&.-]*[”"]?(?:\s+[\p{Lu}\d][\p{L}\p{N}'’&.-]*)*),\s+((?:an?|the|our)\s+.+)$/u.exec(
      head,
    );
  const relative =
    /^((?:our|the|this|my)\s+[^,]{3,60}?|\p{Lu}[\p{L}\p{N}'’&.-]*(?:\s+\p{Lu}[\p{L}\p{N}'’&.-]*)*),?\s+(?:that|which)\s+(.+)$/u.exec(
      head,
    );
  if (apposition !== null) {
    const name = apposition[1] ?? head;
    draft.topic = makeTopic(name);
    pushSentence(draft, `${name} is ${apposition[2]}`, span);
  } else if (relative !== null && !/^(?:i|we|you|they|he|she|it|people|everyone|our|the)\b/i.test(relative[2] ?? '')) {
    draft.topic = makeTopic(relative[1] ?? head);
    pushSentence(draft, `${relative[1]} ${relative[2]}`, span);
  } else draft.topic = makeTopic(head, opensSentence);
  draft.topicSpan = span;
  if (list !== null) {
    const text = list[2] ?? '';
    draft.facts.push({ kind: 'list', label: null, text, items: splitList(text), span });
  }
}

/** Gives words a capital and a full stop; what is already a sentence stays as it is. */
export function asSentence(text: string): string {
  const trimmed = capitalise(text.trim().replace(/[,;:–—-]+$/, ''));
  return /[.!?…]["”'’)]*$/.test(trimmed) ? trimmed : `${trimmed}.`;
}

/** Items that follow each other under one label are one list. */
function joinItems(facts: readonly Fact[]): readonly Fact[] {
  const joined: Fact[] = [];
  for (const fact of facts) {
    const last = joined.at(-1);
    if (fact.kind === 'list' && last?.kind === 'list' && fact.items.length === 1 && last.label === fact.label) {
      joined[joined.length - 1] = {
        ...last,
        text: `${last.text}\n${fact.text}`,
        items: [...last.items, ...fact.items],
        span: { start: last.span.start, end: fact.span.end },
      };
    } else joined.push(fact);
  }
  return joined;
}

/** Gives a list's item as it stands inside a sentence. */
export const itemInSentence = (item: string): string => lowerStart(item.replace(/[.;,]+$/, ''));
