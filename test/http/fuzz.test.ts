import { describe, expect, test } from 'vitest';
import { operations } from '../../src/contract/operations.ts';
import { createRandom, pick, type Random } from '../../src/kit/random.ts';
import { checkAnswer } from './openapi-check.ts';
import { authorized, createTestService, goodBody, ownKey, type TestService } from './test-service.ts';

const texts = [
  '',
  'x',
  'auto',
  'maya',
  'landscape',
  'heygen-video-agent',
  'https://example.com/a.png',
  'http://127.0.0.1/',
  '\u0000',
  '\ud800',
  '😀'.repeat(3000),
  '../../../etc/passwd',
  '__proto__',
  'x'.repeat(12_000),
  '\u202e\u200b',
] as const;
const scalars = [null, true, false, 0, -1, 1.5, 1e308, ...texts] as const;
const fields = [
  'model',
  'prompt',
  'avatar_id',
  'voice_id',
  'style_id',
  'orientation',
  'file_urls',
  'incognito_mode',
  'metadata',
  'priority',
  'callback_url',
  'constructor',
  'nonsense',
] as const;

function anyValue(random: Random, depth: number): unknown {
  const kind = random();
  if (depth > 4 || kind < 0.6) return pick(random, scalars);
  const size = Math.floor(random() * 5);
  if (kind < 0.8) return Array.from({ length: size }, () => anyValue(random, depth + 1));
  return Object.fromEntries(Array.from({ length: size }, () => [pick(random, texts), anyValue(random, depth + 1)]));
}

/** A good body with one to four fields replaced, so that many get past the first check. */
function anyBody(random: Random): string {
  const body: Record<string, unknown> = { ...goodBody };
  for (let change = random() * 4; change > 0; change -= 1) body[pick(random, fields)] = anyValue(random, 0);
  const text = JSON.stringify(body);
  if (random() < 0.85) return text;
  const at = Math.floor(random() * text.length);
  return (
    text.slice(0, at) + pick(random, ['"', '{', ']', '\\', '\u0000', ',,', '\ufeff', '1e999', '']) + text.slice(at + 1)
  );
}

const headerValues = [
  '',
  'x',
  '*',
  'bytes=0-',
  'bytes=-1',
  'application/json',
  'text/html',
  '0',
  '-1',
  'x'.repeat(300),
  'Bearer x',
  `Bearer ${ownKey}`,
  '"a"',
  'gzip',
] as const;
const headerNames = [
  'Authorization',
  'Content-Type',
  'Range',
  'If-Range',
  'If-None-Match',
  'Idempotency-Key',
  'X-Request-Id',
  'Content-Encoding',
  'Accept',
  'X-HTTP-Method-Override',
] as const;
const pathParts = ['x', '%00', '..', '%2e%2e', 'ä', 'a'.repeat(300), '%', "'", '*', ':id'] as const;
const queries = [
  '',
  '?limit=5',
  '?limit=%00',
  '?after=x',
  '?token=%F0',
  '?signature=x&expires=1',
  '?status=failed&status=x',
  '?a[]=1',
  '?sync_upstream=true',
] as const;

function anyPath(random: Random, path: string, taskId: string): string {
  const id = random() < 0.6 ? taskId : pick(random, pathParts);
  const tail = random() < 0.1 ? `/${pick(random, pathParts)}` : '';
  return path.replace('{id}', id).replace('{name}', pick(random, pathParts)) + tail + pick(random, queries);
}

function anyRequest(random: Random, taskId: string): { readonly path: string; readonly init: RequestInit } {
  const operation = pick(random, [operations[0] ?? fail(), ...operations]);
  const create = random() < 0.5;
  const method = create
    ? 'POST'
    : random() < 0.8
      ? operation.method.toUpperCase()
      : pick(random, ['PUT', 'HEAD', 'OPTIONS', 'POST', 'GET', 'DELETE']);
  const headers: Record<string, string> = { ...authorized(), 'Content-Type': 'application/json' };
  if (random() < 0.4) headers[pick(random, headerNames)] = pick(random, headerValues);
  const path = create ? '/v1/videos/generations' : anyPath(random, operation.path, taskId);
  const hasBody = !['GET', 'HEAD'].includes(method);
  return { path, init: { method, headers, ...(hasBody ? { body: anyBody(random) } : {}) } };
}

function fail(): never {
  throw new Error('there are no operations');
}

/** Finds the operation a request belongs to, or undefined when it is an address of nothing. */
function operationOf(service: TestService, path: string, method: string): string | undefined {
  const pathname = new URL(path, 'http://localhost').pathname;
  const route = service.app.routes.find(
    (each) =>
      each.method === (method === 'HEAD' ? 'GET' : method) &&
      !each.path.includes('*') &&
      new RegExp(`^${each.path.replaceAll('.', '\\.').replaceAll(/:\w+/g, '[^/]+')}$`).test(pathname),
  );
  if (route === undefined) return undefined;
  return operations.find(
    (each) => each.path === route.path.replaceAll(/:(\w+)/g, '{$1}') && each.method === method.toLowerCase(),
  )?.id;
}

/** REYNARD_FUZZ=20000 makes the whole campaign; every number begins another one with REYNARD_FUZZ_SEED. */
const rounds = Number(process.env['REYNARD_FUZZ'] ?? 3000);
const seed = Number(process.env['REYNARD_FUZZ_SEED'] ?? 20250906);

describe(`${rounds} generated requests`, () => {
  test('never get a 5xx, and every answer is one the document knows', async () => {
    const random = createRandom(seed);
    const service = createTestService();
    const taskId = 'task-unified-1757165031-aaaaaaaaaaaaaaaaaaaaaaa1';
    service.files.put(taskId, 'thumbnail.jpg', new Uint8Array(50_000));
    const statuses = new Map<number, number>();
    for (let round = 0; round < rounds; round += 1) {
      const { path, init } = anyRequest(random, taskId);
      const response = await service.app.request(path, init);
      const told = `round ${round}: ${init.method} ${path.slice(0, 200)} ${JSON.stringify(init.headers)} ${String(init.body).slice(0, 500)}`;
      expect(response.status, told).toBeLessThan(500);
      expect(response.headers.get('X-Request-Id'), told).toMatch(/^[A-Za-z0-9_-]{1,64}$/);
      statuses.set(response.status, (statuses.get(response.status) ?? 0) + 1);
      const operation = operationOf(service, path, String(init.method));
      if (operation !== undefined) await checkAnswer(operation, response);
      else await response.body?.cancel();
    }
    // The generator is worth nothing if it only ever meets the first check.
    for (const status of [200, 400, 401, 403, 404, 405, 409, 415, 422])
      expect(statuses.get(status) ?? 0, `${status}`).toBeGreaterThan(10);
    expect(service.files.openCount()).toBe(0);
  }, 300_000);
});
