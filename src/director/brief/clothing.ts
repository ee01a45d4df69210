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
  /** It is called a jacket and no more, which may be a blazer or one for the open air. */
  readonly isPlainJacket: boolean;
  readonly at: number;
  readonly length: number;
}

const material =
  "(?:(?:wool(?:len)?|woolly|silk|linen|cotton|leather|tweed|denim|jeans?|corduroy|velvet|suede|satin|knitted|striped|che(?:ck|qu)ere?d?|checked|plaid|tartan|patterned|pinstriped?|polka[- ]dot|camouflage|camo|tailored|smart|elegant|casual|crisp|plain|bright|simple|floral|flowery|long|short|loose|cozy|cosy|warm|modern|classic|sharp|business|fitted|double-breasted|three-piece|evening|cocktail|summer|winter|wedding|traditional|running|school|police|oversized|hand-knitted|chunky|thick|thin|heavy|stylish|formal|nurse|old|vintage|clean|work|kitchen|matching|baker[’']?s|barista|zip-up|hooded|button-down|short-sleeved|long-sleeved|sleeveless|collared|v-neck|crew-neck|high-necked|ribbed|cable-knit|cashmere|faded|ripped|shiny|sparkly|sequin(?:ned)?|padded|waterproof|lightweight|full|judge[’']?s|academic|graduation|clerical|priestly|flowing|blue-collar|crop|cropped|pressed|ironed|baggy|tight|flannel|quilted) ){0,3}";
const colour = `(?:(?:bright |pale |deep |soft |rich |muted |pastel |vivid )?(${colourNames.join('|')})(?:[- ](?:coloured|colored))?(?:(?:,? (?:and |& )|[- ]and[- ])(?:${colourNames.join('|')}))? )?`;

/** "A polo in company blue" */
const colourBehind = `(?:,? in (?:our |the |a |company |brand |dark |light )*(${colourNames.join('|')})\\b)?`;

/** The tables of colours and cloths are long: they are looked for beside a garment's name, and not with every name. */
const before = new RegExp(`\\b${colour}${material}$`, 'i');
const behind = new RegExp(`^${colourBehind}`, 'i');
const longestBefore = 120;

const patterns = garmentWords.map((garment) => ({
  garment,
  pattern: new RegExp(`\\b(?:${garment.words})\\b`, 'gi'),
}));

/** A garment's name with the words before and behind it. */
interface Found {
  readonly text: string;
  readonly at: number;
  readonly colour: string | undefined;
}

/** Finds the garments of a description, in the order in which they lie over each other. */
export function findGarments(text: string): readonly Garment[] {
  const found: Garment[] = [];
  for (const { garment, pattern } of patterns) {
    const match = firstOf(
      text,
      pattern,
      (each) => !isNoGarment(text, each) && !found.some((one) => overlaps(one, each)),
    );
    if (match !== null) found.push(garmentOf(garment, match));
  }
  return isOutside.test(text) ? found.map(asOutdoors) : found;
}

/** Who is out of doors, or at work there, wears no blazer when a jacket is named. */
const isOutside =
  /\b(?:beanie|hard hat|helmet|(?:flat |baseball )?cap|boots|backpack|mountains?|trail|snow|summit|hiking|skiing|sailing|fishing|forest|harbou?r|farm|warehouse|depot|stripes|overalls|gloves)\b/i;

const asOutdoors = (garment: Garment): Garment => (garment.isPlainJacket ? { ...garment, outfit: 'jacket' } : garment);

function firstOf(text: string, pattern: RegExp, isFit: (found: Found) => boolean): Found | null {
  for (const { 0: name, index } of text.matchAll(pattern)) {
    const left = before.exec(text.slice(Math.max(0, index - longestBefore), index));
    const right = behind.exec(text.slice(index + name.length));
    const found = {
      text: `${left?.[0] ?? ''}${name}${right?.[0] ?? ''}`,
      at: index - (left?.[0].length ?? 0),
      colour: left?.[1] ?? right?.[1],
    };
    if (isFit(found)) return found;
  }
  return null;
}

function garmentOf({ outfit, unlike }: GarmentWords, found: Found): Garment {
  const ofCloth = /\b(tweed|denim|jeans?)\b/i.exec(found.text)?.[1]?.replace(/jeans?/i, 'denim');
  const name = (found.colour ?? ofCloth)?.toLowerCase() ?? usualColour(found.text);
  const called = unlike?.exec(found.text)?.[0].toLowerCase() ?? null;
  const isPlainJacket = outfit === 'blazer' && /jacket/i.test(found.text) && !tailored.test(found.text);
  return { outfit, colour: name, unlike: called, isPlainJacket, at: found.at, length: found.text.length };
}

const tailored = /\b(?:suit|smart|tweed|velvet|corduroy|linen|tailored|elegant|formal|sports?|dinner)\b/i;

/** "A tweed sports coat" is one garment, not also a coat. */
const overlaps = (other: Garment, found: Found): boolean =>
  found.at < other.at + other.length && other.at < found.at + found.text.length;

/** Garments whose name says their colour. */
const colourOfName: readonly (readonly [RegExp, string])[] = [
  [/white coat|wedding (?:dress|gown)|space ?suit/i, 'white'],
  [/tuxedo|dinner jacket|tail ?coat|leather|cassock|soutane|judge[’']?s? robes?|little black/i, 'black'],
  [/camouflage|camo\b|combat gear/i, 'olive green'],
  [/trench/i, 'beige'],
  [/^orange /i, 'orange'],
  [/^yellow /i, 'yellow'],
  [/boiler ?suit|overalls/i, 'denim'],
];
const usualColour = (words: string): string | null => colourOfName.find(([name]) => name.test(words))?.[1] ?? null;

/** "Dress code", "suit your needs", "top tips", "tie the knot": words that are garments elsewhere. */
function isNoGarment(text: string, found: Found): boolean {
  const after = text.slice(found.at + found.text.length);
  const left = text.slice(Math.max(0, found.at - 14), found.at);
  if (/^\s*(?:code|your|our|you|shop|store|collection|sale|company|tips?|\d|of the|design|rental|case)/i.test(after))
    return true;
  if (/\b(?:no|without(?: an?)?)\s*$/i.test(left)) return true;
  return (
    /^(?:top|tie|coat|skirt|robes?|general)$/i.test(found.text.trim()) &&
    !/\b(?:in|wearing|wears|with|and|a|an|her|his|the)\s*,?\s*$/i.test(left)
  );
}
