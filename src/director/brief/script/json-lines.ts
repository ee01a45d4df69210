// `{"script": "…", "music": "none"}` -> labelled lines, as people write them without JSON.
import { type PartRole, roleOfName } from './part-names.ts';
import { isSpokenName } from './spoken-name.ts';

const start = '\ue000';
const end = '\ue001';
const deepest = 6;
/** Under a name that only sounds like speech, fewer words are none. */
const fewestWords = 3;
const isCounter = (name: string): boolean => /^(?:id|index|nr|no|number|order|type|version|keep \w+)$/i.test(name);

/** Gives the lines of JSON that holds a script; null when it is none, or holds no words to be spoken. */
export function jsonLines(text: string): string | null {
  const body = text.replace(/^\s*```[ \t]*json[ \t]*\n/i, '').replace(/\n```\s*$/, '');
  let value: unknown;
  try {
    value = JSON.parse(body);
  } catch {
    return null; // Most prompts with braces are no JSON.
  }
  const lines = linesOf(value, '', 0);
  return lines.some(({ role }) => role === 'spoken') ? `\n${lines.map(({ line }) => line).join('\n')}\n` : null;
}

/** True when a text is JSON that holds a script. */
export const holdsScript = (text: string): boolean => jsonLines(text) !== null;

interface JsonLine {
  readonly line: string;
  readonly role: PartRole | 'scene' | null;
}

function linesOf(value: unknown, name: string, depth: number): readonly JsonLine[] {
  if (depth > deepest || value === null) return [];
  if (Array.isArray(value)) return value.flatMap((item) => itemLines(item, name, depth));
  if (typeof value === 'object')
    return Object.entries(value).flatMap(([key, inner]) => linesOf(inner, labelOf(key), depth + 1));
  return [lineOf(String(value), name)];
}

/** A list of objects is a list of scenes; one of texts, parts under one name. */
function itemLines(item: unknown, name: string, depth: number): readonly JsonLine[] {
  const isScene = typeof item === 'object' && item !== null;
  const role = roleOfName(name) ?? roleOfName(name.replace(/s$/, ''));
  const head: readonly JsonLine[] = isScene || role === 'spoken' ? [{ line: 'Scene 1:', role: 'scene' }] : [];
  return [...head, ...linesOf(item, name.replace(/s$/, ''), depth + 1)];
}

function lineOf(value: string, name: string): JsonLine {
  const isSetting = /^(?:none|off|on|true|false|yes|no|https?:\S+|\w+)$/i.test(value);
  const isAsWritten = /^text$/i.test(name) && !isSetting;
  const isLong = value.trim().split(/\s+/).length >= fewestWords;
  const role = isAsWritten || (isLong && isSpokenName(name)) ? 'spoken' : isSetting ? null : roleOfName(name);
  if (role === 'spoken') return { line: `Narration: ${start}${value}${end}`, role };
  if (isCounter(name) && isSetting) return { line: '', role: null };
  const line = value.replace(/\s*\n\s*/g, ' ');
  const seconds = /^(?:duration|length|seconds)/i.test(name) && /^\d+$/.test(line) ? `${line} seconds` : line;
  return { line: name === '' ? seconds : `${name}: ${seconds}`, role };
}

/** `on_screen_text`, `voiceOver` -> words. */
const labelOf = (key: string): string => {
  const words = key
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .replace(/_/g, ' ')
    .toLowerCase();
  return words.replace(/^voice over$/, 'voiceover').replace(/^./, (letter) => letter.toUpperCase());
};
