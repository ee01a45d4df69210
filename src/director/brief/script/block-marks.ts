// Tags, headings, fences, quotation lines, tables and JSON around a script -> plain text with the script between marks.
import { starDirections } from '../stage-directions.ts';
import { delimiterEdits } from './delimiters.ts';
import { jsonLines } from './json-lines.ts';
import { isSpokenName } from './spoken-name.ts';
import { tableLines } from './table-lines.ts';

/** Marks that no keyboard writes: what stands between them is a script, whatever it looks like. */
export const blockStart = '\ue000';
export const blockEnd = '\ue001';

/** What is put in place of a match. */
type Edit = readonly [RegExp, (match: { readonly 0: string; readonly [group: number]: string | undefined }) => string];

const scriptTags = 'script|speech|voice-?over|narration|spoken|dialogue|dialog|transcript|speak|vo|says?|monologue';
/** Labels of parts that tags and headings may name. */
const otherTags =
  'presenter|avatar|host|tone|style|mood|setting|background|location|music|duration|length|title|topic|orientation|format|language|audience|voice|captions|subtitles|notes?|on[-_ ]?screen(?:[-_ ]?text)?|overlay|super|caption|lower[-_ ]?third|b-?roll|visuals?|camera';

/** Program text is no script, whatever tag it stands in. */
const code = /[{};]\s*(?:\n|$)|=>|\w\(\S*\)\s*;|\b\w+\(\S*\)\s*$|^\s*(?:var|let|const|function|import)\b/m;

/** Marks of pauses and stress within speech. */
const withoutTags = (body: string): string =>
  body
    .replace(/\s*<(?:break|pause)\b[^<>]*\/?>\s*/gi, ' ')
    .replace(/<\/?(?:emphasis|prosody|s|p|say-as|sub|lang|voice|b|i|em|strong|mark)\b[^<>]*>/gi, '');

const tagName = (name: string): string => name.replace(/[-_]/g, ' ').replace(/^./, (letter) => letter.toUpperCase());

/** A heading that names the script, with everything up to the next heading of its level. */
const underHeading = [1, 2, 3, 4].map(
  (level): Edit => [
    new RegExp(
      `^ {0,3}#{${level}}[ \\t]+\\*{0,2}([^\\n]{2,60}?)\\*{0,2}(?:\\s*\\([^)\\n]*\\))?[ \\t]*:?[ \\t]*\\n([\\s\\S]*?)(?=\\n {0,3}#{1,${level}}[ \\t]|$(?![\\s\\S]))`,
      'gim',
    ),
    ({ 0: whole, 1: name = '', 2: body = '' }) =>
      !isSpokenName(name) || body.trim() === '' || body.includes('```')
        ? whole
        : `Script: ${blockStart}${body.trimEnd()}${blockEnd}`,
  ],
);

/** In the order in which they are tried. */
export const blockEdits: readonly Edit[] = [
  [/[\ue000\ue001]/g, () => ''],
  starDirections,
  [/\bquote[,:]?\s+([^"“”\n]{3,300}?)[,.]?\s+(?:un|end[- ])quote\b/gi, ({ 1: words = '' }) => `“${words}”`],
  [/(?:```[ \t]*json[ \t]*\n)?\{[\s\S]*\}(?:\s*\n```)?/gi, ({ 0: whole }) => jsonLines(whole) ?? whole],
  [/(?:```[ \t]*json[ \t]*\n)?\[\s*[{"][\s\S]*\](?:\s*\n```)?/gi, ({ 0: whole }) => jsonLines(whole) ?? whole],
  [
    new RegExp(`<(${scriptTags})\\b[^<>]{0,200}>([\\s\\S]*?)</\\1\\s*>`, 'gi'),
    ({ 0: whole, 2: body = '' }) =>
      code.test(body) ? whole : `\nNarration: ${blockStart}${withoutTags(body).trim()}${blockEnd}\n`,
  ],
  [
    new RegExp(`<(${otherTags})\\b[^<>]{0,200}>([^<>]*)</\\1\\s*>`, 'gi'),
    ({ 1: name = '', 2: body = '' }) => `\n${tagName(name)}: ${body.trim()}\n`,
  ],
  [/<(?:scene|shot|slide)\b[^<>]{0,200}>/gi, () => '\nScene 1:\n'],
  ...delimiterEdits,
  ...underHeading,
  [/^[ \t]*#{1,6}[ \t]+(.{2,40}?):?[ \t]*$/gm, ({ 1: name = '' }) => `${name}:`],
  [
    /^ {0,3}(`{3,}|~{3,})(?:text|txt|script|plain)?[ \t]*\n([\s\S]*?)\n {0,3}\1[ \t]*$/gm,
    ({ 0: whole, 2: body = '' }) => (code.test(body) || body.trim() === '' ? whole : `${blockStart}${body}${blockEnd}`),
  ],
  [
    /(?:^|(?<=[\s=:]))(?:"""|'''|“““|<<<)[ \t]*\n([\s\S]*?)\n[ \t]*(?:"""|'''|”””|>>>)(?=\s|$)/g,
    ({ 1: body = '' }) => `${blockStart}${body}${blockEnd}`,
  ],
  [
    /(?:(?:script )?(?:starts?|begins?)(?: here)?\s*)?>>>+\s*([\s\S]+?)\s*<<<+(?:\s*script ends(?: here)?)?/gi,
    ({ 1: body = '' }) => `${blockStart}${body}${blockEnd}`,
  ],
  [
    /(?<=^|\n)[ \t]*([-=*_+%^–—]{3,})[ \t]*\n([\s\S]*?)\n[ \t]*\1[ \t]*(?=\n|$)/g,
    ({ 2: body = '' }) => `${blockStart}${body}${blockEnd}`,
  ],
  [
    /^(?: {0,3}>[^\n]*(?:\n|$))+/gm,
    ({ 0: whole }) => {
      const body = whole.replace(/^ {0,3}> ?/gm, '').trim();
      const isSigned = /(?:^|\n)\s*[–—-]\s*\p{Lu}[^\n]*$/u.test(body);
      return isSigned || body.split(/\s+/).length < 4 ? `${body}\n` : `${blockStart}${body}${blockEnd}\n`;
    },
  ],
  [/^(?:[^\n|]*\|[^\n]*(?:\n|$)){2,}/gm, ({ 0: whole }) => tableLines(whole, '|') ?? whole],
  [/^(?:[^\n\t]+\t[^\n]*(?:\n|$)){2,}/gm, ({ 0: whole }) => tableLines(whole, '\t') ?? whole],
];

/** Text without the marks. */
export const withoutMarks = (text: string): string => text.replace(/[\ue000\ue001]/g, ' ');
