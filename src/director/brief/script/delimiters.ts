// Marks that people put around a script -> the script between the marks of ours.
import { isSpokenName } from './spoken-name.ts';

const start = '\ue000';
const end = '\ue001';

type Edit = readonly [RegExp, (match: { readonly 0: string; readonly [group: number]: string | undefined }) => string];

const block = (body: string): string => `${start}${body.trim()}${end}`;

const noun =
  '(?:the )?(?:full |final |spoken )?(?:script|text|copy|tele-?prompter(?: text| script)?|narration|voice-?over(?: text)?|vo|speech|transcript|words|spoken (?:text|words)|announcement|message|lines|quote)';
const edge = '[-=*#>~_<[\\](){}/|–—←→. \\t]*';
const openLine = `^${edge}(?:(?:begin|start)(?:ning)?(?: of)? ${noun}|${noun} (?:begins?|starts?|follows?)(?: here)?)[ \\t]*(\\([^\\n]*\\))?${edge}:?[ \\t]*\\n`;
const closeLine = `\\n${edge}(?:end(?:e|s)?(?: of)?(?: ${noun})?|${noun} (?:ends?|stops?)(?: here)?|fin|stop)${edge}(?=\\n|$(?![\\s\\S]))`;

/** Within marks like "***" stand sentences; a heading has no such end. */
const isSpeech = (body: string): boolean =>
  /[.!?…。！？]["”’»)]*\s*$/.test(body) && body.trim().split(/\s+/).length >= fewestWords;
const fewestWords = 4;

const cue =
  '(?:\\d+[ \\t]*\\n)?(?:\\d{1,2}:)?\\d{1,2}:\\d{2}[.,]\\d{3}[ \\t]*-->[^\\n]*\\n(?:[^\\n]+(?:\\n|$(?![\\s\\S])))+';
const htmlTag =
  /^(?:a|b|i|u|p|s|em|strong|span|div|li|ul|ol|br|hr|h[1-6]|td|tr|th|table|html|body|head|script|style|code|pre|small|sup|sub)$/i;
const named = (name: string, body: string): string =>
  isSpokenName(name)
    ? `\nNarration: ${block(body)}\n`
    : `\n${name.replace(/[_-]/g, ' ')}: ${body.replace(/\s*\n\s*/g, ' ').trim()}\n`;

/** In the order in which they are tried. */
export const delimiterEdits: readonly Edit[] = [
  // Subtitles with their times are one text.
  [/^WEBVTT[^\n]*\n+/g, () => ''],
  [
    new RegExp(`^(?:${cue}\\n*){1,}`, 'gm'),
    ({ 0: cues }) =>
      `Script: ${block(cues.replace(/(?:^\d+[ \t]*\n)?^[\d:.,]+[ \t]*-->[^\n]*$/gm, '').replace(/\s*\n+\s*/g, ' '))}\n\n`,
  ],
  // "[00:04]" within a line begins a new one.
  [/(?<=\S)[ \t]+(?=[[(]\d{1,2}:\d{2}[\])][ \t])/g, () => '\n'],
  [
    new RegExp(`${openLine}([\\s\\S]+?)${closeLine}`, 'gim'),
    ({ 1: aside = '', 2: body = '' }) => `${aside}\nScript: ${block(body)}\n`,
  ],
  [
    /(?:→|->|=>|⇒)[ \t]*([^\n→←]{12,900}?)[ \t]*(?:←|<-|<=|⇐)[ \t]*(?:end of (?:the )?(?:text|script))?/g,
    ({ 1: body = '' }) => `: ${block(body)}\n`,
  ],
  [
    /(?<=^|[\s:])([*#~=%+_|]{3,})[ \t]*\n?([^\s*#~=%+_|][\s\S]{0,1500}?)[ \t]*\n?\1(?=[ \t]*(?:\n|$)|(?<!#)\s)/g,
    ({ 0: whole, 2: body = '' }) => (isSpeech(body) ? block(body) : whole),
  ],
  [
    /<(?![/!]|[a-z][\w-]*(?:\s+[\w-]+=|\s*\/?>))([^<>]{15,900})>/g,
    ({ 0: whole, 1: body = '' }) => (isSpeech(body) ? block(body) : whole),
  ],
  // A title underlined is a heading.
  [/(?<=^|\n\n)([^\n]{2,40}[^\n.!?,:])\n(?:={3,}|-{3,})[ \t]*\n(?=[^\n])/g, ({ 1: title = '' }) => `## ${title}\n`],
  // "[TEXT] …", "[PLACE] …" under each other.
  [
    /(?:^\[[A-Z][A-Z _-]{2,20}\][ \t]+\S[^\n]*(?:\n|$(?![\s\S]))){2,}/gm,
    ({ 0: lines }) =>
      lines.replace(/^\[([A-Z])([A-Z _-]+)\]/gm, (_, first: string, rest: string) => `${first}${rest.toLowerCase()}:`),
  ],
  // "lines: |" and the lines below it that stand further in.
  [
    /^([a-z][\w -]{1,30}):[ \t]*[|>][-+]?[ \t]*\n((?:[ \t]+[^\n]*(?:\n|$(?![\s\S])))+)/gim,
    ({ 1: name = '', 2: body = '' }) => named(name, body.replace(/^[ \t]+/gm, '')),
  ],
  // What a form asks, and what stands below it up to the next question.
  [
    /^[^\S\n]*(?:what (?:should|does|will|shall) (?:the |our |your )?(?:presenter|avatar|host|speaker|person|he|she|they) (?:say|speak|read)|(?:exact |spoken )?(?:script|wording|text)|text to (?:be )?(?:speak|spoken|read))\?[ \t]*\n([\s\S]+?)(?=\n[^\n]{2,60}\?[ \t]*(?:\n|$)|\n\n|$(?![\s\S]))/gim,
    ({ 1: body = '' }) => `Script: ${block(body)}`,
  ],
  // "[10:14] Lena: …": who wrote it and when.
  [
    /^(?:\[?(?:\d{1,2}[./]\d{1,2}[./]\d{2,4},? )?(?:0?[1-9]|1\d|2[0-3]):\d{2}(?::\d{2})?(?: ?[AP]M)?\]?(?: -)? [\p{L}][\p{L} .]{1,24}: [^\n]*(?:\n|$(?![\s\S]))){2,}/gmu,
    ({ 0: chat }) => chat.replace(/^\[?[\d./, :]+(?: ?[AP]M)?\]?(?: -)? [\p{L}][\p{L} .]{1,24}: /gmu, ''),
  ],
  // Tags of any name.
  [
    /<([a-z][\w-]{1,30})(?:\s[^<>]{0,200})?>([^<>]+)<\/\1\s*>/gi,
    ({ 0: whole, 1: name = '', 2: body = '' }) => (htmlTag.test(name) ? whole : named(name, body)),
  ],
];
