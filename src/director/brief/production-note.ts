// "Book blogger, twenties, curly red hair, mustard jumper." -> a note for the making, told by the words it is made of.
import { findAge } from './age.ts';
import { findGarments } from './clothing.ts';
import { colourNames } from './colour-words.ts';
import { sexOfName } from './given-names.ts';
import { lookWords } from './look-words.ts';
import { placePattern } from './place-words.ts';
import { rolePattern } from './roles/roles.ts';
import { clauseKind, filmNouns } from './vocabulary.ts';

/** What the words of a note speak of. */
type Matter = 'person' | 'age' | 'look' | 'garment' | 'place' | 'making';

const wordsOf = (words: string, flags = 'gi'): RegExp =>
  new RegExp(`(?<![\\p{L}\\d'’-])(?:${words})(?![\\p{L}\\d])`, `${flags}u`);

const personNouns =
  '(?:wo)?m[ae]n|ladies|lady|gentlem[ae]n|guys?|girls?|boys?|gals?|lads?|dude|bloke|chap|(?:fe)?males?|person|figure|character|type|presenters?|hosts?|hostess|anchor(?:m[ae]n|wom[ae]n)?|narrators?|speakers?|spokes(?:person|man|woman)|moderators?|avatar|couple|kid|teen(?:ager)?s?|mother|father|mum|mom|dad|grand(?:mother|father|ma|pa|parent)|uncle|aunt|business(?:man|woman)|blogger|vlogger|critic|expert|fan|enthusiast|instructor|adviser|advisor|commentator|owner|member|worker';

/** What people look like and carry, beside what stands in the tables of looks and garments. */
const lookNouns =
  '(?:teens|twenties|thirties|forties|fifties|sixties|seventies|eighties)|[a-z]+ty-?(?:ish|something)|hair(?:cut|ed|line)?|fringe|bangs|beard(?:ed)?|stubble|moustache|mustache|brows|eyes?|skin(?:ned)?|complexion|freckles|wrinkles|smile|glasses|spectacles|sunglasses|goggles|build|posture|tattoos?|bun|bob|braids?|plaits?|ponytail|pigtails|afro|curls|dreadlocks|locs|cornrows|pixie(?: cut)?|crop|buzz ?cut|bald|descent|heritage|origin|accent';
const lookAdjectives =
  'long|short|shoulder-length|medium|curly|wavy|straight|thick|thin|neat|messy|tousled|slick(?:ed)?-?back|silver|gr[ae]y(?:ing)?|dark|light|fair|pale|ginger|auburn|chestnut|brunette|blonde?|honey|salt[- ]and[- ]pepper|full|trimmed|bushy|clean[- ]shaven|round|square|loose|tired|looking|dressed|casual(?:ly)?|smart(?:ly)?|elegant|tall|slim|stocky|athletic|sporty|friendly|warm|cheerful|kind|patient|confident|relaxed|serious|stern|nerdy|hip|trendy|funny|jolly|calm|energetic|lively|young|old(?:er)?|elderly|middle[- ]aged|mature|local|senior|junior|colou?rful|hopeful|proud|excited|worried|nervous|[A-Z]\\p{L}+(?:ian|ese|ish|ean|can)';
const clothes =
  'tie|bow tie|scarf|shawl|belt|tool ?belt|gloves|boots|trainers|sneakers|jeans|trousers|pants|shorts|skirt|collar|sleeves|rolled[- ]up|open[- ]necked?|buttons?|pattern(?:ed)?|striped|checked|plaid|floral|linen|wool(?:len)?|cotton|leather|denim|corduroy|tweed|velvet|silk|knitted|hat|cap|beanie|beret|helmet|hard hat|crown|headband|headphones|headset|earrings?|necklace|pearls|brooch|watch|whistle|stethoscope|clipboard|tablet|microphone|mic|badge|name ?tag|lanyard|backpack|handbag|umbrella|apron|vest|visor|mask';
const scenery =
  'backgrounds?|backdrop|setting|set|behind (?:him|her|them)|indoors?|outdoors?|outside|seats?|shelves|bookcase|window|wall|lights?|lamps?|plants?|table|desk|counter|chair|armchair|screens?|monitors?|neon|candles?|trees?|flowers|sky|clouds?|rain|rainy|snow|snowy|fog|foggy|wind|windy|sun|sunny|sunshine|sunset|sunrise|dusk|dawn|twilight|golden hour|night(?: ?time)?|evening|morning|afternoon|midday|noon|day ?time|daylight|village|town|street|spring|summer|autumn|winter|christmas';
