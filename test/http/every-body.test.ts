// What every operation with a body does with one that is no JSON, too deep, too large, of another type, or wrong in a field.
import { Ajv2020 } from 'ajv/dist/2020.js';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Operation, SchemaName } from '../../src/contract/operation.ts';
import { operations } from '../../src/contract/operations.ts';
import { createOpenApiDocument } from '../../src/http/openapi-document.ts';
import { checkAnswer } from './openapi-check.ts';
import { goodBodies, type PopulatedService, populate } from './populated-service.ts';
import { bodyOf, exchange, start } from './socket-client.ts';
import { authorized } from './test-service.ts';

const withJson = operations.flatMap((operation) =>
  operation.body === undefined || operation.body === 'form-file'
    ? []
    : [[operation.id, operation, operation.body] as const],
);

let service: PopulatedService;
beforeAll(async () => {
  service = await populate();
});

interface Refusal {
  readonly status: number;
  readonly code: string;
  readonly param?: string;
}

async function refusalOf(operation: Operation, body: BodyInit, headers: Record<string, string> = {}): Promise<Refusal> {
  const { path, init } = service.callOf(operation);
  const response = await service.app.request(path, { ...init, body, headers: { ...init.headers, ...headers } });
  const { status } = response;
  const answer = (await checkAnswer(operation.id, response)) as { readonly error?: Omit<Refusal, 'status'> }; // checked
  const { code = 'none', param } = answer.error ?? {};
  return { status, code, ...(param === undefined ? {} : { param }) };
}

/** The JSON of a good body with more text before its last brace. */
const textWith = (schema: SchemaName, more: string): string =>
  `${JSON.stringify(goodBodies[schema]).slice(0, -1)}${more}}`;

describe('a body', () => {
  test.each(withJson)('that %s cannot read is refused with what is wrong with it', async (_, operation, schema) => {
    const deep = `,"deep":${'['.repeat(16)}${']'.repeat(16)}`;
    const tries: readonly (readonly [string, BodyInit, number, string])[] = [
      ['nothing', '', 400, 'invalid_json'],
      ['no JSON', '<xml/>', 400, 'invalid_json'],
      ['half of it', JSON.stringify(goodBodies[schema]).slice(0, -1), 400, 'invalid_json'],
      ['a list', '[]', 400, 'invalid_json'],
      ['a key twice', textWith(schema, ',"a":1,"a":2'), 400, 'invalid_json'],
      ['a prototype', textWith(schema, ',"__proto__":{"polluted":1}'), 400, 'invalid_json'],
      ['17 levels', textWith(schema, deep), 400, 'json_too_deep'],
      ['100,000 levels', '{"a":'.repeat(30_000), 400, 'json_too_deep'],
      ['half a character', textWith(schema, ',"a":"\\ud800"'), 400, 'invalid_unicode'],
      ['a NUL', textWith(schema, ',"a":"\\u0000"'), 400, 'invalid_unicode'],
      ['bytes of no text', Uint8Array.of(0x7b, 0xff, 0x7d), 400, 'invalid_unicode'],
    ];
    for (const [name, body, status, code] of tries) {
      expect(await refusalOf(operation, body), name).toMatchObject({ status, code });
    }
    expect(Reflect.get({}, 'polluted')).toBeUndefined();
  });

  test.each(withJson)('of another type or packed is refused by %s', async (_, operation, schema) => {
    const body = JSON.stringify(goodBodies[schema]);
    for (const headers of [
      { 'Content-Type': 'text/plain' },
      { 'Content-Type': 'application/x-www-form-urlencoded' },
      { 'Content-Type': 'application/json; charset=latin1' },
      { 'Content-Encoding': 'gzip' },
    ]) {
      const expected = { status: 415, code: 'unsupported_media_type' };
      expect(await refusalOf(operation, body, headers)).toMatchObject(expected);
    }
  });

  test.each(withJson)('that is too large is refused by %s', async (id, operation, schema) => {
    const limitBytes = id === 'uploadBase64' ? 14 * 1024 * 1024 : 256 * 1024;
    const code = id === 'uploadBase64' ? 'upload_too_large' : 'body_too_large';
    const body = textWith(schema, `,"a":"${'x'.repeat(limitBytes)}"`);
    expect(await refusalOf(operation, body)).toMatchObject({ status: 413, code });
    const declared = { 'Content-Length': String(limitBytes * 2) };
    expect(await refusalOf(operation, '{}', declared)).toMatchObject({ status: 413, code });
  });

  test('of a form whose file is too large is refused, and nothing of it is kept', async () => {
    const operation = operations.find(({ id }) => id === 'uploadFile');
    if (operation === undefined) throw new Error('there are uploads');
    const chunk = new Uint8Array(1024 * 1024);
    let sentBytes = 0;
    const before = service.uploads.storedKeys().length;
    const body = new ReadableStream<Uint8Array>({
      start: (controller) =>
        controller.enqueue(Buffer.from('--sep\r\nContent-Disposition: form-data; name="file"; filename="a"\r\n\r\n')),
      pull: (controller) => {
        controller.enqueue(chunk);
        sentBytes += chunk.byteLength;
      },
    });
    const { path, init } = service.callOf(operation);
    const response = await service.app.request(path, { ...init, body, duplex: 'half' } as RequestInit); // Node's own field
    expect(response.status).toBe(413);
    expect(await checkAnswer('uploadFile', response)).toMatchObject({ error: { code: 'upload_too_large' } });
    expect(sentBytes).toBeLessThan(220 * 1024 * 1024);
    expect(service.uploads.storedKeys()).toHaveLength(before);
  });
});

