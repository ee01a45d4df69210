// Tells a sentence that orders the film from the words of a script beside it.
import { isRemarkList } from '../remark-list.ts';
import { keepsWords } from './keeps-words.ts';

const filmThing =
  '(?:video|film|clip|reel|short|presenter|avatar|host|narrator|speaker|voice(?:-?over)?|music|captions?|subtitles?|background|backdrop|setting|set|style|tone|graphics?|cards?|animations?|footage|b-?roll|orientation|format)';
const starts: readonly RegExp[] = [
  new RegExp(
    `^(?:please |also |now |and |then |can you |could you )*(?:make|create|produce|turn|convert|generate|film|record|render|shoot|animate)\\s+(?:it|this|that|the above|the following|me|us|an?|the|my|our|\\d+)\\b(?:[^.!?]{0,80}\\b(?:${filmThing}|vertical|portrait|landscape|16:9|9:16|funny|serious|upbeat|warm|short|seconds?|minutes?)\\b|[^.!?]{0,30}$)`,
    'i',
  ),
  new RegExp(
    `^(?:please |also |and )*(?:use|with|add|include|show|give (?:it|me|us|her|him)|keep|set|put|choose|pick|have)\\s+(?:an?|the|no|some|soft|calm|upbeat|our|it|her|him)\\b[^.!?]{0,60}\\b${filmThing}s?\\b`,
    'i',
  ),
  new RegExp(`^(?:no|without|ohne|sans|sin)\\s+(?:[\\w-]+\\s+){0,2}${filmThing}s?\\b[^.!?]{0,30}[.!]?$`, 'i'),
  /^(?:the |my )?(?:presenter|avatar|host|narrator|speaker|video|film|clip|voice|tone|background|setting|style|music)\s*(?:is|are|should|must|can|needs|has to|:|=|–|-)\s?/i,
  /^(?:please |and )*(?:read|say|narrate|speak|deliver|present|have (?:her|him|them|the (?:presenter|avatar|host)|an? [\w -]{3,30}?)\s(?:read|say|speak|narrate|deliver|present))\b[^.!?]{0,20}\b(?:this|that|it|the (?:text|above|following|script|words))\b/i,
  /^(?:duration|length|orientation|format|tone|style|mood|music|captions|subtitles|background|setting|presenter|avatar|voice)\s*[:=]/i,
  /^(?:thanks|thank you)(?: in advance| so much)?[.!]?$/i,
  /^(?:script|text|narration)(?: (?:is |see |given )?(?:below|above|follows))\b/i,
];

/** Says whether a sentence or paragraph is about the film and none of its words. */
export function isFilmOrder(words: string): boolean {
  const text = words.trim().replace(/^[\^↑>*-]+\s*/, '');
  // What opens with a quotation mark is said.
  if (/^["“„«]/.test(text)) return false;
  return keepsWords.test(text) || starts.some((start) => start.test(text)) || isRemarkList(text);
}
