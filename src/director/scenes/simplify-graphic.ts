// A graphic that the stage does not draw yet -> one of the simple kinds with the same texts.
import type { Graphic } from '../../model/graphics.ts';

const mostItems = 6;

/** Gives the graphic as one of title, list and number card. */
export function simplifyGraphic(graphic: Graphic): Graphic {
  switch (graphic.kind) {
    case 'icon-row':
      return list(
        graphic,
        graphic.heading ?? 'At a glance',
        graphic.items.map(({ cueWord, label, icon }) => ({ cueWord, text: label, icon })),
      );
    case 'map-card':
      return list(
        graphic,
        graphic.heading,
        graphic.items.map(({ cueWord, label }) => ({ cueWord, text: label })),
      );
    case 'table-card':
      return list(
        graphic,
        graphic.heading,
        graphic.items.map(({ cueWord, cells }) => ({ cueWord, text: cells.join(' – ') })),
      );
    case 'code-card':
      return list(
        graphic,
        graphic.heading ?? 'The code',
        graphic.items.map(({ cueWord, line }) => ({ cueWord, text: line })),
      );
    default:
      return graphic;
  }
}

function list(
  graphic: Graphic,
  heading: string,
  items: readonly { readonly cueWord: number | null; readonly text: string; readonly icon?: string }[],
): Graphic {
  return {
    kind: 'list-card',
    cueWord: graphic.cueWord,
    heading,
    items: items.slice(0, mostItems).map((item) => ({ icon: null, ...item })),
  };
}
