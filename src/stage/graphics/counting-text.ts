// A value as written, counted up to.
import { textDirection } from '../text/direction.ts';
import { parseNumberText } from './number-text.ts';

/** Gives the text at a share of the way up; texts without one single number stand as they are. */
export function createCountingText(text: string): (share: number) => string {
  const parsed = textDirection(text) === 'rtl' ? null : parseNumberText(text);
  if (parsed === null) return () => text;
  return (share) => (share >= 1 ? text : `${parsed.before}${parsed.at(share)}${parsed.after}`);
}
