// A text of the prompt's own -> the card that suits what is in it: places, code, one number or several.
import type { CodePart } from '../../../brief/code.ts';
import type { Detail } from '../../../brief/details.ts';
import { splitList } from '../../../brief/draft.ts';
import { findPlaces, regionOf } from '../../../places.ts';
import type { Show } from '../../../writer.ts';
import { iconFor } from '../icons.ts';
import { cardDetails, phraseAround } from '../phrase-around.ts';
import { gaugeShow } from './gauge-show.ts';
import { listShow } from './list-show.ts';

const mostPlaces = 8;
const mostItems = 6;

/** Gives the cards of a spoken text; none when there is nothing to see. */
export function factShows(text: string, heading: string, code: readonly CodePart[]): readonly Show[] {
  const commands = code.filter((part) => !part.isBlock && text.includes(part.lines[0] ?? ' '));
  if (commands.length > 0) return [codeShow(commands)];
  const map = mapShow(text, heading);
  if (map !== null) return [map];
  const gauge = gaugeShow(text, heading);
  if (gauge !== null) return [gauge];
  const phrases = phrasesOf(text);
  if (phrases.length > 1) return [listShow(phrases, heading)];
  const numbers = cardDetails(text);
  const [only] = numbers;
  if (only === undefined) return listedShow(text, heading);
  if (numbers.length === 1) return [numberShow(only, text, heading)];
  const items = numbers
    .map((detail) => ({ text: phraseAround(text, detail), icon: iconFor(detail.text, detail.kind), cue: detail.text }))
    // Two numbers of one phrase stand on one line.
    .filter((item, index, all) => all.findIndex((other) => other.text === item.text) === index)
    .filter((item, _, all) => !all.some((other) => other !== item && other.text.startsWith(item.text)))
    .slice(0, mostItems);
  return [{ kind: 'list-card', heading, items, cue: null }];
}

const phraseLetters = 40;

/** "Cuts from £18, walk-ins welcome Tuesday to Saturday": short phrases between commas, with a number among them. */
function phrasesOf(text: string): readonly string[] {
  const parts = text.split(/(?<=[.!?])\s+/).flatMap((sentence) => splitList(sentence.replace(/[.!]$/, '')));
  const isShort = parts.every((part) => part.length <= phraseLetters && part.split(/\s+/).length <= 8);
  const hasCommas = parts.length > text.split(/(?<=[.!?])\s+/).length;
  return isShort && hasCommas && parts.length <= mostItems && cardDetails(text).length > 0 ? parts : [];
}

/** "The pillars are Focus, Speed, Trust and Care": named one after another, they are worth a card. */
function listedShow(text: string, heading: string): readonly Show[] {
  const listed =
    /\b(?:are|include|includes|offers?|need|means?|:)\s+([^.!?;:]{8,140}(?:,|\band\b)[^.!?;:]{2,60})[.!]?$/i.exec(
      text,
    )?.[1];
  const items = listed === undefined ? [] : splitList(listed);
  const isList = items.length >= 3 && items.length <= mostItems && items.every((one) => one.split(/\s+/).length <= 5);
  return isList ? [listShow(items, heading)] : [];
}

const codeShow = (commands: readonly CodePart[]): Show => ({
  kind: 'code-card',
  heading: null,
  language: commands[0]?.language ?? 'text',
  items: commands.map(({ lines }) => ({ line: lines[0] ?? '', cue: lines[0] ?? null })),
  cue: null,
});

/** Two places or more are seen on a map. */
export function mapShow(text: string, heading: string): Show | null {
  const places = findPlaces(text).slice(0, mostPlaces);
  if (places.length < 2) return null;
  return {
    kind: 'map-card',
    heading,
    region: regionOf(places),
    items: places.map(({ label, country, longitude, latitude }) => ({
      label,
      country,
      longitude,
      latitude,
      cue: label,
    })),
    cue: null,
  };
}

/** A number with the sentence it stands in. */
function numberShow(detail: Detail, text: string, heading: string): Show {
  const sentence = sentenceAround(text, detail.at);
  const caption = sentence.length <= 60 ? sentence.replace(/[.!]$/, '') : phraseAround(text, detail);
  return {
    kind: 'number-card',
    heading,
    value: detail.text,
    caption: caption === detail.text ? null : caption,
    icon: iconFor(text, detail.kind),
    chart: null,
    isExample: false,
    cue: detail.text,
  };
}

function sentenceAround(text: string, at: number): string {
  const start = Math.max(
    0,
    ...[...text.slice(0, at).matchAll(/[.!?]\s+/g)].map((match) => match.index + match[0].length),
  );
  const stop = text.slice(at).search(/[.!?](?:\s|$)/);
  return text.slice(start, stop < 0 ? text.length : at + stop + 1).trim();
}
