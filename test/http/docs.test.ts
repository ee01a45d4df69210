import { describe, expect, test } from 'vitest';
import { operations } from '../../src/contract/operations.ts';
import { errorTable } from '../../src/kit/errors.ts';
import { checkAnswer } from './openapi-check.ts';
import { createTestService } from './test-service.ts';

const { app } = createTestService();
const read = async (path: string): Promise<string> => (await app.request(path)).text();

/** The addresses of the pages, as the list for machines has them. */
const pagePaths = async (): Promise<readonly string[]> =>
  [...(await read('/llms.txt')).matchAll(/http:\/\/localhost(\/docs\/[a-z0-9-]+)\.md/g)].map((match) =>
    String(match[1]),
  );

describe('the reference', () => {
  test('begins with a page that leads to all others', async () => {
    await checkAnswer('readDocs', await app.request('/docs'));
    await checkAnswer('readLlms', await app.request('/llms.txt'));
    const index = await read('/docs');
    const paths = await pagePaths();
    expect(paths.length).toBeGreaterThan(30);
    for (const path of paths) expect(index).toContain(`href="${path}"`);
  });

  test('has a page for every call, as HTML and as Markdown, with three examples', async () => {
    const paths = await pagePaths();
    for (const { id, path, method } of operations.filter(
      (each) => !['readDocs', 'readDocsPage', 'readLlms'].includes(each.id),
    )) {
      const page = `/docs/${id.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;
      expect(paths).toContain(page);
      await checkAnswer('readDocsPage', await app.request(page));
      const markdown = await read(`${page}.md`);
      expect(markdown).toContain(`\`${method.toUpperCase()} ${path}\``);
      for (const language of ['```bash', '```typescript', '```python']) expect(markdown, page).toContain(language);
      const html = await read(page);
      expect(html.match(/<h1>/g)).toHaveLength(1);
      expect(html).not.toContain('{{origin}}');
      expect(html, page).not.toMatch(/undefined|\[object/);
    }
  });

  test('tells every field of the request that makes a film, its type and its limits', async () => {
    const markdown = await read('/docs/create-video.md');
    for (const field of ['model', 'prompt', 'avatar_id', 'file_urls', 'callback_url', 'metadata', 'incognito_mode']) {
      expect(markdown).toMatch(new RegExp(`\\| \`${field}\` \\|`));
    }
    expect(markdown).toContain('at most 10,000 characters');
    expect(markdown).toContain('"landscape" or "portrait"');
  });

  test('names every error with what to do', async () => {
    const markdown = await read('/docs/errors.md');
    for (const code of Object.keys(errorTable)) expect(markdown).toContain(`\`${code}\``);
  });

  test('leads nowhere that does not answer', async () => {
    const links = new Set<string>();
    for (const path of await pagePaths()) {
      for (const match of (await read(path)).matchAll(/href="(\/[^"#]*)"/g)) links.add(String(match[1]));
    }
    for (const link of links) expect((await app.request(link)).status, link).toBe(200);
  });

  test('asks for nothing from elsewhere, and lets no other script run', async () => {
    const response = await app.request('/docs/create-video');
    const policy = response.headers.get('Content-Security-Policy') ?? '';
    expect(policy).toContain("default-src 'none'");
    expect(policy).not.toContain('unsafe');
    const html = await response.text();
    expect(html).not.toMatch(/\b(?:src|srcset|action)="/);
    expect(html).not.toMatch(/<link|@import|url\(/);
    expect(html).not.toMatch(/ style="| on\w+="/);
  });

  test('labels every field of its forms', async () => {
    for (const path of await pagePaths()) {
      const html = await read(path);
      const labels = new Set([...html.matchAll(/<label for="([^"]+)"/g)].map((match) => match[1]));
      for (const [, id] of html.matchAll(/<(?:input|textarea)[^>]* id="([^"]+)"/g)) expect(labels, path).toContain(id);
    }
  });

  test('shows examples with the address the reader came by', async () => {
    const response = await app.request('http://films.lan:8787/docs/create-video.md');
    expect(await response.text()).toContain('curl "http://films.lan:8787/v1/videos/generations"');
    const { app: configured } = createTestService({ publicUrl: 'https://films.example/api/' });
    expect(await (await configured.request('/docs/create-video.md')).text()).toContain(
      '"https://films.example/api/v1/',
    );
  });

  test.each([
    ['/docs/', '/docs'],
    ['/docs/start/', '/docs/start'],
  ])('%s leads to %s', async (path, target) => {
    const response = await app.request(path);
    expect([response.status, response.headers.get('Location')]).toEqual([301, target]);
  });

  test.each(['/docs/nothing/', '/docs/nothing', '/docs/nothing.md', '/docs/%00', '/docs/..%2f'])(
    '%s is 404',
    async (path) => {
      const response = await app.request(path);
      expect(response.status).toBe(404);
      await checkAnswer('readDocsPage', response);
    },
  );
});

test.each([
  ['readDocs', '/docs'],
  ['readDocsPage', '/docs/create-video'],
  ['readLlms', '/llms.txt'],
])('%s writes no Host into a page that cannot stand in a link', async (operation, path) => {
  const response = await createTestService().app.request(`http://a"b${path}`);
  expect(await checkAnswer(operation, response)).toMatchObject({ error: { code: 'malformed_request', param: 'Host' } });
});

test.each(['createVideo', 'readTask', 'cancelTask', 'listTasks'])(
  'the answer shown for %s could be a real one',
  async (id) => {
    const markdown = await read(`/docs/${id.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}.md`);
    const shown: unknown = JSON.parse(/```json\n([\s\S]*?)\n```/.exec(markdown)?.[1] ?? '');
    const operation = operations.find((each) => each.id === id);
    if (operation === undefined) throw new Error('the operation is gone');
    const headers = { 'X-Request-Id': 'x', 'Content-Type': 'application/json', RateLimit: '"read";r=1;t=1' };
    const answer = new Response(JSON.stringify(shown), {
      headers: { ...headers, 'RateLimit-Policy': '"read";q=1;w=1' },
    });
    expect(await checkAnswer(id, answer)).toEqual(shown);
  },
);

test('whoever opens the address of the service finds the studio, and from there the reference', async () => {
  const response = await app.request('/');
  await checkAnswer('showStudio', response);
  expect(await (await app.request('/app/studio/main.ts')).text()).toContain("href: '/docs'");
});
