// Turns a stored task into the task object of the wire, with freshly signed links.
import { servingModelName } from '../contract/models.ts';
import type { TaskObject, TaskResult } from '../contract/task-object.ts';
import type { HttpPorts, StoredTask } from './ports.ts';
import { signPath } from './sign-link.ts';
import type { ResultFileName } from './stored-request.ts';

type ViewPorts = Pick<HttpPorts, 'linkSecret' | 'linkLifetimeMs' | 'nowMs' | 'tasks'>;

/** Where a task's file is found. */
function resultPath(taskId: string, name: ResultFileName): string {
  if (name === 'video.mp4') return `/v1/files/results/${taskId}/video.mp4`;
  return `/v1/tasks/${taskId}/${name === 'storyboard.json' ? 'storyboard' : name}`;
}

/** Shows `task` to a client that reaches the service at `origin`. */
export async function viewTask(ports: ViewPorts, task: StoredTask, group: string, origin: string): Promise<TaskObject> {
  const { request } = task;
  const isOpen = task.state === 'pending' || task.state === 'processing';
  return {
    id: task.id,
    object: 'video.generation.task',
    type: 'video',
    model: request.servedBy ?? servingModelName,
    created: Math.floor(task.createdAtMs / 1000),
    status: task.state,
    progress: shownProgress(task),
    task_info: {
      can_cancel: isOpen,
      estimated_time: isOpen ? Math.max(0, Math.ceil(await ports.tasks.estimateSeconds(task))) : 0,
      stage: isOpen ? task.stage : null,
    },
    results: task.state === 'completed' ? viewResults(ports, task, origin) : null,
    error: task.state === 'failed' ? viewError(task) : null,
    usage: { credits_reserved: 0, user_group: group },
    input: {
      avatar_id: request.portrait?.uploadId ?? request.avatarId,
      voice_id: request.voiceId,
      style_id: request.styleId,
      orientation: request.orientation,
      incognito_mode: request.incognito,
    },
    memory: task.result?.memory ?? null,
    warnings: [...new Set([...request.warnings, ...task.warnings])],
    metadata: request.metadata,
  };
}

/** 100 belongs to completed alone. */
function shownProgress(task: StoredTask): number {
  if (task.state === 'completed') return 100;
  return Math.min(99, Math.max(0, Math.floor(task.progress)));
}

function viewError(task: StoredTask): NonNullable<TaskObject['error']> {
  const { code = '', message = '' } = task.error ?? {};
  return {
    code: code === '' ? 'internal_error' : code,
    message: message === '' ? 'The task failed without saying why; ask the operator for its log.' : message,
    type: 'task_error',
  };
}

function viewResults(ports: ViewPorts, task: StoredTask, origin: string): TaskResult[] {
  const film = task.result;
  if (film === null) throw new Error(`task ${task.id} is completed without a result`);
  const removedAt = task.filesRemovedAtMs === null ? null : Math.floor(task.filesRemovedAtMs / 1000);
  // Links to files that are gone are still links of this service: they answer why.
  const expiresAt = Math.floor((ports.nowMs() + ports.linkLifetimeMs) / 1000);
  const link = (name: ResultFileName): string =>
    origin + signPath(ports.linkSecret, resultPath(task.id, name), expiresAt);
  const linkIfMade = (name: ResultFileName): string | null => (film.files.includes(name) ? link(name) : null);
  return [
    {
      url: link('video.mp4'),
      content_type: 'video/mp4',
      width: film.widthPx,
      height: film.heightPx,
      duration: Math.round(film.durationMs) / 1000,
      title: film.title ?? null,
      thumbnail_url: linkIfMade('thumbnail.jpg'),
      subtitle_url: linkIfMade('captions.srt'),
      captions_vtt_url: linkIfMade('captions.vtt'),
      words_url: linkIfMade('words.json'),
      report_url: linkIfMade('report.json'),
      storyboard_url: linkIfMade('storyboard.json'),
      expires_at: removedAt ?? expiresAt,
      removed_at: removedAt,
    },
  ];
}
