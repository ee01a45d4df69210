// "for TikTok", "vertical", "16:9" -> the film's orientation.
import type { Orientation } from '../../model/storyboard.ts';
import { firstReading, type Reading, type SourceText } from './source-text.ts';

const portrait =
  /\b(?:tik ?-?toks?|instagram (?:reels?|story|stories)|(?:youtube|yt) shorts?|(?<!sizzle |highlight |show |demo )reels?|(?:for|as a|as an) shorts?|(?:an?|fun|quick|funny|cool|catchy) short(?=[.,!\n]|$| (?:for|about|of|on|where|with|showing)\b)|snapchat|vertical(?:ly)?|portrait (?:mode|format|video|orientation|film|clip)|in portrait|(?<=(?:^|[.,;]|\s)\s?)portrait(?=\s*[.,;]|\s*$)|9\s?[:x×]\s?16|1080\s?[x×]\s?1920|mobile-first|phone format|(?:insta|whatsapp|instagram|facebook|fb) (?:stor(?:y|ies)|status|reels?)|shorts (?:video|clip|format|style)|(?<=(?:^|[.,;])\s*)(?:shorts|stories)(?=\s*(?:[.,;]|$)))\b/i;
const landscape =
  /\b(?:landscape (?:mode|format|video|orientation|film|clip)|in landscape|horizontal(?:ly)?|wide-?screen|16\s?[:x×]\s?9|1920\s?[x×]\s?1080)\b/i;
const bare = /^\W*(?:orientation|format|aspect ratio)\s*:\s*(portrait|landscape|vertical|horizontal)/im;

/** Reads the orientation a prompt hints at. */
export function readOrientation(source: SourceText, text: string): Reading<Orientation> | null {
  return (
    firstReading<Orientation>(source, text, bare, (match) =>
      /portrait|vertical/i.test(match[1] ?? '') ? 'portrait' : 'landscape',
    ) ??
    firstReading<Orientation>(source, text, portrait, () => 'portrait') ??
    firstReading<Orientation>(source, text, landscape, () => 'landscape')
  );
}
