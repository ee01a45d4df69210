// The outcome of one check, as the report holds it.
import type { FilmCheck } from '../../model/film.ts';

/** A check whose failure fails the film. */
export const hardCheck = (check: Omit<FilmCheck, 'hard'>): FilmCheck => ({ ...check, hard: true });

/** A check whose failure is a warning. */
export const softCheck = (check: Omit<FilmCheck, 'hard'>): FilmCheck => ({ ...check, hard: false });
