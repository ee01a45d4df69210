// A comparison without points of its own -> the questions that viewers may ask of both sides, side by side.
import { capitalise, shorten } from '../../../brief/topic.ts';
import type { Brief } from '../../../brief.ts';
import type { Section, Show } from '../../../writer.ts';

const mostTitleLetters = 24;

/** Turns the first list of questions into two columns; a film that compares already stays as it is. */
export function withVersus(brief: Brief, sections: readonly Section[]): readonly Section[] {
  const { versus } = brief;
  if (versus === null || sections.some(({ shows }) => shows.some(({ kind }) => kind === 'comparison-card'))) return sections;
  const at = sections.findIndex(({ part, shows }) => part === 'body' && shows.some(asksBoth));
  return sections.map((section, index) =>
    index === at ? { ...section, shows: section.shows.map((show) => (asksBoth(show) ? sideBySide(show, versus) : show)) } : section,
  );
}

const asksBoth = (show: Show): show is Extract<Show, { kind: 'list-card' }> =>
  show.kind === 'list-card' && show.items.every(({ text }) => text.endsWith('?'));

const sideBySide = (list: Extract<Show, { kind: 'list-card' }>, [left, right]: readonly [string, string]): Show => ({
  kind: 'comparison-card',
  heading: list.heading,
  left: { title: shorten(capitalise(left), mostTitleLetters), tone: 'plain' },
  right: { title: shorten(capitalise(right), mostTitleLetters), tone: 'plain' },
  items: list.items.slice(0, 5).map(({ text, cue }) => ({ left: text, right: text, cue })),
  cue: list.cue,
});
