// Segments -> what the film says: topic, facts, appeal; and which of them only order the making.

import { isDescription } from './description/find-descriptions.ts';
import { asSentence, type Draft, type Fact, plainFact, toYou } from './draft.ts';
import { findFigures } from './figures/find-figures.ts';
import { isFileAlone } from './file-mention.ts';
import { audienceLabel, isNoticeOf } from './labels.ts';
import { isGreeting, isInjection, isOrder, isRemark } from './orders.ts';
import { people } from './people.ts';
import { isRefusal } from './refusals.ts';
import { isRemarkTail, remarksFrom } from './remark-list.ts';
import type { Segment } from './segments.ts';
import type { Span } from './source-text.ts';
import { readBareTopic, readSubject } from './subject.ts';
import { isAside, readLabelled } from './take-label.ts';
import { takeOrder } from './take-order.ts';
import { takeTopic } from './take-topic.ts';
import { lowerStart, type Topic } from './topic.ts';
import { findVersus, type Versus } from './versus.ts';
import { clauseKind, filmNouns, type SpeechAct } from './vocabulary.ts';

/** The content of a prompt. */
export interface Content {
  readonly topic: Topic | null;
  /** The act the prompt asks for: announce, remind, invite … */
  readonly act: SpeechAct | null;
  /** Whom the film speaks to when the prompt says so with the act. */
  readonly whom: string | null;
  readonly audience: string | null;
  /** The two things that are compared; null without any. */
  readonly versus: Versus | null;
  readonly facts: readonly Fact[];
  /** What viewers shall do, as a sentence: "Visit flowtask.com." */
  readonly appeals: readonly { readonly text: string; readonly span: Span }[];
  /** The sentences that order the making. */
  readonly orders: readonly Segment[];
  readonly injections: readonly Segment[];
}

const appealStart =
  /^(?:please\s+)?(?:visit|call|sign up|book|order|shop|subscribe|download|register|rsvp|join|try|get (?:yours|started|your)|follow|contact|email|e-mail|learn more|find out more|click|tap|apply|donate|buy|start your|head (?:over )?to|go to|come (?:visit|see|by|in|and)|see you|reserve|schedule|text|check out|stop by|grab|claim|scan)\b/i;
/**
 * May be a note to the maker. What is known as an order is read as one, the first words may name the subject, and a
 * closing of two words may be meant for viewers.
 */
const mayBeNote = ({ label, text }: Segment, index: number): boolean =>
  index > 0 && !audienceLabel.test(label ?? '') && !isOrder(text, false) && text.split(/\s+/).length > 2;

/** Sorts the segments of a prompt. */
export function readContent(segments: readonly Segment[], isMade: (segment: Segment) => boolean): Content {
  const draft: Draft = {
    topic: null,
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
    else if (mayBeNote(segment, index) && isMade(segment)) draft.orders.push(segment);
    else if (
      !readLabelled(
        draft,
        segment,
        segments.every((other) => other === segment || isAside(other)),
      )
    )
      readPlain(draft, segment, index, segments);
  });
  if (draft.topic === null) takePurpose(draft);
  if (isGreeting(draft.topic?.words ?? '') || isFileAlone(draft.topic?.words ?? '')) draft.topic = null;
  // "A video for my listing" names no subject.
  if (
    /^(?:(?:our|the|my|an?)\s+)?(?:listing|property|post|website|page|content|profile|channel|business|company)$/i.test(
      draft.topic?.words ?? '',
    )
  )
    draft.topic = null;
  const versus = findVersus(
    segments.map(({ labelText, text }) => (labelText === null ? text : `${labelText}: ${text}`)),
  );
  return { ...draft, versus, facts: findFigures(joinItems(draft.facts), versus) };
}

