// Collects every text that a film shows.
import { graphicTexts } from '../model/graphics.ts';
import type { Timeline } from '../model/timeline.ts';

/** The texts of all captions and graphics. */
export function filmTexts(timeline: Timeline): readonly string[] {
  const captions = timeline.captionsDrawn
    ? timeline.captions.flatMap(({ words }) => words.map(({ text }) => text))
    : [];
  const graphics = timeline.scenes.flatMap((scene) => scene.graphics.flatMap(({ graphic }) => graphicTexts(graphic)));
  return [...graphics, ...captions];
}

/** The lines of all code that a film shows. */
export const codeTexts = ({ scenes }: Pick<Timeline, 'scenes'>): readonly string[] =>
  scenes.flatMap(({ graphics }) =>
    graphics.flatMap(({ graphic }) => (graphic.kind === 'code-card' ? graphicTexts(graphic) : [])),
  );
