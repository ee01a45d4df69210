// A segment under a label -> what the label makes of it: an order, the topic, an appeal, or a fact of the film.

import { isDescription } from './description/find-descriptions.ts';
import { asSentence, type Draft, type Fact, plainFact, pushSentence, splitList } from './draft.ts';
import {
  appealLabel,
  audienceLabel,
  isAddressee,
  isBareLabel,
  isNoticeOf,
  isPlaceOfShowing,
  isSender,
  metaLabel,
  topicLabel,
} from './labels.ts';
import { isOrder } from './orders.ts';
import { isLabelledNote } from './production-note.ts';
import type { Segment } from './segments.ts';
import { isPlainModifier } from './subject.ts';
import { takeTopic } from './take-topic.ts';
import { filmNouns } from './vocabulary.ts';

/** Reads a segment by its label; false when the label changes nothing. */
export function readLabelled(draft: Draft, segment: Segment, isLone: boolean): boolean {
  const label = segment.label;
  if (label === null) return false;
  if (metaLabel.test(label) || isLabelledNote(label, segment.text) || isDescription(segment.text)) {
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
  if (isBareLabel(label) || isSender(label) || isPlaceOfShowing(label)) return takeUnlabelled(draft, segment);
  if (isAddressee(label)) {
    draft.audience ??= label.replace(/^(?:to|dear|hi|hello)\s+/i, '');
    return takeUnlabelled(draft, segment);
  }
  if (appealLabel.test(label)) draft.appeals.push({ text: asSentence(segment.text), span: segment.span });
  else if (audienceLabel.test(label)) draft.audience ??= segment.text.replace(/\.$/, '');
  else if (/^scene \d+|^shot \d+/.test(label)) return false;
  else draft.facts.push(labelledFact(segment, segment.labelText ?? label));
  return true;
}

/** What stands under a label that names nothing is told without it. */
function takeUnlabelled(draft: Draft, segment: Segment): boolean {
  const { text, span } = segment;
  const items = segment.kind === 'item' ? [text] : splitList(text);
  if (items.length >= 2 || segment.kind === 'item') draft.facts.push({ kind: 'list', label: null, text, items, span });
  else draft.facts.push(plainFact(segment));
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

/** Says whether a segment only tells how the film is made, or for whom. */
export const isAside = ({ label, text }: Segment): boolean =>
  (label !== null && (metaLabel.test(label) || audienceLabel.test(label))) || isOrder(text, false);

const asks = /^(?:which|what|who|why|how|when|where|do|does|is|are|can|should)\b[^?]*\?$/i;

const filmLabel = new RegExp(
  `^(?:breaking news|news|(?:interview|podcast|documentary|vlog|news|dialogue|debate|talk[- ]?show)[- ](?:style|format)|(?:[\\w-]+ ){0,3}(?:${filmNouns}|weather|launch|notice|memo|instructions|reveal|promo|drop|class|course))(?: please)?(?: (?:for|about|on|of|from|to) .+)?$`,
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
  const isNoTopic = /weather|forecast/i.test(written) || platform.test(about ?? '') || isNoticeOf(written);
  if (draft.topic !== null || isNoTopic) return;
  const before = headingTopic.exec(written)?.[1];
  if (about !== undefined) takeTopic(draft, about, segment.span);
  else if (before !== undefined && !isPlainModifier(before))
    takeTopic(draft, before.replace(/\s+(?:annual|yearly|monthly|quarterly|weekly|year-end)\s*$/i, ''), segment.span);
}

function labelledFact(segment: Segment, label: string): Fact {
  const items = segment.kind === 'item' ? [segment.text] : splitList(segment.text);
  const isList = segment.kind === 'item' || items.length >= 3 || (items.length === 2 && /s$/i.test(label));
  return isList
    ? { kind: 'list', label, text: segment.text, items, span: segment.span }
    : { kind: 'labelled', label, text: segment.text, items: [], span: segment.span };
}
