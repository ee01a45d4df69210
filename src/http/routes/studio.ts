// The studio: the page at the root, and the scripts and style sheets that it loads.
import { type Context, Hono } from 'hono';
import { VideoError } from '../../kit/errors.ts';
import type { AppEnv } from '../app-env.ts';
import type { HttpPorts } from '../ports.ts';
import type { StudioFile } from '../studio-port.ts';

/** Nothing but the service's own scripts, and calls and films of the service. */
function policyOf(publicUrl: string | null): string {
  const own = publicUrl === null ? "'self'" : `'self' ${new URL(publicUrl).origin}`;
  return [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    `connect-src ${own}`,
    `img-src ${own} data:`,
    `media-src ${own}`,
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join('; ');
}

/** Makes the routes. */
export function createStudioRoutes({ studio, publicUrl }: Pick<HttpPorts, 'studio' | 'publicUrl'>) {
  const policy = policyOf(publicUrl);
  const send = (context: Context<AppEnv>, { text, contentType }: StudioFile): Response => {
    context.header('Content-Type', `${contentType}; charset=utf-8`);
    context.header('Content-Security-Policy', policy);
    context.header('Cache-Control', 'no-cache');
    return context.body(text);
  };
  return new Hono<AppEnv>()
    .get('/', async (context) => send(context, await studio.readPage()))
    .get('/app/:folder/:file', async (context) => {
      const file = await studio.find(`${context.req.param('folder')}/${context.req.param('file')}`);
      if (file === undefined) throw new VideoError('not_found', 'There is nothing at this address.');
      return send(context, file);
    });
}
