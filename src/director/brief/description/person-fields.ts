// "sex: male", "hair: short brown", <speaker age="35" hair="black"/> -> the words by which a person would be described.
import { editText, type SourceText } from '../source-text.ts';

type Tell = (value: string) => string;

const as: Tell = (value) => value;
const isNone = (value: string): boolean => /^(?:none|no|false|null|n\/a|-)$/i.test(value.trim());
/** Each of several looks gets the noun that it is said of. */
const each =
  (noun: string, has: RegExp): Tell =>
  (value) =>
    value
      .split(/\s*[,;/]\s*/)
      .map((part) => (has.test(part) ? part : `${part} ${noun}`))
      .join(', ');
const hairNouns =
  /\b(?:hair(?:ed)?|bald|bob|bun|braids?|curls|ponytail|afro|locs|dreadlocks|pixie|cut|crop|blonde|redhead|brunette|shaved head)\b/i;
const worn =
  /\b(?:shirt|polo|tee|hoodie|jacket|blazer|suit|dress|coat|jumper|sweater|cardigan|blouse|vest|apron|scrubs|uniform|overalls|dungarees|hat|cap|beanie|tie)\b/i;

/** What fields are called, and how each is told; those that only somebody's looks have come first. */
const looks: readonly (readonly [names: string, tell: Tell])[] = [
  ['sex|gender', (value) => value.replace(/^f$/i, 'female').replace(/^m$/i, 'male')],
  ['age', (value) => (/^\d+$/.test(value.trim()) ? `aged ${value}` : value)],
  ['hair(?: ?(?:colou?r|style))?', each('hair', hairNouns)],
  [
    'beard|facial hair',
    (value) =>
      isNone(value) ? 'clean-shaven' : each('beard', /beard|moustache|mustache|stubble|goatee|shaven/i)(value),
  ],
  ['skin(?: ?(?:tone|colou?r))?', each('skin', /skin|complexion|freckle/i)],
  ['eyes|eye colou?r', each('eyes', /eye/i)],
  ['ethnicity|origin|nationality|race|heritage', as],
  [
    'glasses',
    (value) =>
      isNone(value) ? '' : each('glasses', /glasses|spectacles/i)(value.replace(/^(?:yes|true|y)$/i, '')).trim(),
  ],
  ['clothes|clothing|outfit|wardrobe|wears|wearing|attire|costume', as],
  [
    'headwear|hat',
    (value) => (isNone(value) ? '' : each('hat', /hat|cap|beanie|beret|turban|hijab|helmet|scarf|kippah/i)(value)),
  ],
  ...['shirt', 'jacket', 'top', 'suit', 'coat', 'tie'].map(
    (noun) => [noun, (value: string) => (isNone(value) ? '' : each(noun, worn)(value))] as const,
  ),
];
const others: readonly (readonly [names: string, tell: Tell])[] = [
  ['role|job|occupation|profession|title|type', as],
  ['name', (value) => `named ${value}`],
  ['look|appearance|build|manner|mood|expression', as],
];
const namesOf = (fields: typeof looks): string => fields.map(([names]) => names).join('|');
const isLook = new RegExp(`^(?:${namesOf(looks)})$`, 'i');
const fewestLooks = 2;

const key = `"?(?:${namesOf([...looks, ...others])})"?`;
const field = `[^\\S\\n]*(?:[-*•]\\s*)?(?:\\*\\*)?(${key})(?:\\*\\*)?[^\\S\\n]*[:=](?:\\*\\*)?[^\\S\\n]*([^\\n]+)`;
const lines = new RegExp(`(?<=^|\\n)${field}(?:\\n${field}){1,14}(?=\\n|$)`, 'gi');
const oneLine = new RegExp(`^${field}$`, 'gim');
const tag = /<([a-z][\w-]*)((?:\s+[\w-]+\s*=\s*"[^"<>]*"){2,})\s*\/?>/gi;
const attribute = /([\w-]+)\s*=\s*"([^"]*)"/g;

/** Tells in words what is given of somebody as attributes of a tag. */
export const unfoldTagged = (source: SourceText): SourceText =>
  editText(source, [[tag, ([all, name = '', given = '']) => told(pairsOf(given, attribute), name) ?? all]]);

/** Tells in words what is given of somebody as fields, line by line. */
export const unfoldPerson = (source: SourceText): SourceText =>
  editText(source, [[lines, ([block]) => told(pairsOf(block, oneLine), 'presenter') ?? block]]);

type Pairs = readonly (readonly [name: string, value: string])[];

const pairsOf = (text: string, pattern: RegExp): Pairs =>
  [...text.matchAll(pattern)].map(({ 1: name = '', 2: value = '' }) => [
    name.replace(/["*]/g, '').replace(/[_-]/g, ' '),
    value.replace(/^"|",?$|[.,]$/g, ''),
  ]);

/** "Presenter: lifeguard, male, aged 19, wavy hair."; null when hardly any looks are given. */
function told(pairs: Pairs, label: string): string | null {
  if (pairs.filter(([name]) => isLook.test(name)).length < fewestLooks) return null;
  const all = [...others, ...looks];
  const words = all.flatMap(([names, tell]) =>
    pairs.filter(([name]) => new RegExp(`^(?:${names})$`, 'i').test(name)).map(([, value]) => tell(value)),
  );
  const who = /^(?:role|job)$/i.test(label) ? 'presenter' : label;
  return `\n${who.charAt(0).toUpperCase()}${who.slice(1)}: ${words.filter((word) => word.trim() !== '').join(', ')}.`;
}
