// Writes a film of a few seconds in one process of its own: it waits for no other film's segments.
import { runTask } from '../kit/run-task.ts';
import type { ShortFilmTask } from './short-film-worker.ts';

/** Writes the MP4, whole or not at all; the process is killed when the signal says so. @throws render_failed */
export async function writeShortFilm(order: ShortFilmTask & { readonly signal: AbortSignal }): Promise<void> {
  const { signal, ...task } = order;
  const script = new URL('./short-film-worker.ts', import.meta.url);
  await runTask<ShortFilmTask, null>(script, task, { signal });
}
