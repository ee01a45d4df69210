// Text -> its lines, each with what it is in a script: a scene's heading, a named part, somebody's line, a direction.
import { blockEnd, blockStart } from './block-marks.ts';
import { type PartRole, roleOfName } from './part-names.ts';

/** A range of the text. */
export interface TextRange {
  readonly start: number;
  readonly end: number;
}

/** A line, or what stands in it behind a heading or a name. */
export interface ScriptLine extends TextRange {
  readonly kind: 'blank' | 'scene' | 'slug' | 'part' | 'speaker' | 'cue' | 'direction' | 'text';
  /** What a part is for; null for other lines. */
  readonly role: PartRole | null;
  /** Who speaks, what the part is called, or what the heading says besides its number. */
  readonly name: string;
  /** Where what stands behind the name begins; the line's end when nothing does. */
  readonly body: number;
  /** The line goes on in the one it was divided from. */
  readonly isInline: boolean;
}

const numbered =
  /^[^\S\n]*(?:scene|shot|take|slide|clip|frame|act|segment|section|part|szene|folie|escena|sc[èe]ne|cena|scena)\s*(?:#?\d{1,2}[a-z]?|one|two|three|four|five|six|seven|eight|nine|ten)\b/i;
/** `1) “…”`: a numbered quotation. */
const quoted = /^[^\S\n]*\(?\d{1,2}[.):]\)?[^\S\n]+(?=["“„«].*["”“»]\s*$)/;
/** "Hook (0-3s):", "Intro:", "CTA:": the parts of a short film. */
const partHeading =
  /^[^\S\n]*(?:hook|intro|opening|body|main(?: part| point)?|middle|problem|solution|outro|closing|ending|cta|call to action)\s*(?:\([^()\n]{1,24}\))?[^\S\n]*:[^\S\n]+(?=\S)/i;
const clock = '\\d{1,2}:\\d{2}(?::\\d{2})?';
const timed = new RegExp(
  `^[^\\S\\n]*(?:[[(]\\s*${clock}\\s*(?:[–—-]|to)?\\s*(?:${clock})?\\s*[\\])]|${clock}\\s*(?:[–—-]|to)\\s*${clock}|${clock}(?=\\s)|[[(]\\s*\\d{1,3}\\s*(?:s|sec|secs|seconds)?\\s*(?:[–—-]\\s*\\d{1,3}\\s*)?(?:s|sec|secs|seconds)\\s*[\\])]|\\d{1,3}\\s*[–—-]\\s*\\d{1,3}\\s*(?:s|sec|secs|seconds)\\b)[^\\S\\n]*[:|–—-]?[^\\S\\n]*`,
  'i',
);
const slug = /^[^\S\n]*(?:\d{1,2}[.)]?\s+)?(?:int|ext|int\.?\s?\/\s?ext)\.\s+\S[^\n]{2,60}$/i;
const direction =
  /^[^\S\n]*(?:\([^()\n]{2,90}\)|\[[^[\]\n]{2,120}\]|(?:fade|cut|dissolve|smash cut|match cut)(?: (?:in|out|to|to black|from black))?\s*[.:]?|the end\.?|[-=*_~─═┌┐└┘│╔╗╚╝║]{1,}(?:\s*[-=*_~─═┌┐└┘│╔╗╚╝║]+)*)[^\S\n]*$/i;
