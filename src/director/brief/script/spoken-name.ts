// The name of a field, a tag, a heading or a column -> whether what stands under it is spoken.
import { readHanding } from './hands-over.ts';
import { roleOfName } from './part-names.ts';

const spokenWord =
  /\b(?:(?:input|tts|avatar|audio) text|text input|say|says|said|speak|spoken|speech|read aloud|read out|read|narrat(?:ion|ed|e)|narrator|voice-?over|vo|script|lines?|dialog(?:ue)?|monologue|transcript|teleprompter|words|verbatim|audio text|utterance|prompter)\b/i;
/** What is said of speech, and is none. */
const otherWord =
  /\b(?:title|screen|visual|captions?|subtitles?|not|never|no|style|tone|speed|rate|pace|id|language|lang|voice (?:id|name|type)|speaker|must be|about|topic|notes?|type|keep|length|count|font|colou?r|who|by)\b/i;

/** Says whether a name, whatever its words, is that of speech. */
export function isSpokenName(name: string): boolean {
  const words = name
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .replace(/[_*:-]+/g, ' ')
    .replace(/\(.*?\)/g, ' ')
    .trim();
  if (roleOfName(words) === 'spoken') return true;
  if (roleOfName(words) !== null || otherWord.test(words) || words.split(/\s+/).length > mostWords) return false;
  return spokenWord.test(words) || readHanding(words) !== null;
}

const mostWords = 6;
