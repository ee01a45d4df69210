// Shortened words -> the whole ones; also tells which full stops end no sentence.
import { cardinalWords, ordinalWords } from './number-words.ts';
import type { SpeakRule } from './word-context.ts';

/** Titles: a name always follows, so their full stop never ends a sentence. */
const titles: Readonly<Record<string, string>> = {
  mr: 'mister',
  mrs: 'missus',
  ms: 'miz',
  mx: 'mix',
  prof: 'professor',
  gen: 'general',
  sen: 'senator',
  rep: 'representative',
  gov: 'governor',
  capt: 'captain',
  sgt: 'sergeant',
  lt: 'lieutenant',
  col: 'colonel',
  rev: 'reverend',
  hon: 'honorable',
  pres: 'president',
  mt: 'mount',
  ft: 'fort',
};

/** Said in full with or without their full stop. */
const always: Readonly<Record<string, string>> = {
  vs: 'versus',
  'e.g': 'for example',
  eg: 'for example',
  'i.e': 'that is',
  approx: 'approximately',
  etc: 'et cetera',
  'w/': 'with',
  'w/o': 'without',
  'b/c': 'because',
  'a/c': 'air conditioning',
  'q&a': 'Q and A',
  'r&d': 'R and D',
  "o'clock": "o'clock",
  wifi: 'wi fi',
  'wi-fi': 'wi fi',
};

/** Said in full only with their full stop; without it they are words or names. */
const withStop: Readonly<Record<string, string>> = {
  inc: 'incorporated',
  ltd: 'limited',
  co: 'company',
  corp: 'corporation',
  jr: 'junior',
  sr: 'senior',
  dept: 'department',
  est: 'established',
  fig: 'figure',
  figs: 'figures',
  vol: 'volume',
  ch: 'chapter',
  pp: 'pages',
  ed: 'edition',
  ave: 'avenue',
  blvd: 'boulevard',
  rd: 'road',
  hwy: 'highway',
  min: 'minutes',
  max: 'maximum',
  avg: 'average',
  tel: 'telephone',
  ext: 'extension',
  ref: 'reference',
  govt: 'government',
  intl: 'international',
  natl: 'national',
  univ: 'university',
  mon: 'monday',
  tue: 'tuesday',
  tues: 'tuesday',
  wed: 'wednesday',
  thu: 'thursday',
  thur: 'thursday',
  thurs: 'thursday',
  fri: 'friday',
  sat: 'saturday',
  sun: 'sunday',
  cf: 'compare',
  al: 'al',
};

const split = (words: string): readonly string[] => words.split(' ');
const isCapital = (word: string | undefined): boolean => /^\p{Lu}/u.test(word ?? '');

/** "Dr.", "vs.", "e.g.", "No. 5", "St. Louis" and "Main St.". */
export const speakAbbreviation: SpeakRule = (core, context) => {
  const known = always[core.toLowerCase()];
  if (known !== undefined) return split(known);
  return (
    speakCounter(core, context) ??
    speakStreet(core, context) ??
    speakTitle(core, context) ??
    speakStopped(core, context)
  );
};

const counters: Readonly<Record<string, string>> = { no: 'number', nos: 'numbers', p: 'page' };

/** "No. 5": only before a number, else it is the word. */
const speakCounter: SpeakRule = (core, { next, trail }) => {
  const counter = counters[core.toLowerCase()];
  return counter !== undefined && trail.startsWith('.') && /^\d/u.test(next?.core ?? '') ? [counter] : null;
};

/** A saint and a doctor stand before a name, a street and a drive behind one. */
const speakStreet: SpeakRule = (core, { previous, next, trail }) => {
  if (core !== 'St' && core !== 'Dr') return null;
  const isBehindName = isCapital(previous?.core) && previous?.trail === '';
  const isBeforeName = isCapital(next?.core) && !openers.has((next?.core ?? '').toLowerCase());
  if (core === 'Dr') return isBeforeName || !isBehindName ? ['doctor'] : ['drive'];
  if (isBeforeName && trail !== '.,') return ['saint'];
  return trail.startsWith('.') || isBehindName ? ['street'] : null;
};

const speakTitle: SpeakRule = (core, { next, trail }) => {
  const title = isCapital(core) ? titles[core.toLowerCase()] : undefined;
  const isTitle = trail.startsWith('.') || /^(?:mrs?|ms)$/iu.test(core);
  return title !== undefined && isTitle && isCapital(next?.core) ? split(title) : null;
};

const speakStopped: SpeakRule = (core, { trail }) => {
  const full = trail.startsWith('.') ? withStop[core.toLowerCase()] : undefined;
  return full === undefined ? null : split(full);
};

/** Words that open a sentence far more often than they follow a name's initials. */
const openers = new Set(
  'the a an it this that these those we you he she they i in on at but and so if when while our his her their my your for to with as there here what how why who now then after before'.split(
    ' ',
  ),
);

/** Says whether the full stop behind a word may belong to the word alone. */
export function stopIsOwn(core: string, next: string | undefined): boolean {
  const lower = core.toLowerCase();
  if (next === undefined) return false;
  if (/^(?:vs|e\.g|eg|i\.e|approx|cf|figs?)$/u.test(lower)) return true;
  if (/^(?:nos?|pp?|vol|ch|ext|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)$/u.test(lower)) return /^\d/u.test(next);
  if (isCapital(core) && (lower in titles || lower === 'dr' || lower === 'st')) return !startsSentence(next);
  if (!isShortForm(core)) return false;
  if (!isCapital(next)) return true;
  return isCapital(core) && !(lower in withStop) && !startsSentence(next);
}

const isShortForm = (core: string): boolean =>
  core.toLowerCase() in withStop || core.toLowerCase() === 'etc' || /^(?:\p{L}\.)*\p{L}$/u.test(core);

const startsSentence = (word: string): boolean => isCapital(word) && openers.has(word.toLowerCase());

const romans: Readonly<Record<string, number>> = {
  I: 1,
  II: 2,
  III: 3,
  IV: 4,
  V: 5,
  VI: 6,
  VII: 7,
  VIII: 8,
  IX: 9,
  X: 10,
  XI: 11,
  XII: 12,
  XIII: 13,
  XIV: 14,
  XV: 15,
  XVI: 16,
  XVII: 17,
  XVIII: 18,
  XIX: 19,
  XX: 20,
  XXI: 21,
};
const counted =
  /^(?:part|chapter|war|volume|act|section|phase|type|level|class|book|episode|stage|step|tier|title|article|bowl|mark|rocky|star)$/iu;

/** "World War II" -> two; "Henry VIII" -> the eighth. A lone I, V or X counts only after "Part" and its like. */
export const speakRoman: SpeakRule = (core, { previous }) => {
  const value = romans[core];
  if (value === undefined || previous === undefined || previous.trail !== '') return null;
  if (counted.test(previous.core)) return cardinalWords(String(value));
  const isName = /^\p{Lu}\p{Ll}{2,}$/u.test(previous.core);
  return core.length > 1 && isName ? ['the', ...ordinalWords(String(value))] : null;
};
