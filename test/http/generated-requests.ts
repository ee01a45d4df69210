// Requests to every operation, drawn at random: right, nearly right, and nonsense in path, query, headers and body.
import type { Operation, Parameter } from '../../src/contract/operation.ts';
import { operations } from '../../src/contract/operations.ts';
import { createOpenApiDocument } from '../../src/http/openapi-document.ts';
import { pick, type Random } from '../../src/kit/random.ts';
import type { Call, PopulatedService } from './populated-service.ts';
import { idKindOf } from './populated-service.ts';
import { otherKey, ownKey } from './test-service.ts';

type Json = unknown;

const texts = [
  ...(['', 'x', 'auto', 'maya', 'clear', 'amber', 'landscape', 'high', 'heygen-video-agent', 'a.png'] as const),
  ...([
    'https://example.com/a.png',
    'http://127.0.0.1/',
    'file:///etc/passwd',
    'https://[::1]/',
    'javascript:1',
  ] as const),
  ...(['\u0000', '\ud800', '\u202e\u200b\ufeff', '😀'.repeat(3000), 'e\u0301'.repeat(500), 'İ', 'ﬁ', '٣'] as const),
  ...(['../../../etc/passwd', '..%2f', "';drop table tasks--", '%{jndi:ldap://x}', '{{7*7}}', '<script>'] as const),
  ...(['__proto__', 'constructor', 'toString', 'hasOwnProperty', 'length', 'x'.repeat(12_000), 'SGVsbG8='] as const),
] as const;
const scalars = [null, true, false, 0, -0, -1, 1.5, 1e308, -1e308, 2 ** 53, ...texts] as const;

function anyValue(random: Random, depth = 0): Json {
  const kind = random();
  if (depth > 4 || kind < 0.6) return pick(random, scalars);
  const size = Math.floor(random() * 5);
  if (kind < 0.8) return Array.from({ length: size }, () => anyValue(random, depth + 1));
  return Object.fromEntries(Array.from({ length: size }, () => [pick(random, texts), anyValue(random, depth + 1)]));
}

interface Schema {
  readonly type?: string;
  readonly enum?: readonly [string, ...string[]];
  readonly const?: Json;
  readonly anyOf?: readonly [Schema, ...Schema[]];
  readonly examples?: readonly [Json, ...Json[]];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly items?: Schema;
  readonly minimum?: number;
  readonly maximum?: number;
}

/** A value of the right type for a field. */
function rightValue(random: Random, schema: Schema): Json {
  if (schema.examples !== undefined && random() < 0.7) return pick(random, schema.examples);
  if (schema.anyOf !== undefined) return rightValue(random, pick(random, schema.anyOf));
  if (schema.enum !== undefined) return pick(random, schema.enum);
  if ('const' in schema) return schema.const;
  if (schema.type === 'boolean') return random() < 0.5;
  if (schema.type === 'null') return null;
  if (schema.type === 'integer' || schema.type === 'number') return Math.floor(random() * 300) - 150;
  if (schema.type === 'array')
    return Array.from({ length: random() * 22 }, () => rightValue(random, schema.items ?? {}));
  if (schema.type === 'object') return Object.fromEntries([[pick(random, texts), pick(random, texts)]]);
  return pick(random, texts);
}

// Written from typed tables.
const { components } = createOpenApiDocument() as {
  readonly components: { readonly schemas: Readonly<Record<string, Schema>> };
};

/** A good body with some fields replaced, so that many get past the first check. */
function anyJson(random: Random, good: string, schema: Schema): string {
  const body: Record<string, Json> = JSON.parse(good);
  const fields = Object.entries(schema.properties ?? {});
  for (let changes = random() * 4; changes > 0 && random() < 0.8; changes -= 1) {
    const [name, described] = fields[Math.floor(random() * fields.length)] ?? ['x', {}];
    const field = random() < 0.85 ? name : pick(random, texts);
    body[field] = random() < 0.6 ? rightValue(random, described) : anyValue(random);
  }
  return JSON.stringify(body);
}

const insertions = [
  '"',
  '{',
  ']',
  '\\',
  '\u0000',
  ',,',
  '\ufeff',
  '1e999',
  '',
  '"a":1,"a":2,',
  '\\ud800',
  '\r\n--sep',
] as const;

/** Text with something put in, cut off, doubled, nested or blown up. */
function damaged(random: Random, text: string): string {
  const at = Math.floor(random() * text.length);
  const kind = random();
  if (kind < 0.5) return text.slice(0, at) + pick(random, insertions) + text.slice(at + 1);
  if (kind < 0.65) return text.slice(0, at);
  if (kind < 0.75) return text + text;
  if (kind < 0.85) return `{"a":${'['.repeat(at * 3)}${']'.repeat(at * 3)}}`;
  if (kind < 0.9) return `${text.slice(0, -1)},"a":"${'x'.repeat(random() * 600_000)}"}`;
  return JSON.stringify(anyValue(random));
}

function anyBody(random: Random, operation: Operation, good: string): string {
  if (random() < 0.2) return damaged(random, good);
  if (operation.body === undefined || operation.body === 'form-file') return good;
  return anyJson(random, good, components.schemas[operation.body] ?? {});
}

