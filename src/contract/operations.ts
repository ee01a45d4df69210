// Every call of the API: what it takes, what it answers, and by what it is opened.

/** A named schema of the OpenAPI document. */
export type SchemaName =
  | 'GenerationRequest'
  | 'Task'
  | 'TaskList'
  | 'AvatarList'
  | 'VoiceList'
  | 'StyleList'
  | 'ModelList'
  | 'Health'
  | 'Readiness';

/** A parameter in the path, the query or the headers; `schema` is JSON Schema. */
interface Parameter {
  readonly name: string;
  readonly in: 'path' | 'query' | 'header';
  readonly description: string;
  readonly required?: true;
  readonly schema: Readonly<Record<string, unknown>>;
}

/** What a success answers: a named schema, or bytes of a media type. */
export type Content = { readonly schema: SchemaName } | { readonly mediaType: string };

/** One call. */
export interface Operation {
  readonly id: string;
  readonly method: 'get' | 'post' | 'delete';
  /** With `{name}` where a part is free. */
  readonly path: string;
  readonly summary: string;
  readonly tag: 'videos' | 'tasks' | 'files' | 'catalogues' | 'service';
  /** What opens it: an API key, a signed link, either, or nothing. */
  readonly access: 'key' | 'link' | 'key-or-link' | 'open';
  readonly parameters: readonly Parameter[];
  readonly body?: SchemaName;
  /** HTTP status to content. */
  readonly success: Readonly<Record<number, Content | null>>;
  /** HTTP statuses that carry the error body, beside those of `errorStatuses`. */
  readonly errors: readonly number[];
}

const taskId: Parameter = {
  name: 'id',
  in: 'path',
  required: true,
  description: 'The id of a task of this key.',
  schema: { type: 'string' },
};
const linkParameters: readonly Parameter[] = [
  { name: 'expires', in: 'query', description: 'When the link ends, Unix seconds.', schema: { type: 'integer' } },
  { name: 'signature', in: 'query', description: 'Stands in for the API key.', schema: { type: 'string' } },
];
const rangeParameters: readonly Parameter[] = [
  { name: 'Range', in: 'header', description: 'One byte range.', schema: { type: 'string' } },
  { name: 'If-Range', in: 'header', description: 'ETag the range belongs to.', schema: { type: 'string' } },
  { name: 'If-None-Match', in: 'header', description: 'ETag already held.', schema: { type: 'string' } },
];
const idempotencyKey: Parameter = {
  name: 'Idempotency-Key',
  in: 'header',
  description: 'The same key and body give the same task, for at least 24 hours.',
  schema: { type: 'string', minLength: 1, maxLength: 255 },
};
const limitParameter: Parameter = {
  name: 'limit',
  in: 'query',
  description: 'Items of a page.',
  schema: { type: 'integer', minimum: 1, maximum: 100 },
};
const tokenParameter: Parameter = {
  name: 'token',
  in: 'query',
  description: 'The next_token of the page before.',
  schema: { type: 'string' },
};

type Brief = Pick<Operation, 'id' | 'path' | 'summary'>;

const taskFile = (brief: Brief, mediaType: string): Operation => ({
  ...brief,
  method: 'get',
  tag: 'files',
  access: 'key-or-link',
  parameters: [taskId, ...linkParameters, ...rangeParameters],
  success: { 200: { mediaType }, 206: { mediaType }, 304: null },
  errors: [401, 403, 404, 416],
});

const catalogue = (brief: Brief, schema: SchemaName): Operation => ({
  ...brief,
  method: 'get',
  tag: 'catalogues',
  access: 'key',
  parameters: [limitParameter, tokenParameter],
  success: { 200: { schema } },
  errors: [400, 401, 422],
});

const cancelErrors = [401, 404, 409] as const;

/** The calls, in the order of the document. */
export const operations: readonly Operation[] = [
  {
    id: 'createVideo',
    method: 'post',
    path: '/v1/videos/generations',
    summary: 'Make a film from a prompt',
    tag: 'videos',
    access: 'key',
    parameters: [idempotencyKey],
    body: 'GenerationRequest',
    success: { 200: { schema: 'Task' } },
    errors: [400, 401, 413, 415, 422, 429, 503, 507],
  },
  {
    id: 'listTasks',
    method: 'get',
    path: '/v1/tasks',
    summary: 'List own tasks, newest first',
    tag: 'tasks',
    access: 'key',
    parameters: [
      limitParameter,
      { name: 'after', in: 'query', description: 'The next_token of the page before.', schema: { type: 'string' } },
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
    summary: 'Cancel a task',
    tag: 'tasks',
    access: 'key',
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
    parameters: [taskId],
    success: { 200: { schema: 'Task' } },
    errors: cancelErrors,
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
    parameters: [taskId, ...linkParameters, ...rangeParameters],
    success: { 200: { mediaType: 'video/mp4' }, 206: { mediaType: 'video/mp4' }, 304: null },
    errors: [403, 404, 416],
  },
  {
    id: 'listModels',
    method: 'get',
    path: '/v1/models',
    summary: 'List the models',
    tag: 'catalogues',
    access: 'key',
    parameters: [],
    success: { 200: { schema: 'ModelList' } },
    errors: [401],
  },
  catalogue({ id: 'listAvatars', path: '/v1/avatars', summary: 'List the presenters' }, 'AvatarList'),
  catalogue({ id: 'listVoices', path: '/v1/voices', summary: 'List the voices' }, 'VoiceList'),
  catalogue({ id: 'listStyles', path: '/v1/styles', summary: 'List the styles' }, 'StyleList'),
  {
    id: 'checkHealth',
    method: 'get',
    path: '/healthz',
    summary: 'Whether the process answers',
    tag: 'service',
    access: 'open',
    parameters: [],
    success: { 200: { schema: 'Health' } },
    errors: [],
  },
  {
    id: 'checkReadiness',
    method: 'get',
    path: '/readyz',
    summary: 'Whether films can be made now, with reasons',
    tag: 'service',
    access: 'open',
    parameters: [],
    success: { 200: { schema: 'Readiness' }, 503: { schema: 'Readiness' } },
    errors: [],
  },
  {
    id: 'readOpenApi',
    method: 'get',
    path: '/openapi.json',
    summary: 'This document',
    tag: 'service',
    access: 'open',
    parameters: [],
    success: { 200: { mediaType: 'application/json' } },
    errors: [],
  },
];

/**
 * Gives every status of a call that carries the error body. Calls that are not open share two: a Host that no link can
 * be made of, and too many wrong keys.
 */
export function errorStatuses(operation: Operation): readonly number[] {
  const shared = operation.access === 'open' ? [] : [400, 429];
  return [...new Set([...operation.errors, ...shared])].toSorted((a, b) => a - b);
}
