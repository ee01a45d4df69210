// "in an upbeat tone", "Vibe: energetic", "say it kindly", "not salesy" -> the tone of the film.
import { type Reading, readingAt, type SourceText } from './source-text.ts';
import { ambiguousTones, insteadOf, type Tone, toneWords } from './tone-words.ts';

const carrier =
  '(?:tone(?: of voice)?|voice|manner|style|mood|way|vibe|energy|delivery|attitude|feel(?:ing)?|language|spirit|register|atmosphere|fashion|note|air|flavou?r)';
const all = toneWords.map(([, list]) => list).join('|');
const tonePatterns = toneWords.map(([tone, list]) => [tone, new RegExp(`\\b(?:${list})(?:ly)?\\b`, 'i')] as const);

/** Where a tone may be named, from the surest place to the least sure. */
const places: readonly RegExp[] = [
  // "Vibe: energetic", "Tone of voice – confident, dry"
  new RegExp(`\\b${carrier}(?:\\s*[:=]|\\s+[–—-]|\\s+(?:should be|is|must be|to be))\\s*([^.\\n]{3,60})`, 'gi'),
  // "in a calm and friendly tone"
  new RegExp(`\\b([\\w-]+(?:,?\\s+(?:and\\s+|but\\s+|yet\\s+)?[\\w-]+){0,4})\\s+${carrier}\\b`, 'gi'),
  // "keep it light", "sound excited"
  /\b(?:(?:keep|make|get|have|do)\s+(?:it|this|that|things|everything|the\s+(?:whole\s+thing|video|film|tone))|be|stay|sound(?:s|ing)?|feel(?:s|ing)?|come across as|aim for|go for|and|very)\s+([\w-]+(?:,?\s+(?:and\s+|but\s+|yet\s+)?[\w-]+){0,3})/gi,
  // "say it kindly"
  new RegExp(
    `(?:^|[.!?;,:\\n]\\s*|\\b(?:please|should|must|to|and|who|that)\\s+)(?:say|tell|speak|talk|read|present|explain|deliver|announce|greet|smile)s?\\s+(?:(?:it|this|them|that|everything|all of it)\\s+)?(?:[\\w-]+\\s+){0,2}?((?:${all})ly)\\b`,
    'gi',
  ),
];
/** Reads the tone from orders about the film; a bare adjective counts when no tone is named. */
export function readTone(source: SourceText, text: string): Reading<Tone> | null {
  const wanted = withoutRefused(text);
  return (
    standsAlone(source, wanted) ??
    nearCarrier(source, wanted, places) ??
    bare(source, wanted) ??
    readRefused(source, text)
  );
}

/** "She should say it in a kindly manner", "Warm, short, no fuss.": a tone by its place, wherever the prompt has it. */
export function readNamedTone(source: SourceText, text: string): Reading<Tone> | null {
  const wanted = withoutRefused(text);
  return nearCarrier(source, wanted, [...places.slice(0, 2), ...places.slice(3)]) ?? headsSentence(source, wanted);
}

/** "Professional, ninety seconds.": what opens or ends a short list behind the rest. */
function headsSentence(source: SourceText, text: string): Reading<Tone> | null {
  for (const match of text.matchAll(/(?<=^|[.!?;\n)]\s*)([^.!?;:\n()]{4,60})(?=[.!?;\n]|$)/g)) {
    const parts = match[0].trim().split(/,\s+/);
    const ends = parts.length > 1 ? [parts[0], parts.at(-1)] : parts;
    const words = ends.find((part) => part !== undefined && isToneSentence(part));
    const tone = words === undefined ? null : toneOf(words);
    if (tone !== null) return readingAt(source, tone, match.index, match.index + match[0].length);
  }
  return null;
}

function nearCarrier(source: SourceText, text: string, patterns: readonly RegExp[]): Reading<Tone> | null {
  for (const pattern of patterns)
    for (const match of text.matchAll(pattern)) {
      const tone = toneOf(match[1] ?? '');
      if (tone !== null) return readingAt(source, tone, match.index, match.index + match[0].length);
    }
  return null;
}

const sure = toneWords.map(([tone, list]) => {
  const words = list.split('|').filter((word) => !ambiguousTones.has(word));
  return [tone, new RegExp(`\\b(?:${words.join('|')})(?:ly)?\\b`, 'i')] as const;
});

