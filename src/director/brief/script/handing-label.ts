// "Script:", "Have her say exactly:", "Read this word for word:" -> where the words begin that it hands over.
import { readHanding } from './hands-over.ts';

/** A label of a script. */
export interface HandingLabel {
  /** The words of the label that say nothing but this. */
  readonly from: number;
  readonly to: number;
  /** Where the script begins. */
  readonly body: number;
  /** "Voiceover:" may stand before each of many lines; "Script:" stands before all of them. */
  readonly isLine: boolean;
}

const own =
  "(?:(?:the|full|final|exact|complete|my|our|your|this|here(?:[’']s| is)(?: the| my| our| your)?|use this|use the following|following|spoken|video|english|short|her|his|their)\\s+)*";
const nouns =
  "script|(?:input|tts|avatar|voice|audio) text|text input|(?:narration|narrator|presenter|video) script|(?:voice[- ]?over|vo|narration) (?:script|text|copy)|transcript|spoken (?:text|words|script|lines?|part)|speech(?: text| script| copy)?|monologue|text to (?:be )?(?:speak|spoken|read|say|narrate|narrated)(?: (?:aloud|out loud))?|copy to read|what (?:she|he|they|the presenter|the host|the avatar) (?:says?|should say)|(?:exact|spoken|her|his|their|these|following) (?:words|lines?|sentences?|message|speech|text|copy)|words to say|(?:speaker|presenter)[’']?s? (?:text|lines?|script)|drehbuch|skript|sprechertext|(?:gesprochener )?text zum (?:vor)?lesen|gui[oó]n|texto (?:a|para) leer|texte? (?:à lire|à dire)|testo da leggere|copione|roteiro|texto para (?:ler|falar)|台本|セリフ|ナレーション|原稿|脚本|旁白|台词|대본|स्क्रिप्ट|النص|نص|сценарий|текст";
const lineNouns =
  "narration|narrator(?:[’']s voice)?|voice-?over|voice over|v\\.?o\\.?|dialog(?:ue)?|speaker|audio|locución|voz en off|voix off|narración";
const qualifiers =
  '(?:\\s*\\([^()\\n]{0,60}\\))?(?:,?\\s+(?:is|are|as follows|as below|goes|reads|below|follows|here|in english|to (?:be )?(?:use|used|read|speak|spoken)|for (?:the |your |her |him )?[\\w ]{1,24}?))*';
const nounLabel = new RegExp(`(?<![\\p{L}\\p{N}])(?:${own}(?:${nouns}))${qualifiers}$`, 'iu');
const lineLabel = new RegExp(`(?:^|[.!?;)]\\s*|,\\s+)(?:${own}(?:${lineNouns}))${qualifiers}$`, 'iu');
/** "… says:", "have him read aloud, slowly:". */
const sayingLabel =
  /(?<![\p{L}\p{N}])(?:say|says|saying|speak|speaks|read|reads|recite|recites|deliver|delivers|narrate|narrates|repeat|repeats|sage|sagt|spricht|dice|diga|dit|dites|diz|zegt)(?:[\s,]+(?:exactly|precisely|only|just|this|that|the following(?: (?:text|script|words|lines|message|speech))?|this (?:exact )?(?:text|script|message|speech|line|letter|poem)|the (?:text|script|words|message)(?: (?:in the box|below|beneath|here|underneath))?|out(?: loud)?|aloud|out aloud|(?:to|into) (?:the )?camera|on camera|these (?:exact )?(?:words|lines)|slowly|calmly|warmly|clearly|(?:and )?nothing (?:else|more)|,|without (?:any )?changes|folgenden text|diesen text|folgendes|den folgenden text|el siguiente texto|lo siguiente|le texte suivant|exactamente|exactement|genau|wörtlich|lächelnd|con una sonrisa|en souriant))*$/iu;
