// make_video, watch_video, get_video, list_videos, cancel_video.
import type { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import type { RequestHandlerExtra } from '@modelcontextprotocol/sdk/shared/protocol.js';
import type { CallToolResult, ServerNotification, ServerRequest } from '@modelcontextprotocol/sdk/types.js';
import { z } from 'zod';
import type { Reynard } from '../sdk/reynard.ts';
import type { Task } from '../sdk/types.ts';
import { describeTask } from './describe-task.ts';
import { draftInput, type FilmInput, filmInput, given, idInput, startedAnswer } from './film-input.ts';
import { answer, answering } from './tool-answer.ts';

type Extra = RequestHandlerExtra<ServerRequest, ServerNotification>;

const longestWatchSeconds = 600;

/** Adds the tools of films. */
export function addVideoTools(server: McpServer, client: Reynard): void {
  server.registerTool(
    'make_video',
    {
      title: 'Make a video',
      description: 'Starts a film from a prompt and answers at once with its task id. Call watch_video with it next.',
      inputSchema: z.strictObject({ ...filmInput, ...draftInput }),
      annotations: { readOnlyHint: false, destructiveHint: false, idempotentHint: false, openWorldHint: false },
    },
    (input) => answering(() => makeVideo(client, input)),
  );
  server.registerTool(
    'watch_video',
    {
      title: 'Watch a video being made',
      description:
        'Waits for a film, with progress; gives a link to the MP4 when it is there. Call it again when it is not yet.',
      inputSchema: z.strictObject({
        ...idInput,
        max_seconds: z.number().int().min(1).max(longestWatchSeconds).default(50).describe('How long to wait at most.'),
      }),
      annotations: { readOnlyHint: true },
    },
    ({ id, max_seconds: maxSeconds }, extra) => answering(() => watchVideo(client, id, maxSeconds, extra)),
  );
  server.registerTool(
    'get_video',
    {
      title: 'Get a video',
      description: 'The present state of a task, with fresh links.',
      inputSchema: z.strictObject(idInput),
      annotations: { readOnlyHint: true },
    },
    ({ id }) => answering(async () => describeTask((await client.tasks.get(id)).latest)),
  );
  server.registerTool(
    'cancel_video',
    {
      title: 'Cancel a video',
      description: 'Stops a film that is being made.',
      inputSchema: z.strictObject(idInput),
      annotations: { readOnlyHint: false, destructiveHint: true, idempotentHint: true },
    },
    ({ id }) => answering(async () => answer(`${id} is cancelled.`, await (await client.tasks.get(id)).cancel())),
  );
  server.registerTool(
    'list_videos',
    {
      title: 'List videos',
      description: 'The newest tasks of this key.',
      inputSchema: z.strictObject({ limit: z.number().int().min(1).max(100).default(10) }),
      annotations: { readOnlyHint: true },
    },
    ({ limit }) =>
      answering(async () => {
        const { data } = await client.tasks.list({ limit });
        const lines = data.map(({ id, status, progress }) => `${id}: ${status}, ${progress} %`);
        return answer(lines.join('\n') || 'There are no tasks.', { tasks: data });
      }),
  );
}

async function makeVideo(
  client: Reynard,
  input: FilmInput & { readonly draft?: boolean | undefined },
): Promise<CallToolResult> {
  return startedAnswer(await client.videos.generate({ ...given(input), prompt: input.prompt }));
}

async function watchVideo(client: Reynard, id: string, maxSeconds: number, extra: Extra): Promise<CallToolResult> {
  const task = await client.tasks.get(id);
  const progressToken = extra._meta?.progressToken;
  let told = Promise.resolve();
  const tell = ({ progress, task_info: { stage } }: Task): void => {
    if (progressToken === undefined) return;
    const params = { progressToken, progress, total: 100, ...(stage === null ? {} : { message: stage }) };
    // A client that has gone hears no progress; the signal ends the waiting.
    told = told.then(() => extra.sendNotification({ method: 'notifications/progress', params })).catch(() => {});
  };
  try {
    await task.wait({ onProgress: tell, signal: extra.signal, timeoutMs: maxSeconds * 1000 });
  } catch (error) {
    // Time is over, or the task has failed: both are told below from the task itself.
    if (extra.signal.aborted || !isTold(error)) throw error;
  }
  // The answer ends the request: progress that came after it would belong to nothing.
  await told;
  return describeTask(task.latest);
}

const isTold = (error: unknown): boolean =>
  error instanceof Error && (error.name === 'TimeoutError' || error.name === 'TaskFailedError');
