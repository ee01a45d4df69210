// The figures of documents -> the scenes that speak of them.
import type { MediaUse } from '../../model/media.ts';
import type { Reference, ReferenceFigure } from '../../model/reference.ts';
import type { Scene } from '../../model/storyboard.ts';
import { useOf } from './media-use.ts';
import { meaningOf } from './reference-words.ts';

/** A caption shares so many words with what is said, or all it has. */
const fewestShared = 2;

/** The figure whose caption a scene speaks of, out of the files that it tells from; null when there is none. */
export function figureSpokenOf(
  scene: Scene,
  references: readonly Reference[],
  shown: ReadonlySet<string>,
): MediaUse | null {
  const spoken = new Set(meaningOf(scene.spoken));
  for (const reference of references) {
    if (!scene.sources.some((source) => source.reference === `file ${reference.index + 1}`)) continue;
    const figures = reference.document?.figures ?? [];
    const shares = figures.map((figure, index) => {
      const words = [...new Set(meaningOf(captionWords(figure)))];
      const shared = words.filter((word) => spoken.has(word)).length;
      const isFree = !shown.has(`${reference.index} ${index}`);
      return isFree && shared >= Math.min(fewestShared, Math.max(1, words.length)) ? shared : 0;
    });
    const best = Math.max(0, ...shares);
    if (best > 0) return figureUse(reference, shares.indexOf(best));
  }
  return null;
}

/** A figure by itself, framed and whole, under its caption. */
export function figureUse(reference: Reference, index: number): MediaUse | null {
  const figure = reference.document?.figures?.[index];
  if (figure === undefined) return null;
  return useOf(reference, {
    page: figure.page,
    figure: index,
    fit: 'frame',
    caption: captionWords(figure).slice(0, 80),
  });
}

/** "Figure 2: Revenue by quarter" names a place that nobody sees. */
const captionWords = ({ caption }: ReferenceFigure): string =>
  (caption ?? '').replace(/^(?:figure|fig\.|chart|exhibit|source)\s*[\d.]*\s*[:.–—-]?\s*/iu, '').trim();

/** The figure that calls itself by a number, else the one at that place; null when there is none. */
export function figureNumbered({ document }: Reference, number: number): number | null {
  const figures = document?.figures ?? [];
  const named = figures.findIndex(({ caption }) =>
    new RegExp(`^(?:figure|fig\\.|chart|exhibit)\\s*${number}\\b`, 'i').test(caption ?? ''),
  );
  if (named >= 0) return named;
  return number >= 1 && number <= figures.length ? number - 1 : null;
}
