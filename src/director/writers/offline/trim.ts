// Sections that are too long for the length asked -> the same without fillers.
import type { ScriptPlan, Section } from '../../writer.ts';
import { lengthOf } from './fill-up.ts';

/** The pace makes up for the rest. */
const most = 1.08;

/** Leaves out filler lines, the last first, until the film fits; the prompt's own words stay. */
export function trimTo(sections: readonly Section[], plan: ScriptPlan): readonly Section[] {
  if (plan.askedMs === null) return sections;
  let kept = sections;
  for (;;) {
    if (lengthOf(kept, plan.wordsPerMinute) <= plan.askedMs * most) return kept;
    const next = withoutLastFiller(kept);
    if (next === null) return kept;
    kept = next;
  }
}

function withoutLastFiller(sections: readonly Section[]): readonly Section[] | null {
  const order = sections.map((section, index) => ({ section, index })).reverse();
  for (const { section, index } of order) {
    const at = section.lines.map((line) => line.isFiller).lastIndexOf(true);
    if (at < 0) continue;
    const lines = section.lines.filter((_, position) => position !== at);
    const rest = lines.length === 0 ? [] : [{ ...section, lines }];
    return [...sections.slice(0, index), ...rest, ...sections.slice(index + 1)];
  }
  return null;
}
