// A word of the script taken apart, with the words around it.

/** A word without the punctuation around it. */
export interface BareWord {
  /** Opening quotes and brackets. */
  readonly lead: string;
  readonly core: string;
  /** Closing quotes, brackets, full stops, commas … */
  readonly trail: string;
}

/** What a rule may look at besides the word itself. */
export interface WordContext {
  /** The word before, or undefined at the start. */
  readonly previous: BareWord | undefined;
  readonly next: BareWord | undefined;
  /** Punctuation right after the word. */
  readonly trail: string;
}

/** Says a word, or null when it is another rule's. */
export type SpeakRule = (core: string, context: WordContext) => readonly string[] | null;

const leading = /^[\s("'“‘„«‹[{*_`¿¡|•·]+/u;
const trailing = /[\s)"'”’»›\]}>*_`|.,;:!?…—–-]+$/u;

/** Takes a word apart. A word of nothing but marks keeps them as its core. */
export function bareWord(display: string): BareWord {
  const clean = cleanCharacters(display);
  const lead = leading.exec(clean)?.[0] ?? '';
  const rest = clean.slice(lead.length);
  const trail = trailing.exec(rest)?.[0] ?? '';
  const core = rest.slice(0, rest.length - trail.length);
  return core === '' ? { lead: '', core: clean, trail: '' } : { lead, core, trail };
}

/** Emoji, joiners, marks of direction and of trade. */
const unspoken =
  /\p{Extended_Pictographic}|\p{Emoji_Modifier}|\p{Regional_Indicator}|\p{Cf}|\p{Cc}|[\uFE00-\uFE0F]|\u20E3/gu;
const kept = /[0-9#*]/u;

const rewritten: Readonly<Record<string, string>> = {
  '²': '^2',
  '³': '^3',
  '’': "'",
  '‘': "'",
  ʼ: "'",
  '`': "'",
  '−': '-',
  '‐': '-',
  '‑': '-',
  '‒': '–',
  µ: 'μ',
  º: '°',
  '™': '',
  '®': '',
  '©': '',
  '⁄': '/',
};

function cleanCharacters(display: string): string {
  const known = display.replaceAll(/./gsu, (character) => rewritten[character] ?? character);
  const plain = known.replaceAll(unspoken, (character) => (kept.test(character) ? character : ''));
  return plain.replaceAll(/[\p{No}\uFB00-\uFB06\uFF00-\uFFEF℃℉]/gu, (character) =>
    isFraction(character) ? character : character.normalize('NFKC'),
  );
}

const isFraction = (character: string): boolean => character.normalize('NFKC').includes('⁄');
