// "A grey-haired doctor in her sixties in a white coat" -> who shall present.
import type { Sex } from '../../model/character.ts';
import { lookWords } from './look-words.ts';
import { type Role, roles } from './roles.ts';
import { type Reading, readingAt, type SourceText } from './source-text.ts';

/** What the prompt says of the presenter; null or empty where it is silent. */
export interface PresenterBrief {
  readonly name: Reading<string> | null;
  readonly sex: Reading<Sex> | null;
  readonly ageYears: Reading<number> | null;
  readonly role: Reading<Role> | null;
  /** Looks, outfit and manner, as single words: "grey hair", "glasses", "lab coat", "friendly". */
  readonly looks: readonly Reading<string>[];
}

const adjectives = String.raw`(?:[\w'-]+,?\s+(?:and\s+)?){0,5}?`;
const leads = String.raw`(?:^\s*|\n\s*|[.!?;:,(]\s*|\b(?:featuring|feature|features|with|starring|by|from|as|using|use|uses|have|has|having|be|is|want|need|hosted by|presented by|spoken by|delivered by|narrated by|cast|show|shows|of|where|presenter|host|avatar|video|clip)\s*:?\s+)(?:an?|the|our|my|some)?\s*`;
const roleList = roles.map(([pattern]) => pattern).join('|');
const verbs =
  'in|on|at|with|who|wearing|dressed|standing|sitting|seated|walking|smiling|speaking|talking|looking|holding|named|called|for|from|and|that|whose|aged|of|explains?|reports?|announces?|presents?|talks?|speaks?|shows?|tells?|teaches|reviews?|introduces?|gives?|shares?|welcomes?|reminds?|describes?|discusses|motivates?|invites?|thanks?|delivers?|reads?|recaps?|summari[sz]es?|demonstrates?|answers?|is|should|must';
const doing = String.raw`(?:,?\s+(?:(?:${verbs})\b|\w+ing\b)|\s*$|\s*[.,;!?(\n])`;
const roleNoun = new RegExp(`\\b(${roleList})\\b(?!['’]s)(?=${doing})`, 'gi');
/** What stands before a role that is the presenter's: looked for in the words just before it. */
const introduced = new RegExp(`${leads}${adjectives}$`, 'i');
const wordsBefore = 90;
const notPresenter =
  /\b(?:for|to|about|audience|targeting|at|like|than|every|each|any|all|no|many|these|those)\s+(?:an?\s+|the\s+)?(?:[\w-]+\s+){0,2}$/i;

