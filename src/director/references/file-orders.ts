// What the prompt says about single files: "use the photo as background", "show the second clip when I speak of the harbour".
import type { Reference } from '../../model/reference.ts';
import { splitSentences } from '../brief/segments.ts';
import { type FileCue, readCue } from './file-cue.ts';
import type { FileNoun } from './file-nouns.ts';
import { type NamedFiles, nameFiles } from './name-files.ts';
import { blankOut, type PromptClause, splitClauses } from './prompt-clauses.ts';

/** What is to be done with a file. */
export type FileUse = 'background' | 'facts-only' | 'hidden' | 'full-screen' | 'logo' | 'music' | 'narration' | 'shown';

/** An order and the words it was read from. */
export interface FileOrder {
  readonly use: FileUse;
  readonly words: string;
  /** When it is to be seen; empty: where it fits. */
  readonly cues: readonly FileCue[];
  /** The page that is to be shown; null: the one that is spoken of. */
  readonly page: number | null;
  /** The number of the figure that is to be shown; null: none by itself. */
  readonly figure: number | null;
  /** The clip's own sound is wanted. */
  readonly keepsSound: boolean;
}

/** The orders by the files' positions, in the order in which the prompt speaks of them. */
export type FileOrders = ReadonlyMap<number, FileOrder>;

/** What a prompt says about files, and the rest of it. */
export interface FileDirections {
  /** The prompt with what is only said about files blanked out, so that it is not spoken; every place stays where it was. */
  readonly rest: string;
  readonly references: readonly Reference[];
  readonly orders: FileOrders;
  readonly warnings: readonly string[];
}

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
    /\b(?:as|for|be|is)\s+(?:the\s+|a\s+|my\s+|our\s+|her\s+|his\s+)?(?:[\w-]+\s+)?(?:background|backdrop|set|wallpaper)\b(?!\s+music)|\bin\s+the\s+background\b(?!\s+music)|\bbehind\s+(?:the\s+presenter|her|him|me|them|the\s+host)\b/i,
  ],
  ['logo', /\bas\s+(?:the\s+|a\s+|our\s+|my\s+)?logo\b/i],
  ['full-screen', /\bfull[-\s]?(?:screen|frame)\b/i],
  [
    'shown',
    /\b(?:show|display|include|feature|insert|play|cut\s+to|use|put|place|add|overlay|shown|displayed|played|used|seen)\b|\b(?:start|open|begin|end|close|finish)\s+(?:\w+\s+){0,2}with\b/i,
  ],
];

const politeness = '(?:(?:please|also|then|and|next|but|finally|first|now|just|afterwards|after that),?\\s+)*';
const directing = new RegExp(
  `^\\W*${politeness}(?:show|use|play|display|include|feature|insert|put|place|add|overlay|cut to|set|keep|have|let|do not|don['’]?t|never|skip|leave out|ignore|avoid|mute|start|open|begin|end|close|finish|make (?=the\\b|it\\b|my\\b|our\\b))\\b|^\\W*(?:the|my|our|this|clip|photo|picture|image|file|video)\\b[^.]{0,60}\\b(?:should|must|goes|can|has to|needs to|is to|shall)\\b|^\\W*then\\s+the\\b`,
  'i',
);
const making = /\b(?:make|create|produce|generate|write|record)\s+(?:me\s+|us\s+)?(?:an?|the|my|our|this|\d+)\b/i;
const ownSound =
  /\b(?:keep|use|with|play|hear|leave|include|let|want)\b[^.!?]{0,50}\b(?:original|own|its|their|['’]s|natural|ambient|live)\s+(?:original\s+|own\s+|natural\s+)?(?:sound|audio)\b|\b(?:original|own)\s+(?:sound|audio)\s+(?:on|of)\b|\b(?:un-?mute|do\s+not\s+mute|don['’]?t\s+mute)\b/i;
