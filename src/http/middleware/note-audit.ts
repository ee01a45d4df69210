// Notes the calls that the audit log is to know of, once they have been answered.
import { createMiddleware } from 'hono/factory';
import { type AppEnv, connectionOf } from '../app-env.ts';
import { findOperation } from '../find-operation.ts';
import type { HttpPorts } from '../ports.ts';

/** A film that is read in parts is noted with its first part. */
const isLaterPart = (response: Response): boolean =>
  response.status === 304 || /^bytes (?!0-)/.test(response.headers.get('Content-Range') ?? '');

/** Notes who did what to what, from where, and how it was answered; the path holds no secret, the query may. */
export function noteAudit({ audit, log }: Pick<HttpPorts, 'audit' | 'log'>) {
  return createMiddleware<AppEnv>(async (context, next) => {
    await next();
    const action = findOperation(context.req.method, context.req.path)?.audit;
    if (action === undefined || context.req.method === 'HEAD' || isLaterPart(context.res)) return;
    const requestId = context.get('requestId');
    const entry = {
      actor: context.get('isSigned') ? 'link' : (context.get('key')?.id ?? 'nobody'),
      action,
      target: context.req.path.slice(0, 300),
      address: connectionOf(context).incoming?.socket.remoteAddress ?? null,
      requestId,
      outcome: String(context.res.status),
    };
    // It is done and answered; a log that cannot be written is the operator's to see.
    await audit.note(entry).catch((error: unknown) => log.error('audit_not_written', { requestId, action, error }));
  });
}
