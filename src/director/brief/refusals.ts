// "no music", "without captions", "voice-over only" -> what the film must not have.
import { firstReading, type Reading, type SourceText } from './source-text.ts';

/** What is not wanted; null when it was not refused. */
export interface Refusals {
  readonly music: Reading<true> | null;
  readonly captions: Reading<true> | null;
  readonly presenter: Reading<true> | null;
}

const no = String.raw`(?:\bno|\bwithout(?: any)?|\bdo not (?:use|add|include|show|want)|\bdon[’']t (?:use|add|include|show|want)|\bskip(?: the)?|\bremove(?: the)?|\bavoid|\bexclude|\bnot? (?:need|any)|\bzero)\s+(?:any\s+|a\s+|an\s+|the\s+)?(?:[\w-]+\s+(?:or|and|,)\s+|background\s+|burned-in\s+|on-screen\s+|visible\s+|talking\s+)*`;
const music = new RegExp(`${no}(?:music|soundtrack|sound track|score|bgm)\\b|\\bmusic\\s*:\\s*(?:none|off|no)\\b`, 'i');
const captions = new RegExp(
  `${no}(?:captions?|subtitles?|subs)\\b|\\b(?:captions?|subtitles?)\\s*:?\\s*(?:none|off|no)\\b`,
  'i',
);
const presenter = new RegExp(
  `${no}(?:avatars?|presenters?|person|people|human|host|hosts|face|faces|talking head|spokesperson|narrator on screen|on-camera talent)\\b|\\b(?:avatar|presenter)\\s*:\\s*(?:none|off|no)\\b|\\b(?:voice-?over only|faceless|only (?:a )?voice-?over|graphics only|text only|motion graphics only)\\b`,
  'i',
);

/** Reads the refusals of a prompt. */
export function readRefusals(source: SourceText, text: string): Refusals {
  const read = (pattern: RegExp) => firstReading<true>(source, text, pattern, () => true);
  return { music: read(music), captions: read(captions), presenter: read(presenter) };
}

/** Says whether a sentence only refuses something. */
export const isRefusal = (sentence: string): boolean =>
  music.test(sentence) || captions.test(sentence) || presenter.test(sentence);
