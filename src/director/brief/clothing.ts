// "In a mustard cardigan", "green apron over a white shirt" -> what the presenter wears, and in which colour.
import type { PresenterLook } from '../../model/presenter-look.ts';
import { colourNames } from './colour-words.ts';

type Outfit = PresenterLook['outfit'];

/** A garment of a description. */
export interface Garment {
  readonly outfit: Outfit;
  /** The word of its colour, or null. */
  readonly colour: string | null;
  readonly at: number;
  readonly length: number;
}

/** What garments are called, and the nearest that can be drawn; what is worn over other things comes first. */
const garments: readonly (readonly [Outfit, string])[] = [
  ['labcoat', "(?:lab|laboratory|doctor[’']?s|medical) ?coat|labcoat|white coat"],
  ['chef', "chef[’']?s? (?:hat|jacket|whites|coat|uniform|outfit)|chef whites|toque"],
  ['apron', 'apron'],
  [
    'hi-vis',
    '(?:hi|high)[- ]?vis(?:ibility)?(?: vest| jacket| gear)?|(?:safety|reflective|fluorescent) (?:vest|jacket|gear)',
  ],
  ['scrubs', 'scrubs'],
  ['sari', 'saree|sari'],
  [
    'uniform',
    '(?:boiler ?suit|overalls?|coveralls?|jumpsuit|dungarees|(?:flight |space )suit|spacesuit|uniform(?:ed)?|combat gear|robes?)',
  ],
  ['suit', 'suit(?: and tie| jacket)?|tuxedo|dinner jacket|waistcoat|three-piece|necktie|bow ?tie|tie'],
  [
    'hoodie',
    'hoodie|hooded (?:sweatshirt|jumper|top)|sweatshirt|track ?suit|rain ?coat|fleece|parka|puffer jacket|anorak|windbreaker',
  ],
  ['cardigan', 'cardigan|sweater vest|shawl'],
  ['blazer', 'blazer|sports? coat|trench ?coat|overcoat|pea ?coat|jacket|coat'],
  ['polo', 'polo(?: shirt)?'],
  [
    'tshirt',
    't-? ?shirt|tee(?: shirt)?|jersey|tank top|football shirt|sportswear|gym (?:clothes|wear|outfit)|workout (?:clothes|outfit|gear)|activewear|leggings',
  ],
  ['knit', 'sweater|jumper|knit(?:wear)?|pullover|turtle ?neck|roll ?neck'],
  ['dress', '(?<!well[- ]|casually )dress(?!ed)|gown|kimono|skirt'],
  ['shirt', 'shirt|button-?(?:down|up)|blouse|flannel|kurta|tunic|top'],
];

const material =
  "(?:(?:wool(?:len)?|woolly|silk|linen|cotton|leather|tweed|denim|knitted|striped|checked|plaid|tailored|smart|elegant|casual|crisp|plain|bright|simple|floral|long|short|loose|cozy|cosy|warm|modern|classic|sharp|business|fitted|double-breasted|evening|summer|winter|traditional|running|school|police|oversized|hand-knitted|chunky|stylish|formal|nurse|old|clean|work|kitchen|baker[’']?s|barista) ){0,2}";
const colour = `(?:(?:bright |pale |deep |soft )?(${colourNames.join('|')})(?:[- ](?:coloured|colored))?(?:,? (?:and |& )(?:${colourNames.join('|')}))? )?`;

/** "A polo in company blue" */
const colourBehind = `(?:,? in (?:our |the |a |company |brand |dark |light )*(${colourNames.join('|')})\\b)?`;

const patterns = garments.map(([outfit, words]) => ({
  outfit,
  pattern: new RegExp(`\\b(?:${colour}${material})?\\b(?:${words})\\b${colourBehind}`, 'i'),
}));

/** Finds the garments of a description, in the order in which they lie over each other. */
export function findGarments(text: string): readonly Garment[] {
  return patterns.flatMap(({ outfit, pattern }) => {
    const match = pattern.exec(text);
    if (match === null || isNoGarment(text, match)) return [];
    const ofCloth = /\b(tweed|denim)\b/i.exec(match[0])?.[1];
    const name = (match[1] ?? match[2] ?? ofCloth)?.toLowerCase() ?? whiteOf(outfit, match[0]);
    return [{ outfit, colour: name, at: match.index, length: match[0].length }];
  });
}

/** "A white coat" is white, and so is what a chef wears. */
const whiteOf = (outfit: Outfit, words: string): string | null =>
  outfit === 'labcoat' && /white/i.test(words) ? 'white' : null;

/** "Dress code", "suit your needs", "top tips", "tie the knot": words that are garments elsewhere. */
function isNoGarment(text: string, match: RegExpExecArray): boolean {
  const after = text.slice(match.index + match[0].length);
  const before = text.slice(Math.max(0, match.index - 14), match.index);
  if (/^\s*(?:code|your|our|you|shop|store|collection|sale|company|tips?|\d|of the|design|rental|case)/i.test(after))
    return true;
  return (
    /^(?:top|tie|coat|skirt|robes?|general)$/i.test(match[0].trim()) &&
    !/\b(?:in|wearing|wears|with|and|a|an|her|his|the)\s*,?\s*$/i.test(before)
  );
}
