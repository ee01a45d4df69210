import { beforeEach, describe, expect, test } from 'vitest';
import { signPath } from '../../src/http/sign-link.ts';
import { checkAnswer } from './openapi-check.ts';
import { authorized, createTestService, goodBody, post, type TestService } from './test-service.ts';

const size = 100_000;
const content = new Uint8Array(size).map((_, index) => (index * 31) % 251);
const secret = new Uint8Array(32).fill(7);

let service: TestService;
let id: string;
let link: string;
let etag: string;
let lastModified: string;

beforeEach(async () => {
  service = createTestService();
  id = ((await (await post(service, goodBody)).json()) as { id: string }).id; // a task
  const file = service.files.put(id, 'video.mp4', content);
  etag = `"${file.sha256}"`;
  lastModified = 'Sat, 06 Sep 2025 13:24:50 GMT';
  link = signPath(secret, `/v1/files/results/${id}/video.mp4`, service.clock.nowMs / 1000 + 60);
});

const get = (headers: Record<string, string> = {}, method = 'GET') => service.app.request(link, { method, headers });

describe('a download', () => {
  test('gives the whole film with its size, type, tag and name', async () => {
    const response = await get();
    expect(response.status).toBe(200);
    expect(Object.fromEntries(response.headers)).toMatchObject({
      'content-type': 'video/mp4',
      'content-length': String(size),
      'accept-ranges': 'bytes',
      etag,
      'last-modified': lastModified,
      'content-disposition': `inline; filename="${id}-video.mp4"`,
      'x-content-type-options': 'nosniff',
      'cross-origin-resource-policy': 'cross-origin',
    });
    expect(new Uint8Array(await response.clone().arrayBuffer())).toEqual(content);
    await checkAnswer('downloadVideo', response);
  });

  test('HEAD gives the same headers and opens no file', async () => {
    const response = await get({}, 'HEAD');
    expect(response.status).toBe(200);
    expect(response.headers.get('Content-Length')).toBe(String(size));
    expect(response.headers.get('ETag')).toBe(etag);
    expect(await response.text()).toBe('');
    expect(service.files.openCount()).toBe(0);
  });

  test.each([
    ['bytes=0-0', 0, 1],
    ['bytes=0-', 0, size],
    ['bytes=0-99', 0, 100],
    ['bytes=100-199', 100, 200],
    ['bytes=99999-', size - 1, size],
    ['bytes=99000-200000', 99_000, size],
    ['bytes=0-999999999999999', 0, size],
    ['bytes=-1', size - 1, size],
    ['bytes=-500', size - 500, size],
    ['bytes=-100000', 0, size],
    ['bytes=-200000', 0, size],
    ['BYTES=5-6', 5, 7],
    ['bytes= 5-6 ', 5, 7],
  ])('Range %s gives 206 with bytes %i to %i', async (range, start, end) => {
    const response = await get({ Range: range });
    expect(response.status).toBe(206);
    expect(response.headers.get('Content-Range')).toBe(`bytes ${start}-${end - 1}/${size}`);
    expect(response.headers.get('Content-Length')).toBe(String(end - start));
    expect(new Uint8Array(await response.arrayBuffer())).toEqual(content.slice(start, end));
  });

  test.each(['bytes=100000-', 'bytes=100000-100001', 'bytes=999999999999-', 'bytes=-0'])(
    'Range %s lies outside and gives 416 with the size',
    async (range) => {
      const response = await get({ Range: range });
      expect(response.status).toBe(416);
      expect(response.headers.get('Content-Range')).toBe(`bytes */${size}`);
      expect(response.headers.get('Content-Type')).toContain('application/json');
      expect(await checkAnswer('downloadVideo', response)).toMatchObject({ error: { code: 'range_not_satisfiable' } });
    },
  );

  test.each([
    'bytes=5-4',
    'bytes=-',
    'bytes=',
    'bytes',
    'bytes=a-b',
    'bytes=1.5-2',
    'bytes=--5',
    'bytes=+1-2',
    'bytes=0x1-0x2',
    'seconds=0-10',
    'bytes=0-1,5-6',
    `bytes=${Array.from({ length: 1000 }, (_, index) => `${index}-${index}`).join(',')}`,
    `bytes=${'9'.repeat(400)}-`,
    '0-10',
  ])('Range %s cannot be served as one range and gives the whole film', async (range) => {
    const response = await get({ Range: range });
    expect(response.status).toBe(200);
    expect((await response.arrayBuffer()).byteLength).toBe(size);
  });

  test('If-Range gives the range while the film is the same, and else the whole', async () => {
    const statusWith = async (ifRange: string): Promise<number> => {
      const response = await get({ Range: 'bytes=0-9', 'If-Range': ifRange });
      await response.arrayBuffer();
      return response.status;
    };
    expect(await statusWith(etag)).toBe(206);
    expect(await statusWith(lastModified)).toBe(206);
    expect(await statusWith('"another"')).toBe(200);
    expect(await statusWith(`W/${etag}`)).toBe(200);
    expect(await statusWith('Sat, 06 Sep 2025 13:24:51 GMT')).toBe(200);
    expect(await statusWith('nonsense')).toBe(200);
  });

  test('If-Range with another film and a range outside gives the whole, not 416', async () => {
    const response = await get({ Range: 'bytes=999999-', 'If-Range': '"another"' });
    expect(response.status).toBe(200);
    await response.body?.cancel();
  });

  test('a film the client holds is not sent again', async () => {
    const held: readonly Record<string, string>[] = [
      { 'If-None-Match': etag },
      { 'If-None-Match': `"a", W/${etag}` },
      { 'If-None-Match': '*' },
      { 'If-Modified-Since': lastModified },
      { 'If-Modified-Since': 'Mon, 08 Sep 2025 00:00:00 GMT' },
    ];
    for (const headers of held) {
      const response = await get(headers);
      expect(response.status, JSON.stringify(headers)).toBe(304);
      expect(response.headers.get('ETag')).toBe(etag);
      expect(await checkAnswer('downloadVideo', response)).toBeNull();
    }
    const changed: readonly Record<string, string>[] = [
      { 'If-None-Match': '"a"' },
      { 'If-None-Match': '"a"', 'If-Modified-Since': lastModified },
      { 'If-Modified-Since': 'Fri, 05 Sep 2025 00:00:00 GMT' },
      { 'If-Modified-Since': 'never' },
    ];
    for (const headers of changed) {
      const response = await get(headers);
      expect(response.status, JSON.stringify(headers)).toBe(200);
      await response.body?.cancel();
    }
  });

  test('a client that goes away leaves nothing open', async () => {
    for (let round = 0; round < 200; round += 1) {
      const reader = (await get()).body?.getReader();
      await reader?.read();
      await reader?.cancel();
    }
    expect(service.files.openCount()).toBe(0);
  });

  test('an empty file is sent, and has no range', async () => {
    service.files.put(id, 'video.mp4', new Uint8Array());
    expect((await get()).status).toBe(200);
    expect((await get({ Range: 'bytes=0-' })).status).toBe(416);
  });
});

