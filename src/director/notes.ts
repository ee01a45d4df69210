// A prompt -> what it wants remembered for later films, what it wants as in earlier ones, and the rest of its text.
import type { MemoryNote, MemorySlot } from '../model/memory.ts';

/** What can be asked for "as last time". */
export type RecalledSlot = Extract<MemorySlot, 'presenter' | 'voice' | 'style' | 'orientation' | 'tone' | 'audience'>;

/** What a prompt says to the agent's memory. */
export interface PromptNotes {
  /** The prompt with these remarks blanked out, so that they are not spoken; every place stays where it was. */
  readonly rest: string;
  /** What shall be kept: brand words and colours, pronunciations, the usual audience. */
  readonly notes: readonly MemoryNote[];
  /** What shall be as it was before. */
  readonly asksFor: ReadonlySet<RecalledSlot>;
}

/** Colours as people name them, in the middle of what is meant. */
const namedColours: Readonly<Record<string, string>> = {
  red: '#d7263d',
  orange: '#f77f00',
  yellow: '#f2b705',
  gold: '#c9a227',
  green: '#2e9e5b',
  teal: '#0f9d94',
  turquoise: '#1fb5ad',
  blue: '#2463eb',
  navy: '#1b2a5c',
  purple: '#7b3fe4',
  violet: '#7b3fe4',
  pink: '#e8488a',
  magenta: '#c2187a',
  brown: '#7a4a2b',
};

const quote = `["“”'‘’«»]`;
/** A word, or a name of up to four words that begin with a capital. */
const name = String.raw`(?:${quote}([^"“”«»\n]{1,60}?)${quote}|([\p{L}\p{N}][\p{L}\p{N}.&+'’-]{0,60}(?:\s\p{Lu}[\p{L}\p{N}.&+'’-]{0,60}){0,3}?)(?<![.&+'’-]))`;
const quotedSound = String.raw`${quote}([\p{L}][\p{L}'’ -]{0,60}?)${quote}`;
const bareSound = String.raw`([\p{L}][\p{L}'’ -]{0,60}?)`;
const end = String.raw`(?=\s*(?:[.;,!?)\n]|$))[.;!]?`;
const colours = String.raw`(?:[a-z]{0,20}\s)?\(?(#[0-9a-fA-F]{6}|(?:${Object.keys(namedColours).join('|')})\b)\)?[^.;!?\n]{0,80}[.;!]?`;

interface Remark {
  readonly pattern: RegExp;
  readonly note: (groups: readonly string[]) => MemoryNote | null;
  /** False where the remark's words are content too. */
  readonly isOrder: boolean;
}

const pronunciation = ([written = '', spoken = '']: readonly string[]): MemoryNote => ({
  slot: 'pronunciation',
  name: written.trim(),
  value: spoken.trim(),
});
const brandColour = ([found = '']: readonly string[]): MemoryNote => ({
  slot: 'brand_colour',
  name: '',
  value: namedColours[found.toLowerCase()] ?? found.toLowerCase(),
});
const brandWord = ([found = '']: readonly string[]): MemoryNote | null =>
  /^\p{Lu}|\p{L}\p{Lu}/u.test(found) ? { slot: 'brand_word', name: found.toLowerCase(), value: found } : null;

