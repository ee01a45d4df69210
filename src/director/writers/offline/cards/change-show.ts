// "Customer churn fell from 6% to 3.5%" -> a card with both values.
import { readValue } from '../../../brief/figures/read-value.ts';
import { capitalise } from '../../../brief/topic.ts';
import type { Show } from '../../../writer.ts';

const value = String.raw`[$€£¥₹]?\d+(?:,\d{3})*(?:\.\d+)?(?:(?:k|K|m|M|bn|B)\b|\s?%|\s(?!(?:in|on|at|to|by|for|per|over|this|last|since|within|after|and|while|during|as|because|with|from|between)\b)\p{Ll}{1,12})?`;
const verb =
  'fell|falls|dropped|drops|went|goes|rose|rises|climbed|climbs|grew|grows|increased|increases|decreased|decreases|declined|improved|improves|jumped|shrank|moved|sank|(?:is |are |was |were )?(?:up|down)';
const change = new RegExp(
  `^(?:.{0,40}:\\s+)?(.{2,60}?)\\s+(?:has |have )?(?:${verb})\\s+from\\s+(${value})(?:\\s+in\\s+[\\p{L}\\d]+(?:\\s\\d{4})?)?\\s+to\\s+(${value})(?=$|[\\s,.;!])(.*)$`,
  'iu',
);
const mostCaptionLetters = 60;

/** Gives the card of a sentence whose only figures are those of one change; null otherwise. */
export function changeShow(text: string, heading: string): Show | null {
  const match = change.exec(text.trim());
  const [, subject = '', from = '', to = '', rest = ''] = match ?? [];
  const [before, after] = [readValue(from), readValue(to)];
  if (before === null || after === null || /\.\s/.test(rest.trim()) || /,[^.]*\d/.test(rest)) return null;
  // "From 28 to 34 cents", "from 5 days to 2": the unit is named once.
  const isSame = before.unit === after.unit || before.unit === null || after.unit === null;
  if (!isSame) return null;
  const sentence = text.trim().replace(/[.!]$/, '');
  return {
    kind: 'number-card',
    heading: nameOf(subject) ?? heading,
    value: `${from} → ${to}`,
    caption: sentence.length <= mostCaptionLetters ? capitalise(sentence) : null,
    icon: after.value < before.value ? 'trending-down' : 'trending-up',
    // Bars beside it would leave the values too little room in a portrait film.
    chart: null,
    isExample: false,
    cue: from,
  };
}

function nameOf(subject: string): string | null {
  const name = subject.replace(/^(?:our|the|my|your)\s+/i, '').trim();
  return /^(?:we|it|they|this|that|I)$/i.test(name) || name.length > 32 ? null : capitalise(name);
}
