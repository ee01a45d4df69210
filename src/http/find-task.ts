// Finds a task of the calling key, or refuses in the same words whether the id is unknown, foreign or malformed.
import { VideoError } from '../kit/errors.ts';
import type { StoredTask, TaskService } from './ports.ts';

/** What ids look like; anything else is not even asked for. */
const taskIdPattern = /^task-unified-\d{1,15}-[a-z0-9]{1,64}$/;

/** True for a text that may be a task's id. */
export const isTaskId = (id: string): boolean => taskIdPattern.test(id);

/** Makes the one refusal for every id that gives nothing. */
export const noSuchTask = (): VideoError => new VideoError('not_found', 'This key has no task with this id.');

/** @throws VideoError `not_found`. */
export async function findTask(tasks: TaskService, id: string, keyId: string): Promise<StoredTask> {
  const task = isTaskId(id) ? await tasks.read(id, keyId) : undefined;
  if (task === undefined) throw noSuchTask();
  return task;
}
