// The values of a forecast -> a sentence that says them.
import { itemInSentence } from '../../brief/draft.ts';
import { clauseKind } from '../../brief/vocabulary.ts';
import { joinWords } from './join-words.ts';

const singular =
  /^(?:high|low|top|maximum|minimum|peak|light|gentle|slight|fresh|cool|warm|strong|chance|mix|bit|few|touch|\d+\s?% chance)\b/i;
const plural =
  /^(?:light|gentle|strong|cool|warm|fresh) (?:winds|breezes|showers|snow|rain|clouds|fog|temperatures|skies|drizzle|sunshine|weather)\b/i;
const weatherStart =
  /^(?:High|Low|Top|Maximum|Minimum|Peak|Light|Gentle|Slight|Fresh|Cool|Warm|Strong|Chance|Mix|Rain|Snow|Sun|Sunny|Sunshine|Clouds?|Cloudy|Clear|Wind|Windy|Winds|Fog|Foggy|Storms?|Showers|Humidity|Temperatures?|Mostly|Partly|Scattered|Heavy|Thunderstorms?|Drizzle|Frost|Highs|Lows)\b/;
const day = /^(?:mon|tues|wednes|thurs|fri|satur|sun)day\b/i;
const time = /^(?:today|tonight|tomorrow|this \w+|the weekend|morning|afternoon|evening|night)\b/i;

/** "high of 24°C", "light breeze" becomes "Expect a high of 24°C and a light breeze."; a day leads the sentence. */
export function sayForecast(values: readonly string[], label: string | null): string {
  const said = joinWords(
    values.map((value) => withArticle(itemInSentence(value.replace(weatherStart, (word) => word.toLowerCase())))),
  );
  const expected = values.length === 1 && clauseKind(values[0] ?? '') === 'clause' ? said : `expect ${said}`;
  if (label !== null && day.test(label)) return `On ${label}, ${expected}.`;
  if (label !== null && time.test(label)) return `${label.charAt(0).toUpperCase()}${label.slice(1)}, ${expected}.`;
  return `${expected.charAt(0).toUpperCase()}${expected.slice(1)}.`;
}

const withArticle = (value: string): string => (singular.test(value) && !plural.test(value) ? `a ${value}` : value);
