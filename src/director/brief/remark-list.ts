// Tells "Calm, one minute." and "News anchor, serious, 30 seconds." from words to be spoken.
import { findGarments } from './clothing.ts';
import { lookWords } from './look-words.ts';
import { people } from './people.ts';
import { isThing, placePattern } from './place-words.ts';
import { isRefusal } from './refusals.ts';
import { rolePattern } from './roles/roles.ts';
import { isToneSentence } from './tone.ts';
import { clauseKind, filmNouns } from './vocabulary.ts';

const person = new RegExp(
  `^(?!(?:i|we|you|they|he|she|it|this|that|there|thank|congratulate|welcome|introduce|explain|meet|dear)\\b)(?:(?:an?|the|one|our|with an?|by an?|use an?|featuring an?)\\s+)?(?:[\\w'’-]+\\s+){0,5}?(?:${rolePattern})(?:\\s+(?:voice|avatar|presenter|host|type|figure|style|character))?(?:\\s+(?:in|with|wearing|at|on|standing|sitting|seated|aged|of|as|behind)\\s+.{2,70})?$`,
  'i',
);
const length =
  /^(?:ideally |preferably |say |about |around |approx\w*\.? |max\w*\.? |under |roughly |exactly |just |~ ?|maybe |length |duration |(?:no|not) (?:longer|more) than |up to |at most |less than )?(?:\d+(?:[.,]\d)?|an?|one|two|three|four|five|ten|fifteen|twenty|thirty|forty[- ]five|sixty|ninety|half a)[\s-]*(?:seconds?|secs?|s|minutes?|mins?|m|min)(?:\s\d{2}(?: ?s(?:ec(?:ond)?s?)?)?)?(?: long| max(?:imum)?| or (?:so|less)| please| total| tops)?$/i;
/** "40 seconds for 4th graders" */
const lengthFor = new RegExp(
  `^(?:about |around )?(?:\\d{1,3}|one|two|three|five)[\\s-]*(?:seconds?|secs?|s|minutes?|mins?) for (?:(?:our|the|all) )?${people}$`,
  'i',
);
const shape =
  /^(?:in |for |as an? |for an? )?(?:vertical|portrait|landscape|horizontal|wide-?\s?screen|square|16:9|9:16|tik ?tok|instagram(?: reels?| stor(?:y|ies))?|reels?|youtube(?: shorts?)?|yt shorts?|shorts?|linkedin|facebook|snapchat|whatsapp(?: status)?|upright|(?:our |the )?stories|(?:the |their )?(?:phones?|mobiles?|smartphones?)(?: screens?)?|9\s?(?:x|by)\s?16|16\s?(?:x|by)\s?9)(?: (?:format|mode|video|style|orientation|please))?$/i;
const channel =
  /^for (?:our|my|the|a) (?:website|homepage|home page|landing page|intranet|app|newsletter|channel|blog|lobby(?: screen)?|trade show|booth|social media(?: channels)?|facebook page|team page)$/i;
const bearing =
  /^(?:smiling|seated|standing|sitting|casual(?:ly dressed)?|well[- ]dressed|close-?up|full body|waist up|to camera|looking at (?:the )?camera|no (?:[\w-]+ )?jargon|(?:simple|plain|easy) (?:words|language|english)|with (?:captions|subtitles|music|graphics)|(?:fe)?male(?: voice)?|(?:[\w-]+ ){0,3}voice|step[- ]by[- ]step|thanks?(?: you)?(?: in advance| so much)?|please|(?:keep it )?(?:short|brief|snappy|simple)(?: and (?:short|sweet|simple|snappy))?|as soon as possible|on a budget)$/i;
/** "In a sunny kitchen", "at the beach at sunset". */
const ledPlace = new RegExp(
  `^(?:in|at|inside|on|in front of|outside|by|near|against|beside|behind)\\s+(?:an?|the|her|his|their|our|some)?\\s*(?:[\\w'’-]+\\s+){0,3}?(?:${placePattern})(?:\\s+(?:background|backdrop|setting|at (?:night|sunset|sunrise|dawn|dusk)|in the (?:morning|evening|rain|snow|background)|behind (?:her|him|them))|\\s+with .{3,40})*$`,
  'i',
);
/** "Teacher, one minute, classroom": a place without its article, in a list of remarks only. */
const barePlace = new RegExp(
  `^(?:[\\w'’-]+\\s+){0,3}?(?:${placePattern})(?:\\s+(?:background|backdrop|setting|at (?:night|sunset|sunrise|dawn|dusk)|in the (?:morning|evening|rain|snow|background)|behind (?:her|him|them)|with .{3,40}))*$`,
  'i',
);
const manner =
  /^(?:[\w-]+\s+){0,3}(?:tone|voice|music|style|mood|pace|background|backdrop|energy|delivery|captions|subtitles|lighting|outfit|vibe|feel)$/i;
const looks =
  /^(?:with |wearing |dressed in |in )?(?:an? |his |her |their )?(?:[\w-]+ ){0,4}(?:hair(?:cut)?|beard|moustache|glasses|spectacles|eyes|skin|freckles|smile|braids?|ponytail|bun|afro|curls|hijab|turban|headscarf|hard hat|helmet|cap|blazer|suit|tie|shirt|t-shirt|blouse|dress|jacket|coat|cardigan|sweater|jumper|hoodie|polo|apron|scrubs|uniform|overalls|hi[- ]?vis|vest|waistcoat|turtleneck|sari|stethoscope)(?:(?: and| with) .{3,40})?$/i;