/** "Purpose: remind volunteers of Beach Clean-Up" names what nothing else does. */
function takePurpose(draft: Draft): void {
  const purpose = draft.orders.find(({ label }) => /^(?:purpose|goal|objective|aim)$/.test(label ?? ''));
  const subject = purpose === undefined ? null : readSubject(purpose.text.replace(/^[^:]+:\s*/, ''));
  const reminded = new RegExp(
    `\\b(?:remind|inform|tell)\\s+(?:(?:our|the|all)\\s+)?${people}?\\s+(?:of|about)\\s+(.+)$`,
    'i',
  ).exec(purpose?.text ?? '')?.[1];
  const aim = / for ((?:the|our|my|a|an) [^,.:]{3,40})[.]?$/i.exec(purpose?.text ?? '')?.[1];
  if (purpose !== undefined && reminded === undefined && subject?.act == null && aim !== undefined) {
    takeTopic(draft, aim, purpose.span);
    return;
  }
  const words = reminded ?? subject?.words.replace(/^(?:of|about|on|to)\s+/i, '') ?? '';
  if (purpose === undefined || subject?.act == null || clauseKind(words) !== 'phrase') return;
  draft.audience ??= subject.audience ?? subject.whom;
  takeTopic(draft, words, purpose.span);
}

function readPlain(draft: Draft, segment: Segment, index: number, segments: readonly Segment[]): void {
  const { text } = segment;
  // What stands before is only how the film is made.
  const isFirst =
    draft.topic === null &&
    segments
      .slice(0, index)
      .every((before) => isRemark(before.text) || isRefusal(before.text) || isGreeting(before.text));
  // "Thank you to everyone who stayed late" among other words is said as it stands.
  const isSaid =
    !isFirst &&
    (index < segments.length - 1 || /\b(?:to|for)\b/i.test(text)) &&
    /^(?:a (?:big|huge) )?thank you(?: so much)?(?: (?:to|for)\b|[!.]*$)(?!.*\b(?:video|message|card|clip)\b)/i.test(
      text,
    );
  if (isGreeting(text)) draft.orders.push(segment);
  else if (isSaid) draft.facts.push(plainFact(segment));
  else if (segment.kind === 'item') readItem(draft, segment);
  else if (directAppeal.test(text)) draft.appeals.push({ text: asSentence(text), span: segment.span });
  else if (isOrder(text, isFirst)) {
    draft.orders.push(segment);
    takeOrder(draft, segment);
  } else if (isHeading(draft, segment, isFirst, segments)) {
    draft.orders.push(segment);
    takeHeadline(draft, segment);
  } else if (isAppeal(text, index, segments)) draft.appeals.push({ text: asSentence(text), span: segment.span });
  else draft.facts.push(plainFact(toThose(draft, segment)));
}

/** Those who are welcomed are spoken to: "they start on Monday". */
function toThose(draft: Draft, segment: Segment): Segment {
  const isWelcome = draft.orders.some(({ text }) => /\b(?:welcom\w+|greet\w*|onboard\w*)\b/i.test(text));
  return isWelcome && /^they\s/i.test(segment.text)
    ? { ...segment, text: toYou(segment.text.replace(/^They\b/, 'You')) }
    : segment;
}

function takeHeadline(draft: Draft, { text, span }: Segment): void {
  // "Cooking class for teens: make fried rice"
  const bare =
    clauseKind(text) === 'imperative' && !bareVersus.test(text)
      ? { words: `how to ${lowerStart(text)}`, audience: null }
      : readBareTopic(text);
  draft.audience ??= bare.audience;
  if (!isNoticeOf(withoutRemarkTail(bare.words))) takeTopic(draft, bare.words, span, true);
}

function readItem(draft: Draft, segment: Segment): void {
  const { text, span } = segment;
  const orders = isOrder(text, false) && !/^(?:mention|include|highlight)/i.test(text) && clauseKind(text) !== 'phrase';
  if (orders || isDescription(text)) draft.orders.push(segment);
  else draft.facts.push({ kind: 'list', label: null, text, items: [text], span });
}

/** "3 benefits of walking". */
const countedPoints = /^\d{1,2}\s+(?:tips|ways|reasons|benefits|advantages|habits|mistakes|myths|rules)\s+[^,\d]+$/i;

/** "Happy birthday to our brother Leo" is said as it stands. */
const wish =
  /^(?:thank you,? (?!for\b|video|message)(?=\p{Lu})|thanks,? (?=\p{Lu})|happy|merry|congratulations|congrats|best wishes|well done|good luck|get well)\b(?!.*\b(?:video|message|card|clip|film)\b)/iu;

