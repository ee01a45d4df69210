// A prompt -> its clauses, each with its place; what stands in quotation marks or belongs to a script is never divided.
import { cleanPrompt } from '../brief/source-text.ts';
import { readVerbatim } from '../brief/verbatim.ts';

/** A clause. */
export interface PromptClause {
  /** As it is written. */
  readonly text: string;
  /** The same with quoted words and scripts made unreadable: what is spoken there orders nothing. */
  readonly masked: string;
  /** Its place in the prompt, with the word that ties it to the one before. */
  readonly start: number;
  readonly end: number;
}

const doing =
  "use|play|show|display|put|place|insert|add|include|cut|end|start|open|close|finish|do not|don['’]?t|keep";
const thing =
  '(?:the|my|our)\\s+(?:[\\w-]+\\s+){0,2}(?:photos?|images?|pictures?|clips?|videos?|logos?|screenshots?|songs?|music|pdf|report|voice-?over|recording|[\\w-]+\\.[a-z0-9]{2,4}\\b)';
const border = new RegExp(
  `(?<=["”»])\\s+(?=(?:${doing})\\b)|(?<=[.!?;])(?<!\\bno\\.)(?<!\\bnr\\.)\\s+|\\n+|,?\\s+(?:and then|and|but|then)\\s+(?=(?:(?:${doing})\\b|${thing}))|,\\s+(?=(?:then|but|not|${doing})\\b)`,
  'gi',
);
const quotation = /“[^”\n]{2,}”|"[^"\n]{2,}"|«[^»\n]{2,}»/gu;

/** Splits a prompt. */
export function splitClauses(prompt: string): readonly PromptClause[] {
  const masked = maskSpoken(prompt);
  const clauses: PromptClause[] = [];
  let from = { start: 0, text: 0 };
  for (const match of [...masked.matchAll(border), null]) {
    const end = match?.index ?? prompt.length;
    const isEmpty = prompt.slice(from.text, end).trim() === '';
    if (!isEmpty) {
      clauses.push({
        text: prompt.slice(from.text, end),
        masked: masked.slice(from.text, end),
        start: from.start,
        end,
      });
    }
    const after = end + (match?.[0].length ?? 0);
    // "…, and use the photo": the link goes with what it leads to, the space after a full stop with nothing.
    from = { start: /\S/.test(match?.[0] ?? '') ? end : after, text: after };
  }
  return clauses;
}

function maskSpoken(prompt: string): string {
  const source = cleanPrompt(prompt);
  const { parts } = readVerbatim(source, source.text);
  const spans = [
    ...parts.map(({ span }) => span),
    ...[...prompt.matchAll(quotation)].map(({ index, 0: found }) => ({
      start: index + 1,
      end: index + found.length - 1,
    })),
  ];
  let masked = prompt;
  for (const { start, end } of spans) {
    masked = masked.slice(0, start) + masked.slice(start, end).replace(/[^\n]/g, 'x') + masked.slice(end);
  }
  return masked;
}

/** Takes a part out of a prompt; every other place stays where it is, and no full stop is left standing alone. */
export function blankOut(prompt: string, start: number, end: number): string {
  const before = prompt.slice(0, start);
  const blank = ' '.repeat(Math.max(0, end - start));
  const after = prompt.slice(end);
  const stop = /^[.,;:!?]/.exec(after)?.[0];
  if (stop === undefined || blank === '') return before + blank + after;
  const kept = before.trimEnd();
  const isEnded = kept === '' || /[.,;:!?]$/.test(kept);
  const lead = before.length - kept.length;
  const filled = ' '.repeat(lead + blank.length + 1);
  return kept + (isEnded ? filled : stop + filled.slice(1)) + after.slice(1);
}
