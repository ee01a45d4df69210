// What the prompt says about single files: "use the photo as background", "only for facts", "play clip.mp4 full screen".
import type { Reference } from '../../model/reference.ts';

/** What is to be done with a file. */
export type FileUse = 'background' | 'facts-only' | 'hidden' | 'full-screen' | 'logo' | 'music' | 'narration' | 'shown';

/** An order and the words it was read from. */
export interface FileOrder {
  readonly use: FileUse;
  readonly words: string;
}

/** The orders by the files' positions. */
export type FileOrders = ReadonlyMap<number, FileOrder>;

const uses: readonly (readonly [FileUse, RegExp])[] = [
  [
    'facts-only',
    /\b(?:only|just|solely|purely)\s+(?:\w+\s+){0,2}(?:for|as)\s+(?:the\s+)?(?:facts?|reference|information|background\s+information|research)\b|\bfor\s+(?:the\s+)?(?:facts?|reference|information)\s+only\b|\bfacts\s+only\b/i,
  ],
  ['hidden', /\b(?:do\s+not|don['’]?t|never|avoid|without|no\s+need\s+to|skip|leave\s+out|ignore)\b|^\s*no\b/i],
  [
    'narration',
    /\bvoice-?\s?overs?\b|\bnarrations?\b|\b(?:spoken|voice|recorded)\s+(?:track|recording|file)\b|\blip-?sync/i,
  ],
  [
    'music',
    /\bas\s+(?:the\s+|a\s+|our\s+)?(?:background\s+)?(?:music|soundtrack|score|bed|song)\b|\b(?:background\s+music|music\s+bed|soundtrack)\b/i,
  ],
  [
    'background',
    /\b(?:as|for)\s+(?:the\s+|a\s+|my\s+|our\s+|her\s+|his\s+)?(?:[\w-]+\s+)?(?:background|backdrop|set|wallpaper)\b(?!\s+music)|\bin\s+the\s+background\b(?!\s+music)|\bbehind\s+(?:the\s+presenter|her|him|me|them|the\s+host)\b/i,
  ],
  ['logo', /\bas\s+(?:the\s+|a\s+|our\s+|my\s+)?logo\b/i],
  ['full-screen', /\bfull[-\s]?(?:screen|frame)\b/i],
  ['shown', /\b(?:show|display|include|feature|insert|play|cut\s+to|use)\b/i],
];

/** Reads the orders; a later one about the same file counts. */
export function readFileOrders(prompt: string, references: readonly Reference[]): FileOrders {
  const orders = new Map<number, FileOrder>();
  for (const clause of splitClauses(prompt)) {
    const named = references.filter((reference) => names(clause, reference, references));
    const use = uses.find(([, pattern]) => pattern.test(clause))?.[0];
    if (named.length === 0 || use === undefined || isAboutTheFilm(clause, named, use)) continue;
    for (const reference of named) orders.set(reference.index, { use: fitting(use, reference), words: clause.trim() });
  }
  return orders;
}

/** Sentences, and the halves of those that say two things. */
const splitClauses = (prompt: string): readonly string[] =>
  prompt.split(
    /(?<=[.!?;])\s+|\n+|,?\s+(?:and|but|then)\s+(?=(?:use|play|show|do not|don['’]?t|put|keep|the|my|our)\b)|,\s+(?=(?:do not|don['’]?t|but|not)\b)/i,
  );

/** "Make a 30-second video …" speaks of the film, not of a file; so does "show the report's main points". */
const isAboutTheFilm = (clause: string, named: readonly Reference[], use: FileUse): boolean =>
  (use === 'shown' && !named.some(({ name }) => clause.toLowerCase().includes(name.toLowerCase()))) ||
  /\b(?:make|create|produce|generate|write|record)\s+(?:me\s+|us\s+)?(?:an?|the|my|our|this|\d+)\b/i.test(clause);

/** A document cannot be a backdrop, a picture no music. */
function fitting(use: FileUse, { kind }: Reference): FileUse {
  if (use === 'background' && kind !== 'image') return 'shown';
  if ((use === 'music' || use === 'narration') && kind !== 'audio') return 'shown';
  if (use === 'logo' && kind !== 'image') return 'shown';
  return use;
}

const numberWords = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth', 'tenth'];

/** Says whether a clause speaks of a file: by its name, its number or its kind. */
function names(clause: string, reference: Reference, all: readonly Reference[]): boolean {
  const lower = clause.toLowerCase();
  const name = reference.name.toLowerCase();
  if (name !== '' && lower.includes(name)) return true;
  // A clause that names one file by its name speaks of that one alone.
  if (all.some((other) => other !== reference && other.name !== '' && lower.includes(other.name.toLowerCase())))
    return false;
  const numbered = /\bfiles?\s+(\d{1,2})\b/.exec(lower)?.[1];
  if (numbered !== undefined) return Number(numbered) === reference.index + 1;
  const nouns = nounsOf(reference);
  const found = nouns.exec(lower);
  if (found === null) return false;
  const peers = all.filter((other) => nounsOf(other).test(lower));
  const ordinal = numberWords.findIndex((word) =>
    new RegExp(`\\b${word}\\s+(?:\\w+\\s+)?(?:${nouns.source})`).test(lower),
  );
  return ordinal < 0 || peers[ordinal] === reference;
}

function nounsOf({ kind, image, audio, type, name }: Reference): RegExp {
  if (kind === 'image')
    return image?.isLogo || /logo/i.test(name)
      ? /\blogos?\b/
      : image?.isScreenshot
        ? /\b(?:screenshots?|images?|pictures?)\b/
        : /\b(?:photos?|photographs?|images?|pictures?)\b/;
  if (kind === 'video') return /\b(?:videos?|clips?|footage|b-?roll)\b/;
  if (kind === 'audio')
    return audio?.isSpeech
      ? /\b(?:voice-?\s?overs?|narrations?|recordings?|audio(?:\s+file)?|voice\s+file)\b/
      : /\b(?:music|songs?|tracks?|soundtracks?|tunes?|audio(?:\s+file)?)\b/;
  if (/csv|sheet/i.test(type)) return /\b(?:csv|spreadsheets?|tables?|data|documents?|files?)\b/;
  return /\b(?:pdfs?|reports?|documents?|papers?|brochures?|decks?|slides?|presentations?|notes|attachments?|files?)\b/;
}
