// The cards of a section -> graphics of its scenes, each cued on the word that names it.
import type { Graphic } from '../../model/graphics.ts';
import { spokenWords } from '../../model/storyboard.ts';
import { capitalise, shorten } from '../brief/topic.ts';
import type { Show } from '../writer.ts';
import { findCue } from './cue.ts';

const headingLetters = 32;
const itemLetters = 40;
const subtitleLetters = 60;
const mostItems = 6;

/** Gives the graphics of one scene. What is cued on words of another scene of the section is left to that one. */
export function placeShows(shows: readonly Show[], spoken: string, isFirst: boolean): readonly Graphic[] {
  const words = spokenWords(spoken);
  return shows.flatMap((show) => placeShow(show, words, isFirst));
}

function placeShow(show: Show, words: readonly string[], isFirst: boolean): readonly Graphic[] {
  if (show.kind === 'list') return placeList(show, words, isFirst);
  const cueWord = show.cue === null ? null : findCue(words, show.cue);
  if (cueWord === null && !isFirst) return [];
  return [show.kind === 'title' ? titleCard(show, cueWord) : numberCard(show, cueWord)];
}

const cut = (text: string | null, most: number): string | null => (text === null ? null : shorten(text, most));

const titleCard = (show: Extract<Show, { kind: 'title' }>, cueWord: number | null): Graphic => ({
  kind: 'title-card',
  cueWord,
  eyebrow: cut(show.eyebrow, headingLetters),
  title: shorten(show.title, subtitleLetters),
  subtitle: cut(show.subtitle, subtitleLetters),
});

const numberCard = (show: Extract<Show, { kind: 'number' }>, cueWord: number | null): Graphic => ({
  kind: 'number-card',
  cueWord,
  heading: shorten(show.heading, headingLetters),
  value: show.value,
  caption: cut(show.caption, subtitleLetters),
  icon: show.icon,
  chart: show.chart === null ? null : { kind: show.chart.kind, points: [...show.chart.points] },
  isExample: show.isExample,
});

function placeList(
  show: Extract<Show, { kind: 'list' }>,
  words: readonly string[],
  isFirst: boolean,
): readonly Graphic[] {
  let from = 0;
  const items = show.items.flatMap((item) => {
    const cueWord = item.cue === null ? null : findCue(words, item.cue, from);
    if (cueWord === null && !(isFirst && item.cue === null)) return [];
    if (cueWord !== null) from = cueWord;
    return [{ cueWord, text: capitalise(shorten(item.text, itemLetters)), icon: item.icon }];
  });
  if (items.length === 0) return [];
  const cueWord = show.cue === null ? firstCue(items) : (findCue(words, show.cue) ?? firstCue(items));
  return [
    { kind: 'list-card', cueWord, heading: shorten(show.heading, headingLetters), items: items.slice(0, mostItems) },
  ];
}

function firstCue(items: readonly { readonly cueWord: number | null }[]): number | null {
  const cues = items.flatMap((item) => (item.cueWord === null ? [] : [item.cueWord]));
  return cues.length < items.length ? null : Math.max(0, Math.min(...cues) - 2);
}
