// Collects every text that a film shows.
import type { Graphic } from '../model/storyboard.ts';
import type { Timeline } from '../model/timeline.ts';

/** The texts of all captions and graphics. */
export function filmTexts(timeline: Timeline): readonly string[] {
  const captions = timeline.captionsDrawn
    ? timeline.captions.flatMap(({ words }) => words.map(({ text }) => text))
    : [];
  const graphics = timeline.scenes.flatMap((scene) => scene.graphics.flatMap(({ graphic }) => graphicTexts(graphic)));
  return [...graphics, ...captions];
}

/** Every string of a graphic, its icon names and kind among them: Latin letters that are loaded anyway. */
function graphicTexts(graphic: Graphic): readonly string[] {
  const found: string[] = [];
  const collect = (value: unknown): void => {
    if (typeof value === 'string') found.push(value);
    else if (typeof value === 'object' && value !== null) Object.values(value).forEach(collect);
  };
  collect(graphic);
  return found;
}
