// The tasks of a running service, through its API.
import { createWriteStream } from 'node:fs';
import { resolve } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { Reynard } from '../../sdk/reynard.ts';
import type { Task, TaskStatus } from '../../sdk/types.ts';
import type { VideoTask } from '../../sdk/video-task.ts';
import { formatTable, type Output } from '../output.ts';

/** Lists own tasks, newest first. */
export async function listTasks(
  client: Reynard,
  { limit, status }: { readonly limit: number; readonly status?: TaskStatus },
  output: Output,
): Promise<void> {
  const { data } = await client.tasks.list({ limit, ...(status === undefined ? {} : { status }) });
  output.result(data, () =>
    data.length === 0
      ? 'No tasks.'
      : formatTable([['ID', 'STATUS', 'PROGRESS', 'CREATED', 'TITLE'], ...data.map(taskRow)]),
  );
}

const taskRow = ({ id, status, progress, created, error, results, metadata }: Task): readonly string[] => [
  id,
  error === null ? status : `${status} (${error.code})`,
  `${progress} %`,
  new Date(created * 1000).toISOString(),
  results?.[0]?.title ?? metadata?.['title'] ?? '',
];

/** Shows one task. */
export async function showTask(client: Reynard, id: string, output: Output): Promise<void> {
  const { latest } = await client.tasks.get(id);
  output.result(latest, () => describeTask(latest));
}

/** Stops a task. */
export async function cancelTask(client: Reynard, id: string, output: Output): Promise<void> {
  const task = await (await client.tasks.get(id)).cancel();
  output.result(task, () => describeTask(task));
}

/** Waits for a task's film and, when asked, stores it. @throws TaskFailedError when the task fails */
export async function waitForTask(client: Reynard, id: string, outPath: string | null, output: Output): Promise<void> {
  const task = await client.tasks.get(id);
  let shown = '';
  await task.wait({
    onProgress: ({ progress, task_info: { stage } }) => {
      const line = `${String(progress).padStart(3)} % ${stage ?? ''}`.trimEnd();
      if (line !== shown) process.stderr.write(`${line}\n`);
      shown = line;
    },
  });
  if (outPath !== null) await saveFilm(task, resolve(outPath));
  output.result(task.latest, () => (outPath === null ? describeTask(task.latest) : resolve(outPath)));
}

async function saveFilm(task: VideoTask, path: string): Promise<void> {
  const { body } = await task.download();
  // The web's stream type and Node's differ by name only.
  if (body !== null)
    await pipeline(Readable.fromWeb(body as Parameters<typeof Readable.fromWeb>[0]), createWriteStream(path));
}

function describeTask(task: Task): string {
  const [film] = task.results ?? [];
  return [
    `${task.id}  ${task.status}  ${task.progress} %`,
    ...(film === undefined ? [] : [film.url]),
    ...(task.error === null ? [] : [`${task.error.code}: ${task.error.message}`]),
    ...task.warnings.map((warning) => `Note: ${warning}`),
  ].join('\n');
}
