// A thing with a name and what it is -> the sentence that brings both together.
import type { Section } from '../../writer.ts';
import type { Desk } from './desk.ts';

/** Formats in which a name comes first, and what it stands for next. */
const naming = new Set(['ad', 'product', 'pitch', 'testimonial', 'review', 'hiring', 'introduction', 'event', 'tour']);

/** Gives the sentence; none when what the thing is has been said. */
export function introduce({ brief, pen, slots }: Desk, written: readonly Section[]): readonly Section[] {
  const what = slots['what'] ?? null;
  const said = written.flatMap(({ lines }) => lines.map(({ text }) => text)).join(' ');
  if (what === null || !naming.has(brief.format.value) || said.toLowerCase().includes(what.toLowerCase())) return [];
  const text = pen.write({ any: ['{Name} is {what}.', 'That is {name}, {what}.', '{Name}: {what}.'] });
  if (text === null) return [];
  return [{ part: 'body', lines: [{ text, isFiller: false }], shows: [], mood: null, sources: [] }];
}
