// A task that the hosted engine serves -> its film in our blob store.
import { join } from 'node:path';
import type { BlobStore } from '../assets/blob-store.ts';
import type { Config } from '../config.ts';
import { createHeygenClient } from '../hosted/heygen-client.ts';
import { type HostedEngine, hostedFiles, makeHostedFilm, sessionFile } from '../hosted/make-hosted-film.ts';
import { resultKey } from '../http/adapt-stores.ts';
import type { StoredRequest } from '../http/stored-request.ts';
import { readJson } from '../kit/files.ts';
import type { JsonValue } from '../kit/json.ts';
import type { TaskOutcome, TaskRun } from '../tasks/task-record.ts';

/** The hosted engine where a key for it is set, or null. */
export function openHostedEngine({ heygenApiKey: apiKey, heygenBaseUrl: baseUrl }: Config): HostedEngine | null {
  if (apiKey === null) return null;
  return { client: createHeygenClient({ baseUrl, apiKey }), apiKey, host: new URL(baseUrl).host };
}

/** Where a hosted film is made and kept. */
interface HostedPlace {
  readonly blobs: BlobStore;
  readonly workDir: string;
}

/** Has the film made and publishes it. Its time teaches the estimates nothing: it is not this machine's. */
export async function runHosted(
  task: TaskRun,
  stored: StoredRequest,
  engine: HostedEngine,
  { blobs, workDir }: HostedPlace,
): Promise<TaskOutcome> {
  const { prompt, avatarId, voiceId, styleId, orientation, fileUrls, incognito } = stored;
  const film = await makeHostedFilm(
    { prompt, avatarId, voiceId, styleId, orientation, fileUrls, incognito },
    {
      ...{ taskId: task.taskId, workDir, signal: task.signal, reportProgress: task.reportProgress },
      // Every result of a hosted step is plain data that survives JSON.
      runStep: <T>(name: string, work: () => Promise<T>) =>
        task.runStep(name, work as unknown as () => Promise<JsonValue>) as unknown as Promise<T>,
    },
    engine,
  );
  await task.runStep('publish', async () => {
    // The video last: it is there when the others are.
    for (const name of film.files.toReversed()) {
      await blobs.put(resultKey(task.taskId, name), { path: join(workDir, hostedFiles[name]) });
    }
    return null;
  });
  const { widthPx, heightPx, durationMs, files } = film;
  return { result: { widthPx, heightPx, durationMs, files, memory: { reads: 0, writes: 0 } } };
}

/** Stops what goes on at the hosted engine for a task whose work folder is about to go; nothing there is no error. */
export async function stopHosted(engine: HostedEngine | null, workDir: string): Promise<void> {
  if (engine === null) return;
  const session = await readJson<{ readonly sessionId: string }>(join(workDir, sessionFile)).catch(() => null);
  // The cancel holds whether or not the service hears of it.
  if (session !== null) await engine.client.stop(session.sessionId).catch(() => undefined);
}
