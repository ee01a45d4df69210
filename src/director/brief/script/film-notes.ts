// Tells lines behind a script that are about the film from its words.
import { isNoteFragment } from '../production-note.ts';
import { rolePattern } from '../roles/roles.ts';
import { isFilmOrder } from './film-order.ts';
import { roleOfName } from './part-names.ts';

const rule = /^\s*[-–—*_=~]{2,}\s*$/;
const labelled = /^([\p{L} -]{2,24}?)\s*:\s*\S/u;
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
  if (rule.test(text)) return true;
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

const areNotes = (text: string): boolean =>
  text
    .split(/(?<=[.!])\s+/)
    .every((sentence) => aside.test(sentence) || isFilmOrder(sentence) || isNoteFragment(sentence));
