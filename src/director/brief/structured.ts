// A brief that is typed as data, JSON or a Markdown table -> the lines and tables that a person would write.
import type { Fact } from './draft.ts';
import { roleOfName } from './script/part-names.ts';
import { editText, type SourceText } from './source-text.ts';

/** A JSON brief as labelled lines and list items; other texts stay as they are. */
export function unfoldJson(source: SourceText): SourceText {
  if (!isJson(source.text)) return source;
  return editText(source, [
    [/\\n/g, () => ' '],
    [/^[^{[\n]*\n?\s*[{[]|[}\]]\s*$/g, () => ' '],
    // "facts": ["a", "b"] heads items; numbers, true and false stand without marks.
    [/"([\w -]{1,40})"\s*:\s*\[\s*/g, (match) => `\n${labelOf(match[1] ?? '')}:\n- `],
    [/"([\w -]{1,40})"\s*:\s*\{\s*/g, (match) => `\n${labelOf(match[1] ?? '')}:\n`],
    [/"([\w -]{1,40})"\s*:\s*/g, (match) => `\n${labelOf(match[1] ?? '')}: `],
    [/(?<=["\]}\dtruefalsn])\s*,\s*\n/g, () => '\n'],
    [/"\s*,\s*"/g, () => '\n- '],
    [/(?<!\\)"/g, () => ''],
    [/[\]}],?/g, () => '\n'],
    [/\\"/g, () => '"'],
  ]);
}

/** A line of its own may stand before it: "POST /v1/films". */
function isJson(text: string): boolean {
  const json = /^(?:[^{[\n]{1,60}\n)?(\s*[{[].*)$/s.exec(text)?.[1];
  if (json === undefined) return false;
  try {
    return typeof JSON.parse(json) === 'object';
  } catch {
    return false; // what only looks like JSON is read as text
  }
}

/** "call_to_action" -> "Call to action". */
function labelOf(key: string): string {
  const words = key
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .replace(/[_-]+/g, ' ')
    .trim()
    .toLowerCase();
  return words.charAt(0).toUpperCase() + words.slice(1);
}

const tablePattern =
  /(?:^|\n)([^\S\n]*\|[^\n]+\|[^\S\n]*\n[^\S\n]*\|[\s:|-]+\|[^\S\n]*(?:\n[^\S\n]*\|[^\n]+\|[^\S\n]*)+)/g;
const fewestColumns = 2;
const mostColumns = 5;
const mostRows = 8;

/** Finds the Markdown tables of a prompt, as facts. */
export function readTables(prompt: string): readonly Fact[] {
  return [...prompt.matchAll(tablePattern)].flatMap((match) => {
    const [head = '', , ...lines] = (match[1] ?? '').trim().split('\n');
    const columns = cellsOf(head);
    const rows = lines.slice(0, mostRows).map(cellsOf);
    const isWhole = rows.every((row) => row.length === columns.length);
    // A table with a column for the voice is a script.
    const isScript = columns.some((name) => roleOfName(name) === 'spoken');
    if (isScript || !isWhole || columns.length < fewestColumns || columns.length > mostColumns) return [];
    const start = match.index + match[0].indexOf('|');
    return [
      {
        kind: 'figure' as const,
        figure: { kind: 'table' as const, columns, rows },
        label: null,
        text: rows.map((row) => row.join(', ')).join('\n'),
        items: [],
        span: { start, end: match.index + match[0].length },
      },
    ];
  });
}

const cellsOf = (line: string): readonly string[] =>
  line
    .trim()
    .replace(/^\||\|$/g, '')
    .split('|')
    .map((cell) => cell.replace(/\*\*|__|`/g, '').trim());

/** Blanks the tables out, so that places stay where they are. */
export function withoutTables(prompt: string): string {
  const tables = readTables(prompt);
  return tables.reduce(
    (text, { span }) =>
      text.slice(0, span.start) + text.slice(span.start, span.end).replace(/[^\n]/g, ' ') + text.slice(span.end),
    prompt,
  );
}
