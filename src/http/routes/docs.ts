// The documentation: a page for each call and guides, as HTML for people and Markdown for machines.
import { createHash } from 'node:crypto';
import { type Context, Hono, type Next } from 'hono';
import type { JsonObject } from '../../contract/create-openapi.ts';
import { VideoError } from '../../kit/errors.ts';
import type { AppEnv } from '../app-env.ts';
import type { Page } from '../docs/blocks.ts';
import { pageScript } from '../docs/page-script.ts';
import { pageStyle } from '../docs/page-style.ts';
import { createPages } from '../docs/pages.ts';
import { writeIndex, writePage } from '../docs/write-html.ts';
import { writeLlms, writeMarkdown } from '../docs/write-markdown.ts';
import { requestOrigin } from '../middleware/request-origin.ts';

const hashOf = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
/** Only the style and the script of the pages, and calls to this server. */
const policy = [
  "default-src 'none'",
  `style-src ${hashOf(pageStyle)}`,
  `script-src ${hashOf(pageScript)}`,
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

/** Sends whoever put a slash after the name of a page to the page. */
async function withoutSlash(
  context: Context<AppEnv>,
  next: Next,
  pages: () => readonly Page[],
): Promise<Response | undefined> {
  const [, name] = /^\/docs(?:\/([^/]+))?\/$/.exec(context.req.path) ?? [];
  const isPage = context.req.path === '/docs/' || pages().some(({ slug }) => slug === name);
  if (context.req.method === 'GET' && isPage) return context.redirect(context.req.path.slice(0, -1), 301);
  await next();
  return undefined;
}

/** Makes the routes. */
export function createDocsRoutes(openApi: JsonObject, publicUrl: string | null) {
  let written: readonly Page[] | undefined;
  const pages = (): readonly Page[] => {
    written ??= createPages(openApi);
    return written;
  };
  const send = (context: Context<AppEnv>, text: string, type: string): Response => {
    context.header('Content-Type', `${type}; charset=utf-8`);
    context.header('Content-Security-Policy', policy);
    context.header('Cache-Control', 'public, max-age=300');
    return context.body(text.replaceAll('{{origin}}', context.get('origin')));
  };
  return new Hono<AppEnv>()
    .use('/docs/*', (context, next) => withoutSlash(context, next, pages))
    .use('/docs/*', requestOrigin(publicUrl))
    .use('/docs', requestOrigin(publicUrl))
    .use('/llms.txt', requestOrigin(publicUrl))
    .get('/docs', (context) => send(context, writeIndex(pages()), 'text/html'))
    .get('/llms.txt', (context) => send(context, writeLlms(pages()), 'text/plain'))
    .get('/docs/:page', (context) => {
      const name = context.req.param('page');
      const page = pages().find(({ slug }) => slug === name.replace(/\.md$/, ''));
      if (page === undefined) throw new VideoError('not_found', 'The documentation has no such page.');
      if (name.endsWith('.md')) return send(context, writeMarkdown(page), 'text/markdown');
      return send(context, writePage(page, pages()), 'text/html');
    });
}
