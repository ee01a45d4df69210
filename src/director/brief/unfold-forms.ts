// Forms with boxes to tick and prompts typed as a command -> the lines that a person would write.
import { editText, type SourceText } from './source-text.ts';

const ticked = /\[[^\S\n]*[xX✓✔✗]\s*\]|[☑☒✅]|\([xX]\)/;
/** "[ ] 30 s": a choice that was not made, up to the next one. */
const unticked =
  /(?:\[[^\S\n]{0,3}\]|[☐□])[^\S\n]*[^\s[\]☐☑☒□✅,;:→]+(?:[^\S\n](?!\[|[☐☑☒□✅→])[^\s[\]☐☑☒□✅,;:→]+){0,3}/g;
const mark = /(?:\[[^\S\n]*[xX✓✔✗]\s*\]|[☑☒✅]|\([xX]\))[^\S\n]*/g;
const flag =
  /(?:^|[^\S\n]+|\\?\n[^\S\n]*)--(no-)?([a-z][\w-]*)(?:[ =]+(?:"([^"]*)"|'([^']*)'|((?!--)\S+(?:[^\S\n]+(?!--|\\\n)\S+)*)))?/gi;
const points = /^(?:facts?|points?|bullets?|items?|lines?|message|must[-_]say)$/i;
const fewestFlags = 2;

/** Keeps what is ticked and leaves out what is not; gives flags as labelled lines. */
export function unfoldForms(source: SourceText): SourceText {
  const form = ticked.test(source.text)
    ? editText(source, [
        [unticked, () => ''],
        [mark, () => ''],
      ])
    : source;
  const told = /^\s*[[{]/.test(form.text)
    ? editText(form, [[somebody, ({ 1: name = '', 2: fields = '' }) => tellSomebody(name, fields)]])
    : form;
  if ([...told.text.matchAll(flag)].length < fewestFlags) return told;
  return editText(told, [
    [/^\s*(?:\$\s*)?[\w./-]+(?:[^\S\n]+[a-z]+)?(?=[^\S\n]+(?:\\\n\s*)?--[a-z])/gi, () => ''],
    [
      flag,
      ({ 1: no, 2: name = '', 3: double, 4: single, 5: bare }) =>
        lineOf(name, double ?? single ?? bare ?? '', no !== undefined),
    ],
  ]);
}

function lineOf(name: string, value: string, isRefused: boolean): string {
  const words = name.replace(/[-_]+/g, ' ').toLowerCase();
  if (isRefused) return `\nNo ${words}.`;
  if (value === '') return `\n${words}`;
  return points.test(name) ? `\n- ${value}` : `\n${words.charAt(0).toUpperCase()}${words.slice(1)}: ${value}`;
}

/** `"presenter": { "sex": "male", "age": 42, "hair": "bald" }` */
const somebody =
  /"(presenter|avatar|host|speaker|character|talent|narrator|person|anchor|actor|moderator)"\s*:\s*\{([^{}]*)\}/gi;
const field = /"([^"]+)"\s*:\s*(?:"([^"]*)"|(\d+)|(true))/g;
/** How people say what stands in a field; null leaves its words as they are. */
const sayings: readonly (readonly [RegExp, ((value: string) => string) | null])[] = [
  [/^(?:role|job|profession|occupation|who|title)$/i, null],
  [/^(?:sex|gender)$/i, (value) => (/^[mf]$/i.test(value) ? (/m/i.test(value) ? 'male' : 'female') : value)],
  [/^age/i, (value) => (/^\d+$/.test(value) ? `${value} years old` : value)],
  [/^(?:ethnicity|origin|nationality|heritage)$/i, null],
  [/^skin/i, (value) => withNoun(value, 'skin', /skin/i)],
  [/^hair/i, (value) => withNoun(value, 'hair', /hair|bald|afro|braids|ponytail|bun\b|bob\b|locs|curls/i)],
  [
    /^(?:beard|facial)/i,
    (value) => (value === 'true' ? 'beard' : withNoun(value, 'beard', /beard|moustache|stubble|goatee|shaven|none/i)),
  ],
  [/^(?:glasses|eyewear)$/i, (value) => (value === 'true' ? 'with glasses' : value)],
  [/./, (value) => (value === 'true' ? '' : value)],
];

const withNoun = (value: string, noun: string, known: RegExp): string =>
  known.test(value) ? value : `${value} ${noun}`;

/** One line, as a person would describe somebody. */
function tellSomebody(name: string, fields: string): string {
  const told = [...fields.matchAll(field)].map(([, key = '', text, digits, yes]) => {
    const value = text ?? digits ?? yes ?? '';
    const rank = sayings.findIndex(([pattern]) => pattern.test(key));
    const say = sayings[rank]?.[1] ?? null;
    return { rank, words: say === null ? value : say(value) };
  });
  const words = told.toSorted((a, b) => a.rank - b.rank).map((part) => part.words);
  return `"${name}": "${words.filter((part) => part !== '').join(', ')}"`;
}
