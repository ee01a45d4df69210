// Sections -> the same without fillers when they are too long, and joined where they are too short for a scene.
import { spokenWords } from '../../../model/storyboard.ts';
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
    // A thought of ours goes as a whole; beside the prompt's own words only its line goes.
    const isOurs = section.lines.every((line) => line.isFiller);
    const lines = isOurs ? [] : section.lines.filter((_, position) => position !== at);
    const rest = lines.length === 0 ? [] : [{ ...section, lines }];
    return [...sections.slice(0, index), ...rest, ...sections.slice(index + 1)];
  }
  return null;
}

/** Words under which a section is too short for a scene of its own. */
const fewWords = 10;
const manyWords = 30;
const fewestScenes = 3;

/** Joins short sections with their neighbours, unless both have a card. */
export function mergeShort(sections: readonly Section[]): readonly Section[] {
  const merged: Section[] = [];
  let left = sections.length;
  for (const section of sections) {
    const before = merged.at(-1);
    const isSpare = left > fewestScenes;
    if (before !== undefined && isSpare && canJoin(before, section)) {
      left -= 1;
      merged[merged.length - 1] = join(before, section);
    } else merged.push(section);
  }
  return merged;
}

const wordsOf = (section: Section): number => spokenWords(section.lines.map((line) => line.text).join(' ')).length;

function canJoin(before: Section, after: Section): boolean {
  const isFixed = [before.part, after.part].some((part) => part === 'title' || part === 'closing');
  const isShort = Math.min(wordsOf(before), wordsOf(after)) < fewWords && wordsOf(before) + wordsOf(after) <= manyWords;
  return !isFixed && isShort && (before.shows.length === 0 || after.shows.length === 0);
}

const join = (before: Section, after: Section): Section => ({
  part: before.part,
  lines: [...before.lines, ...after.lines],
  // A card of the second half waits for its words.
  shows: [...before.shows, ...after.shows.map((show) => ({ ...show, cue: show.cue ?? firstWords(after) }))],
  mood: before.mood ?? after.mood,
  sources: [...before.sources, ...after.sources],
});

const firstWords = (section: Section): string | null =>
  section.lines[0] === undefined ? null : spokenWords(section.lines[0].text).slice(0, 4).join(' ');
