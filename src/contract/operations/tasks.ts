// Tasks and their files.
import type { Operation } from '../operation.ts';
import { afterParameter, limitParameter, linkParameters, rangeParameters, taskId } from './parameters.ts';

type Brief = Pick<Operation, 'id' | 'path' | 'summary'>;

const taskFile = (brief: Brief, mediaType: string): Operation => ({
  ...brief,
  method: 'get',
  tag: 'files',
  access: 'key-or-link',
  parameters: [taskId, ...linkParameters, ...rangeParameters],
  success: { 200: { mediaType }, 206: { mediaType }, 304: null },
  errors: [401, 403, 404, 410, 416],
});

const cancelErrors = [401, 404, 409] as const;

/** The calls that read and end tasks. */
export const taskOperations: readonly Operation[] = [
  {
    id: 'listTasks',
    method: 'get',
    path: '/v1/tasks',
    summary: 'List own tasks, newest first',
    tag: 'tasks',
    access: 'key',
    parameters: [
      limitParameter,
      afterParameter,
      {
        name: 'status',
        in: 'query',
        description: 'Only tasks in this state.',
        schema: { type: 'string', enum: ['pending', 'processing', 'completed', 'failed'] },
      },
    ],
    success: { 200: { schema: 'TaskList' } },
    errors: [400, 401, 422],
  },
  {
    id: 'readTask',
    method: 'get',
    path: '/v1/tasks/{id}',
    summary: 'Read a task',
    tag: 'tasks',
    access: 'key',
    parameters: [
      taskId,
      {
        name: 'sync_upstream',
        in: 'query',
        description: 'Accepted; the answer is always current.',
        schema: { type: 'boolean' },
      },
    ],
    success: { 200: { schema: 'Task' } },
    errors: [401, 404],
  },
  {
    id: 'deleteTask',
    method: 'delete',
    path: '/v1/tasks/{id}',
    summary: 'Cancel a task, as a deletion',
    tag: 'tasks',
    access: 'key',
    audit: 'task.cancelled',
    parameters: [taskId],
    success: { 200: { schema: 'Task' } },
    errors: cancelErrors,
  },
  {
    id: 'cancelTask',
    method: 'post',
    path: '/v1/tasks/{id}/cancel',
    summary: 'Cancel a task',
    tag: 'tasks',
    access: 'key',
    audit: 'task.cancelled',
    parameters: [taskId],
    success: { 200: { schema: 'Task' } },
    errors: cancelErrors,
  },
  {
    id: 'followTask',
    method: 'get',
    path: '/v1/tasks/{id}/events',
    summary: 'Follow a task by Server-Sent Events',
    tag: 'tasks',
    access: 'key',
    parameters: [
      taskId,
      {
        name: 'Last-Event-ID',
        in: 'header',
        description: 'The id of the last event that was received; the stream goes on after it.',
        schema: { type: 'integer', minimum: 0 },
      },
    ],
    // 204: the task has ended and every event was received.
    success: { 200: { mediaType: 'text/event-stream' }, 204: null },
    errors: [401, 404, 422],
  },
  taskFile(
    { id: 'readStoryboard', path: '/v1/tasks/{id}/storyboard', summary: 'Read what the agent decided' },
    'application/json',
  ),
  taskFile({ id: 'readCaptionsVtt', path: '/v1/tasks/{id}/captions.vtt', summary: 'Captions as WebVTT' }, 'text/vtt'),
  taskFile(
    { id: 'readCaptionsSrt', path: '/v1/tasks/{id}/captions.srt', summary: 'Captions as SRT' },
    'application/x-subrip',
  ),
  taskFile(
    { id: 'readWords', path: '/v1/tasks/{id}/words.json', summary: 'A time for every spoken word' },
    'application/json',
  ),
  taskFile(
    { id: 'readReport', path: '/v1/tasks/{id}/report.json', summary: 'What the examination of the film found' },
    'application/json',
  ),
  taskFile({ id: 'readThumbnail', path: '/v1/tasks/{id}/thumbnail.jpg', summary: 'A still of the film' }, 'image/jpeg'),
  {
    id: 'downloadVideo',
    method: 'get',
    path: '/v1/files/results/{id}/video.mp4',
    summary: 'Download the film by its signed link',
    tag: 'files',
    access: 'link',
    audit: 'video.downloaded',
    parameters: [taskId, ...linkParameters, ...rangeParameters],
    success: { 200: { mediaType: 'video/mp4' }, 206: { mediaType: 'video/mp4' }, 304: null },
    errors: [403, 404, 410, 416],
  },
];