const named =
  /^[^\S\n]*([\p{L}\d][\p{L}\p{M}\d .’'&/_-]{0,34}?)[^\S\n]*(?:\(([^()\n]{0,60})\))?[^\S\n]*(?::|：|=(?=\s))[^\S\n]*/u;
const cue = /^[^\S\n]*(\p{Lu}[\p{Lu}\d .’'-]{1,28})(?:\s*\([^()\n]{1,30}\))?[^\S\n]*$/u;
/** A person's name before a colon: "Anna", "HOST", "Dr. Obi", "Speaker 2". */
const person = /^(?:\p{Lu}[\p{L}.’'-]*)(?: (?:\p{Lu}[\p{L}.’'-]*|\d{1,2})){0,2}$/u;
/** Where a line holds several parts: before the second scene, before the next name. */
const inlineBreak =
  /(?<=[.!?…"”»\ue001)]\s+|^)(?=(?:(?:scene|shot|slide)\s*(?:#?\d{1,2}|one|two|three|four|five|six)\b[^\n:.!?]{0,50}:|(?:vo|v\.o\.|voice-?over|narrat(?:ion|or)|dialogue|audio|on[- ]screen(?: text)?|text(?: on screen)?|super|lower third|b-?roll|visuals?|caption)\s*:))/gi;

/** Divides a range into lines; a marked block is never divided. */
export function scriptLines(text: string, from: number, to: number): readonly ScriptLine[] {
  return rawLines(text, from, to).flatMap((range) => dividedLine(text, range));
}

function rawLines(text: string, from: number, to: number): readonly TextRange[] {
  const lines: TextRange[] = [];
  let start = from;
  let isInBlock = false;
  for (let at = from; at <= to; at += 1) {
    const letter = at === to ? '\n' : text.charAt(at);
    if (letter === blockStart) isInBlock = true;
    if (letter === blockEnd) isInBlock = false;
    if (letter !== '\n' || (isInBlock && at < to)) continue;
    lines.push({ start, end: at });
    start = at + 1;
  }
  return lines;
}

function dividedLine(text: string, { start, end }: TextRange): readonly ScriptLine[] {
  const line = text.slice(start, end);
  const breaks = line.includes(blockStart) ? [] : [...line.matchAll(inlineBreak)].map(({ index }) => start + index);
  const starts = [start, ...breaks.filter((at) => at > start)];
  return starts.flatMap((at, index) => readLine(text, { start: at, end: starts[index + 1] ?? end }, index > 0));
}

/** Reads a line; behind a heading may stand a line of its own. */
function readLine(text: string, range: TextRange, isInline: boolean): readonly ScriptLine[] {
  const { start, end } = range;
  const words = text.slice(start, end);
  const line = (kind: ScriptLine['kind'], more: Partial<ScriptLine> = {}): ScriptLine => ({
    ...{ kind, role: null, name: '', body: start, isInline, start, end },
    ...more,
  });
  if (words.trim() === '') return [line('blank')];
  const heading = headingOf(words);
  if (heading !== null) {
    const body = start + heading.length;
    const rest = text.slice(body, end).trim();
    const own = line(heading.kind, { name: heading.name, body: end, end: rest === '' ? end : body });
    return rest === '' ? [own] : [own, ...readLine(text, { start: body, end }, true)];
  }
  if (direction.test(words)) return [line('direction')];
  return [namedLine(words, start, line) ?? line('text')];
}

function namedLine(
  words: string,
  start: number,
  line: (kind: ScriptLine['kind'], more: Partial<ScriptLine>) => ScriptLine,
): ScriptLine | null {
  const match = named.exec(words);
  if (match === null) {
    const who = cue.exec(words)?.[1];
    return who === undefined ? null : line('cue', { name: who.trim(), body: start + words.length });
  }
  const name = (match[1] ?? '').trim();
  const body = start + match[0].length;
  const role = roleOfName(name);
  if (role !== null) return line('part', { role, name, body });
  return person.test(name) ? line('speaker', { name, body }) : null;
}

interface Heading {
  readonly kind: 'scene' | 'slug';
  readonly name: string;
  readonly length: number;
}

function headingOf(words: string): Heading | null {
  if (slug.test(words)) return { kind: 'slug', name: words.trim(), length: words.length };
  const time = timed.exec(words);
  if (time !== null) return { kind: 'scene', name: '', length: time[0].length };
  const part = partHeading.exec(words);
  if (part !== null) return { kind: 'scene', name: '', length: part[0].length };
  const quote = quoted.exec(words);
  if (quote !== null) return { kind: 'scene', name: '', length: quote[0].length };
  const number = numbered.exec(words);
  return number === null ? null : numberedHeading(words, number[0].length);
}

/** "Scene 1: …", "Scene 2 – Kitchen (5s): …", "SCENE 3 – BEACH", "Shot 1 (wide, classroom): …". */
function numberedHeading(words: string, from: number): Heading | null {
  const rest = words.slice(from);
  const colon = /^([^:\n.!?"“„«]{0,60}):[^\S\n]*/.exec(rest);
  if (colon !== null) {
    return { kind: 'scene', name: bare(colon[1] ?? ''), length: from + colon[0].length };
  }
  const aside = /^\s*\(([^()\n]{1,60})\)[^\S\n]*/.exec(rest);
  const behind = from + (aside?.[0].length ?? 0);
  const mark = /^[^\S\n]*(?:[–—|.-][^\S\n]*|$)/.exec(words.slice(behind));
  if (mark === null) return null;
  const tail = words.slice(behind + mark[0].length);
  // "Scene 1 – Kitchen" is all heading; "Scene 1 – Hello, I am Leo." has its words behind the dash.
  const isHeading = mark[0].includes('.') ? false : !/[.!?…]["”’]?\s*$/.test(tail) && tail.length <= 60;
  return isHeading
    ? { kind: 'scene', name: bare(`${aside?.[1] ?? ''} ${tail}`), length: words.length }
    : { kind: 'scene', name: bare(aside?.[1] ?? ''), length: behind + mark[0].length };
}

const bare = (name: string): string =>
  name
    .replace(/[()[\]–—|-]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
