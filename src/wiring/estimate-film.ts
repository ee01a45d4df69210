// How long a prompt's film will be, roughly: what the estimate of a task's time is counted in.
import { readBrief } from '../director/brief.ts';

/** A film without a length asked for, in seconds. */
const usualFilmSeconds = 30;

/** Gives the length asked for in a prompt, or the usual one. */
export function estimateFilmSeconds(prompt: string): number {
  const asked = readBrief(prompt).durationMs;
  return asked === null ? usualFilmSeconds : asked.value / 1000;
}