/** "She goes: …" */
const goes = /\b(?:he|she|they|presenter|host|avatar|guy|girl|woman|man|lady)\s+goes$/i;
const inOtherLetters = /(?:言います|言う|話します|読みます|说|念|說|말합니다|कहती है|कहता है|कहते हैं|تقول|يقول|говорит)$/u;
const listsPoints =
  /\b(?:points?|facts?|reasons?|steps?|tips?|topics?|features?|things?|items?|benefits?|figures|numbers|results|data|details|information|ingredients|questions?|dates?)\s*$/i;
/** Words of a label that order nothing else. */
const labelWords =
  /\b(?:1 ?: ?1|word by word|letter by letter|no more|no less|nothing else|(?:and )?nothing (?:else|more)|say|says|saying|speaks?|reads?|recites?|delivers?|narrates?|use|exactly|precisely|verbatim|word[- ]for[- ]word|the following|following|this|these|exact|words?|lines?|script|text|transcript|narration|voice-?over|vo|dialogue|speech|monologue|unchanged|as written|without changes|spoken|aloud|out loud|to camera|should|her|his|below|is|are)\b/gi;

/** Finds the labels, in order. */
export function findHandingLabels(text: string): readonly HandingLabel[] {
  return [...colonLabels(text), ...loneLabels(text), ...labelLines(text), ...textLabels(text)].sort(
    (a, b) => a.body - b.body,
  );
}

function colonLabels(text: string): readonly HandingLabel[] {
  const labels: HandingLabel[] = [];
  for (const match of text.matchAll(
    /(?:[:：]|[^\S\n]*(?:→|->|=>|⇒|➡|👇|⬇|↓)+|\s[=–—](?=\s)|(?<=script|vo|voice-?over|voice over|narration|text|transcript)\s-(?=\s))[^\S\n]*/gi,
  )) {
    const clauseStart = startOfClause(text, match.index);
    const clause = text.slice(clauseStart, match.index).trimEnd();
    const isDash = !/[:：=→>⇒➡👇⬇↓]/u.test(match[0]);
    const label = readClause(clause, isDash);
    if (label === null || isInsideQuotes(text, match.index)) continue;
    labels.push({
      from: clauseStart + label.at,
      to: match.index + match[0].length,
      body: match.index + match[0].length,
      isLine: label.isLine,
    });
  }
  return labels;
}

const longestClause = 160;

