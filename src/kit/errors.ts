// The one error class of the project and the one table of its codes.

/** Who has to act: the caller (bad input), the service (our bug or our disk), or something upstream. */
export type Fault = 'caller' | 'service' | 'upstream';

interface ErrorKind {
  /** HTTP status when the error answers a request; task failures never become a status. */
  readonly status: number;
  readonly fault: Fault;
  readonly retryable: boolean;
  /** What the reader of the message should do. */
  readonly hint: string;
}

const caller = (status: number, hint: string): ErrorKind => ({ status, fault: 'caller', retryable: false, hint });
const service = (status: number, retryable: boolean, hint: string): ErrorKind => ({
  status,
  fault: 'service',
  retryable,
  hint,
});
const upstream = (status: number, retryable: boolean, hint: string): ErrorKind => ({
  status,
  fault: 'upstream',
  retryable,
  hint,
});

/** Every code the service answers or a task fails with; `docs/errors.md` and the OpenAPI enum are made from it. */
export const errorTable = {
  malformed_request: caller(400, 'Send a valid HTTP/1.1 request.'),
  invalid_json: caller(400, 'Send one JSON object encoded as UTF-8.'),
  json_too_deep: caller(400, 'Flatten the body.'),
  invalid_unicode: caller(400, 'Remove unpaired surrogates and NUL characters.'),
  invalid_cursor: caller(400, 'Use the cursor of the previous page unchanged.'),
  key_in_url: caller(400, 'Send the header "Authorization: Bearer <key>"; addresses end up in logs.'),
  missing_api_key: caller(401, 'Send the header "Authorization: Bearer <key>".'),
  invalid_api_key: caller(401, 'Check the key; it may have been revoked.'),
  insufficient_scope: caller(403, 'Use a key with the scope that the message names.'),
  quota_exceeded: caller(403, 'Delete what is no longer needed, or wait until it expires.'),
  invalid_signature: caller(403, 'Read the task again for a fresh link.'),
  not_found: caller(404, 'Check the address and the id.'),
  method_not_allowed: caller(405, 'Use a method of the Allow header.'),
  request_timeout: caller(408, 'Send the request faster, or over a better line.'),
  task_not_cancellable: caller(409, 'The task has ended; nothing is left to cancel.'),
  upload_too_large: caller(413, 'Send a smaller file.'),
  task_not_completed: caller(409, 'Wait until the task is completed.'),
  storyboard_changed: caller(409, 'Read the storyboard again and repeat the edit.'),
  result_removed: caller(410, 'Make the film again; fetch films soon after they are finished.'),
  body_too_large: caller(413, 'Keep the body under 256 KiB; upload files and send their URLs.'),
  unsupported_media_type: caller(415, 'Send the Content-Type that this call takes, uncompressed.'),
  range_not_satisfiable: caller(416, 'Ask for a range inside the file.'),
  invalid_parameter: caller(422, 'Correct the field that "param" names.'),
  unknown_parameter: caller(422, 'Rename or remove the field that "param" names.'),
  prompt_too_long: caller(422, 'Shorten the prompt to 10,000 characters.'),
  too_many_files: caller(422, 'Send at most 20 file_urls.'),
  file_url_not_allowed: caller(422, 'Use public http or https URLs.'),
  callback_url_not_allowed: caller(422, 'Use a public https URL.'),
  model_not_found: caller(422, 'Use a model that the message lists.'),
  avatar_not_found: caller(422, 'Use an id of GET /v1/avatars, or leave the field out.'),
  avatar_consent_required: caller(422, 'Send "avatar_consent": true if the person in the picture agreed to it.'),
  portrait_unusable: caller(
    422,
    'Send a sharp photo of one face, seen from the front, mouth closed, eyes open and uncovered, evenly lit, at least 200 pixels from forehead to chin.',
  ),
  voice_not_found: caller(422, 'Use an id of GET /v1/voices, or leave the field out.'),
  style_not_found: caller(422, 'Use an id of GET /v1/styles, or leave the field out.'),
  instruction_not_understood: caller(422, 'Say it in other words, or edit the fields of the storyboard.'),
  idempotency_key_reuse: caller(422, 'Use a new Idempotency-Key for a new body.'),
  headers_too_large: caller(431, 'Send fewer or shorter headers.'),
  rate_limit_exceeded: caller(429, 'Wait for the seconds of Retry-After.'),
  queue_full: service(429, true, 'Wait for the seconds of Retry-After.'),
  request_cancelled: caller(409, 'The task was cancelled by its owner.'),
  file_url_unreachable: caller(422, 'Check that the file is public and try again.'),
  file_fetch_timeout: caller(422, 'Host the file where it downloads faster.'),
  file_too_large: caller(422, 'Send a smaller file.'),
  files_too_large_total: caller(422, 'Send fewer or smaller files.'),
  unsupported_file_type: caller(422, 'Send images, videos, audio or PDF.'),
  file_corrupt: caller(422, 'Check that the file opens, and send it again.'),
  media_limits_exceeded: caller(422, 'Send media within the limits that the message names.'),
  plan_invalid: service(500, false, 'Change the prompt; the agent could not plan a film from it.'),
  render_failed: service(500, true, 'Try again; the report of the task says which check failed.'),
  generation_timeout: service(500, false, 'Ask for a shorter film, or run a faster machine.'),
  upstream_unavailable: upstream(502, true, 'Try again later.'),
  storage_corrupt: service(500, false, 'Restore the database from a backup, and find out who changed it.'),
  storage_full: service(507, true, 'Free disk space on the server.'),
  shutting_down: service(503, true, 'Try again in a few seconds.'),
  not_ready: service(503, true, 'Try again in a few seconds.'),
  invalid_setting: caller(500, 'Correct the setting that the message names.'),
  internal_error: service(500, false, 'Report the request id to the operator.'),
} as const satisfies Record<string, ErrorKind>;

/** A code of the error table. Code branches on it, never on message text. */
export type ErrorCode = keyof typeof errorTable;

/** An error with a code of the table, a message that names what failed, and the field it concerns. */
export class VideoError extends Error {
  readonly code: ErrorCode;
  /** The request field that is wrong, or undefined when no single field is. */
  readonly param: string | undefined;

  constructor(code: ErrorCode, message: string, options: { readonly param?: string; readonly cause?: unknown } = {}) {
    super(message, options.cause === undefined ? undefined : { cause: options.cause });
    this.name = 'VideoError';
    this.code = code;
    this.param = options.param;
  }

  get kind(): ErrorKind {
    return errorTable[this.code];
  }
}

/** Makes the one refusal for a cursor of another key, of nothing, or of no form. */
export const unknownCursor = (param: string): VideoError =>
  new VideoError('invalid_cursor', `The cursor "${param}" is not known.`, { param });

/** Gives `error` as a VideoError: itself, or wrapped under `code` with its cause kept. */
export function toVideoError(error: unknown, code: ErrorCode = 'internal_error'): VideoError {
  if (error instanceof VideoError) return error;
  return new VideoError(code, error instanceof Error ? error.message : String(error), { cause: error });
}
