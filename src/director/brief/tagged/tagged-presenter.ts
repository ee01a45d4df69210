// The words that are for the presenter, and the orders around them -> who shall present.
import { presenterDescription } from '../description/described-presenter.ts';
import { isOfOther } from '../description/find-descriptions.ts';
import { joinTraits } from '../description/join-traits.ts';
import { readPresenter } from '../presenter.ts';
import type { PresenterBrief } from '../presenter-brief.ts';
import { closeGaps, type SourceText } from '../source-text.ts';
import { keepTagged, type Tags } from './tagged-text.ts';

/** A prompt, its orders, and the language it is written in. */
interface Told {
  readonly source: SourceText;
  readonly orders: SourceText;
  readonly language: string;
}

/** The label of a role that names nobody's trade. */
const anybody = 'Presenter';

/** Reads the presenter; what stands in words meant for it comes before what is said elsewhere among the orders. */
export function readTaggedPresenter({ source, orders, language }: Told, tags: Tags): PresenterBrief {
  const loose = readPresenter(orders, source, language);
  if (language !== 'en') return loose; // the tags are learned from English
  const own = closeGaps({ ...source, text: withoutOthers(source.text, keepTagged(source, tags, 'presenter')) });
  if (own.text.trim() === '') return loose;
  const close = readPresenter(own, own, language);
  const isAnybody = close.role?.value.label === anybody;
  const tagged = isAnybody ? { ...close, role: loose.role ?? close.role } : close;
  // A description that is found by its density is whole; what is tagged may be but a part, or somebody else.
  return presenterDescription(source.text) === null ? joinTraits(tagged, loose) : joinTraits(loose, tagged);
}

/** Of several who are described, those are blanked out of whom is only spoken: "to the winner, a tall woman". */
function withoutOthers(text: string, kept: string): string {
  const runs = [...kept.matchAll(/\S+(?:\s{1,2}\S+)*/g)];
  const others = runs.filter(({ index }) => isOfOther(text, index));
  if (others.length === runs.length) return kept;
  return others.reduce(
    (left, { 0: run, index }) => left.slice(0, index) + run.replace(/[^\n]/g, ' ') + left.slice(index + run.length),
    kept,
  );
}
