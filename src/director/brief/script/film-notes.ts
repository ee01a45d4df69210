// Tells lines behind a script that are about the film from its words.
import { isSignOff } from '../letter.ts';
import { isNoteFragment } from '../production-note.ts';
import { rolePattern } from '../roles/roles.ts';
import { isFilmOrder } from './film-order.ts';
import { pointsAtScript } from './hands-over.ts';
import { roleOfName } from './part-names.ts';

const rule = /^\s*[-–—*_=~]{2,}\s*$/;
const labelled = /^([\p{L} -]{2,24}?)\s*(?::|\s[–—-])\s*\S/u;
/** What asks for more than a part of a script is called by. */
const asks = /^(?:who|where|cast|casting|role|shape|channel)$/i;
/** "Speaker: woman, 60s, dark blue dress", "Chairwoman: 50s, braids", and not "Host: Welcome back" */
const described = new RegExp(
  `^(?:on camera|speaker|presenter|host|person|narrator|anchor|chair(?:wo)?man|(?:[\\w-]+ )?(?:${rolePattern}))\\s*:\\s*(.+)$`,
  'i',
);
/** "That's the script w/ timings", "One presenter can speak both parts" */
const aside =
  /^[\^↑\s]*(?:(?:that|this)(?:['’]?s| is| was)? (?:the |my |our )?(?:whole |full |entire )?script\b|end of (?:the )?(?:script|text)|(?:one|the same|a single) (?:presenter|person|speaker|host|voice) (?:can|may|should|speaks?|reads?|does|plays?)\b)/i;

/** Says whether a line, sentence by sentence, only tells how the film is made. */
export function isFilmNote(line: string): boolean {
  const text = line.trim();
  if (text === '' || /^["“„«]/.test(text)) return false;
  if (rule.test(text) || ending.test(text) || making.test(text)) return true;
  const person = described.exec(text)?.[1];
  if (person !== undefined) return areNotes(person);
  return isLabelledNote(text) || isFilmOrder(text) || areNotes(text);
}

/** "Where: restaurant", "Tone: calm" */
function isLabelledNote(text: string): boolean {
  const name = labelled.exec(text)?.[1];
  if (name === undefined) return false;
  const role = roleOfName(name);
  return asks.test(name) || role === 'making' || role === 'place';
}

/** "captions big", without a full stop. */
const making =
  /^(?:captions?|subtitles?|music|background|voice|tone|camera|vertical|portrait|landscape|outfit|style)(?: [\w-]+){1,3}$/i;
/** "— end —" */
const ending =
  /^\W*(?:the )?(?:end|ende|fin|fine|stop)(?: of (?:the )?(?:script|text|message|announcement|copy))?\W*$/i;
/** "Nothing before, nothing after." */
const nothingElse = /^(?:and )?nothing (?:more|else|before|after|added|besides)\b[^.!?]{0,40}[.!]?$/i;

const areNotes = (text: string): boolean =>
  text
    .split(/(?<=[.!])\s+/)
    .every(
      (sentence) =>
        aside.test(sentence) ||
        nothingElse.test(sentence) ||
        isFilmOrder(sentence) ||
        isNoteFragment(sentence) ||
        (sentence.length <= longestOrder && pointsAtScript(sentence)),
    );

const longestOrder = 160;

/** "Scene 2 …", "On screen: …", "Narration: …" */
function isScriptLine(line: string): boolean {
  const role = roleOfName(/^\s*([\p{L} -]{2,24}?)\s*:/u.exec(line)?.[1] ?? '');
  const isPart = role === 'spoken' || role === 'shown' || role === 'name' || role === 'unheard';
  return isPart || /^\s*(?:scene|shot|slide|clip|part|szene|escena|scène|cena|scena)\s*#?\d/i.test(line);
}

/** Parts of a list: no sentences, and few words each. */
const partsOf = (text: string): readonly string[] =>
  text
    .replace(/^\((.*)\)$/s, '$1')
    .replace(/[.!]+$/, '')
    .split(/\s*[,;/|•·\n]\s*|\.\s+|\s[–—-]\s/)
    .filter((part) => part !== '');
const mostPartWords = 6;
const speaks =
  /(?<![\p{L}'’])(?:i|i['’]m|we|we['’]re|our|my|you|your|us|me|let['’]s|ich|wir|du|ihr|sie|unser\p{L}*|je|nous|vous|tu|votre|notre|yo|nosotros|usted|tu|su|nuestr\p{L}+)(?![\p{L}])|[?!¿¡]/iu;

/**
 * Says whether a paragraph beside a script of sentences is a list of notes in any language: parts of few words, nobody
 * spoken to, and among them a number by itself, something of the making, or no full stop at all.
 */
export function isNoteList(paragraph: string): boolean {
  if (paragraph.split('\n').some(isScriptLine) || isSignOff(paragraph.trim())) return false;
  const text = paragraph.trim().replace(/^[\p{L} -]{2,24}:\s+/u, '');
  const parts = partsOf(text);
  if (text === '' || speaks.test(text) || parts.some((part) => part.split(/\s+/).length > mostPartWords)) return false;
  const isOpen = !/[.!?…。]["”’)]*$/.test(text);
  const isMarked = parts.some((part) => /^\d{1,2}$|^\d{1,2}:\d{1,2}$/.test(part) || isNoteFragment(part));
  return parts.length >= 2 ? isOpen || isMarked : isOpen && isMarked;
}