/** In the order in which they are tried; what one has read, the next does not see. */
const remarks: readonly Remark[] = [
  {
    pattern: new RegExp(
      String.raw`(?:[Pp]lease\s+)?\b[Pp]ronounce\s+(?:the (?:name|word|brand)\s+)?${name}\s+(?:as|like)\s+(?:${quotedSound}|${bareSound})${end}`,
      'gu',
    ),
    ...{ note: pronunciation, isOrder: true },
  },
  {
    pattern: new RegExp(String.raw`\b[Ss]ay\s+${name}\s+(?:as|like)\s+${quotedSound}${end}`, 'gu'),
    ...{ note: pronunciation, isOrder: true },
  },
  {
    // "The patient is pronounced healthy" is news: a sound stands in quotes or has a hyphen, or the word is an acronym.
    pattern: new RegExp(
      String.raw`(?:[Tt]he (?:name|word|brand)\s+)?${name}\s+(?:is|should be|must be|gets)\s+pronounced\s+(?:as\s+|like\s+)?(?:${quotedSound}|([\p{L}'’]{1,30}(?:-[\p{L}'’]{1,30}){1,6}))${end}`,
      'gu',
    ),
    ...{ note: pronunciation, isOrder: true },
  },
  {
    pattern: new RegExp(
      String.raw`\b(\p{Lu}{2,8})\s+(?:is|should be|must be)\s+pronounced\s+(?:as\s+|like\s+)?${bareSound}${end}`,
      'gu',
    ),
    ...{ note: pronunciation, isOrder: true },
  },
  {
    pattern: new RegExp(
      String.raw`(?<=(?:^|\s)${quote}?([\p{L}\p{N}][\p{L}\p{N}.&+'’-]{0,60})${quote}?)\s*\((?:pronounced|sounds like|say)\s*:?\s*(?:as\s+)?(?:${quotedSound}|${bareSound})\)`,
      'gu',
    ),
    ...{ note: pronunciation, isOrder: true },
  },
  {
    pattern: new RegExp(
      String.raw`(?:\b(?:our|my|the)\s+(?:brand|company|corporate|house|main)\s+colou?rs?\s+(?:is|are)|\bbrand\s+colou?rs?)\s*:?\s*${colours}`,
      'giu',
    ),
    ...{ note: brandColour, isOrder: true },
  },
  {
    pattern: new RegExp(
      String.raw`(?:[Aa]lways\s+)?\b(?:[Ww]rite|[Ss]pell)\s+(?:our|the)\s+(?:brand|name|company|product)\s+(?:as\s+)?${name}${end}`,
      'gu',
    ),
    ...{ note: brandWord, isOrder: true },
  },
  {
    pattern: new RegExp(
      String.raw`\b(?:[Oo]ur|[Mm]y|[Tt]he)\s+(?:brand|company|product|shop|app)(?:\s+name)?\s+is\s+(?:called\s+|named\s+)${name}${end}`,
      'gu',
    ),
    ...{ note: brandWord, isOrder: false },
  },
  {
    pattern:
      /\bour\s+(?:usual\s+)?(?:audience|viewers|customers)\s+(?:is|are)\s+([\p{L}][\p{L}\p{N} '’,-]{2,80}?)(?=[.;!?\n]|$)[.;!]?/giu,
    note: ([who = '']) => ({ slot: 'audience', name: 'usual', value: who.trim() }),
    isOrder: true,
  },
];

const people =
  'presenter|host|hostess|avatar|spokesperson|anchor|reporter|person|face|woman|man|speaker|narrator|character';
const lead = String.raw`(?:\b(?:please\s+)?(?:with|use|using|keep|in|to|for|and)\s+)?\b`;
const more = String.raw`(?:\s+(?:and|,)\s+(?:the\s+)?(?:same\s+|usual\s+)?(?:${people}|voice|style|look|tone|format))*`;
const earlier = String.raw`\s+(?:(?:as|like|from|in|of)\s+)?(?:we (?:had|used)\s+|that we (?:had|used)\s+|used\s+|in\s+|the\s+|our\s+|my\s+)*(?:last time|before|previously|usual|always|ever|last (?:video|film|clip|one|week|month)|previous (?:video|film|clip|one)s?|earlier(?: (?:videos?|films?|ones?))?)\b`;

/** "our usual style", "the same style as last time"; "the same style of dress" is none. */
const sameOf = (things: string): RegExp =>
  new RegExp(
    String.raw`${lead}(?:(?:our|my)\s+(?:same|usual|regular)\s+(?:${things})\b(?!\s+of)${more}(?:${earlier})?|(?:the\s+)?same\s+(?:${things})\b${more}${earlier})[.;!]?`,
    'giu',
  );

const wishes: readonly (readonly [RegExp, readonly RecalledSlot[]])[] = [
  [sameOf(people), ['presenter']],
  [sameOf('voice'), ['voice']],
  [sameOf('style|look|look and feel|branding|design|house style'), ['style']],
  [sameOf('format|orientation|aspect ratio'), ['orientation']],
  [sameOf('tone|tone of voice|mood'), ['tone']],
  [sameOf('audience|viewers|target group'), ['audience']],
  [
    /\b(?:everything\s+|all\s+|the\s+same\s+|exactly\s+)?(?:as|like)\s+(?:last time|always|the last (?:video|film|one)|in the (?:last|previous) (?:video|film|one)|our (?:last|previous|other) (?:videos?|films?|ones?))\b[.;!]?/giu,
    ['presenter', 'voice', 'style', 'orientation', 'tone'],
  ],
];

const alsoNamed: readonly (readonly [RegExp, RecalledSlot])[] = [
  [new RegExp(`\\b(?:${people})\\b`, 'i'), 'presenter'],
  [/\bvoice\b(?! ?over)/i, 'voice'],
  [/\b(?:style|look|branding)\b/i, 'style'],
  [/\b(?:format|orientation)\b/i, 'orientation'],
  [/\btone\b/i, 'tone'],
];

/** Reads the remarks of a prompt that concern the memory. Words in quotation marks of a script are left alone. */
export function readNotes(prompt: string): PromptNotes {
  const stated = readRemarks(prompt);
  const wished = readWishes(stated.rest);
  return { ...stated, ...wished };
}

function readRemarks(text: string): Pick<PromptNotes, 'rest' | 'notes'> {
  const notes: MemoryNote[] = [];
  let rest = text;
  for (const { pattern, note, isOrder } of remarks) {
    for (const match of readable(rest, pattern)) {
      const made = note(match.slice(1).filter((group) => group !== undefined));
      if (made === null || made.value === '') continue;
      notes.push(made);
      if (isOrder) rest = blank(rest, match);
    }
  }
  return { rest, notes };
}

function readWishes(text: string): Pick<PromptNotes, 'rest' | 'asksFor'> {
  const asksFor = new Set<RecalledSlot>();
  let rest = text;
  for (const [pattern, slots] of wishes) {
    for (const match of readable(rest, pattern)) {
      for (const slot of [...slots, ...alsoNamedIn(match[0])]) asksFor.add(slot);
      rest = blank(rest, match);
    }
  }
  return { rest, asksFor };
}

/** "the same presenter and voice" names two. */
const alsoNamedIn = (wish: string): readonly RecalledSlot[] =>
  alsoNamed.filter(([named]) => named.test(wish)).map(([, slot]) => slot);

/** What stands after "Script:" or "Say:" is spoken, not read. */
const scriptStart = /(?:^|\n|[.!?]\s)\s*(?:the |full |exact )?(?:script|say|narration|voice-?over|transcript)\s*:/i;

function readable(text: string, pattern: RegExp): readonly RegExpExecArray[] {
  const script = scriptStart.exec(text)?.index ?? text.length;
  return [...text.matchAll(pattern)].filter((match) => match.index < script && !isInsideQuotes(text, match.index));
}

/** An odd number of double quotes before a place: it lies inside a quotation. */
function isInsideQuotes(text: string, at: number): boolean {
  const ahead = text.slice(0, at);
  const open = (ahead.match(/“/g)?.length ?? 0) - (ahead.match(/”/g)?.length ?? 0);
  return open > 0 || (ahead.match(/"/g)?.length ?? 0) % 2 === 1;
}

const blank = (text: string, { index, 0: found }: RegExpExecArray): string =>
  text.slice(0, index) + ' '.repeat(found.length) + text.slice(index + found.length);
