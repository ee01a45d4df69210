// Tells which headers an answer carries, as the OpenAPI document writes them.
import type { Operation } from './operation.ts';

/** A header of an answer; `required` where every answer of that status has it. */
interface Header {
  readonly description: string;
  readonly required?: true;
  readonly schema: Readonly<Record<string, unknown>>;
}

/** Headers by name. */
export type Headers = Readonly<Record<string, Header>>;

const requestId: Headers = {
  'X-Request-Id': {
    description: 'Names this request, in the log of the service too.',
    required: true,
    schema: { type: 'string', pattern: '^[A-Za-z0-9_-]{1,64}$' },
  },
};

const retryAfter: Headers = {
  'Retry-After': {
    description: 'Seconds to wait; a call after them is served.',
    required: true,
    schema: { type: 'integer', minimum: 1 },
  },
};

const challenge: Headers = {
  'WWW-Authenticate': { description: 'Bearer.', required: true, schema: { type: 'string', const: 'Bearer' } },
};

const rateLimit = (required: { readonly required?: true }): Headers => ({
  'RateLimit-Policy': {
    description: 'Calls that this key may make (q) within a window of seconds (w).',
    ...required,
    schema: { type: 'string', pattern: '^"(create|read)";q=\\d+;w=\\d+$' },
  },
  RateLimit: {
    description: 'Calls that are left (r), and seconds until all are back (t).',
    ...required,
    schema: { type: 'string', pattern: '^"(create|read)";r=\\d+;t=\\d+$' },
  },
});

const validators: Headers = {
  ETag: {
    description: 'The version of the file, for If-None-Match and If-Range.',
    required: true,
    schema: { type: 'string', pattern: '^"[0-9a-f]{64}"$' },
  },
  'Accept-Ranges': { description: 'Ranges of bytes are sent.', required: true, schema: { const: 'bytes' } },
};

const contentRange = (pattern: string, description: string): Headers => ({
  'Content-Range': { description, required: true, schema: { type: 'string', pattern } },
});

const location: Headers = {
  Location: { description: 'Where to look.', required: true, schema: { type: 'string' } },
};

const replayed: Headers = {
  'Idempotent-Replayed': {
    description: 'This task was made by an earlier call with the same Idempotency-Key.',
    schema: { const: 'true' },
  },
};

/** Headers that follow from the status alone, where it refuses. */
const byRefusal: Readonly<Record<number, Headers>> = {
  401: challenge,
  416: contentRange('^bytes \\*/\\d+$', 'The size of the file.'),
  429: retryAfter,
  503: retryAfter,
};

/** Headers of a status that refuses. */
const refusalHeadersOf = (operation: Operation, status: number): Headers => ({
  ...(isCounted(operation) && status !== 401 ? rateLimit({}) : {}),
  ...byRefusal[status],
});

/** Headers of a status that does not. */
function successHeadersOf(operation: Operation, status: number): Headers {
  const isReplayable = operation.parameters.some(({ name }) => name === 'Idempotency-Key');
  return {
    ...(isCounted(operation) ? rateLimit(operation.access === 'key' ? { required: true } : {}) : {}),
    ...(operation.success[206] === undefined ? {} : validators),
    ...(status === 206 ? contentRange('^bytes \\d+-\\d+/\\d+$', 'The bytes that are sent, and the size of all.') : {}),
    ...(isReplayable ? replayed : {}),
    ...(status === 302 ? location : {}),
  };
}

/** Whether calls count against the limits of a key; a signed link counts against none. */
const isCounted = ({ access }: Operation): boolean => access === 'key' || access === 'key-or-link';

/** Gives the headers of one status of a call. */
export const describeHeaders = (operation: Operation, status: number): Headers => ({
  ...requestId,
  ...(operation.success[status] === undefined
    ? refusalHeadersOf(operation, status)
    : successHeadersOf(operation, status)),
});

/** Headers of a refusal that belongs to no single status. */
export const refusalHeaders: Headers = requestId;
