import { connect } from 'node:net';
import { Readable } from 'node:stream';
import { describe, expect, test } from 'vitest';
import { createInMemoryUploads } from '../doubles/in-memory-uploads.ts';
import { checkAnswer } from './openapi-check.ts';
import { start } from './socket-client.ts';
import { authorized, createTestService, goodBody, otherKey, ownKey, post, type TestService } from './test-service.ts';

interface Shown {
  readonly id: string;
  readonly url: string;
  readonly size: number;
  readonly filename: string;
}

const picture = Buffer.from('not really a picture, but bytes all the same');

function formOf(
  content: Uint8Array<ArrayBuffer> | Buffer<ArrayBuffer>,
  name = 'a picture.png',
  fileName?: string,
): FormData {
  const form = new FormData();
  form.append('file', new Blob([content]), name);
  if (fileName !== undefined) form.append('file_name', fileName);
  return form;
}

async function send(service: TestService, form: FormData, key = ownKey): Promise<Response> {
  // The form as its bytes: one that is handed over whole is not read as it comes from a socket.
  const encoded = new Response(form);
  const headers = { ...authorized(key), 'Content-Type': encoded.headers.get('Content-Type') ?? '' };
  const body = await encoded.arrayBuffer();
  return service.app.request('/v1/files/upload/stream', { method: 'POST', headers, body });
}

const sendJson = (service: TestService, body: unknown): Response | Promise<Response> =>
  service.app.request('/v1/files/upload/base64', {
    method: 'POST',
    headers: { ...authorized(), 'Content-Type': 'application/json' },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  });

/** Uploads a file and gives what was answered, checked against the document. */
const upload = async (service: TestService, form = formOf(picture), key = ownKey): Promise<Shown> =>
  (await checkAnswer('uploadFile', await send(service, form, key))) as Shown;

