// A graphic that the stage does not draw yet -> one of the simple kinds with the same texts.
import type { Graphic } from '../../model/graphics.ts';

const mostItems = 6;

/** Gives the graphic as one of title, list and number card. */
export function simplifyGraphic(graphic: Graphic): Graphic {
  switch (graphic.kind) {
    case 'chart-card':
      return list(
        graphic,
        graphic.heading,
        graphic.items.map(({ cueWord, label, text }) => ({ cueWord, text: `${label}: ${text}` })),
      );
    case 'comparison-card':
      return list(
        graphic,
        graphic.heading ?? `${graphic.left.title} or ${graphic.right.title}`,
        graphic.items.map(({ cueWord, left, right }) => ({ cueWord, text: `${left} – ${right}` })),
      );
    case 'timeline-card':
      return list(
        graphic,
        graphic.heading,
        graphic.items.map(({ cueWord, when, what }) => ({ cueWord, text: `${when}: ${what}` })),
      );
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
    default:
      return simplifyWhole(graphic);
  }
}

function simplifyWhole(graphic: Graphic): Graphic {
  const { cueWord } = graphic;
  switch (graphic.kind) {
    case 'quote-card':
      return { kind: 'title-card', cueWord, eyebrow: null, title: graphic.quote, subtitle: graphic.attribution };
    case 'big-word':
      return { kind: 'title-card', cueWord, eyebrow: null, title: graphic.text, subtitle: graphic.caption };
    case 'call-to-action':
      return {
        kind: 'title-card',
        cueWord,
        eyebrow: null,
        title: graphic.url ?? graphic.title,
        subtitle: graphic.url === null ? graphic.subtitle : graphic.title,
      };
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