const decades: Readonly<Record<string, number>> = {
  teens: 17,
  twenties: 25,
  thirties: 35,
  forties: 45,
  fifties: 55,
  sixties: 65,
  seventies: 75,
  eighties: 83,
};
const decade =
  /\bin (?:his|her|their|the)\s+(early |mid[- ]?|late )?(?:(\d)0['’]?s|(teens|twenties|thirties|forties|fifties|sixties|seventies|eighties))\b/i;
const years = /\b(\d{2})[- ]years?[- ]old\b|\baged? (\d{2})\b/i;
const ageWords: readonly (readonly [RegExp, number])[] = [
  [/\bmiddle[- ]aged\b|\bmature\b/i, 50],
  [/\b(?:elderly|senior citizen|old|aged|grandmotherly|grandfatherly)\b/i, 72],
  [/\bolder\b/i, 62],
  [/\bretired\b/i, 67],
  [/\byoung(?:er)?\b|\byouthful\b/i, 27],
  [/\bteen(?:age)?\b/i, 18],
];
const sexWords: readonly (readonly [RegExp, Sex])[] = [
  [
    /\b(?:woman|female|lady|girl|she|her|hers|mother|mom|mum|grandmother|grandma|businesswoman|actress|hostess|queen|sister|daughter|wife|latina|filipina|ms|mrs)\b/i,
    'female',
  ],
  [
    /\b(?:man|male|gentleman|guy|boy|he|his|him|father|dad|grandfather|grandpa|businessman|brother|son|husband|mr|bearded|beard|moustache|mustache)\b/i,
    'male',
  ],
];
const nameAfter =
  /\b(?:named|called|name is|name:|i[’']m|i am|my name is|presenter:|host:|avatar:|meet)\s+((?:Dr\.?|Prof\.?|Professor|Mr\.?|Mrs\.?|Ms\.?|Chef|Coach)?\s*[A-Z][\p{L}'-]+(?:\s+[A-Z][\p{L}'-]+)?)/u;
const titled =
  /\b((?:Dr\.?|Prof\.?|Professor|Mr\.?|Mrs\.?|Ms\.?|Chef|Coach)\s+[A-Z][\p{L}'-]+(?:\s+[A-Z][\p{L}'-]+)?)/u;

/** Reads the presenter's description from the orders of a prompt. */
export function readPresenter(source: SourceText, text: string): PresenterBrief {
  const mention = findMention(text);
  const around = mention === null ? { text: '', at: 0 } : sentenceAround(text, mention.at);
  const own = mention === null ? descriptionOf(text) : around;
  const read = <T>(pattern: RegExp, value: (match: RegExpExecArray) => T | null) => {
    const match = pattern.exec(own.text);
    const result = match === null ? null : value(match);
    if (match === null || result === null) return null;
    return readingAt(source, result, own.at + match.index, own.at + match.index + match[0].length);
  };
  const roleReading =
    mention === null ? null : readingAt(source, mention.role, mention.at, mention.at + mention.length);
  const found = mention?.role;
  const name = read(nameAfter, (match) => match[1] ?? null) ?? read(titled, (match) => match[1] ?? null);
  return {
    name,
    sex:
      (found?.sex !== undefined && roleReading ? { ...roleReading, value: found.sex } : null) ??
      readSex(read) ??
      sexOfName(name),
    ageYears:
      readAge(read) ??
      (found?.ageYears !== undefined && roleReading ? { ...roleReading, value: found.ageYears } : null),
    role: roleReading,
    looks: lookWords.flatMap(([look, pattern]) => {
      const reading = read(new RegExp(`\\b(?:${pattern})`, 'i'), () => look);
      return reading === null ? [] : [reading];
    }),
  };
}

/** Given names that say whether a presenter is a woman or a man. */
const womenNames =
  /\b(?:Sarah|Sara|Maria|Mary|Anna|Emma|Olivia|Sophia|Sofia|Julia|Laura|Lisa|Jane|Emily|Kate|Katie|Linda|Susan|Karen|Nancy|Lucy|Alice|Grace|Chloe|Mia|Amy|Rachel|Hannah|Jessica|Jennifer|Michelle|Elena|Priya|Aisha|Fatima|Mei|Yuki|Ingrid|Clara|Eva|Nina|Zoe|Ella|Rosa|Carmen|Helen|Diana|Victoria)\b/;
const menNames =
  /\b(?:John|James|Robert|Michael|David|William|Richard|Thomas|Daniel|Matthew|Mark|Paul|Peter|Tom|Tim|Ben|Sam|Jack|Jake|Luke|Lukas|Max|Adam|Alex|Carlos|Jose|Juan|Ahmed|Omar|Ali|Raj|Arjun|Kenji|Hiro|Wei|Ivan|Oliver|Noah|Liam|Ethan|Leo|George|Henry|Charles|Steve|Steven|Kevin|Brian|Eric|Martin|Stefan|Andrew|Chris)\b/;

function sexOfName(name: Reading<string> | null): Reading<Sex> | null {
  if (name === null) return null;
  if (womenNames.test(name.value)) return { ...name, value: 'female' };
  return menNames.test(name.value) ? { ...name, value: 'male' } : null;
}

type Read = <T>(pattern: RegExp, value: (match: RegExpExecArray) => T | null) => Reading<T> | null;

function readSex(read: Read): Reading<Sex> | null {
  for (const [pattern, sex] of sexWords) {
    const reading = read(pattern, () => sex);
    if (reading !== null) return reading;
  }
  return null;
}

function readAge(read: Read): Reading<number> | null {
  const exact = read(years, (match) => Number(match[1] ?? match[2]));
  if (exact !== null) return exact;
  const round = read(decade, (match) => {
    const base = match[2] === undefined ? decades[(match[3] ?? '').toLowerCase()] : Number(match[2]) * 10 + 5;
    if (base === undefined) return null;
    const part = (match[1] ?? '').trim().toLowerCase();
    return base + (part.startsWith('early') ? -3 : part.startsWith('late') ? 3 : 0);
  });
  if (round !== null) return round;
  for (const [pattern, age] of ageWords) {
    const reading = read(pattern, () => age);
    if (reading !== null) return reading;
  }
  return null;
}

function findMention(text: string): { readonly role: Role; readonly at: number; readonly length: number } | null {
  for (const match of text.matchAll(roleNoun)) {
    const noun = match[0];
    const at = match.index;
    const before = text
      .slice(Math.max(0, at - wordsBefore), at)
      .replace(/\s+/g, ' ')
      .replace(/^ /, '');
    const lead = introduced.exec(before);
    if (lead === null || (notPresenter.test(before) && !/^\W*(?:an?|the)\b/i.test(lead[0]))) continue;
    const entry = roles.find(([pattern]) => new RegExp(`^(?:${pattern})$`, 'i').test(noun));
    if (entry === undefined) continue;
    const label = entry[1].label === '' ? capitalised(noun) : entry[1].label;
    return {
      role: { ...entry[1], label, kin: [noun.toLowerCase().replace(/^(?:an?|the|our|my)\s+/, ''), ...entry[1].kin] },
      at,
      length: noun.length,
    };
  }
  return null;
}

const mannerWords =
  /^(?:(?:cheerful|friendly|young|younger|old|older|elderly|female|male|kind|nice|energetic|smiling|calm|strict|funny|professional|experienced|enthusiastic|warm|upbeat|serious|confident|casual|retired|local)\s+)+/i;

const capitalised = (noun: string): string => {
  if (/^(?:ceo|cfo|cto|coo|gp|mc)$/i.test(noun)) return noun.toUpperCase();
  const lower = noun
    .replace(/^(?:an?|the|our|my)\s+/i, '')
    .replace(mannerWords, '')
    .replace(/\b(?:it|hr|tv|ai)\b/gi, (word) => word.toUpperCase());
  return lower.charAt(0).toUpperCase() + lower.slice(1);
};

/** The sentence that names the presenter, and the next one if it speaks of her or him. */
function sentenceAround(text: string, at: number): { readonly text: string; readonly at: number } {
  const start = Math.max(text.lastIndexOf('\n', at), lastStop(text, at)) + 1;
  const stop = text.slice(at).search(/[.!?]\s|\n|$/);
  let end = at + (stop < 0 ? text.length - at : stop + 1);
  const next = /^\s*(?:she|he|they)\b[^.!?\n]*/i.exec(text.slice(end));
  if (next !== null) end += next[0].length;
  return { text: text.slice(start, end), at: start };
}

function lastStop(text: string, at: number): number {
  let last = -1;
  for (const match of text.slice(0, at).matchAll(/[.!?]\s/g)) {
    if (!/\b(?:Dr|Prof|Mr|Mrs|Ms)\.$/.test(text.slice(0, match.index + 1))) last = match.index;
  }
  return last;
}

/** Without a role, only words tied to a voice, avatar or presenter describe her or him. */
function descriptionOf(text: string): { readonly text: string; readonly at: number } {
  const at = text.search(
    /\b(?:voice|avatar|presenter|host|narrator|spokesperson|wearing|named|beard|moustache|(?:gr[ae]y|white|red|blond|black|brown|long|short|curly) hair|glasses|hijab|turban|hoodie|hard hat)\b/i,
  );
  if (at < 0) return { text: '', at: 0 };
  const start = Math.max(text.lastIndexOf('\n', at), text.lastIndexOf('.', at), text.lastIndexOf('!', at)) + 1;
  const length = text.slice(at).search(/[.!?\n]|$/);
  return { text: text.slice(start, at + length), at: start };
}
