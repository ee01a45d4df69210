// "in an upbeat tone", "serious", "calm and friendly" -> the tone of the film.
import { firstReading, type Reading, readingAt, type SourceText } from './source-text.ts';

/** How the film sounds. */
export type Tone =
  | 'upbeat'
  | 'energetic'
  | 'friendly'
  | 'warm'
  | 'calm'
  | 'inspiring'
  | 'professional'
  | 'serious'
  | 'funny'
  | 'neutral';

const words: readonly (readonly [Exclude<Tone, 'neutral'>, string])[] = [
  [
    'energetic',
    'energetic|high[- ]energy|intense|passionate|rousing|fired up|lively|exciting|excited|hype|hyped|punchy|dynamic|fast[- ]paced|enthusiastic|bold|powerful|adrenaline|thrilling',
  ],
  [
    'funny',
    'funny|humorous|comedic|witty|playful|silly|tongue-in-cheek|hilarious|light-hearted|lighthearted|quirky|cheeky|goofy|fun|wry|sarcastic|ironic|joking|jokey|jokes?|comedy|comedian|hysterical|amusing',
  ],
  ['upbeat', 'upbeat|cheerful|cheery|happy|positive|bright|joyful|lively|sunny|bubbly|peppy|optimistic|festive'],
  ['inspiring', 'inspiring|inspirational|motivational|motivating|uplifting|hopeful|epic|cinematic|empowering'],
  [
    'warm',
    'warm|warm-hearted|heartfelt|emotional|caring|compassionate|empathetic|empathic|sincere|grateful|gentle|kind|tender|touching|personal|intimate|nostalgic|loving|supportive|humble|modest|polite|kind-hearted|affectionate|sweet',
  ],
  ['calm', 'calm|calming|relaxed|relaxing|soothing|peaceful|mindful|soft|slow|serene|meditative|reassuring|quiet'],
  [
    'serious',
    'serious|solemn|grave|formal|urgent|somber|sombre|dramatic|stern|sober|respectful|respectfully|authoritative|firm',
  ],
  [
    'professional',
    'professional|corporate|business-?like|polished|confident|clear|informative|educational|neutral|objective|factual|matter-of-fact|direct|straightforward|modern|sleek|no-nonsense|expert|trustworthy|concise|precise|academic|scholarly',
  ],
  [
    'friendly',
    'friendly|conversational|casual|approachable|welcoming|down-to-earth|down to earth|informal|charming|relatable|chatty|laid-back|chill|cosy|cozy|helpful|engaging|inviting|encouraging|patient',
  ],
];
/** Adjectives that, alone, more often describe something other than the film. */
const ambiguous = new Set(
  'clear sunny soft slow personal kind expert formal firm bright quiet bold powerful fun clean grave neutral positive intimate peaceful sweet educational academic urgent patient objective factual precise polite direct modern sleek modest humble'.split(
    ' ',
  ),
);
const carrier = `(?:tone|voice|manner|style|mood|way|vibe|energy|delivery|attitude|feel|language|spirit|register|atmosphere)`;

/** Reads the tone from orders about the film; a bare adjective counts when no tone is named. */
export function readTone(source: SourceText, text: string): Reading<Tone> | null {
  const alone = standsAlone(source, text);
  if (alone !== null) return alone;
  const named = new RegExp(
    String.raw`\b([\w-]+(?:,?\s+(?:and\s+|but\s+|yet\s+)?[\w-]+){0,4})\s+${carrier}\b|\b${carrier}\s*(?::|should be|is|must be)\s*([^.\n]{3,60})|\b(?:keep it|make it|be|sound|sounds|sounding|feel|and|very)\s+([\w-]+(?:,?\s+(?:and\s+)?[\w-]+){0,3})`,
    'i',
  );
  const near = firstReading<Tone>(source, text, named, (match) => toneOf(match[1] ?? match[2] ?? match[3] ?? ''));
  if (near !== null) return near;
  for (const [tone, list] of words) {
    const sure = list.split('|').filter((word) => !ambiguous.has(word));
    const reading = firstReading<Tone>(source, text, new RegExp(`\\b(?:${sure.join('|')})(?:ly)?\\b`, 'i'), () => tone);
    if (reading !== null) return reading;
  }
  return null;
}

function toneOf(text: string): Tone | null {
  let best: { tone: Tone; at: number } | null = null;
  for (const [tone, list] of words) {
    const at = text.search(new RegExp(`\\b(?:${list})(?:ly)?\\b`, 'i'));
    if (at >= 0 && (best === null || at < best.at)) best = { tone, at };
  }
  return best?.tone ?? null;
}

const degree =
  '(?:(?:very|quite|really|super|a bit|a little|slightly|rather|somewhat|fairly|kind of|sort of|not too|so) )?';
const anyTone = `${degree}(?:${words.map(([, list]) => list).join('|')})`;
const toneSentence = new RegExp(
  `^(?:keep it |make it |keep this )?${anyTone}(?:(?:,\\s*(?:and\\s+|but\\s+|yet\\s+)?|\\s+(?:and|but|yet|though)\\s+)${anyTone})*[.!]*$`,
  'i',
);

/** Says whether a sentence is nothing but a tone: "Serious.", "Warm and friendly." */
export const isToneSentence = (sentence: string): boolean => toneSentence.test(sentence.trim());

/** "Formal." and "warm and intimate" between two commas: a tone by itself. */
function standsAlone(source: SourceText, text: string): Reading<Tone> | null {
  for (const match of text.matchAll(/[^.!?,;:\n]+(?:,\s*(?:and|but)\s[^.!?,;:\n]+)?/g)) {
    const words = match[0].trim();
    const tone = words.length < 40 && isToneSentence(words) ? toneOf(words) : null;
    if (tone !== null) {
      const at = match.index + match[0].indexOf(words);
      return readingAt(source, tone, at, at + words.length);
    }
  }
  return null;
}
