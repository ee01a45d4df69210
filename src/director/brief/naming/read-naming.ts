// Segments of a prompt -> phrases and names for the title; what only tells how the film is made counts for nothing.
import { metaLabel } from '../labels.ts';
import { isGreeting, isRemark, isUntold } from '../orders.ts';
import { isLabelledNote } from '../production-note.ts';
import { isRefusal } from '../refusals.ts';
import type { Segment } from '../segments.ts';
import { gatherNaming, type Naming } from './name-film.ts';

/** Reads them; `whole` is all of the prompt. */
export function readNaming(segments: readonly Segment[], whole: string): Naming {
  const told = segments.filter((segment) => !isNote(segment));
  return gatherNaming(
    told.map(({ text, label, kind }) => ({ text, label, isItem: kind === 'item' })),
    whole,
  );
}

const isNote = ({ label, text }: Segment): boolean =>
  label === null
    ? isRemark(text) || isGreeting(text) || isUntold(text) || (isRefusal(text) && text.length < 100)
    : metaLabel.test(label) || isLabelledNote(label, text);