const age =
  /^(?:in (?:his|her|their) )?(?:early |mid |late |early-|mid-|late-)?(?:\d0s|twenties|thirties|forties|fifties|sixties|seventies)$|^(?:about |around |aged? )?(?:\d\d(?:[- ]years?[- ]old|yo|ish)?|(?:\d0|twenty|thirty|forty|fifty|sixty)[- ]?(?:something|ish))$|^(?:middle[- ]aged|elderly|young|bald|bearded|retired|(?:long|short|curly|gr[ae]y|dark)[- ]haired)$/i;
/** "Podcast teaser, 20 seconds": the film itself, in a list of remarks only. */
const film = new RegExp(`^(?:an?\\s+|the\\s+)?(?:[\\w-]+\\s+){0,2}(?:${filmNouns})$`, 'i');
/** "35 seconds, for students": who it is for. */
const audience = new RegExp(`^(?:for|aimed at|to)\\s+(?:an?\\s+|the\\s+|our\\s+|my\\s+|all\\s+)?${people}$`, 'i');
/** "From Maria, shelter manager": whose words they are. */
const sender =
  /^(?:[Ff]rom|[Bb]y|[Ss]igned(?: by)?|[Ll]ove,?)\s+(?:(?:Dr|Mr|Mrs|Ms|Prof)\.?\s+)?\p{Lu}\p{L}+(?:\s\p{Lu}\p{L}+)?$/u;
const signs: readonly RegExp[] = [person, length, lengthFor, shape, channel, bearing, ledPlace, manner];
const signsInList: readonly RegExp[] = [film, audience, looks, age, sender];

/** "Looking for a senior engineer in Berlin" seeks somebody else than the presenter. */
const seeks =
  /^(?:we(?:['’]re| are)\s+)?(?:also\s+)?(?:looking for|seeking|hiring|recruiting|searching for)\b(?!.*\b(?:presenter|avatar|host|narrator|voice|video)\b)/i;

/** Says whether every part of a fragment tells how the film is made and none what it says. */
export function isRemarkList(text: string): boolean {
  if (seeks.test(text)) return false;
  const parts = text
    .replace(/[.!]+$/, '')
    .split(/\s*(?:[,;/]|\.\s)\s*(?:and\s+|but\s+)?/)
    .filter((part) => part !== '');
  if (parts.length < 2) return parts.length === 1 && isRemarkPart(text.replace(/[.!]+$/, '').trim());
  return areRemarks(parts.map((part) => part.trim()));
}

/** A list of remarks may hold a thing or two that is seen: "Coach, whistle, green tracksuit, pitch". */
function areRemarks(parts: readonly string[]): boolean {
  const others = parts.filter((part) => !isRemarkPart(part) && !isListPart(part));
  const hasPerson = person.test(parts[0] ?? '');
  const isSeen = (part: string): boolean =>
    part.split(/\s+/).length <= 3 && !/\d/.test(part) && (hasPerson || !/\p{Lu}/u.test(part.slice(1)));
  if (hasPerson && others.every((part) => barePlace.test(part))) return true;
  return others.length * 3 <= parts.length && others.every(isSeen) && (hasPerson || others.length === 0);
}

/** Where in a list the remarks on the making begin, up to its end; its length when there are none. */
export function remarksFrom(parts: readonly string[], isRemark: (part: string) => boolean): number {
  for (let at = 1; at < parts.length; at += 1) {
    const tail = parts.slice(at).map((part) => part.trim().replace(/[.!]$/, ''));
    const others = tail.filter((part) => !isRemark(part));
    const areFew = others.length * 3 <= tail.length && others.every((part) => /^[\p{Ll}\s-]{3,24}$/u.test(part));
    if (isRemark(tail[0] ?? '') && areFew) return at;
  }
  return parts.length;
}

/** Says whether what hangs on behind a comma tells how the film is made. */
/** Says the same of a part of a list of points, where a place or a person may well be a point. */
export const isMakingRemark = (part: string): boolean =>
  isToneSentence(part) ||
  (isRefusal(part) && part.length < 60) ||
  [length, shape, channel, bearing, manner].some((sign) => sign.test(part.trim()));

/** "Hospital corridor.": a place by itself. */
export const isPlaceAlone = (text: string): boolean => {
  const words = text.trim().replace(/[.!]$/, '');
  return words.split(/\s+/).length <= 4 && barePlace.test(words) && !isThing.test(words) && !isAddress.test(words);
};

export const isRemarkTail = (part: string): boolean => isRemarkPart(part.trim()) || isListPart(part.trim());

const isListPart = (part: string): boolean =>
  signsInList.some((sign) => sign.test(part)) ||
  isLook(part) ||
  (barePlace.test(part) && !isThing.test(part) && !isAddress.test(part));

/** "Goatee", "cream suit", "polo in company blue". */
const isLook = (part: string): boolean =>
  part.split(/\s+/).length <= 6 &&
  clauseKind(part) !== 'clause' &&
  !/\d/.test(part) &&
  (findGarments(` in ${part}`).length > 0 ||
    lookWords.some(({ pattern, isOrigin }) => !isOrigin && pattern.test(part)));

/** "Lime Street" is an address. */
const isAddress = /\s\p{Lu}/u;

const isRemarkPart = (part: string): boolean =>
  isToneSentence(part) || (isRefusal(part) && part.length < 60) || signs.some((sign) => sign.test(part));
