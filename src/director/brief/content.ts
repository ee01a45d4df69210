// Segments -> what the film says: topic, facts, appeal; and which of them only order the making.
import { asSentence, type Draft, type Fact, pushSentence, splitList } from './draft.ts';
import { findFigures } from './figures/find-figures.ts';
import { isFileAlone } from './file-mention.ts';
import { isGreeting, isInjection, isOrder, isRemark } from './orders.ts';
import { isRefusal } from './refusals.ts';
import { isRemarkTail, remarksFrom } from './remark-list.ts';
import type { Segment } from './segments.ts';
import type { Span } from './source-text.ts';
import { isPlainModifier, readBareTopic } from './subject.ts';
import { takeOrder } from './take-order.ts';
import { takeTopic } from './take-topic.ts';
import type { Topic } from './topic.ts';
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

const metaLabel =
  /^(?:style|tone|visual style|length|duration|runtime|background|setting|set|location of the presenter|presenter|avatar|host|speaker|spokesperson|narrator|voice|music|captions?|subtitles?|orientation|format|aspect ratio|language|visuals?|camera|platform|channel|pace|pacing|mood|look|outfit|wardrobe|b-?roll|type|video type|scene|shot|resolution|output|animation|(?:brand )?colou?rs?|brand|font|purpose|goal|objective|note|notes|instructions?|role)(?: \d+)?$/;
const topicLabel =
  /^(?:topic|subject|title|video title|theme|about|product|company|brand|event|name of (?:product|event)|headline)$/;
const appealLabel = /^(?:cta|call[- ]to[- ]action|action|closing|closing line|end with)$/;
const audienceLabel = /^(?:audience|target audience|for|viewers|target)$/;
const appealStart =
  /^(?:please\s+)?(?:visit|call|sign up|book|order|shop|subscribe|download|register|rsvp|join|try|get (?:yours|started|your)|follow|contact|email|e-mail|learn more|find out more|click|tap|apply|donate|buy|start your|head (?:over )?to|go to|come (?:visit|see|by|in|and)|see you|reserve|schedule|text|check out|stop by|grab|claim|scan)\b/i;
/** Sorts the segments of a prompt. */
export function readContent(segments: readonly Segment[]): Content {
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
    else if (
      !readLabelled(
        draft,
        segment,
        segments.every((other) => other === segment || isAside(other)),
      )
    )
      readPlain(draft, segment, index, segments);
  });
  if (isGreeting(draft.topic?.words ?? '') || isFileAlone(draft.topic?.words ?? '')) draft.topic = null;
  const versus = findVersus(
    segments.map(({ labelText, text }) => (labelText === null ? text : `${labelText}: ${text}`)),
  );
  return { ...draft, versus, facts: findFigures(joinItems(draft.facts), versus) };
}

function readLabelled(draft: Draft, segment: Segment, isLone: boolean): boolean {
  const label = segment.label;
  if (label === null) return false;
  if (metaLabel.test(label)) {
    draft.orders.push({ ...segment, text: `${segment.labelText ?? label}: ${segment.text}` });
    return true;
  }
  if (topicLabel.test(label) && segment.kind === 'sentence' && draft.topic === null) {
    takeTopic(draft, segment.text.replace(/[.]$/, ''), segment.span);
    return true;
  }
  if (isLone && readChoice(draft, segment, segment.labelText ?? label)) return true;
  // "Lesson: fail fast" inside a text is a point of it.
  if (filmLabel.test(label) && (label.includes(' ') || draft.facts.length === 0)) {
    takeHeading(draft, segment, label);
    return false;
  }
  return takeLabelled(draft, segment, label);
}

function takeLabelled(draft: Draft, segment: Segment, label: string): boolean {
  if (appealLabel.test(label)) draft.appeals.push({ text: asSentence(segment.text), span: segment.span });
  else if (audienceLabel.test(label)) draft.audience ??= segment.text.replace(/\.$/, '');
  else if (/^scene \d+|^shot \d+/.test(label)) return false;
  else draft.facts.push(labelledFact(segment, segment.labelText ?? label));
  return true;
}

/** "Coffee or tea: which one …?", "Kids science: why is the sky blue?" */
function readChoice(draft: Draft, segment: Segment, label: string): boolean {
  if (draft.topic !== null || draft.facts.length > 0 || !asks.test(segment.text)) return false;
  const isChoice = / or /.test(label);
  if (!isChoice && /^(?:q|question|faq)\b/i.test(label)) return false;
  draft.orders.push(segment);
  takeTopic(draft, isChoice ? label : segment.text, segment.span);
  if (isChoice) pushSentence(draft, segment.text, segment.span);
  return true;
}

