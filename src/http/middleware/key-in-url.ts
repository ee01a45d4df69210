// Refuses a request that carries a key in its address, where it would stand in logs and histories.
import { createMiddleware } from 'hono/factory';
import { VideoError } from '../../kit/errors.ts';
import type { AppEnv } from '../app-env.ts';

const keyNames = new Set(['key', 'api_key', 'apikey', 'api-key', 'x-api-key', 'access_token', 'authorization']);
const keyForm = /^(?:Bearer )?ryn_[a-z0-9]{38}$/;

/** @throws VideoError `key_in_url`; the value is repeated nowhere. */
export const refuseKeyInUrl = createMiddleware<AppEnv>(async (context, next) => {
  for (const [name, value] of Object.entries(context.req.query())) {
    if (keyNames.has(name.toLowerCase()) || keyForm.test(value)) {
      throw new VideoError('key_in_url', 'The address of this request carries an API key.');
    }
  }
  await next();
});
