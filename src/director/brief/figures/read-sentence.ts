// "Revenue was $4.2M in Q1, $4.8M in Q2 and $5.6M in Q3" -> the series that the sentence tells.
import { capitalise } from '../topic.ts';
import type { Figure } from './figure.ts';
import { readValue, type Value } from './read-value.ts';

const mostPoints = 12;
const mostLabelLetters = 20;
const mostNameLetters = 32;

const told =
  /^(.{2,60}?)\s+(?:(?:was|were|is|are|came in at|came to|reached|hit|stood at|made|totall?ed|amounted to|rose to|grew to)\s+)(?=[^\s]*\d)(.+)$/i;
const placed = /^(.+?)\s+(?:in|on|for|during)\s+(?:the\s+)?(.+)$/i;

/** Reads a sentence of at least two values, each with the time or place it holds for; null otherwise. */
export function readSentence(text: string): Extract<Figure, { kind: 'series' }> | null {
  const sentence = text.trim().replace(/[.!]$/, '');
  if (/[.!?;]\s/.test(sentence)) return null;
  const match = told.exec(sentence);
  const points = (match?.[2] ?? '').split(/,\s+(?:and\s+)?|\s+and\s+/).map(readPlaced);
  const whole = points.flatMap((point) => (point === null ? [] : [point]));
  if (whole.length !== points.length || whole.length < 2 || whole.length > mostPoints) return null;
  const unit = whole[0]?.unit ?? null;
  // "120 units in April, 150 in May": the unit is named once.
  if (whole.some((point) => point.unit !== unit && point.unit !== null)) return null;
  return {
    kind: 'series',
    unit,
    points: whole.map(({ label, text: written, value }) => ({ label, text: written, value })),
    sentence: text.trim(),
    of: nameOf(match?.[1] ?? ''),
  };
}

function readPlaced(part: string): (Value & { readonly label: string }) | null {
  const match = placed.exec(part.trim());
  const value = readValue(match?.[1] ?? '');
  const label = (match?.[2] ?? '').trim();
  const isName = label !== '' && label.length <= mostLabelLetters && label.split(/\s+/).length <= 3;
  return value === null || !isName ? null : { label, ...value };
}

function nameOf(subject: string): string | null {
  const name = subject.replace(/^(?:our|the|my|your|total)\s+/i, '').trim();
  const isName = /\p{L}{2}/u.test(name) && !/^(?:we|it|they|this|that|there|I|here)$/i.test(name);
  return isName && name.length <= mostNameLetters ? capitalise(name) : null;
}
