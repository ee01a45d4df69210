// How long a prompt's film will be, roughly: what the estimate of a task's time is counted in.
import { readLength } from '../director/brief/length/read-length.ts';
import { cleanPrompt } from '../director/brief/source-text.ts';

/** A film without a length asked for, in seconds. */
const usualFilmSeconds = 30;
/** The length is told where a prompt begins or ends. */
const endCharacters = 1000;
/** No film is longer, whatever its prompt says. */
const longestFilmSeconds = 600;

/**
 * Gives the length asked for in a prompt, or the usual one. Only this is read: it is asked for while a client waits, and
 * the reading of a whole brief takes up to a tenth of a second.
 */
export function estimateFilmSeconds(prompt: string): number {
  const source = cleanPrompt(
    prompt.length <= 2 * endCharacters ? prompt : `${prompt.slice(0, endCharacters)}\n${prompt.slice(-endCharacters)}`,
  );
  const asked = readLength(source, source.text);
  return asked === null ? usualFilmSeconds : Math.min(asked.value / 1000, longestFilmSeconds);
}
