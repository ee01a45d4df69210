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
  if ([...form.text.matchAll(flag)].length < fewestFlags) return form;
  return editText(form, [
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
