// What a task looks like in an answer: just made, finished, or cancelled.
import type { TaskObject } from '../../contract/task-object.ts';

const id = 'task-unified-1757165031-uyujaw3d8k2m4q7x9z1b5c6f';
const fileUrl = (path: string): string => `{{origin}}/v1/${path}?expires=1757251431&signature=8sV…`;
const taskFile = (name: string): string => fileUrl(`tasks/${id}/${name}`);

const pending: TaskObject = {
  ...{ id, object: 'video.generation.task', type: 'video', model: 'reynard-video-agent', created: 1_757_165_031 },
  status: 'pending',
  progress: 0,
  task_info: { can_cancel: true, estimated_time: 45, stage: null },
  results: null,
  error: null,
  usage: { credits_reserved: 0, user_group: 'default' },
  input: { avatar_id: null, voice_id: null, style_id: null, orientation: 'landscape', incognito_mode: false },
  memory: null,
  warnings: [],
  metadata: { order: '17' },
};

const completed: TaskObject = {
  ...pending,
  status: 'completed',
  progress: 100,
  task_info: { can_cancel: false, estimated_time: 0, stage: null },
  results: [
    {
      url: fileUrl(`files/results/${id}/video.mp4`),
      ...{ content_type: 'video/mp4', width: 1920, height: 1080, duration: 30.4 },
      title: 'Today’s Forecast',
      thumbnail_url: taskFile('thumbnail.jpg'),
      subtitle_url: taskFile('captions.srt'),
      captions_vtt_url: taskFile('captions.vtt'),
      words_url: taskFile('words.json'),
      report_url: taskFile('report.json'),
      storyboard_url: taskFile('storyboard'),
      expires_at: 1_757_251_431,
      removed_at: null,
    },
  ],
  memory: { reads: 2, writes: 1 },
};

const cancelled: TaskObject = {
  ...pending,
  status: 'failed',
  progress: 40,
  task_info: { can_cancel: false, estimated_time: 0, stage: null },
  error: { code: 'request_cancelled', message: 'The task was cancelled by its owner.', type: 'task_error' },
};

/** The task that a call answers most often. */
export function exampleTask(operationId: string): TaskObject {
  if (operationId === 'readTask' || operationId === 'listTasks') return completed;
  return operationId === 'cancelTask' || operationId === 'deleteTask' ? cancelled : pending;
}
