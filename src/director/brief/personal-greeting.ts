// "Birthday video for my nephew Theo he turns 6, he loves dinosaurs" -> the same as said to him: "You turn 6. You love dinosaurs."
import { editText, type SourceText } from './source-text.ts';
import { filmNouns } from './vocabulary.ts';

const occasion =
  '(?:birthday|congratulations?|graduation|anniversary|farewell|retirement|get[- ]well|good luck|name day|communion|bar mitzvah|engagement)';
const kin =
  '(?:nephew|niece|son|daughter|brother|sister|mum|mom|mother|dad|father|(?:grand|god)?(?:ma|pa|mother|father|son|daughter)|granny|grandpa|cousin|aunt|uncle|friend|best friend|wife|husband|partner|girlfriend|boyfriend|colleague|boss|coworker|co-worker|neighbou?r|teacher|trainee|apprentice|flatmate|roommate)';
const greeting = new RegExp(
  `\\b${occasion}\\b[^.!?\\n]{0,30}\\b(?:${filmNouns})\\b[^.!?\\n]{0,20}\\bfor (?:(?:my|our) )?(?:\\w+ )?(?:${kin}\\b|\\p{Lu}\\p{L}+)`,
  'iu',
);
const wears =
  /^(?:he|she)\s+(?:should|must|wears?|stands?|sits?|speaks?|looks? (?:at|into)|smiles?|presents?|hosts?|reads?|tells?)\b/i;
const subject = /(?<![\p{L}'’])(he|she)(['’]s|\s+(?:really |just |also |always |never |still )?\p{Ll}+)/giu;
/** A clause about the person after words that do not lead on to it. */
const newClause =
  /(?<=[\p{L}\d%])(?<!\b(?:and|but|or|because|when|if|that|who|as|since|while|where|what|how|why|so|than|until|before|after|which|thing|all))(?:,| )\s*(?=(?:he|she)(?:['’]s|\s+(?:really |just |also |always |never |still )?(?:is|was|has|had|\p{Ll}+(?:s|ed)|will|can|won|got|made|ran)) )/giu;
const pictures = /(?<=[\p{L}\d!.,])\s*(?:\p{Extended_Pictographic}\ufe0f?\s*)+(?=\p{Ll})/gu;
const marks = /[!?](?=[!?]+\s+\p{Ll})/gu;

const whole: Readonly<Record<string, string>> = { is: 'are', was: 'were', has: 'have', does: 'do', goes: 'go' };

/** Speaks to the one person a greeting is for; leaves every other prompt alone, and where two people may be meant. */
export function addressPerson(source: SourceText): SourceText {
  const { text } = source;
  const isOfOne = !(/\bhe\b/i.test(text) && /\bshe\b/i.test(text));
  if (!greeting.test(text) || !isOfOne || !/\b(?:he|she)\b/i.test(text)) return source;
  return editText(source, [
    [/^\s*(?:\p{Extended_Pictographic}\ufe0f?\s*)+/gu, () => ''],
    [pictures, () => '. '],
    [newClause, () => '. '],
    [marks, () => ''],
    [/(?<=[.!?]\s+)\p{Ll}/gu, ([letter]) => letter.toUpperCase()],
    [/[^.!?\n]+/g, ([sentence]) => toPerson(sentence)],
  ]);
}

function toPerson(sentence: string): string {
  if (wears.test(sentence.trim()) || sentence.search(subject) < 0) return sentence;
  return sentence
    .replace(
      subject,
      (_, person: string, verb: string) => `${person === 'He' || person === 'She' ? 'You' : 'you'}${verbOf(verb)}`,
    )
    .replace(/(?<![\p{L}'’])(?:his|her)(?=\s\p{L})/gu, 'your')
    .replace(/(?<![\p{L}'’])(?:him|her)(?![\p{L}])/gu, 'you')
    .replace(/(?<![\p{L}'’])(?:himself|herself)(?![\p{L}])/gu, 'yourself');
}

/** " turns" -> " turn", "'s" -> " are". */
function verbOf(verb: string): string {
  if (/^['’]s$/.test(verb)) return ' are';
  const parts = verb.split(/\s+/);
  const last = parts.pop() ?? '';
  return `${parts.join(' ')} ${plainVerb(last)}`;
}

function plainVerb(verb: string): string {
  const known = whole[verb];
  if (known !== undefined) return known;
  if (/(?:ch|sh|ss|x|zz)es$/.test(verb)) return verb.slice(0, -2);
  if (/[^aeiou]ies$/.test(verb)) return `${verb.slice(0, -3)}y`;
  return /[^s]s$/.test(verb) ? verb.slice(0, -1) : verb;
}
