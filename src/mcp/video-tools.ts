// make_video, watch_video, get_video, list_videos, cancel_video.
import type { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import type { RequestHandlerExtra } from '@modelcontextprotocol/sdk/shared/protocol.js';
import type { CallToolResult, ServerNotification, ServerRequest } from '@modelcontextprotocol/sdk/types.js';
import { z } from 'zod';
import type { Reynard } from '../sdk/reynard.ts';
import type { GenerateRequest, Task } from '../sdk/types.ts';
import { answer, answering } from './tool-answer.ts';

type Extra = RequestHandlerExtra<ServerRequest, ServerNotification>;

const longestWatchSeconds = 600;

const makeInput = {
  prompt: z
    .string()
    .min(1)
    .describe(
      'The whole wish in plain words, up to 10,000 characters: topic, tone, length, presenter, facts, script in quotes.',
    ),
  avatar_id: z
    .string()
    .optional()
    .describe('An id of list_avatars, or of an uploaded picture of a person; leave out to let the agent cast.'),
  avatar_consent: z
    .boolean()
    .optional()
    .describe(
      'True: the person in the uploaded picture agreed to be shown speaking. Never state it without being told.',
    ),
  voice_id: z.string().optional().describe('An id of list_voices.'),
  style_id: z.string().optional().describe('An id of list_styles.'),
  orientation: z.enum(['landscape', 'portrait']).optional(),
  file_urls: z.array(z.string()).max(20).optional().describe('Public URLs of images, videos, audio or PDFs to use.'),
  incognito_mode: z.boolean().optional().describe('True: nothing remembered is used, and nothing is remembered.'),
};
const idInput = { id: z.string().describe('The id of a task, as make_video gave it.') };

/** Adds the tools of films. */
export function addVideoTools(server: McpServer, client: Reynard): void {
  server.registerTool(
    'make_video',
    {
      title: 'Make a video',
      description: 'Starts a film from a prompt and answers at once with its task id. Call watch_video with it next.',
      inputSchema: makeInput,
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
      inputSchema: {
        ...idInput,
        max_seconds: z.number().int().min(1).max(longestWatchSeconds).default(50).describe('How long to wait at most.'),
      },
      annotations: { readOnlyHint: true },
    },
    ({ id, max_seconds: maxSeconds }, extra) => answering(() => watchVideo(client, id, maxSeconds, extra)),
  );
  server.registerTool(
    'get_video',
    {
      title: 'Get a video',
      description: 'The present state of a task, with fresh links.',
      inputSchema: idInput,
      annotations: { readOnlyHint: true },
    },
    ({ id }) => answering(async () => describeTask((await client.tasks.get(id)).latest)),
  );
  server.registerTool(
    'cancel_video',
    {
      title: 'Cancel a video',
      description: 'Stops a film that is being made.',
      inputSchema: idInput,
      annotations: { readOnlyHint: false, destructiveHint: true, idempotentHint: true },
    },
    ({ id }) => answering(async () => describeTask(await (await client.tasks.get(id)).cancel())),
  );
  server.registerTool(
    'list_videos',
    {
      title: 'List videos',
      description: 'The newest tasks of this key.',
      inputSchema: { limit: z.number().int().min(1).max(100).default(10) },
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
  input: { readonly [Field in keyof typeof makeInput]: z.infer<(typeof makeInput)[Field]> },
): Promise<CallToolResult> {
  // Fields that were left out stay out.
  const given = Object.fromEntries(Object.entries(input).filter(([, value]) => value !== undefined));
  const { id, latest } = await client.videos.generate({ prompt: input.prompt, ...given } satisfies GenerateRequest);
  const seconds = latest.task_info.estimated_time;
  return answer(`Started as ${id}; it takes about ${seconds} seconds. Call watch_video with this id.`, {
    id,
    estimated_seconds: seconds,
  });
}

async function watchVideo(client: Reynard, id: string, maxSeconds: number, extra: Extra): Promise<CallToolResult> {
  const task = await client.tasks.get(id);
  const progressToken = extra._meta?.progressToken;
  const tell = ({ progress, task_info: { stage } }: Task): void => {
    if (progressToken === undefined) return;
    const params = { progressToken, progress, total: 100, ...(stage === null ? {} : { message: stage }) };
    // A client that has gone hears no progress; the signal ends the waiting.
    extra.sendNotification({ method: 'notifications/progress', params }).catch(() => {});
  };
  try {
    await task.wait({ onProgress: tell, signal: extra.signal, timeoutMs: maxSeconds * 1000 });
  } catch (error) {
    // Time is over, or the task has failed: both are told below from the task itself.
    if (extra.signal.aborted || !isTold(error)) throw error;
  }
  return describeTask(task.latest);
}

const isTold = (error: unknown): boolean =>
  error instanceof Error && (error.name === 'TimeoutError' || error.name === 'TaskFailedError');

function describeTask(task: Task): CallToolResult {
  const [film] = task.results ?? [];
  if (film !== undefined) {
    const text = [
      `The film is ready: ${film.url}`,
      `${film.duration} s, ${film.width} x ${film.height}.`,
      ...task.warnings,
    ].join('\n');
    return answer(text, task, [{ uri: film.url, name: `${task.id}.mp4`, mimeType: film.content_type }]);
  }
  if (task.error !== null) {
    return { ...answer(`The task failed: ${task.error.message} (${task.error.code})`, task), isError: true };
  }
  const { stage, estimated_time: seconds } = task.task_info;
  return answer(
    `${task.status}, ${task.progress} %${stage === null ? '' : `, ${stage}`}; about ${seconds} seconds to go. Call watch_video again.`,
    task,
  );
}
