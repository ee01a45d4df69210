// A graphic -> the same with texts short enough for their places.
import type { Graphic } from '../../model/graphics.ts';
import { capitalise, shorten } from '../brief/topic.ts';

const headingLetters = 32;
/** Two lines of a card; a list of many has room for less. */
const itemLetters = 56;
const manyItems = 4;
const itemLettersOfMany = 40;
const lineLetters = 60;
const cellLetters = 24;
const quoteLetters = 180;
const mostListItems = 6;

const lettersOf = (items: number): number => (items > manyItems ? itemLettersOfMany : itemLetters);

const cut = (text: string | null, most: number): string | null => (text === null ? null : shorten(text, most));

/** Shortens the texts of a graphic at word ends; numbers, addresses and code stay whole. */
export function trimGraphic(graphic: Graphic): Graphic {
  switch (graphic.kind) {
    case 'title-card':
      return {
        ...graphic,
        eyebrow: cut(graphic.eyebrow, headingLetters),
        title: shorten(graphic.title, lineLetters),
        subtitle: cut(graphic.subtitle, lineLetters),
      };
    case 'list-card':
      return {
        ...graphic,
        heading: shorten(graphic.heading, headingLetters),
        items: graphic.items
          .slice(0, mostListItems)
          .map((item) => ({ ...item, text: capitalise(shorten(item.text, lettersOf(graphic.items.length))) })),
      };
    case 'number-card':
      return {
        ...graphic,
        heading: shorten(graphic.heading, headingLetters),
        caption: cut(graphic.caption, lineLetters),
      };
    case 'quote-card':
      return {
        ...graphic,
        quote: shorten(graphic.quote, quoteLetters),
        attribution: cut(graphic.attribution, lineLetters),
      };
    case 'big-word':
      return { ...graphic, text: shorten(graphic.text, 28), caption: cut(graphic.caption, lineLetters) };
    case 'call-to-action':
      return {
        ...graphic,
        title: shorten(graphic.title, lineLetters),
        subtitle: cut(graphic.subtitle, lineLetters),
        button: cut(graphic.button, 24),
      };
    default:
      return trimItems(graphic);
  }
}

function trimItems(graphic: Graphic): Graphic {
  switch (graphic.kind) {
    case 'chart-card':
      return {
        ...graphic,
        heading: shorten(graphic.heading, headingLetters),
        caption: cut(graphic.caption, lineLetters),
        items: graphic.items.map((item) => ({ ...item, label: capitalise(shorten(item.label, cellLetters)) })),
      };
    case 'comparison-card':
      return {
        ...graphic,
        heading: cut(graphic.heading, headingLetters),
        left: { ...graphic.left, title: shorten(graphic.left.title, cellLetters) },
        right: { ...graphic.right, title: shorten(graphic.right.title, cellLetters) },
        items: graphic.items.map((item) => ({
          ...item,
          left: capitalise(shorten(item.left, itemLetters)),
          right: capitalise(shorten(item.right, itemLetters)),
        })),
      };
    case 'timeline-card':
      return {
        ...graphic,
        heading: shorten(graphic.heading, headingLetters),
        items: graphic.items.map((item) => ({ ...item, what: capitalise(shorten(item.what, itemLetters)) })),
      };
    case 'icon-row':
      return {
        ...graphic,
        heading: cut(graphic.heading, headingLetters),
        items: graphic.items.map((item) => ({ ...item, label: capitalise(shorten(item.label, cellLetters)) })),
      };
    case 'map-card':
      return { ...graphic, heading: shorten(graphic.heading, headingLetters) };
    case 'table-card':
      return {
        ...graphic,
        heading: shorten(graphic.heading, headingLetters),
        columns: graphic.columns.map((column) => shorten(column, cellLetters)),
        items: graphic.items.map((item) => ({ ...item, cells: item.cells.map((cell) => shorten(cell, cellLetters)) })),
      };
    default:
      return graphic;
  }
}
