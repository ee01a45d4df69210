// A film -> the work it is, in seconds of a machine with two processors: what estimates count in and past runs are measured by.
import type { StoredRequest } from '../http/stored-request.ts';
import { estimateFilmSeconds } from './estimate-film.ts';

/** The shorter side of a draft's picture. */
export const draftShortSidePx = 360;

/** What the work follows from. */
export interface FilmWork {
  readonly filmSeconds: number;
  /** Of these, what has to be drawn; all else was drawn for an earlier film. */
  readonly drawnSeconds: number;
  readonly shortSidePx: number;
}

// Measured on films of 4 to 30 s at 360 and 1080 lines, new and revised ones: none was off by more than a third.
/** Whatever the film is: planning, opening files and fonts. */
const startSeconds = 1.2;
/** Speaking, mixing, joining and examining a second of film. */
const secondsPerFilmSecond = 0.13;
/** Drawing a second of film at any size, and what a picture of 1080 lines adds, smaller ones by their pixels. */
const secondsPerDrawnSecond = 0.1;
const secondsForPixels = 0.45;

/** Gives the work of a film. */
export function workOfFilm({ filmSeconds, drawnSeconds, shortSidePx }: FilmWork): number {
  const pixelShare = (shortSidePx / 1080) ** 2;
  const perDrawnSecond = secondsPerDrawnSecond + secondsForPixels * pixelShare;
  return startSeconds + secondsPerFilmSecond * filmSeconds + perDrawnSecond * drawnSeconds;
}

/** Gives the work of a request, before the film is planned: by its plan where it has one, else by its prompt. */
export function workOfRequest(
  { prompt, draft, length }: Pick<StoredRequest, 'prompt' | 'draft' | 'length'>,
  renderHeight: number,
): number {
  const filmSeconds = length?.filmSeconds ?? estimateFilmSeconds(prompt);
  const drawnSeconds = length?.drawnSeconds ?? filmSeconds;
  return workOfFilm({ filmSeconds, drawnSeconds, shortSidePx: draft ? draftShortSidePx : renderHeight });
}