const making =
  'tone|voice|music|captions?|subtitles?|pace|style|mood|energy|delivery|lighting|vibe|camera|close-?up|medium shot|wide shot|vertical|portrait|landscape|horizontal|wide-?\\s?screen|square|16:9|9:16|tik ?tok|instagram|reels?|stories|youtube|shorts?|linkedin|facebook|snapchat|whatsapp|(?:\\d+(?:[.,]\\d)?|half an?|one|two|three|four|five|ten|fifteen|twenty|thirty|forty|fifty|sixty|ninety)[\\s-]*(?:seconds?|secs?|s|minutes?|mins?|min)(?: (?:long|max|tops|or so))?';
const upTo = /^(?:max|under|approx|roughly|up to|no longer than)$/i;

const linkWords = new Set(
  'a an the and or but in on at with of by to for from as is are be should wears wearing wear worn has have having who which that stands standing stand sits sitting sit seated holding holds hold carrying looks behind beside near next front inside outside under over around about please some slightly very quite rather really not too his her their one two half wrapped also plus both no without max roughly approx maximum format mode version use used only just like kind ideal perfect great best fine most least would something aim sort bit plain simple clean colour color coloured colored light dark bright pale deep ideally preferably say maybe'.split(
    ' ',
  ),
);

const patterns: readonly (readonly [Matter, RegExp])[] = [
  ['making', wordsOf(making)],
  ['making', wordsOf(filmNouns)],
  ['person', wordsOf(rolePattern)],
  ['person', wordsOf(personNouns)],
  ['look', wordsOf(lookNouns)],
  ...lookWords.map(({ pattern }) => ['look', new RegExp(pattern.source, 'gi')] as const),
  ['garment', wordsOf(clothes)],
  ['place', wordsOf(placePattern)],
  ['place', wordsOf(scenery)],
];
/** Words that only say more of what another word names. */
const modifiers: readonly RegExp[] = [wordsOf(lookAdjectives, 'g'), wordsOf(colourNames.join('|'))];

/** Somebody who speaks, or is spoken to: the words are said. */
const speaks =
  /(?<![\p{L}'’])(?:i|i['’]m|we|we['’]re|our|ours|my|you|your|yours|us|me|let['’]s|it|this|these|those|there|they)(?![\p{L}])|[?!]/iu;
const told = /\b(?:is|are|was|were|will|can|has|have|had|makes?|says?|tells?|explains?|shows?|talks?)\b/i;
/** "Host is a Sikh man with a turban": what such a sentence tells is the look. */
const describes =
  /^(?:the |our |your )?(?:presenter|host|avatar|speaker|narrator|anchor|moderator|spokesperson|storyteller)\s+(?:is|should be|wears|has|looks|stands|sits)\b/i;

/** "…, for our insta stories": where a film is shown says nothing to viewers. */
const shownAt =
  /,?\s+for (?:our|my|the) (?:insta(?:gram)?|tik ?tok|youtube|facebook|linkedin|whatsapp)(?: (?:stor(?:y|ies)|reels?|shorts|page|channel|feed|status|account))?$/i;

/** Longer than this nobody describes anybody in one breath. */
const mostWords = 40;

/**
 * Says whether a sentence or fragment describes who presents, where and how, and says nothing to viewers: nearly all of its
 * words are of that kind, and a person is among them, or at least three kinds of matter are.
 */
export function isProductionNote(text: string): boolean {
  const bare = text
    .trim()
    .replace(/[.\s]+$/, '')
    .replace(shownAt, '');
  if (bare.split(/\s+/).length > mostWords || bare === '') return false;
  if (describes.test(bare)) return coverOf(bare.replace(describes, ' presenter ')).rest.length <= 2;
  if (isPortrayal(bare)) return true;
  if (speaks.test(bare) || told.test(bare)) return false;
  const cover = coverOf(bare);
  return isWordless(bare, cover) && isCovered(cover);
}

/** "Anchor: man, grey hair, dark blue suit", "On camera: our foreman, with a hard hat". */
export const isLabelledNote = (label: string, text: string): boolean =>
  (castLabel.test(label) || sexOfName(capitalised(label)) !== null) &&
  isProductionNote(`Person, ${text.replace(/^(?:our|my) /i, '')}`);

