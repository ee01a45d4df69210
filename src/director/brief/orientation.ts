// "for TikTok", "vertical", "16:9" -> the film's orientation.
import type { Orientation } from '../../model/storyboard.ts';
import { firstReading, type Reading, type SourceText } from './source-text.ts';

const noun = '(?:mode|format|video|orientation|film|clip|frame|layout|version|aspect(?: ratio)?|screen|shot)';
/** Alone between two marks: "…, portrait, 30 seconds". */
const alone = (words: string): string =>
  `(?<=(?:^|[.,;:(\\n]|\\s\\s)\\s*)(?:${words})(?: please| pls)?(?=\\s*(?:[.,;)\\n]|$))`;

/** Of these it is said without a film in mind. */
const otherVertical =
  'farm|garden|blind|market|integrat|jump|take-?off|wall|axis|line|search|saas|slice|limit|drop|climb|distance|stabili|land|wind';
const uprightSigns: readonly string[] = [
  `(?<!\\bnot? )\\bvertical(?:ly)?(?! (?:${otherVertical}))\\b`,
  `\\bportrait[- ](?:${noun}|oriented)\\b`,
  '\\bin (?:a |an )?(?:portrait|tall|upright)\\b',
  alone('portrait'),
  '\\b(?:s|secs?|seconds?|mins?|minutes?),? portrait\\b',
  '(?<!\\b(?:an?|the|his|her|their|our|your|my|self|of|family|oil)[\\s-])\\bportrait(?=\\s*(?:[.,;]|$))',
  '(?<![\\d:])9\\s?(?:[:x×/]|by)\\s?16\\b(?!:)',
  '\\b(?:1080|720)\\s?(?:[x×]|by)\\s?(?:1920|1280)\\b',
  '\\bmobile-first\\b',
  '\\b(?:phone|mobile|smartphone)s? (?:format|screens?|viewing|only)\\b',
  '\\b(?:for (?:(?:the|their|a) )?|on their )(?:phones?|mobiles?|smartphones?|cell ?phones?)(?=\\s*(?:[.,;:!)(–—-]|$|\\n|please|and|so|in))',
  `\\bupright(?! (?:piano|posture|position|citizen|vacuum|bass|man|woman|chair|bike))\\b`,
];
const upright = new RegExp(uprightSigns.join('|'), 'i');
const wideSigns: readonly string[] = [
  `\\blandscape[- ](?:${noun}|please)\\b`,
  '\\bin landscape\\b',
  alone('landscape'),
  '\\b(?:s|secs?|seconds?|mins?|minutes?),? landscape\\b',
  `\\bhorizontal(?:ly)? ?${noun}\\b|\\bhorizontally\\b`,
  alone('horizontal'),
  '\\bwide-?\\s?screen\\b',
  '(?<![\\d:])16\\s?(?:[:x×/]|by)\\s?9\\b(?!:)',
  '\\b(?:1920|1280)\\s?(?:[x×]|by)\\s?(?:1080|720)\\b',
  '\\b(?:not|no) (?:vertical|portrait|upright)\\b',
];
const wide = new RegExp(wideSigns.join('|'), 'i');
/** Where films are upright. */
const channel =
  'tik ?-?toks?|(?:instagram|insta|ig|facebook|fb) (?:reels?|story|stories|status)|(?:youtube|yt) shorts?|snapchat|(?:whatsapp|wa) (?:story|stories|status)|insta|snap|instastor(?:y|ies)|reels?|shorts|igtv';
const channels = new RegExp(
  `${alone('stories')}|\\bfor (?:(?:our|my|the|your) )?stories(?=\\s*(?:[.,;:!)(–—-]|$|\\n|please|and))|\\bstory format\\b|\\b(?:for|on|as an?|to post on|post (?:it |this )?(?:on|to)|made for|into an?)\\s+(?:(?:my|our|the|an?)\\s+)?(?:[\\w-]+ ){0,2}?(?:${channel})\\b|\\b(?:${channel})(?=\\s*(?:[:,.;!)–—-]|$|\\n|\\b(?:format|video|style|clip|film|ad|post|teaser|please|script|promo|version|explainer|story|hook|spot|in (?:\\d|which)|of \\d|about|on (?:how|why|the|what)|with|where|featuring|explaining|showing|introducing|promoting)\\b))|^\\W*(?:(?:make|create|need|want|do|film|shoot|write|produce|generate|give me|i (?:need|want))\\s+)?(?:me |us )?(?:an?|the|this|my|our|quick|fun|cool|\\d+[ -]?(?:s|sec|seconds?)[ -]?(?:long )?)?\\s*(?:[\\w-]+ ){0,3}?(?:${channel})\\b`,
  'i',
);
/** "How TikTok makes money", "a history of Instagram Reels": the channel is what is spoken of. */
const spokenOf = new RegExp(
  `\\b(?:how|why|what|whether|about|of|on how|does|is|does|explain(?:s|ing)?|history of|than|versus|vs)\\s+(?:the\\s+)?(?:${channel})\\b(?!\\s*[.,:;]|$)`,
  'i',
);
const short =
  /\b(?:for|as an?)\s+shorts?\b|\b(?:an?|fun|quick|funny|cool|catchy) short(?=[.,!\n]|$| (?:for|about|of|on|where|with|showing)\b)/i;
const bare = /^\W*(?:orientation|format|aspect ratio)\s*:\s*(portrait|landscape|vertical|horizontal)/im;
const notFilm = /\b(?:sizzle|highlight|show|demo|news|fishing) reels?\b/gi;

/** Reads the orientation a prompt asks for; what is said of the picture counts before the channel it is for. */
export function readOrientation(source: SourceText, text: string): Reading<Orientation> | null {
  const blanked = text.replace(notFilm, (match) => ' '.repeat(match.length));
  const said = firstReading<Orientation>(source, text, bare, (match) =>
    /portrait|vertical/i.test(match[1] ?? '') ? 'portrait' : 'landscape',
  );
  const isWide = firstReading<Orientation>(source, blanked, wide, () => 'landscape');
  const isUpright = firstReading<Orientation>(source, blanked, upright, () => 'portrait');
  return said ?? isUpright ?? isWide ?? readChannel(source, blanked);
}

function readChannel(source: SourceText, text: string): Reading<Orientation> | null {
  const matter = spokenOf.exec(text);
  const rest =
    matter === null
      ? text
      : text.slice(0, matter.index) + ' '.repeat(matter[0].length) + text.slice(matter.index + matter[0].length);
  return (
    firstReading<Orientation>(source, rest, channels, () => 'portrait') ??
    firstReading<Orientation>(source, rest, short, () => 'portrait')
  );
}
