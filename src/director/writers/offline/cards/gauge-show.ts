// "Customer satisfaction reached 92%", "$18,000 of our $30,000 goal" -> a gauge.

import { findDetails } from '../../../brief/details.ts';
import { readValue } from '../../../brief/figures/read-value.ts';
import { shorten } from '../../../brief/topic.ts';
import type { Show } from '../../../writer.ts';

/** A level, not a change: "grew 12%" and "30% off" are none. */
const level =
  /\b(?:reach(?:ed|es)?|stands? at|is(?: now)? at|hit|now at|was|is|at|scored?|of|turnout was|are)\s+(?:about |around |over |nearly |almost )?(\d{1,2}(?:\.\d+)?|100)\s?(?:%|percent\b|per cent\b)(?!\s*(?:off|more|less|fewer|higher|lower|discount|increase|decrease|interest|cheaper|faster))/i;
const share = /\b(\d{1,2}(?:\.\d+)?|100)\s?(?:%|percent|per cent)\s+of\s+(?:all\s+|our\s+|the\s+)?[\p{L}-]+/iu;
const goal =
  /([$€£]?\d[\d,.]*\d|\d)\s+(?:out of|of)\s+(?:our|the|a|an|its|their)?\s*([$€£]?\d[\d,.]*\d|\d)\s*(?:goal|target|total|needed|planned)?/i;

/** Gives the gauge of the only level in a text; null when there is none, or other numbers stand beside it. */
export function gaugeShow(text: string, heading: string): Show | null {
  const details = findDetails(text).filter((detail) => detail.kind !== 'date' && detail.kind !== 'url');
  const towards = goal.exec(text);
  if (towards !== null && details.length <= 3) return goalGauge(towards, heading, text);
  const match = level.exec(text) ?? share.exec(text);
  if (match === null || details.length !== 1) return null;
  const written = details[0]?.text ?? '';
  const value = Number(match[1]);
  return gauge({ label: labelOf(text) || heading, text: written, value, max: 100, unit: '%' }, heading, text);
}

function goalGauge(match: RegExpExecArray, heading: string, text: string): Show | null {
  const [now, target] = [readValue(match[1] ?? ''), readValue(match[2] ?? '')];
  if (now === null || target === null || now.unit !== target.unit || now.value > target.value || target.value === 0)
    return null;
  return gauge(
    {
      label: labelOf(text) || heading,
      text: now.unit === null ? match[0].trim() : now.text,
      value: now.value,
      max: target.value,
      unit: now.unit,
    },
    heading,
    text,
  );
}

function gauge(
  point: {
    readonly label: string;
    readonly text: string;
    readonly value: number;
    readonly max: number;
    readonly unit: string | null;
  },
  heading: string,
  text: string,
): Show {
  const caption = text.replace(/[.!]$/, '');
  return {
    kind: 'chart-card',
    heading,
    chart: 'gauge',
    items: [{ label: point.label, value: point.value, text: point.text, cue: point.text.split(' ')[0] ?? null }],
    unit: /^[$€£¥₹]/.test(point.unit ?? '') ? null : point.unit,
    max: point.max,
    caption: caption.length <= 60 ? caption : null,
    isExample: false,
    cue: point.text.split(' ')[0] ?? null,
  };
}

/** What the level is of: the words before the verb. */
const labelOf = (text: string): string =>
  shorten(/^(?:our |the )?([^,.:;]{3,40}?)\s+(?:reached|stands|is|has|hit|was|are|have)\b/i.exec(text)?.[1] ?? '', 24);
