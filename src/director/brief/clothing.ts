// "In a mustard cardigan", "green apron over a white shirt" -> what the presenter wears, and in which colour.
import type { PresenterLook } from '../../model/presenter-look.ts';
import { colourNames } from './colour-words.ts';
import { type GarmentWords, garmentWords } from './garment-words.ts';

/** A garment of a description. */
export interface Garment {
  readonly outfit: PresenterLook['outfit'];
  /** The word of its colour, or null. */
  readonly colour: string | null;
  /** What it is called, where it is drawn as another garment that comes near; null: as it is. */
  readonly unlike: string | null;
  readonly at: number;
  readonly length: number;
}

const material =
  "(?:(?:wool(?:len)?|woolly|silk|linen|cotton|leather|tweed|denim|jeans?|corduroy|velvet|suede|satin|knitted|striped|che(?:ck|qu)ere?d?|checked|plaid|tartan|patterned|pinstriped?|polka[- ]dot|camouflage|camo|tailored|smart|elegant|casual|crisp|plain|bright|simple|floral|flowery|long|short|loose|cozy|cosy|warm|modern|classic|sharp|business|fitted|double-breasted|three-piece|evening|cocktail|summer|winter|wedding|traditional|running|school|police|oversized|hand-knitted|chunky|thick|thin|heavy|stylish|formal|nurse|old|vintage|clean|work|kitchen|matching|baker[’']?s|barista|zip-up|hooded|button-down|short-sleeved|long-sleeved|sleeveless|collared|v-neck|crew-neck|high-necked|ribbed|cable-knit|cashmere|faded|ripped|shiny|sparkly|sequin(?:ned)?|padded|waterproof|lightweight|full|judge[’']?s|academic|graduation|clerical|priestly|flowing|blue-collar) ){0,3}";
const colour = `(?:(?:bright |pale |deep |soft |rich |muted |pastel |vivid )?(${colourNames.join('|')})(?:[- ](?:coloured|colored))?(?:(?:,? (?:and |& )|[- ]and[- ])(?:${colourNames.join('|')}))? )?`;

/** "A polo in company blue" */
const colourBehind = `(?:,? in (?:our |the |a |company |brand |dark |light )*(${colourNames.join('|')})\\b)?`;

const patterns = garmentWords.map((garment) => ({
  garment,
  pattern: new RegExp(`\\b(?:${colour}${material})?\\b(?:${garment.words})\\b${colourBehind}`, 'gi'),
}));

/** Finds the garments of a description, in the order in which they lie over each other. */
export function findGarments(text: string): readonly Garment[] {
  const found: Garment[] = [];
  for (const { garment, pattern } of patterns) {
    const match = [...text.matchAll(pattern)].find(
      (each) => !isNoGarment(text, each) && !found.some((other) => overlaps(other, each)),
    );
    if (match !== undefined) found.push(garmentOf(garment, match));
  }
  return found;
}

function garmentOf({ outfit, unlike }: GarmentWords, match: RegExpExecArray): Garment {
  const ofCloth = /\b(tweed|denim|jeans?)\b/i.exec(match[0])?.[1]?.replace(/jeans?/i, 'denim');
  const name = (match[1] ?? match[2] ?? ofCloth)?.toLowerCase() ?? usualColour(match[0]);
  const called = unlike?.exec(match[0])?.[0].toLowerCase() ?? null;
  return { outfit, colour: name, unlike: called, at: match.index, length: match[0].length };
}

/** "A tweed sports coat" is one garment, not also a coat. */
const overlaps = (other: Garment, match: RegExpExecArray): boolean =>
  match.index < other.at + other.length && other.at < match.index + match[0].length;

/** Garments whose name says their colour. */
const colourOfName: readonly (readonly [RegExp, string])[] = [
  [/white coat|wedding (?:dress|gown)|space ?suit/i, 'white'],
  [/tuxedo|dinner jacket|tail ?coat|leather|cassock|soutane|judge[’']?s? robes?|little black/i, 'black'],
  [/camouflage|camo\b|combat gear/i, 'olive green'],
  [/trench/i, 'beige'],
  [/boiler ?suit|overalls/i, 'denim'],
];
const usualColour = (words: string): string | null => colourOfName.find(([name]) => name.test(words))?.[1] ?? null;

/** "Dress code", "suit your needs", "top tips", "tie the knot": words that are garments elsewhere. */
function isNoGarment(text: string, match: RegExpExecArray): boolean {
  const after = text.slice(match.index + match[0].length);
  const before = text.slice(Math.max(0, match.index - 14), match.index);
  if (/^\s*(?:code|your|our|you|shop|store|collection|sale|company|tips?|\d|of the|design|rental|case)/i.test(after))
    return true;
  if (/\b(?:no|without(?: an?)?)\s*$/i.test(before)) return true;
  return (
    /^(?:top|tie|coat|skirt|robes?|general)$/i.test(match[0].trim()) &&
    !/\b(?:in|wearing|wears|with|and|a|an|her|his|the)\s*,?\s*$/i.test(before)
  );
}
