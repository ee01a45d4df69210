// What is remembered of earlier films, before the planning, and of this one, after its end.
import { rememberFilm } from '../director/remember.ts';
import type { MemoryEntry } from '../model/memory.ts';
import type { Storyboard } from '../model/storyboard.ts';
import type { VideoRequest } from '../model/video-request.ts';
import type { FilmMemory, Parts } from './parts.ts';
import type { ProductionRun } from './production-run.ts';

/** The memory that a film may use: none in incognito mode. */
const memoryOf = (request: VideoRequest, parts: Parts): FilmMemory | null => (request.incognito ? null : parts.memory);

/** Gives what is remembered, or null when this film reads nothing. */
export async function readMemory(
  request: VideoRequest,
  run: ProductionRun,
  parts: Parts,
): Promise<readonly MemoryEntry[] | null> {
  const memory = memoryOf(request, parts);
  return memory === null ? null : run.runStep('recall', () => memory.read());
}

/** Remembers the film; gives how many notes were written. Only the prompt and the ids of the cast are looked at. */
export async function writeMemory(
  request: VideoRequest,
  storyboard: Storyboard,
  run: ProductionRun,
  parts: Parts,
): Promise<number> {
  const memory = memoryOf(request, parts);
  if (memory === null) return 0;
  const { taskId } = memory;
  return run.runStep('remember', async () =>
    memory.write(
      (await parts.planner?.remember({ prompt: request.prompt, taskId, storyboard })) ??
        rememberFilm(request.prompt, taskId, storyboard),
    ),
  );
}
