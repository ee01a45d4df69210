// GET /v1/account/credits: what the calling key has used and may use.
import { Hono } from 'hono';
import type { CreditsObject } from '../../contract/credits.ts';
import { scopes } from '../../contract/operation.ts';
import type { AppEnv } from '../app-env.ts';
import type { HttpPorts } from '../ports.ts';

/** Makes the routes. */
export function createAccountRoutes({ account }: Pick<HttpPorts, 'account'>) {
  return new Hono<AppEnv>().get('/v1/account/credits', async (context) => {
    const key = context.get('key');
    const usage = await account.readUsage(key.id);
    const filmSeconds = Math.round(usage.filmSeconds * 1000) / 1000;
    const answer: CreditsObject = {
      object: 'account.credits',
      user_group: key.group,
      unlimited: true,
      remaining_credits: null,
      used_credits: filmSeconds,
      usage: {
        tasks_pending: usage.pending,
        tasks_processing: usage.processing,
        tasks_completed: usage.completed,
        tasks_failed: usage.failed,
        film_seconds: filmSeconds,
        upload_bytes: usage.uploadBytes,
        result_bytes: usage.resultBytes,
      },
      limits: {
        creates_per_minute: key.limits.createPerMinute,
        reads_per_minute: key.limits.readPerMinute,
        unfinished_tasks: key.limits.maxUnfinished,
        upload_bytes: account.uploadQuotaBytes,
        result_bytes: account.resultQuotaBytes,
      },
      scopes: [...(key.scopes ?? scopes)],
    };
    return context.json(answer);
  });
}