const headerValues = [
  ...([
    '',
    'x',
    '*',
    'bytes=0-',
    'bytes=-1',
    'bytes=9-1',
    'bytes=0-0,1-1',
    'bytes=999999999-',
    '0',
    '-1',
    '3',
  ] as const),
  ...([
    'application/json',
    'application/json;charset=utf-16',
    'text/html',
    'multipart/form-data',
    'gzip',
    '"a"',
  ] as const),
  ...([
    'x'.repeat(300),
    'x'.repeat(10_000),
    'Bearer x',
    `Bearer ${ownKey}`,
    `Bearer ${otherKey}`,
    'Basic YTpi',
  ] as const),
  ...([
    'Thu, 01 Jan 1970 00:00:00 GMT',
    'http://evil.example',
    '127.0.0.1',
    'chunked',
    '\u00e4',
    '1e9',
    'null',
  ] as const),
] as const;
const headerNames = [
  ...(['Authorization', 'Content-Type', 'Content-Encoding', 'Content-Length', 'Accept', 'Origin', 'Cookie'] as const),
  ...([
    'Range',
    'If-Range',
    'If-None-Match',
    'If-Modified-Since',
    'Idempotency-Key',
    'X-Request-Id',
    'Last-Event-ID',
  ] as const),
  ...(['X-HTTP-Method-Override', 'X-Forwarded-For', 'X-Forwarded-Host', 'Forwarded', 'Transfer-Encoding'] as const),
] as const;
/** Values of headers that a call reads, most of them right. */
const ownHeaderValues: Readonly<Record<string, readonly [string, ...string[]]>> = {
  Range: ['bytes=0-0', 'bytes=1-2', 'bytes=-2', 'bytes=9-1', 'bytes=0-0,1-1', 'bytes=999999-', 'bytes=-0', 'x'],
  'If-Range': ['"x"', 'Thu, 01 Jan 1970 00:00:00 GMT', 'x'],
  'If-None-Match': ['*', '"x"', 'W/"x", *', ''],
  'Idempotency-Key': ['a', 'b', 'x'.repeat(255), 'x'.repeat(256), ' ', '\u00e4'],
  'Last-Event-ID': ['0', '1', '-1', 'x', '999999999', '1e9'],
};
const pathParts = [
  'x',
  '%00',
  '..',
  '%2e%2e',
  '%c3%a4',
  'a'.repeat(300),
  '%',
  "'",
  '*',
  ':id',
  'null',
  '%2f',
  '-1',
] as const;
const methods = ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS', 'PROPFIND'] as const;

function anyQuery(random: Random, parameters: readonly Parameter[]): string {
  const known = parameters.filter((each) => each.in === 'query');
  const pairs = known
    .filter(() => random() < 0.3)
    .map(({ name, schema }): [string, Json] => [
      name,
      random() < 0.6 ? rightValue(random, schema) : pick(random, scalars),
    ]);
  if (random() < 0.08) pairs.push([pick(random, texts), pick(random, texts)]);
  // A lone surrogate cannot stand in an address: a client sends the replacement sign.
  return pairs
    .map(
      ([name, value]) =>
        `${encodeURIComponent(name.toWellFormed())}=${encodeURIComponent(String(value).slice(0, 2000).toWellFormed())}`,
    )
    .join('&');
}

function anyId(random: Random, operation: Operation, { ids }: PopulatedService): string {
  const kind = idKindOf(operation);
  const kinds = Object.values(ids) as [string, ...string[]]; // there are six
  const chance = random();
  if (chance < 0.65 && kind !== undefined) return ids[kind];
  if (chance < 0.75) return pick(random, kinds);
  if (chance < 0.85) return pick(random, kinds).replace(/.$/, 'z');
  return pick(random, pathParts);
}

/** Draws a request. */
export function anyRequest(random: Random, service: PopulatedService): Call {
  const [first, ...rest] = operations;
  if (first === undefined) throw new Error('there are operations');
  const operation = pick(random, [first, ...rest]);
  const isAsIs = random() < 0.15;
  const call = isAsIs ? service.callOf(operation) : service.callWithId(operation, anyId(random, operation, service));
  if (isAsIs) return call;
  const method = random() < 0.9 ? String(call.init.method) : pick(random, methods);
  const headers: Record<string, string> = { ...call.init.headers };
  for (let more = random(); more < 0.4; more += 0.2) headers[pick(random, headerNames)] = pick(random, headerValues);
  const [own] = operation.parameters.filter((each) => each.in === 'header' && random() < 0.4);
  if (own !== undefined) headers[own.name] = pick(random, ownHeaderValues[own.name] ?? ['x']);
  const query = anyQuery(random, operation.parameters);
  const tail = random() < 0.05 ? `/${pick(random, pathParts)}` : '';
  const path =
    call.path.replace(/(?=\?|$)/, tail) + (query === '' ? '' : `${call.path.includes('?') ? '&' : '?'}${query}`);
  const { body: _good, ...init } = call.init;
  if (method === 'GET' || method === 'HEAD') return { path, init: { ...init, method, headers } };
  return { path, init: { ...init, method, headers, body: anyBody(random, operation, String(call.init.body ?? '{}')) } };
}