const capitalised = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

/** "Nia is Welsh, 39, red bob, round glasses", "She wears a navy suit": somebody's looks, and nothing of what they do. */
function isPortrayal(bare: string): boolean {
  const [, name, rest] = portrayed.exec(bare) ?? [];
  if (rest === undefined || speaks.test(rest)) return false;
  // "Nature is patient" portrays nobody.
  if (name !== undefined && sexOfName(name) === null) return false;
  const cover = coverOf(rest);
  if (cover.matters.size < 2) return false;
  const isSeen = cover.matters.has('look') || cover.matters.has('garment') || cover.matters.has('age');
  return isSeen && cover.rest.length <= Math.floor(cover.count * 0.15) && !cover.rest.some((word) => /\d/.test(word));
}

const portrayed = new RegExp(
  `^(?:[Ss]he|[Hh]e|(\\p{Lu}[\\p{L}'’-]+)(?: \\p{Lu}[\\p{L}'’-]+)?|[Tt]he (?:[\\w-]+ )?(?:${rolePattern}))\\s+(?:is|wears|has|looks)\\s+(.{4,})$`,
  'u',
);

const castLabel = new RegExp(
  `^(?:(?:the|our|a)\\s+)?(?:[\\w-]+\\s+)?(?:${rolePattern}|${personNouns}|on camera|in front of the camera|on screen|cast(?:ing)?|talent|who|who speaks|in the picture|picture|image)$`,
  'i',
);

/** Orders nothing and tells nothing. "Book blogger, twenties" orders no book. */
function isWordless(bare: string, { rest }: Cover): boolean {
  const kind = clauseKind(bare);
  if (kind === 'imperative') return coverOf(bare.split(',')[0] ?? '').matters.has('person');
  return kind === 'phrase' || rest.length === 0;
}

/** Few words that all tell of people, looks, places or the making: a note where notes are to be expected. */
export const isNoteFragment = (text: string): boolean => {
  if (isProductionNote(text)) return true;
  if (speaks.test(text) || text.split(/\s+/).length > 8) return false;
  const { matters, rest } = coverOf(text.trim().replace(/[.\s]+$/, ''));
  return matters.size > 0 && rest.length === 0;
};

function isCovered({ matters, rest, count, first }: Cover): boolean {
  if (matters.size === 1 && matters.has('making') && rest.length === 0) return true;
  if (rest.some((word) => /[\d%€$£@]/.test(word))) return false;
  // "Installer from Sunhaven, woman, thirties": what opens the note is no name.
  const names = rest.filter((word) => /^\p{Lu}/u.test(word) && word !== first).length;
  const isSomebody = matters.has('person') || matters.has('age');
  if (isSomebody && matters.size >= 2) return rest.length <= Math.max(1, Math.floor(count * 0.25)) && names <= 1;
  return matters.size >= 3 && rest.length <= 1 && names === 0;
}

/** What the words speak of, and those that are left. */
interface Cover {
  readonly matters: ReadonlySet<Matter>;
  readonly rest: readonly string[];
  readonly count: number;
  /** The word it opens with. */
  readonly first: string;
}

function coverOf(text: string): Cover {
  const matters = new Set<Matter>();
  let left = text;
  const blank = (at: number, length: number): void => {
    left = `${left.slice(0, at)}${' '.repeat(length)}${left.slice(at + length)}`;
  };
  const age = findAge(text);
  if (age !== null) {
    matters.add('age');
    blank(age.at, age.length);
  }
  for (const { at, length } of findGarments(` in ${text}`)) {
    matters.add('garment');
    blank(Math.max(0, at - 4), length - Math.max(0, 4 - at));
  }
  for (const [matter, pattern] of patterns) {
    left = left.replace(pattern, (word) => {
      matters.add(matter);
      return ' '.repeat(word.length);
    });
  }
  for (const pattern of modifiers) left = left.replace(pattern, (word) => ' '.repeat(word.length));
  const rest = (left.match(/[\p{L}\p{N}%€$£@'’-]+/gu) ?? []).filter(
    (word) => !linkWords.has(word.toLowerCase()) && !upTo.test(word) && /[\p{L}\p{N}]/u.test(word),
  );
  const [first = ''] = text.match(/[\p{L}\p{N}'’-]+/u) ?? [];
  return { matters, rest, count: text.split(/\s+/).length, first };
}
