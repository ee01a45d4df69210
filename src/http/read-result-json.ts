// A JSON file of a task -> its value.
import { VideoError } from '../kit/errors.ts';
import type { JsonValue } from '../kit/json.ts';
import type { ResultFiles } from './ports.ts';
import type { ResultFileName } from './stored-request.ts';

/** Reads a file that the service itself wrote. @throws not_found, result_removed */
export async function readResultJson(files: ResultFiles, taskId: string, name: ResultFileName): Promise<JsonValue> {
  const file = await files.find(taskId, name);
  if (file === undefined) {
    const code = (await files.areRemoved(taskId)) ? 'result_removed' : 'not_found';
    throw new VideoError(code, `The ${name} of this task is no longer kept.`);
  }
  const text = await new Response(await file.open({ start: 0, end: file.sizeBytes })).text();
  return JSON.parse(text) as JsonValue; // whatever JSON.parse gives
}
