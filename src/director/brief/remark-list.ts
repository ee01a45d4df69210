// Tells "Calm, one minute." and "News anchor, serious, 30 seconds." from words to be spoken.
import { isRefusal } from './refusals.ts';
import { roles } from './roles.ts';
import { isToneSentence } from './tone.ts';
import { filmNouns } from './vocabulary.ts';

const role = roles.map(([pattern]) => pattern).join('|');
const person = new RegExp(
  `^(?:(?:an?|the|one|our)\\s+)?(?:[\\w'’-]+\\s+){0,5}?(?:${role})(?:\\s+(?:in|with|wearing|at|on|standing|sitting|seated|aged)\\s+.{2,60})?$`,
  'i',
);
const length =
  /^(?:about |around |approx\w*\.? |max\w*\.? |under |roughly |exactly |just )?(?:\d+|an?|one|two|three|four|five|ten|fifteen|twenty|thirty|forty[- ]five|sixty|ninety|half a)[\s-]*(?:seconds?|secs?|s|minutes?|mins?|m)(?: long| max(?:imum)?| or (?:so|less))?$/i;
const shape =
  /^(?:in |for |as an? )?(?:vertical|portrait|landscape|horizontal|wide-?\s?screen|square|16:9|9:16|tik ?tok|instagram(?: reels?)?|reels?|youtube(?: shorts?)?|shorts?|linkedin|facebook|snapchat)(?: (?:format|mode|video|style))?$/i;
const channel =
  /^for (?:our|my|the|a) (?:website|homepage|home page|landing page|intranet|app|newsletter|channel|blog|lobby(?: screen)?|trade show|booth|social media(?: channels)?|facebook page|team page)$/i;
const bearing =
  /^(?:smiling|seated|standing|sitting|casual(?:ly dressed)?|well[- ]dressed|close-?up|full body|waist up|to camera|looking at (?:the )?camera|no jargon|simple (?:words|language)|with (?:captions|subtitles|music|graphics)|(?:female|male)(?: voice)?|(?:calm|deep|soft|warm|friendly) (?:female |male )?voice)$/i;
const place =
  /^(?:in|at|inside|on|in front of|outside)\s+(?:an?|the|her|his|their)\s+(?:[\w-]+\s+){0,2}?(?:office|studio|kitchen|classroom|park|beach|street|rooftop|library|gym|clinic|hospital|lab|garden|shop|store|warehouse|stage|living room|newsroom|city|skyline|mountains?)$/i;
/** "Teacher, one minute, classroom": a place without its article, in a list of remarks only. */
const barePlace = /^(?:classroom|kitchen|studio|garage|office|library|garden|newsroom|workshop|park|gym|stage)$/i;
const manner =
  /^(?:[\w-]+\s+){0,3}(?:tone|voice|music|style|mood|pace|background|backdrop|energy|delivery|captions|subtitles|lighting|outfit)$/i;
/** "Podcast teaser, 20 seconds": the film itself, in a list of remarks only. */
const film = new RegExp(`^(?:an?\\s+|the\\s+)?(?:[\\w-]+\\s+){0,2}(?:${filmNouns})$`, 'i');
/** "35 seconds, for students": who it is for, in a list of remarks only. */
const audience =
  /^for (?:the |our |my |all |busy |young |new )?(?:[\w-]+\s+)?(?:students|pupils|kids|children|teens|teenagers|parents|teachers|beginners|seniors|employees|colleagues|staff|customers|clients|patients|executives|managers|investors|developers|tourists|visitors|everyone|adults|families)$/i;
const signs: readonly RegExp[] = [person, length, shape, channel, bearing, place, manner];

/** Says whether every part of a fragment tells how the film is made and none what it says. */
export function isRemarkList(text: string): boolean {
  const parts = text
    .replace(/[.!]+$/, '')
    .split(/\s*(?:[,;/]|\.\s)\s*(?:and\s+|but\s+)?/)
    .filter((part) => part !== '');
  const isList = parts.length > 1;
  const isOfList = (part: string): boolean =>
    isList && [film, audience, barePlace].some((sign) => sign.test(part.trim()));
  return parts.length > 0 && parts.every((part) => isRemarkPart(part.trim()) || isOfList(part));
}

const isRemarkPart = (part: string): boolean =>
  isToneSentence(part) || (isRefusal(part) && part.length < 60) || signs.some((sign) => sign.test(part));