/** "3 reasons to visit Porto - fewer crowds, the harvest, mild days". */
const countedList =
  /^(?:the |my |our |top )?(?:\d{1,2}|two|three|four|five|six|seven|eight|nine|ten) (?:[\w-]+ ){0,2}?(?:tips|ways|reasons|benefits|advantages|habits|mistakes|myths|rules|facts|things|steps|ideas|signs|lessons)\b[^,:]{0,80}?(?::|\s[–—-])\s[^,]+,\s/i;

/** Words that name the topic and are not to be read out: the first ones, or those after "Vertical video:". */
function isHeading(draft: Draft, segment: Segment, isFirst: boolean, segments: readonly Segment[]): boolean {
  const { text } = segment;
  if (wish.test(text) && segments.length > 1) return false;
  if (draft.topic === null && isListHead(text, segments)) return true;
  const isTask = /\b(?:class|lesson|course|tutorial)\b/.test(segment.label ?? '') && clauseKind(text) === 'imperative';
  if (isTask && draft.topic === null && text.split(/\s+/).length <= 6) return true;
  const isLabelled =
    segment.label !== null &&
    draft.topic === null &&
    clauseKind(text) === 'phrase' &&
    (!/[,\d]/.test(text) || countedPoints.test(text));
  if (isLabelled) return true;
  const isLoneQuestion = !text.endsWith('?') || segments.every((other) => other === segment || isAside(other));
  return (
    isFirst &&
    draft.topic === null &&
    (filmTitle.test(text) || (isLoneQuestion && isBareTopic(withoutRemarkTail(text), segments.length)))
  );
}

/** "3 reasons to visit Porto - …", "Heat pump vs gas boiler." before what tells of both. */
const isListHead = (text: string, segments: readonly Segment[]): boolean =>
  countedList.test(text) || (segments.length > 1 && bareVersus.test(text));
const bareVersus = /^(?:[\p{L}'’-]+\s+){1,4}(?:vs\.?|versus)\s+(?:[\p{L}'’-]+\s*){1,4}[.!]?$/iu;

/** "Book at lotusyoga.com" near the end, or with an address, is what viewers shall do; after a question it answers. */
function isAppeal(text: string, index: number, segments: readonly Segment[]): boolean {
  const isAnswer = segments[index - 1]?.text.endsWith('?') ?? false;
  const isLate = index >= segments.length - 2 && index > 0;
  return (
    appealStart.test(text) &&
    !isAnswer &&
    (isLate || /\b(?:https?:|www\.|\w+\.(?:com|org|io|net|co|app)\b|@)/i.test(text))
  );
}

/** "Ask us for a demo." */
const directAppeal =
  /^(?:please\s+)?(?:ask|email|e-mail|call|message|dm|contact|write to|talk to|text|follow|join|visit|reach out to)\s+(?:us|me)\b/i;
/** "Lost dog announcement." */
const filmTitle = new RegExp(
  `^(?:[\\w'’-]+\\s+){1,4}(?:${filmNouns}|alert|notice|history|timeline|milestones|journey)(?:\\s+(?:for\\s+)?(?:Q[1-4]|\\d{4}|week \\d{1,2}|(?:January|February|March|April|May|June|July|August|September|October|November|December)))*[.]?$`,
  'i',
);

/** "Composting, 50 secs, older gentleman in a garden" without what tells how it is made. */
function withoutRemarkTail(text: string): string {
  const parts = text.replace(/[.]$/, '').split(/,\s+/);
  const kept = parts.slice(0, remarksFrom(parts, isRemarkTail));
  return kept.length === parts.length ? text : kept.join(', ');
}

/** A short group of words, or a lone question, is a topic and not a line to be read out. */
function isBareTopic(raw: string, count: number): boolean {
  const text = raw.replace(/["“”„]/g, '');
  const words = text.split(/\s+/).length;
  if (/\?$/.test(text)) return words <= 16;
  if (/^how to\b/i.test(text)) return true;
  const kind = clauseKind(text);
  return (
    (kind === 'phrase' && words <= 14 && !/[.!]$/.test(text)) ||
    // "Before and after our switch to FlowTask." heads the sentences that follow.
    (kind === 'phrase' && count >= 2 && words >= 3 && words <= 9 && !/[\d!$€£]|,/.test(text)) ||
    (count === 1 && words <= 4 && kind !== 'clause') ||
    /^(?:why|how|what)\b/i.test(text)
  );
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