describe('an upload', () => {
  test('as a form answers an address that gives the same bytes without a key', async () => {
    const service = createTestService();
    const answer = await upload(service);
    expect(answer).toMatchObject({
      id: expect.stringMatching(/^file_[a-z0-9]{32}$/),
      object: 'file',
      filename: 'a picture.png',
      size: picture.byteLength,
      created: 1757165031,
      expires_at: 1757165031 + 72 * 3600,
    });
    const download = await service.app.request(answer.url);
    expect(download.headers.get('Content-Disposition')).toMatch(/^attachment; filename="a_picture.png"; filename\*=/);
    expect(download.headers.get('X-Content-Type-Options')).toBe('nosniff');
    expect(Buffer.from(await download.clone().arrayBuffer()).equals(picture)).toBe(true);
    await checkAnswer('downloadFile', download);
    const part = await service.app.request(answer.url, { headers: { Range: 'bytes=4-9' } });
    expect(part.status).toBe(206);
    expect(await part.text()).toBe('really');
  });

  test('as base64, with and without the head of a data URL, is the same file', async () => {
    const service = createTestService();
    for (const head of ['', 'data:image/png;base64,']) {
      const body = { base64_data: head + picture.toString('base64'), file_name: 'p.png', upload_path: 'x' };
      const answer = (await checkAnswer('uploadBase64', await sendJson(service, body))) as Shown; // checked
      expect(answer.filename).toBe('p.png');
      expect(Buffer.from(await (await service.app.request(answer.url)).arrayBuffer()).equals(picture)).toBe(true);
    }
  });

  test('may be named by a field after it, and its name is only a name', async () => {
    const service = createTestService();
    expect((await upload(service, formOf(picture, 'x.png', 'report final.pdf'))).filename).toBe('report final.pdf');
    const names: readonly (readonly [string, string])[] = [
      ['../../etc/passwd', 'passwd'],
      ['C:\\films\\clip.mp4', 'clip.mp4'],
      ['a\u202egnp.exe', 'agnp.exe'],
      ['...', 'file'],
      ['x'.repeat(500), 'x'.repeat(200)],
    ];
    for (const [sent, kept] of names) {
      const answer = await upload(service, formOf(picture, 'x', sent));
      expect(answer.filename).toBe(kept);
      expect((await service.app.request(answer.url)).status, sent).toBe(200);
    }
  });

  test('is accepted in file_urls of its own key and of no other, whatever the host', async () => {
    const service = createTestService();
    const { url } = await upload(service);
    expect(url).toMatch(/^http:\/\/localhost\//);
    expect((await post(service, { ...goodBody, file_urls: [url] })).status).toBe(200);
    const foreign = await post(service, { ...goodBody, file_urls: [url] }, authorized(otherKey));
    expect(await checkAnswer('createVideo', foreign)).toMatchObject({
      error: { code: 'file_url_not_allowed', param: 'file_urls[0]' },
    });
    expect(await service.uploads.find(url, 'key-own')).toMatchObject({ sizeBytes: picture.byteLength });
    expect(await service.uploads.find(url, 'key-other')).toBeUndefined();
  });

  test('is listed and removed by its key alone; the same 404 for foreign and unknown ids', async () => {
    const service = createTestService();
    const first = await upload(service);
    const second = await upload(service);
    const list = async (query: string, key = ownKey): Promise<unknown> =>
      checkAnswer('listFiles', await service.app.request(`/v1/files${query}`, { headers: authorized(key) }));
    expect(await list('?limit=1')).toMatchObject({ data: [{ id: second.id }], has_more: true, next_token: second.id });
    expect(await list(`?after=${second.id}`)).toMatchObject({ data: [{ id: first.id }], has_more: false });
    expect(await list('', otherKey)).toMatchObject({ data: [] });
    const remove = (id: string, key: string) =>
      service.app.request(`/v1/files/${id}`, {
        method: 'DELETE',
        headers: { ...authorized(key), 'X-Request-Id': 'same' },
      });
    const refusals = new Set<string>();
    for (const id of [first.id, `file_${'a'.repeat(32)}`, 'x', '%00']) {
      const response = await remove(id, otherKey);
      expect(response.status).toBe(404);
      refusals.add(await response.text());
    }
    expect(refusals.size).toBe(1);
    expect(await checkAnswer('deleteFile', await remove(first.id, ownKey))).toEqual({ id: first.id, deleted: true });
    expect((await service.app.request(first.url)).status).toBe(404);
    expect(service.uploads.storedKeys()).toEqual([`uploads/${second.id}`]);
  });

  test('beyond the room of its key is refused and leaves nothing', async () => {
    const uploads = createInMemoryUploads(picture.byteLength * 2 - 1);
    const service = createTestService({ uploads: uploads.service });
    await upload(service);
    const refused = await send(service, formOf(picture));
    expect(refused.status).toBe(403);
    expect(await checkAnswer('uploadFile', refused)).toMatchObject({ error: { code: 'quota_exceeded' } });
    expect(uploads.storedKeys()).toHaveLength(1);
    await upload(service, formOf(picture), otherKey);
  });

  const sendUrl = (service: TestService, body: unknown) =>
    service.app.request('/v1/files/upload/url', {
      method: 'POST',
      headers: { ...authorized(), 'Content-Type': 'application/json' },
      body: JSON.stringify(body),
    });

  test('by URL is fetched and stored under the name of its address or the given one', async () => {
    const asked: string[] = [];
    const service = createTestService({
      fetchFile: async (url, use) => {
        asked.push(url);
        return use({ name: 'from address.pdf', content: Readable.from([picture]) });
      },
    });
    const file_url = 'https://example.com/from%20address.pdf';
    const first = await checkAnswer('uploadUrl', await sendUrl(service, { file_url }));
    expect(first).toMatchObject({ filename: 'from address.pdf', size: picture.byteLength });
    const second = await checkAnswer('uploadUrl', await sendUrl(service, { file_url, file_name: 'mine.pdf' }));
    expect(second).toMatchObject({ filename: 'mine.pdf' });
    expect(asked).toEqual([file_url, file_url]);
  });

  test.each([
    [{ file_url: 'http://127.0.0.1/x' }, 'file_url_not_allowed'],
    [{ file_url: 'file:///etc/passwd' }, 'file_url_not_allowed'],
    [{ file_url: 'https://user:pw@example.com/' }, 'file_url_not_allowed'],
    [{ file_url: 7 }, 'invalid_parameter'],
    [{}, 'invalid_parameter'],
    [{ file_url: 'https://example.com/gone.png' }, 'file_url_unreachable'],
  ])('by URL of %j is refused', async (body, code) => {
    const service = createTestService();
    const response = await sendUrl(service, body);
    expect(response.status).toBe(422);
    expect(await checkAnswer('uploadUrl', response)).toMatchObject({ error: { code } });
    expect(service.uploads.storedKeys()).toEqual([]);
  });

  test('over 10 MiB as base64 is refused', async () => {
    const body = { base64_data: 'A'.repeat(Math.ceil((10 * 1024 * 1024 + 1) / 3) * 4) };
    const response = await sendJson(createTestService(), body);
    expect(response.status).toBe(413);
    expect(await checkAnswer('uploadBase64', response)).toMatchObject({ error: { code: 'upload_too_large' } });
  });

  test.each([
    ['no base64', { base64_data: '***' }, 'invalid_parameter', 'base64_data'],
    ['nothing', {}, 'invalid_parameter', 'base64_data'],
    ['an empty file', { base64_data: 'data:text/plain;base64,' }, 'invalid_parameter', 'base64_data'],
    ['a number', { base64_data: 1 }, 'invalid_parameter', 'base64_data'],
    ['a misspelt field', { base64: 'QQ==' }, 'unknown_parameter', 'base64'],
    ['a long name', { base64_data: 'QQ==', file_name: 'x'.repeat(201) }, 'invalid_parameter', 'file_name'],
  ])('of %s inside JSON is refused with the field named', async (_name, body, code, param) => {
    const service = createTestService();
    const answer = await checkAnswer('uploadBase64', await sendJson(service, body));
    expect(answer).toMatchObject({ error: { code, param } });
    expect(service.uploads.storedKeys()).toEqual([]);
  });

  const twoFiles = formOf(picture);
  twoFiles.append('more', new Blob([picture]), 'b.png');
  const noFile = new FormData();
  noFile.append('file_name', 'x');
  test.each([
    ['two files', twoFiles],
    ['no file', noFile],
    ['an empty file', formOf(Buffer.alloc(0))],
  ])('of %s is refused with 422 and leaves nothing', async (_name, form) => {
    const service = createTestService();
    const response = await send(service, form);
    expect(response.status).toBe(422);
    expect(await checkAnswer('uploadFile', response)).toMatchObject({
      error: { code: 'invalid_parameter', param: 'file' },
    });
    expect(service.uploads.storedKeys()).toEqual([]);
  });

  test.each([
    ['text/plain', 'hello', 415],
    ['multipart/form-data', 'hello', 415],
    ['multipart/form-data; boundary=x', 'hello', 400],
    [
      'multipart/form-data; boundary=x',
      '--x\r\nContent-Disposition: form-data; name="file"; filename="a"\r\n\r\ncut',
      400,
    ],
    ['multipart/form-data; boundary=x', '--x\r\nX: \r\n\r\n\r\n--x--', 422],
    ['multipart/form-data; boundary=x', '', 400],
  ])('of type %s holding %j is refused with %i', async (type, body, status) => {
    const service = createTestService();
    const headers = { ...authorized(), 'Content-Type': type };
    const response = await service.app.request('/v1/files/upload/stream', { method: 'POST', headers, body });
    await checkAnswer('uploadFile', response.clone());
    expect(response.status, await response.text()).toBe(status);
    expect(service.uploads.storedKeys()).toEqual([]);
  });

  test('that breaks off in the middle leaves nothing, and the server goes on', async () => {
    const service = createTestService();
    const server = await start(service);
    const socket = connect(server.port, '127.0.0.1');
    const head = `POST /v1/files/upload/stream HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer ${ownKey}\r\n`;
    const part = '--x\r\nContent-Disposition: form-data; name="file"; filename="a"\r\n\r\nhalf';
    socket.write(`${head}Content-Type: multipart/form-data; boundary=x\r\nContent-Length: 5000\r\n\r\n${part}`);
    await new Promise((resolve) => setTimeout(resolve, 100));
    socket.destroy();
    await expect.poll(() => service.logLines.some((line) => line.includes('/v1/files/upload/stream'))).toBe(true);
    expect(service.uploads.storedKeys()).toEqual([]);
    expect((await fetch(`http://127.0.0.1:${server.port}/healthz`)).status).toBe(200);
  });
});
