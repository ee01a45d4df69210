// The body of every refusal.
import { z } from 'zod';

/** What kind of refusal it is; follows from the HTTP status. */
const errorTypes = [
  'invalid_request_error',
  'authentication_error',
  'permission_error',
  'not_found',
  'conflict_error',
  'rate_limit_error',
  'server_error',
  'service_unavailable',
] as const;
/** A kind of refusal. */
export type ErrorType = (typeof errorTypes)[number];

/** Says which kind of refusal an HTTP status is. */
export function errorTypeOf(status: number): ErrorType {
  const byStatus: Readonly<Record<number, ErrorType>> = {
    401: 'authentication_error',
    403: 'permission_error',
    404: 'not_found',
    409: 'conflict_error',
    410: 'not_found',
    429: 'rate_limit_error',
    502: 'service_unavailable',
    503: 'service_unavailable',
    507: 'service_unavailable',
  };
  return byStatus[status] ?? (status >= 500 ? 'server_error' : 'invalid_request_error');
}

/** Makes the schema of the error body for the codes that exist. */
export function createErrorBodySchema(codes: readonly [string, ...string[]]) {
  return z.object({
    error: z.object({
      code: z.enum(codes).meta({ description: 'Branch on this; docs/errors.md explains each.' }),
      message: z.string().min(1).meta({ description: 'What failed, with which value, and what to do.' }),
      type: z.enum(errorTypes),
      param: z.string().optional().meta({ description: 'The field or header that is wrong.' }),
      request_id: z.string().meta({ description: 'The same as the header X-Request-Id.' }),
    }),
  });
}

/** The error body. */
export type ErrorBody = z.infer<ReturnType<typeof createErrorBodySchema>>;
