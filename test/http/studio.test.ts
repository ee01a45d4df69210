// The studio's page and its files, as a browser gets them.
import { expect, test } from 'vitest';
import { createTestService } from './test-service.ts';

const { app } = createTestService();
const get = (path: string): Promise<Response> => Promise.resolve(app.request(`http://reynard.example${path}`));

test('the page at the root loads scripts and styles of the service alone', async () => {
  const answer = await get('/');
  expect([answer.status, answer.headers.get('content-type')]).toEqual([200, 'text/html; charset=utf-8']);
  const policy = answer.headers.get('content-security-policy') ?? '';
  expect(policy).toContain("default-src 'none'");
  expect(policy).toContain("script-src 'self';");
  expect(policy).not.toMatch(/unsafe|\*/);
  const page = await answer.text();
  const files = [...page.matchAll(/(?:src|href)="(\/app\/[^"]+)"/g)].map((match) => match[1] ?? '');
  expect(files.length).toBeGreaterThan(2);
  for (const file of files) expect((await get(file)).status, file).toBe(200);
});

test('scripts come without types, and every script that one imports is there', async () => {
  const seen = new Set<string>();
  const visit = async (path: string): Promise<void> => {
    if (seen.has(path)) return;
    seen.add(path);
    const answer = await get(path);
    expect([path, answer.status, answer.headers.get('content-type')]).toEqual([
      path,
      200,
      'text/javascript; charset=utf-8',
    ]);
    const script = await answer.text();
    expect(script).not.toMatch(/^(?:export )?interface |^import type/m);
    const imported = [...script.matchAll(/^import\s[^'"]*['"](\.[^'"]+)['"]/gm)].map((match) => match[1] ?? '');
    for (const other of imported) await visit(new URL(other, `http://reynard.example${path}`).pathname);
  };
  await visit('/app/studio/main.ts');
  expect(seen.size).toBeGreaterThan(10);
});

test.each([
  '/app/studio/studio.html',
  '/app/sdk/package.json',
  '/app/wiring/open-service.ts',
  '/app/studio/..%2f..%2fpackage.json',
  '/app/..%2fconfig.ts',
  '/app/studio/nothing.ts',
])('%s is not served', async (path) => {
  const answer = await get(path);
  expect(answer.status).toBe(404);
  expect(await answer.json()).toMatchObject({ error: { code: 'not_found' } });
});
