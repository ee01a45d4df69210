// A table of two columns or more, "Visual | Audio" -> scenes, line by line.
import { type PartRole, roleOfName } from './part-names.ts';
import { isSpokenName } from './spoken-name.ts';

const labels: Readonly<Partial<Record<PartRole, string>>> = {
  spoken: 'Narration',
  shown: 'On screen',
  name: 'Lower third',
  unheard: 'Visual',
  place: 'Setting',
};
const start = '\ue000';
const end = '\ue001';

/** Gives the scenes of a table that has a column of words to be spoken; null for any other table. */
export function tableLines(text: string, border: string): string | null {
  const [head, ...rows] = text
    .split('\n')
    .filter((line) => line.trim() !== '' && !/^[\s|:+-]+$/.test(line))
    .map((line) => cellsOf(line, border));
  if (head === undefined || rows.length === 0) return null;
  const roles = head.map((name) => {
    const bare = name.replace(/\(.*?\)/g, '').replace(/[*_]/g, '');
    return roleOfName(bare) ?? (isSpokenName(bare) ? 'spoken' : null);
  });
  if (!roles.includes('spoken')) return null;
  const scenes = rows.map((cells, index) =>
    [
      `Scene ${index + 1}:`,
      ...cells.flatMap((cell, column) => {
        const role = roles[column] ?? null;
        const label = role === null ? undefined : labels[role];
        if (label === undefined || cell === '') return [];
        return [`${label}: ${role === 'spoken' ? start + cell + end : cell}`];
      }),
    ].join('\n'),
  );
  return `\n${scenes.join('\n')}\n`;
}

const cellsOf = (line: string, border: string): readonly string[] =>
  line
    .replace(border === '|' ? /^\s*\||\|\s*$/g : /$^/, '')
    .split(border)
    .map((cell) => cell.replace(/<br\s*\/?>/gi, ' ').trim());
