// A text in small letters -> a pattern of the places it names after "in", "from" or "to".
import { placeNames } from '../places.ts';

/** Places whose names are common words as well. */
const ambiguous =
  /^(?:turkey|china|nice|reading|bath|mobile|chad|jordan|georgia|guinea|male|split|cork|florence|victoria|austin)$/;
const names = placeNames.map((name) => name.toLowerCase()).filter((name) => !ambiguous.test(name));
const led = new RegExp(
  `(?<=\\b(?:in|from|to|near|around|visit|at|of|for) )(?:${[...names, 'austin', 'florence', 'new york city'].sort((a, b) => b.length - a.length).join('|')})(?![\\p{L}])`,
  'gu',
);

/** Gives the pattern when the text names any; null otherwise. */
export function findPlaceNames(text: string): RegExp | null {
  return text.search(led) < 0 ? null : led;
}