describe('a signed link', () => {
  const path = (): string => `/v1/files/results/${id}/video.mp4`;
  const refused = async (address: string): Promise<void> => {
    const response = await service.app.request(address, { headers: authorized() });
    expect(response.status, address).toBe(403);
    const operation = address.includes('/files/') ? 'downloadVideo' : 'readThumbnail';
    expect(await checkAnswer(operation, response)).toMatchObject({
      error: { code: 'invalid_signature', type: 'permission_error' },
    });
    expect(service.files.openCount()).toBe(0);
  };

  test('holds until its expiry and not a second longer', async () => {
    service.clock.nowMs += 59_999;
    expect((await get()).status).toBe(200);
    service.clock.nowMs += 1;
    const late = await get();
    expect(late.status).toBe(403);
    expect(await late.json()).toMatchObject({ error: { message: expect.stringContaining('expired at 2025-09-06') } });
  });

  test('is refused when any single character of its query is altered', async () => {
    const [address = '', query = ''] = link.split('?');
    for (let index = 0; index < query.length; index += 1) {
      const other = query[index] === 'A' ? 'B' : 'A';
      await refused(`${address}?${query.slice(0, index)}${other}${query.slice(index + 1)}`);
    }
  });

  test('is refused without signature, without expiry, cut, or made by another server', async () => {
    const expires = service.clock.nowMs / 1000 + 60;
    await refused(path());
    await refused(`${path()}?expires=${expires}`);
    await refused(`${path()}?signature=`);
    await refused(link.slice(0, -1));
    await refused(link.replace(/expires=\d+/, 'expires=99999999999'));
    await refused(link.replace(/expires=\d+/, 'expires=Infinity'));
    await refused(signPath(new Uint8Array(32).fill(8), path(), expires));
  });

  test('opens its own file alone', async () => {
    service.files.put(id, 'thumbnail.jpg', content);
    const query = link.split('?')[1];
    await refused(`/v1/tasks/${id}/thumbnail.jpg?${query}`);
    await refused(`/v1/files/results/task-unified-1-aaaaaaaaaaaaaaaaaaaaaaaa/video.mp4?${query}`);
    const list = await service.app.request(`/v1/tasks?${query}`);
    expect(list.status).toBe(401);
    const task = await service.app.request(`/v1/tasks/${id}?${query}`);
    expect(task.status).toBe(401);
  });

  test('opens a file of a task without a key, and a wrong one is refused even with a key', async () => {
    service.files.put(id, 'thumbnail.jpg', content);
    const thumbnail = `/v1/tasks/${id}/thumbnail.jpg`;
    const signed = signPath(secret, thumbnail, service.clock.nowMs / 1000 + 60);
    const opened = await service.app.request(signed);
    expect(opened.status).toBe(200);
    expect((await opened.arrayBuffer()).byteLength).toBe(size);
    await refused(`${thumbnail}?signature=x`);
  });

  test('is refused, not found, for a path that reaches out of the store', async () => {
    for (const reaching of ['../../etc/passwd', '..%2f..%2fetc%2fpasswd', '%00', `${id}%2f..`]) {
      const response = await service.app.request(`/v1/files/results/${reaching}/video.mp4`);
      expect([401, 403, 404], reaching).toContain(response.status);
    }
  });

  test('to a file that is gone answers 404', async () => {
    const gone = 'task-unified-1757165031-goneaaaaaaaaaaaaaaaaaaaa';
    const address = signPath(secret, `/v1/files/results/${gone}/video.mp4`, service.clock.nowMs / 1000 + 60);
    const response = await service.app.request(address);
    expect(response.status).toBe(404);
    expect(await checkAnswer('downloadVideo', response)).toMatchObject({ error: { code: 'not_found' } });
  });
});