function startOfClause(text: string, end: number): number {
  const ahead = text.slice(Math.max(0, end - longestClause), end);
  const border = [...ahead.matchAll(/[.!?;\n\ue001"”»](?=\s|$|[\p{L}])|[。！？」』；]|[:：](?=\s)|^/gu)].at(-1);
  const at = border === undefined ? 0 : border.index + border[0].length;
  return end - ahead.length + at;
}

/** "Do not speak:" */
const negated = /\b(?:do not|don[’']?t|never|not to be|not|no) (?:be )?(?:say|said|speak|spoken|read|narrated?)\W*$/i;
/** "The words are:", and "Text:" in a line of its own. */
const bareNoun =
  /^[-*•\s]*(?:(?:the|my|our|your|her|his|full|final|here (?:are|is)(?: the| my| our)?)\s+)*(?:words|text|copy|lines|wording)(\s+(?:is|are|goes?|follows?|as follows))?$/i;

function readClause(clause: string, isDash: boolean): { readonly at: number; readonly isLine: boolean } | null {
  if (negated.test(clause)) return null;
  const line = lineLabel.exec(clause);
  if (line !== null) return { at: line.index, isLine: true };
  const noun = nounLabel.exec(clause);
  if (noun !== null && (!isDash || noun.index <= 2)) return { at: noun.index, isLine: false };
  if (isDash) return null;
  if (bareNoun.exec(clause)?.[1] !== undefined) return { at: 0, isLine: false };
  const says = sayingLabel.exec(clause) ?? goes.exec(clause) ?? inOtherLetters.exec(clause);
  if (says !== null) return { at: says.index, isLine: false };
  return readHanding(clause) !== null && !listsPoints.test(clause) ? { at: 0, isLine: false } : null;
}

/** "SCRIPT" alone in its line, "Read the following text" at the end of one, `Text: "…"`. */
const lone = new RegExp(
  `(?:^|\\n)[^\\S\\n]*(?:[*_]{1,2})?(${own}(?:script|voice-?over(?: script| text)?|narration|transcript|spoken text|drehbuch|gui[oó]n|sprechertext|(?:presenter|narrator|host|video) script))(?:\\s*\\([^()\\n]{0,60}\\))?(?:[*_]{1,2})?[^\\S\\n]*(?:\\n|(?=\\ue000))|(?:^|\\n|[.!?]\\s)[^\\S\\n]*((?:spoken |my |the |our |full |whole )?text)[^\\S\\n]*[:=][^\\S\\n]*(?=["“„«‘'「\\ue000])|\\b((?:say|read|use|speak|recite)(?: exactly| out| aloud)? (?:the following|this)(?: (?:text|script|words|message|speech|lines))?[^\\S\\n]*)(?=\\n|\\ue000)`,
  'giu',
);

const loneLabels = (text: string): readonly HandingLabel[] =>
  [...text.matchAll(lone)].map((match) => {
    const words = match[1] ?? match[2] ?? match[3] ?? '';
    const from = match.index + match[0].indexOf(words);
    return { from, to: match.index + match[0].length, body: match.index + match[0].length, isLine: false };
  });

/** "SPOKEN (SLOWLY, WITH PAUSES)", "Announcement (reads as follows)" alone in a line, the words in the next. */
const labelLines = (text: string): readonly HandingLabel[] =>
  [
    ...text.matchAll(
      /(?:^|\n)[^\S\n]*([^\n.!?:;"“”„«»,()\ue000\ue001]{3,60}(?:\([^()\n]{0,60}\))?)[^\S\n]*\n(?=[^\S\n]*[^\s\ue000])/gu,
    ),
  ]
    .filter((match) => readHanding(match[1] ?? '') !== null && !negated.test((match[1] ?? '').trim()))
    .map((match) => {
      const to = match.index + match[0].length;
      return { from: match.index + match[0].search(/\S/), to, body: to, isLine: false };
    });

const fewestSentenceWords = 8;

/** "Text:" at the start of a line, with sentences behind it, in a form or where words must stay. */
const textLabels = (text: string): readonly HandingLabel[] =>
  [...text.matchAll(/(?:^|\n)[^\S\n]*(?:the |my |our |full |final )?(?:text|copy)[^\S\n]*[:：]\s*(?=([^\n]+))/giu)]
    .filter((match) => {
      const body = match[1] ?? '';
      return body.trim().split(/\s+/).length >= fewestSentenceWords && /[.!?…]["”’»)]*\s*$/.test(body);
    })
    .map((match) => {
      const to = match.index + match[0].length;
      return { from: match.index + match[0].search(/\S/), to, body: to, isLine: false };
    });

/** An odd number of marks before a place in its paragraph: it lies inside a quotation. */
function isInsideQuotes(text: string, at: number): boolean {
  const ahead = text.slice(text.lastIndexOf('\n\n', at) + 1, at);
  const open = (ahead.match(/“/g)?.length ?? 0) - (ahead.match(/”/g)?.length ?? 0);
  return open > 0 || (ahead.match(/"/g)?.length ?? 0) % 2 === 1 || isInBlock(text, at);
}

const isInBlock = (text: string, at: number): boolean =>
  text.lastIndexOf('\ue000', at) > text.lastIndexOf('\ue001', at);

/** The label with its own words blanked out: "in a serious voice" and "(calm, female)" still order something. */
export const withoutLabelWords = (label: string): string =>
  label
    .replace(labelWords, (word) => ' '.repeat(word.length))
    .replace(/[()]/g, ',')
    .replace(/[:：=–—]/g, ' ');