const noSound =
  /\bwithout\s+(?:the\s+|its\s+|their\s+|any\s+)?(?:original\s+|own\s+)?(?:sound|audio)\b|(?<!not |n['’]t |nt )\bmute\b/i;

/** Reads the orders; of two about the same file the later counts, but each keeps its place in the film. */
export function readFileDirections(prompt: string, references: readonly Reference[]): FileDirections {
  if (references.length === 0) return { rest: prompt, references, orders: new Map(), warnings: [] };
  const reader = new DirectionReader(prompt, references);
  reader.readBrackets();
  for (const clause of splitClauses(reader.rest)) reader.readClause(clause);
  return reader;
}

class DirectionReader implements FileDirections {
  readonly orders = new Map<number, FileOrder>();
  readonly warnings: string[] = [];
  rest: string;
  readonly references: readonly Reference[];
  #lastNoun: FileNoun | null = null;
  #lastFiles: readonly Reference[] = [];

  constructor(prompt: string, references: readonly Reference[]) {
    this.rest = prompt;
    this.references = references;
  }

  /** "[show chart.png]" within a script: the picture comes with the words that follow. */
  readBrackets(): void {
    for (const match of [...this.rest.matchAll(/[([]([^()[\]\n]{3,80})[)\]]/g)].slice(0, mostBrackets)) {
      const named = nameFiles(match[1] ?? '', this.references);
      if (!named.isExact || (match[1] ?? '').split(/\s+/).length > 9) continue;
      const end = match.index + match[0].length;
      const cue: FileCue = { kind: 'words', text: wordsAt(this.rest, match.index, end) };
      this.#take(named, { use: 'shown', words: match[0], cue });
      this.rest = blankOut(this.rest, match.index, end);
    }
  }

  readClause(clause: PromptClause): void {
    const label = /^\s*(?:scene|shot|part|slide)\s+\d{1,2}[^:\n]{0,40}:\s*/i.exec(clause.masked)?.[0] ?? '';
    const masked = clause.masked.slice(label.length);
    const named = nameFiles(masked, this.references, this.#lastNoun);
    if (this.#readSound(masked, named) || this.#readUse(clause, label, named)) this.#blank(clause, label);
  }

  /** True when the clause says nothing but this, and must not be spoken. */
  #readUse(clause: PromptClause, label: string, named: NamedFiles): boolean {
    const [masked, text] = [clause.masked.slice(label.length), clause.text.slice(label.length)];
    const cue = label === '' ? readCue(text) : (readCue(text) ?? quotedAfter(this.rest, clause.end));
    const use =
      uses.find(([, pattern]) => pattern.test(masked))?.[0] ??
      (named.isExact && (cue !== null || /^\W*then\s+the\b/i.test(masked)) ? 'shown' : null);
    const isDirecting = directing.test(masked) || (label !== '' && named.isExact);
    if (named.missing !== null && isDirecting) {
      this.warnings.push(`The prompt speaks of "${named.missing}", which is none of the files.`);
      return true;
    }
    if (named.files.length === 0 || use === null || isAboutTheFilm(masked, named, { use, cue, isDirecting }))
      return false;
    this.#take(named, { use, words: text.trim(), cue });
    // "No music" is about the whole film, and is read again.
    const isRefusedSound = use === 'hidden' && !named.isExact && named.files.every(({ kind }) => kind === 'audio');
    return isDirecting && !isRefusedSound;
  }

  /** "Keep its original sound": of the clips that are named, or were last. */
  #readSound(masked: string, named: NamedFiles): boolean {
    const keepsSound = ownSound.test(masked) && !noSound.test(masked);
    if (!keepsSound && !noSound.test(masked)) return false;
    // "Keep the clip's sound" speaks of the clip of the sentence before.
    const isSame = !named.isExact && !/\b(?:clips|videos|their|all)\b/i.test(masked);
    const clips = [...(isSame ? [this.#lastFiles] : []), named.files, this.#lastFiles, this.references]
      .map((files) => files.filter(({ kind }) => kind === 'video'))
      .find((files) => files.length > 0);
    if (clips === undefined) return false;
    const [use = 'shown'] = uses
      .filter(([each, pattern]) => each !== 'hidden' && pattern.test(masked))
      .map(([each]) => each);
    this.#take({ ...named, files: clips }, { use, words: masked.trim(), cue: readCue(masked) }, keepsSound);
    return directing.test(masked);
  }

  #take(named: NamedFiles, said: { use: FileUse; words: string; cue: FileCue | null }, keepsSound?: boolean): void {
    this.#lastNoun = named.noun;
    this.#lastFiles = named.files;
    for (const file of named.files) {
      const known = this.orders.get(file.index);
      const use = fitting(said.use, file);
      this.orders.set(file.index, {
        // "Full screen" is a way of being shown: a later mention does not take it back.
        use: use === 'shown' && known !== undefined && known.use !== 'hidden' ? known.use : use,
        words: known === undefined || use !== 'shown' ? said.words : known.words,
        cues: [...(known?.cues ?? []), ...(said.cue === null ? [] : [said.cue])].slice(0, mostCues),
        page: named.page ?? known?.page ?? null,
        figure: named.figure ?? known?.figure ?? null,
        keepsSound: keepsSound ?? known?.keepsSound ?? false,
      });
    }
  }

  #blank({ start, end, masked }: PromptClause, label: string): void {
    const stop = /[.,;:!?\s]*$/.exec(masked)?.[0].length ?? 0;
    this.rest = blankOut(this.rest, start + label.length, end - stop);
  }
}

/** "Make a 30-second video …" speaks of the film, not of a file; so does "show the report's main points". */
function isAboutTheFilm(
  clause: string,
  { isExact, files }: NamedFiles,
  said: { readonly use: FileUse; readonly cue: FileCue | null; readonly isDirecting: boolean },
): boolean {
  if (isExact) return making.test(clause) && said.use === 'shown';
  if (making.test(clause)) return true;
  const isSeen = files.every(({ kind }) => kind === 'image' || kind === 'video');
  return said.use === 'shown' && !(isSeen && said.isDirecting);
}

/** A document cannot be a backdrop, a picture no music. */
function fitting(use: FileUse, { kind }: Reference): FileUse {
  if (use === 'background' && kind !== 'image') return 'shown';
  if ((use === 'music' || use === 'narration') && kind !== 'audio') return 'shown';
  if (use === 'logo' && kind !== 'image') return 'shown';
  return use;
}

const mostCueWords = 12;
/** A file is shown so often, and so many brackets of a script are read. */
const mostCues = 6;
const mostBrackets = 60;

/** The sentence that begins after a bracket, or the one that the bracket stands in. */
function wordsAt(prompt: string, start: number, end: number): string {
  const line = {
    start: prompt.lastIndexOf('\n', start - 1) + 1,
    end: (prompt.indexOf('\n', end) + 1 || prompt.length + 1) - 1,
  };
  const before = prompt.slice(line.start, start).replace(/\[[^\]\n]*\]/g, ' ');
  const after = prompt
    .slice(end, line.end)
    .replace(/\[[^\]\n]*\]/g, ' ')
    .trimStart();
  const [next] = splitSentences(after);
  const last = /[.!?:"“]\s*$/.test(before) ? '' : (splitSentences(before).at(-1)?.text ?? '');
  const words = `${last} ${next?.text ?? ''}`.trim() || (splitSentences(before).at(-1)?.text ?? '');
  return words.replace(/["“”]/g, ' ').trim().split(/\s+/).slice(0, mostCueWords).join(' ');
}

/** What is spoken in a scene of a script: the first quotation before the next scene begins. */
function quotedAfter(prompt: string, from: number): FileCue | null {
  const rest = prompt.slice(from);
  const next = /\n\s*(?:scene|shot|part|slide)\s+\d/i.exec(rest)?.index ?? rest.length;
  const text = /["“«]([^"”»\n]{4,})["”»]/.exec(rest.slice(0, next))?.[1];
  return text === undefined ? null : { kind: 'words', text: text.split(/\s+/).slice(0, mostCueWords).join(' ') };
}
