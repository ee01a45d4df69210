import { describe, expect, test } from 'vitest';
import { badRequests } from './bad-requests.ts';
import { badUrls } from './bad-urls.ts';
import { checkAnswer } from './openapi-check.ts';
import { createTestService, goodBody, post } from './test-service.ts';

const everyBadRequest = [...badRequests, ...badUrls];

describe('a bad request', () => {
  test('has many forms', () => {
    expect(everyBadRequest.length).toBeGreaterThan(80);
    expect(new Set(everyBadRequest.map((each) => each.name)).size).toBe(everyBadRequest.length);
  });

  test.each(everyBadRequest)(
    '$name is refused with $status $code',
    async ({ body, headers, status, code, param, says }) => {
      const service = createTestService();
      const response = await post(service, body, headers);
      const answer = await checkAnswer('createVideo', response);
      expect({ status: response.status, answer }).toMatchObject({ status, answer: { error: { code } } });
      const { error } = answer as { error: { param?: string; message: string; request_id: string } }; // checked above
      expect(error.param).toBe(param);
      expect(error.message).toContain(says ?? '');
      expect(error.message.length).toBeLessThan(500);
      expect(error.request_id).toBe(response.headers.get('X-Request-Id'));
      expect(service.tasks.count()).toBe(0);
    },
  );

  test('leaves no trace on the prototypes of this process', async () => {
    const service = createTestService();
    await post(service, '{"model":"heygen-video-agent","prompt":"x","__proto__":{"polluted":1}}');
    await post(service, '{"model":"heygen-video-agent","prompt":"x","constructor":{"prototype":{"polluted":1}}}');
    expect(Reflect.get({}, 'polluted')).toBeUndefined();
  });
});

describe('an unusual request that is right', () => {
  test.each([
    ['10,000 ASCII characters', { prompt: 'x'.repeat(10_000) }],
    ['10,000 emoji', { prompt: '😀'.repeat(10_000) }],
    ['10,000 characters inside white space', { prompt: `\n ${'x'.repeat(10_000)} \t` }],
    ['a prompt of one character', { prompt: '?' }],
    ['bidi controls, zero width and tag characters', { prompt: 'a\u202eb\u200bc\u{e0041}d' }],
    ['1,000 combining marks', { prompt: `e${'\u0301'.repeat(1000)}` }],
    [
      'every optional field null',
      {
        avatar_id: null,
        voice_id: null,
        style_id: null,
        orientation: null,
        file_urls: null,
        incognito_mode: null,
        metadata: null,
        callback_url: null,
      },
    ],
    ['every id empty', { avatar_id: '', voice_id: '', style_id: '' }],
    ['every id auto', { avatar_id: 'auto', voice_id: 'auto', style_id: 'auto' }],
    ['no files', { file_urls: [] }],
    ['20 files, some twice', { file_urls: Array(20).fill('https://example.com/a.png?size=2#top') }],
    ['a URL of 2,048 characters', { file_urls: [`https://example.com/${'a'.repeat(2028)}`] }],
    ['default ports and upper case', { file_urls: ['HTTPS://Example.COM:443/', 'http://example.com:80/a@b'] }],
    ['public literal addresses', { file_urls: ['http://1.1.1.1/a', 'http://[2606:4700:4700::1111]/a'] }],
    ['an international name', { file_urls: ['https://bücher.example.com/ä'] }],
    ['16 pairs of metadata', { metadata: Object.fromEntries(Array.from({ length: 16 }, (_, i) => [`k${i}`, 'x'])) }],
    ['a priority by its name', { priority: 'high' }],
    ['the lowest priority', { priority: -100 }],
    ['no priority', { priority: null }],
    ['the own model name', { model: 'reynard-video-agent' }],
  ])('%s', async (_name, fields) => {
    const response = await post(createTestService(), { ...goodBody, ...fields });
    expect(await checkAnswer('createVideo', response)).toMatchObject({ status: 'pending' });
  });

  test('a byte order mark before the JSON, and 16 levels, are read', async () => {
    const service = createTestService();
    const marked = Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf]), Buffer.from(JSON.stringify(goodBody))]);
    expect((await post(service, marked)).status).toBe(200);
    const deep = await post(
      service,
      `{"model":"heygen-video-agent","prompt":"x","metadata":${'['.repeat(15)}${']'.repeat(15)}}`,
    );
    expect(await deep.json()).toMatchObject({ error: { code: 'invalid_parameter', param: 'metadata' } });
  });

  test('Content-Type may name UTF-8 in any spelling', async () => {
    for (const contentType of [
      'application/json; charset=utf-8',
      'Application/JSON;charset=UTF-8',
      'application/json ;charset="utf-8"',
    ]) {
      const response = await post(createTestService(), goodBody, { 'Content-Type': contentType });
      expect(response.status, contentType).toBe(200);
    }
  });

  test('hosts of the own networks are allowed, on any port, when the operator says so', async () => {
    const service = createTestService({ isOwnFileHost: (host) => host === 'nas.lan' });
    const body = { ...goodBody, file_urls: ['http://nas.lan:5000/photo.jpg'] };
    expect((await post(service, body)).status).toBe(200);
    const other = await post(service, { ...goodBody, file_urls: ['http://nas2.lan:5000/photo.jpg'] });
    expect(other.status).toBe(422);
  });
});
