// Turns whatever was thrown into the error body of the contract.
import type { Context } from 'hono';
import type { ContentfulStatusCode } from 'hono/utils/http-status';
import { type ErrorBody, errorTypeOf } from '../contract/error-body.ts';
import { type ErrorCode, errorTable, VideoError } from '../kit/errors.ts';
import type { Log } from '../kit/log.ts';
import type { AppEnv } from './app-env.ts';

/** Seconds after which a service that stops or starts can be asked again. */
export const restartSeconds = 5;

/** Codes whose messages always state the rule that was broken: the table's general hint would add nothing. */
const selfExplaining: ReadonlySet<ErrorCode> = new Set(['invalid_parameter', 'unknown_parameter', 'model_not_found']);

/** Makes the error body of a code. */
export function createErrorBody(code: ErrorCode, message: string, requestId: string, param?: string): ErrorBody {
  const { status, hint } = errorTable[code];
  return {
    error: {
      code,
      message: selfExplaining.has(code) ? message : `${message} ${hint}`,
      type: errorTypeOf(status),
      ...(param === undefined ? {} : { param }),
      request_id: requestId,
    },
  };
}

/** Makes the handler that answers every thrown error; ours are logged with their cause, a caller's mistakes are not. */
export function createErrorMapper(log: Log) {
  return (error: unknown, context: Context<AppEnv>): Response => {
    const refusal = error instanceof VideoError ? error : undefined;
    const code = refusal?.code ?? 'internal_error';
    const { status, fault } = errorTable[code];
    const requestId = context.get('requestId');
    if (fault !== 'caller' && code !== 'queue_full') log.error('http.failed', { requestId, code, error });
    if (status === 401) context.header('WWW-Authenticate', 'Bearer');
    if (status === 503) context.header('Retry-After', String(restartSeconds));
    if (status === 413) context.header('Connection', 'close');
    // An unexpected error's text may name paths or internals: it goes to the log, never to the client.
    const message = code === 'internal_error' ? 'Something failed inside the service.' : (refusal?.message ?? '');
    const body = createErrorBody(code, message, requestId, refusal?.param);
    // The table's statuses are plain numbers to the compiler; a test holds them to ones that carry a body.
    return context.json(body, status as ContentfulStatusCode);
  };
}
