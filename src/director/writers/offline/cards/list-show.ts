// Points -> a list, or a row of icons when they are only a word or two.
import { shorten } from '../../../brief/topic.ts';
import type { Show } from '../../../writer.ts';
import { iconFor } from '../icons.ts';

const mostIcons = 5;
const mostItems = 6;
const iconLetters = 18;
const itemLetters = 56;

/** Makes the card of a list's points, each on its own words. */
export function listShow(items: readonly string[], heading: string): Show {
  const icons = items.map((text) => iconFor(text, null));
  const isRow =
    items.length >= 3 &&
    items.length <= mostIcons &&
    items.every((text) => text.split(/\s+/).length <= 2 && text.length <= iconLetters && !/\d/.test(text));
  if (isRow) {
    return {
      kind: 'icon-row',
      heading,
      items: items.map((text, index) => ({ label: plain(text), icon: distinct(icons, index), cue: text })),
      cue: null,
    };
  }
  return {
    kind: 'list-card',
    heading,
    items: items.slice(0, mostItems).map((text, index) => ({
      text: shorten(plain(text), itemLetters),
      icon: icons[index] ?? null,
      cue: text,
    })),
    cue: null,
  };
}

const plain = (text: string): string => text.replace(/[.]$/, '');

const spare = ['star', 'sparkles', 'target', 'heart', 'lightbulb'];

/** In a row every icon is another one. */
const distinct = (icons: readonly string[], index: number): string =>
  icons.indexOf(icons[index] ?? '') < index || icons[index] === 'check'
    ? (spare[index % spare.length] ?? 'star')
    : (icons[index] ?? 'star');
