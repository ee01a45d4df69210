// "Please sound sincere", "Do not frighten people" -> orders on how the film is told, which say nothing to viewers.
import { toneWords } from './tone-words.ts';

const tones = toneWords.map(([, list]) => list).join('|');
const viewers =
  '(?:people|anyone|anybody|everyone|everybody|them|viewers|listeners|the audience|the public|patients|children|kids|parents|residents|customers|staff|readers|guests|members|users)';
const lead = '^(?:(?:please|and|but|also|just)\\s+)*';
const patterns: readonly RegExp[] = [
  new RegExp(
    `${lead}(?:sound|come across as|come over as|aim for|go for)\\s+(?:an?\\s+)?(?:[\\w-]+\\s+){0,3}?(?:${tones})\\b`,
    'i',
  ),
  new RegExp(
    `${lead}(?:get|make|leave|have|let)\\s+${viewers}\\s+(?:feel(?:ing)?\\s+)?(?:[\\w-]+\\s+)?(?:${tones})\\b`,
    'i',
  ),
  new RegExp(
    `${lead}(?:do not|don['’]t|never|avoid|try not to|without|no need to)\\s+(?:frighten|scare|alarm|panic|worry|blame|shame|bore|lecture|patroni[sz]e|upset|rush|confuse|overwhelm)(?:ing)?\\s+${viewers}\\b`,
    'i',
  ),
  /^(?:(?:please|and|but|also|just)\s+)*(?:do not|don['’]t|never|try not to)\s+(?:preach|exaggerate|oversell|patroni[sz]e|talk down|sugar-?coat|dramati[sz]e|be too \w+|sound (?:too )?\w+|make it (?:too )?\w+)\b/i,
];
const mostWords = 14;

/** Says whether a sentence orders how the film is told. */
export const isMannerOrder = (text: string): boolean =>
  text.split(/\s+/).length <= mostWords && !/\d/.test(text) && patterns.some((pattern) => pattern.test(text));
