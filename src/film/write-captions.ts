// Writes a film's captions as WebVTT and SRT, and the time of every word as JSON.
import { writeFileWhole, writeJson } from '../kit/files.ts';
import { frameToMs } from '../kit/time.ts';
import type { Caption, Timeline } from '../model/timeline.ts';

/** Where the three files go. */
export interface CaptionPaths {
  readonly vttPath: string;
  readonly srtPath: string;
  readonly wordsPath: string;
}

/** A word of the script and when it is spoken, from the film's start. */
export interface SpokenWord {
  readonly text: string;
  readonly startMs: number;
  readonly endMs: number;
}

type CaptionedFilm = Pick<Timeline, 'captions' | 'frameRate' | 'title'>;

/** Writes the files, each whole or not at all. */
export async function writeCaptions(timeline: CaptionedFilm, paths: CaptionPaths): Promise<void> {
  await writeFileWhole(paths.vttPath, toVtt(timeline));
  await writeFileWhole(paths.srtPath, toSrt(timeline));
  await writeJson(paths.wordsPath, { title: timeline.title, words: spokenWordsOf(timeline) });
}

/** The captions as WebVTT. */
export function toVtt(timeline: CaptionedFilm): string {
  const cues = timeline.captions.map((caption) => `${span(timeline, caption, '.')}\n${escapeVtt(textOf(caption))}\n`);
  return ['WEBVTT\n', ...cues].join('\n');
}

/** The captions as SubRip. */
export const toSrt = (timeline: CaptionedFilm): string =>
  timeline.captions
    .map((caption, index) => `${index + 1}\n${span(timeline, caption, ',')}\n${textOf(caption)}\n`)
    .join('\n');

/** Every word of the script in order. */
export const spokenWordsOf = ({ captions, frameRate }: CaptionedFilm): readonly SpokenWord[] =>
  captions.flatMap(({ words }) =>
    words.map(({ text, startFrame, endFrame }) => ({
      text,
      startMs: Math.round(frameToMs(startFrame, frameRate)),
      endMs: Math.round(frameToMs(endFrame, frameRate)),
    })),
  );

const textOf = ({ words }: Caption): string => words.map(({ text }) => text).join(' ');

/** These three would begin a tag, a character name or the arrow between two times. */
const escapeVtt = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

function span({ frameRate }: CaptionedFilm, { startFrame, endFrame }: Caption, separator: '.' | ','): string {
  const clock = (frame: number) => formatClock(Math.round(frameToMs(frame, frameRate)), separator);
  return `${clock(startFrame)} --> ${clock(endFrame)}`;
}

function formatClock(timeMs: number, separator: '.' | ','): string {
  const padded = (value: number, digits: number) => String(Math.floor(value)).padStart(digits, '0');
  const seconds = timeMs / 1000;
  const clock = [padded(seconds / 3600, 2), padded((seconds / 60) % 60, 2), padded(seconds % 60, 2)].join(':');
  return `${clock}${separator}${padded(timeMs % 1000, 3)}`;
}