describe('a slow body', () => {
  test('is cut with 408 at every call that takes one, and makes nothing', async () => {
    const server = await start(service, { headersMs: 200, requestMs: 400 });
    const before = service.tasks.count();
    const cut = withJson.map(async ([, operation]) => {
      const { path, init } = service.callOf(operation);
      const headers = Object.entries({ ...init.headers, Host: 'localhost', 'Content-Length': '1000' });
      const head = headers.map(([name, value]) => `${name}: ${value}`).join('\r\n');
      const sent = `${init.method} ${path} HTTP/1.1\r\n${head}\r\n\r\n{`;
      // Uploads have a quarter of an hour.
      if (path.startsWith('/v1/files/')) return;
      const answer = await exchange(server, sent);
      expect(answer, path).toMatch(/^HTTP\/1\.1 408 /);
      expect(bodyOf(answer)).toMatchObject({ error: { code: 'request_timeout' } });
    });
    await Promise.all(cut);
    expect(service.tasks.count()).toBe(before);
  });
});

describe('a field', () => {
  const ajv = new Ajv2020({ strict: false, validateFormats: false });
  // Written from typed tables.
  const { components } = createOpenApiDocument() as {
    readonly components: { readonly schemas: Record<string, { readonly properties: Record<string, object> }> };
  };
  const values = [null, true, 7, -1.5, 1e308, '', 'x', '\u202e', [], [null], [[]], {}, { a: null }, 'x'.repeat(20_000)];

  test.each(withJson)('of the wrong type is refused by %s, by name', async (_, operation, schema) => {
    const properties = Object.entries(components.schemas[schema]?.properties ?? {});
    expect(properties.length).toBeGreaterThan(0);
    for (const [field, described] of properties) {
      const isRight = ajv.compile(described);
      for (const value of values.filter((each) => !isRight(each))) {
        const body = JSON.stringify({ ...goodBodies[schema], [field]: value });
        const { status, param } = await refusalOf(operation, body);
        const told = `${field}: ${JSON.stringify(value).slice(0, 40)}`;
        expect([status, param?.split(/[.[]/)[0]], told).toEqual([422, field]);
      }
    }
  });

  test.each(withJson)('that %s does not know is refused by name, with what was meant', async (_, operation, schema) => {
    const [known = ''] = Object.keys(components.schemas[schema]?.properties ?? {});
    for (const field of ['id', 'status', 'progress', 'owner_id', 'constructor', 'toString', '$where', `${known}s`]) {
      const refusal = await refusalOf(operation, JSON.stringify({ ...goodBodies[schema], [field]: 'x' }));
      expect(refusal, field).toEqual({ status: 422, code: 'unknown_parameter', param: field });
    }
  });

  test('of a form that is malformed is refused', async () => {
    const send = (body: string, type: string) =>
      service.app.request('/v1/files/upload/stream', {
        method: 'POST',
        headers: { ...authorized(), 'Content-Type': type },
        body,
      });
    const form = 'multipart/form-data; boundary=sep';
    const part = '--sep\r\nContent-Disposition: form-data; name="file"; filename="a"\r\n\r\nx\r\n';
    const tries: readonly (readonly [string, string, number])[] = [
      ['', form, 400],
      ['--sep--', form, 422],
      [part, form, 400],
      [`${part}${part}--sep--`, form, 422],
      [part.replace('\r\nx', '\r\n'), form, 400],
      [`${part}--sep--`, 'multipart/form-data', 415],
      [`${part}--sep--`, 'multipart/mixed; boundary=sep', 415],
      ['{}', 'application/json', 415],
    ];
    for (const [body, type, status] of tries) {
      const response = await send(body, type);
      expect(response.status, `${type} ${body}`).toBe(status);
      await checkAnswer('uploadFile', response);
    }
  });
});
