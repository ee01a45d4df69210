// What can go wrong, as classes to catch and codes to branch on.
import type { Task } from './types.ts';

/** Anything that the client throws. */
export class ReynardError extends Error {
  override readonly name: string = 'ReynardError';
}

/** What the service said when it refused a request. */
export interface Refusal {
  /** HTTP status. */
  readonly status: number;
  /** Branch on this; the service's `docs/errors.md` explains each. */
  readonly code: string;
  readonly type: string;
  readonly message: string;
  /** The field or header that is wrong, or null. */
  readonly param: string | null;
  /** Tell it to the operator; null when the answer carried none. */
  readonly requestId: string | null;
  /** Whole seconds after which a new try can succeed, or null. */
  readonly retryAfterSeconds: number | null;
}

/** The service refused the request. */
export class ApiError extends ReynardError implements Refusal {
  override readonly name: string = 'ApiError';
  readonly status: number;
  readonly code: string;
  readonly type: string;
  readonly param: string | null;
  readonly requestId: string | null;
  readonly retryAfterSeconds: number | null;

  constructor(refusal: Refusal) {
    super(`${refusal.message} (${refusal.code})`);
    this.status = refusal.status;
    this.code = refusal.code;
    this.type = refusal.type;
    this.param = refusal.param;
    this.requestId = refusal.requestId;
    this.retryAfterSeconds = refusal.retryAfterSeconds;
  }
}

/** The API key is missing, wrong or may not do this (401, 403). */
export class AuthenticationError extends ApiError {
  override readonly name = 'AuthenticationError';
}

/** No such thing under this key (404). */
export class NotFoundError extends ApiError {
  override readonly name = 'NotFoundError';
}

/** The request does not fit the contract; `param` names the field (400, 409, 413, 415, 422). */
export class InvalidRequestError extends ApiError {
  override readonly name = 'InvalidRequestError';
}

/** Too many requests or tasks; `retryAfterSeconds` says when to come back (429). */
export class RateLimitError extends ApiError {
  override readonly name = 'RateLimitError';
}

/** The service failed or is not ready (5xx). */
export class ServiceError extends ApiError {
  override readonly name = 'ServiceError';
}

/** No answer came: the network, the address or a time-out. */
export class ConnectionError extends ReynardError {
  override readonly name = 'ConnectionError';
}

/** The task ended without a film. */
export class TaskFailedError extends ReynardError {
  override readonly name = 'TaskFailedError';
  /** A task failure code: `request_cancelled`, `file_url_unreachable`, `render_failed` … */
  readonly code: string;
  readonly task: Task;

  constructor(task: Task) {
    super(`${task.error?.message ?? 'The task failed.'} (${task.error?.code ?? 'internal_error'})`);
    this.code = task.error?.code ?? 'internal_error';
    this.task = task;
  }
}

/** The webhook's signature, age or form is not what the service sends. */
export class WebhookError extends ReynardError {
  override readonly name = 'WebhookError';
}

/** Gives the class that fits a refusal. */
export function refusalError(refusal: Refusal): ApiError {
  const { status } = refusal;
  if (status === 401 || status === 403) return new AuthenticationError(refusal);
  if (status === 404) return new NotFoundError(refusal);
  if (status === 429) return new RateLimitError(refusal);
  return status >= 500 ? new ServiceError(refusal) : new InvalidRequestError(refusal);
}
