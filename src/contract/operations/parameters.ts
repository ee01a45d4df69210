// Parameters that several calls share.
import type { Parameter } from '../operation.ts';

/** The id of a task, in the path. */
export const taskId: Parameter = {
  name: 'id',
  in: 'path',
  required: true,
  description: 'The id of a task of this key.',
  schema: { type: 'string' },
};
/** What a signed link carries. */
export const linkParameters: readonly Parameter[] = [
  { name: 'expires', in: 'query', description: 'When the link ends, Unix seconds.', schema: { type: 'integer' } },
  { name: 'signature', in: 'query', description: 'Stands in for the API key.', schema: { type: 'string' } },
];
/** Headers of a download. */
export const rangeParameters: readonly Parameter[] = [
  { name: 'Range', in: 'header', description: 'One byte range.', schema: { type: 'string' } },
  { name: 'If-Range', in: 'header', description: 'ETag the range belongs to.', schema: { type: 'string' } },
  { name: 'If-None-Match', in: 'header', description: 'ETag already held.', schema: { type: 'string' } },
];
/** The header of calls that make something. */
export const idempotencyKey: Parameter = {
  name: 'Idempotency-Key',
  in: 'header',
  description: 'The same key and body give the same task, for at least 24 hours.',
  schema: { type: 'string', minLength: 1, maxLength: 255 },
};
/** The size of a page. */
export const limitParameter: Parameter = {
  name: 'limit',
  in: 'query',
  description: 'Items of a page.',
  schema: { type: 'integer', minimum: 1, maximum: 100 },
};
/** The cursor of a catalogue. */
export const tokenParameter: Parameter = {
  name: 'token',
  in: 'query',
  description: 'The next_token of the page before.',
  schema: { type: 'string' },
};

/** The cursor of a list, newest first. */
export const afterParameter: Parameter = {
  name: 'after',
  in: 'query',
  description: 'The next_token of the page before.',
  schema: { type: 'string' },
};