const isAside = ({ label, text }: Segment): boolean =>
  (label !== null && (metaLabel.test(label) || audienceLabel.test(label))) || isOrder(text, false);

const asks = /^(?:which|what|who|why|how|when|where|do|does|is|are|can|should)\b[^?]*\?$/i;

const filmLabel = new RegExp(
  `^(?:breaking news|news|(?:interview|podcast|documentary|vlog|news|dialogue|debate|talk[- ]?show)[- ](?:style|format)|(?:[\\w-]+ ){0,3}(?:${filmNouns}|weather|launch|notice|memo|instructions|reveal|promo|drop))(?: (?:for|about|on|of|from|to) .+)?$`,
  'i',
);

/** "Emergency drill instructions for the school" is about the emergency drill. */
const headingTopic = /^((?:[\w'’-]+\s+){1,3}?)(?:instructions|reminder|notice|tips|recap|promo|invitation|guide)\b/i;

const platform =
  /^(?:our |my |the )?(?:tik ?tok|instagram|youtube|linkedin|facebook|reels?|shorts?|social media|whatsapp|snapchat)\b/i;

/** "Status update: Atlas is on track": the label names the film, and perhaps its topic. */
function takeHeading(draft: Draft, segment: Segment, label: string): void {
  const written = segment.labelText ?? label;
  draft.orders.push({ ...segment, text: `${written}:` });
  const about = /\b(?:about|on|of)\s+(.+)$/i.exec(written)?.[1] ?? /\bfor\s+(?!\w+day\b)(.+)$/i.exec(written)?.[1];
  if (draft.topic !== null || /weather|forecast/i.test(written) || platform.test(about ?? '')) return;
  const before = headingTopic.exec(written)?.[1];
  if (about !== undefined) takeTopic(draft, about, segment.span);
  else if (before !== undefined && !isPlainModifier(before)) takeTopic(draft, before, segment.span);
}

function labelledFact(segment: Segment, label: string): Fact {
  const items = segment.kind === 'item' ? [segment.text] : splitList(segment.text);
  const isList = segment.kind === 'item' || items.length >= 3 || (items.length === 2 && /s$/i.test(label));
  return isList
    ? { kind: 'list', label, text: segment.text, items, span: segment.span }
    : { kind: 'labelled', label, text: segment.text, items: [], span: segment.span };
}

function readPlain(draft: Draft, segment: Segment, index: number, segments: readonly Segment[]): void {
  const { text } = segment;
  // What stands before is only how the film is made.
  const isFirst = segments
    .slice(0, index)
    .every((before) => isRemark(before.text) || isRefusal(before.text) || isGreeting(before.text));
  if (isGreeting(text)) draft.orders.push(segment);
  else if (segment.kind === 'item') readItem(draft, segment);
  else if (directAppeal.test(text)) draft.appeals.push({ text: asSentence(text), span: segment.span });
  else if (isOrder(text, isFirst)) {
    draft.orders.push(segment);
    takeOrder(draft, segment);
  } else if (isHeading(draft, segment, isFirst, segments)) {
    draft.orders.push(segment);
    const bare = readBareTopic(text);
    draft.audience ??= bare.audience;
    takeTopic(draft, bare.words, segment.span, true);
  } else if (isAppeal(text, index, segments)) draft.appeals.push({ text: asSentence(text), span: segment.span });
  else draft.facts.push(plainFact(segment));
}

/** "Wear vests, keep walkways clear, never ride on forklifts" are orders one by one; other words stay a sentence. */
function plainFact({ text, span }: Segment): Fact {
  const items = splitList(text);
  const isRules = items.length >= 3 && items.every((item) => clauseKind(item) === 'imperative');
  return isRules
    ? { kind: 'list', label: null, text, items, span }
    : { kind: 'sentence', label: null, text: asSentence(text), items: [], span };
}

function readItem(draft: Draft, segment: Segment): void {
  const { text, span } = segment;
  const orders = isOrder(text, false) && !/^(?:mention|include|highlight)/i.test(text) && clauseKind(text) !== 'phrase';
  if (orders) draft.orders.push(segment);
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
  if (draft.topic === null && countedList.test(text)) return true;
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
