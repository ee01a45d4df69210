// "Red tie", "no tie", "turquoise hijab" -> neckwear and the colour of what is worn on the head.
import { colourNames } from './colour-words.ts';

/** Neckwear of a description. */
export interface Neckwear {
  readonly kind: 'tie' | 'bow' | 'none';
  /** The word of its colour, or null. */
  readonly colour: string | null;
  readonly at: number;
  readonly length: number;
}

const colour = `(${colourNames.join('|')})`;
const cloth = '(?:(?:silk|striped|knitted|spotted|thin|skinny|wide|patterned|matching|dark|bright|neat) ){0,2}';
const none =
  /\b(?:no tie|without (?:a |any )?tie|tieless|open[- ](?:collar(?:ed)?|necked)|top button (?:open|undone))\b/i;
const tie = new RegExp(
  `(?<!\\b(?:to|please|can|must|we|you) )\\b(?:${colour} )?${cloth}(bow ?tie|neck ?tie|tie)\\b(?!\\s+(?:the|a|your|up|in with|it|with|break))`,
  'i',
);
const black = /\b(?:tuxedo|dinner jacket|black[- ]tie|tail ?coat)\b/i;

/** Finds tie or bow tie; null where the description is silent. */
export function findNeckwear(text: string): Neckwear | null {
  const refused = none.exec(text);
  if (refused !== null) return { kind: 'none', colour: null, at: refused.index, length: refused[0].length };
  const worn = tie.exec(text);
  if (worn !== null) {
    const kind = /^bow/i.test(worn[2] ?? '') ? 'bow' : 'tie';
    return { kind, colour: worn[1]?.toLowerCase() ?? null, at: worn.index, length: worn[0].length };
  }
  const formal = black.exec(text);
  return formal === null ? null : { kind: 'bow', colour: 'black', at: formal.index, length: formal[0].length };
}

const hats =
  'hijab|head ?scarf|turban|dastar|cap|beanie|beret|hat|fedora|helmet|hard[- ]?hat|kippah?|yarmulke|sombrero|stetson|visor';
const onHead = new RegExp(
  `\\b${colour}(?: (?:silk|wool(?:len|ly)?|knitted|straw|felt|cowboy|sun|baseball|flat|bobble|hard|safety|top|wide-brimmed|patterned|plain|backwards?|tall|big|floppy)){0,2}[- ](?:${hats})\\b`,
  'i',
);

/** The word of the colour of what is worn on the head; null where none is named. */
export function findHatColour(
  text: string,
): { readonly colour: string; readonly at: number; readonly length: number } | null {
  const match = onHead.exec(text);
  return match?.[1] === undefined ? null : { colour: match[1].toLowerCase(), at: match.index, length: match[0].length };
}