function bare(source: SourceText, text: string): Reading<Tone> | null {
  for (const [tone, pattern] of sure) {
    const match = pattern.exec(text);
    if (match !== null) return readingAt(source, tone, match.index, match.index + match[0].length);
  }
  return null;
}

function toneOf(text: string): Tone | null {
  let best: { tone: Tone; at: number } | null = null;
  for (const [tone, pattern] of tonePatterns) {
    const at = text.search(pattern);
    if (at >= 0 && (best === null || at < best.at)) best = { tone, at };
  }
  return best?.tone ?? null;
}

const little = '(?:(?:being|be|sounding|sound|getting|get|too|overly|so|very|any|an?|the|at all|all)\\s+){0,3}';
/** "not salesy", "without drama", "do not frighten people" */
const refused = new RegExp(
  `\\b(?:not|nothing|never|without|avoid(?:ing)?|less|rather than|instead of|nor|free of|isn['’]t|shouldn['’]t|don['’]t|no)(?!-)\\s+(?:(?:making|make)\\s+(?:them|people|anyone|viewers)\\s+feel\\s+)?${little}([\\p{L}-]+(?:\\s+(?:or|and|nor|,)\\s+[\\p{L}-]+)?)`,
  'giu',
);
const isToneLike = (words: string): boolean => tonePatterns.some(([, pattern]) => pattern.test(words));

/** Blanks out the tones that are not wanted. */
export const withoutRefused = (text: string): string =>
  text.replace(refused, (match: string, words: string) => (isToneLike(words) ? ' '.repeat(match.length) : match));

function readRefused(source: SourceText, text: string): Reading<Tone> | null {
  for (const match of text.matchAll(refused)) {
    const tone = insteadOf.find(([pattern]) => pattern.test(match[1] ?? ''))?.[1];
    if (tone !== undefined) return readingAt(source, tone, match.index, match.index + match[0].length);
  }
  return null;
}

const degree =
  '(?:(?:very|quite|really|super|a bit|a little|a touch|a tad|slightly|rather|somewhat|fairly|kind of|sort of|so|more|extra|friendly but) )?';
const anyTone = `${degree}(?:${all})(?:ly)?`;
const noTone = `(?:not|never|without|no) (?:too |overly |being |any )?[\\w-]+`;
const link = '(?:,\\s*(?:and\\s+|but\\s+|yet\\s+)?|\\s+(?:and|but|yet|though|&|\\+|/)\\s+|\\s*/\\s*)';
const onlyNoTone = new RegExp(`^(?:not|never) (?:too |overly )?(?:${all})[.!]*$`, 'i');
const toneSentence = new RegExp(
  `^(?:keep it |make it |keep this )?(?:${anyTone}|${noTone}(?=.*\\b(?:${all})\\b))(?:${link}(?:${anyTone}|${noTone}))*(?: (?:please|tone|vibe))?[.!]*$`,
  'i',
);

/** Words that alone are as likely a thing's as a film's: "Dry." may speak of a wine. */
const onlyOfThings =
  /^(?:human|golden|natural|technical|moving|dry|electric|sleepy|loud|crisp|understanding|personable|comedy|comedian|jokes?|humou?r|parody|banter|composed|restful|to the point|(?:[,;&/]|and|or|but|\s)+)+[.!]*$/i;

/** Says whether a sentence is nothing but a tone: "Serious.", "Warm and friendly, not salesy." */
export function isToneSentence(sentence: string): boolean {
  const words = sentence.trim();
  return (toneSentence.test(words) && !onlyOfThings.test(words)) || onlyNoTone.test(words);
}

/** "Formal." and "warm and intimate" between two commas: a tone by itself. */
function standsAlone(source: SourceText, text: string): Reading<Tone> | null {
  for (const match of text.matchAll(/[^.!?,;:()\n]+(?:,\s*(?:and|but)\s[^.!?,;:()\n]+)?/g)) {
    const words = match[0].trim();
    const tone = words.length < 40 && isToneSentence(words) ? toneOf(words) : null;
    if (tone !== null) {
      const at = match.index + match[0].indexOf(words);
      return readingAt(source, tone, at, at + words.length);
    }
  }
  return null;
}
