// Requests that must be refused, each with the status, the code and the field the refusal must name.
import { goodBody } from './test-service.ts';

export interface BadRequest {
  readonly name: string;
  /** JSON to send, or text or bytes to send as they are. */
  readonly body: unknown;
  readonly headers?: Readonly<Record<string, string>>;
  readonly status: number;
  readonly code: string;
  readonly param?: string;
  /** Words the message must hold. */
  readonly says?: string;
}

const bytes = (...values: number[]): Uint8Array => Uint8Array.from(values);
const withBytes = (...middle: number[]): Uint8Array => {
  const [before, after] = ['{"model":"heygen-video-agent","prompt":"a', 'b"}'].map((text) => Buffer.from(text));
  return Buffer.concat([before ?? bytes(), bytes(...middle), after ?? bytes()]);
};
const nested = (levels: number): string =>
  `{"model":"heygen-video-agent","prompt":"x","metadata":${'['.repeat(levels)}${']'.repeat(levels)}}`;
const raw = (rest: string): string => `{"model":"heygen-video-agent","prompt":"x"${rest}}`;

const unreadable: readonly BadRequest[] = [
  { name: 'an empty body', body: '', status: 400, code: 'invalid_json', says: 'empty' },
  { name: 'white space', body: ' \n\t ', status: 400, code: 'invalid_json', says: 'empty' },
  { name: 'no JSON', body: 'prompt=hello', status: 400, code: 'invalid_json' },
  { name: 'cut off JSON', body: '{"model":"heygen-video-agent","prompt":"a', status: 400, code: 'invalid_json' },
  { name: 'a trailing comma', body: raw(','), status: 400, code: 'invalid_json' },
  { name: 'single quotes', body: "{'prompt':'x'}", status: 400, code: 'invalid_json' },
  { name: 'a comment', body: `/* x */ ${raw('')}`, status: 400, code: 'invalid_json' },
  { name: 'two objects', body: `${raw('')}${raw('')}`, status: 400, code: 'invalid_json' },
  { name: 'a byte order mark and garbage', body: bytes(0xef, 0xbb, 0xbf, 0x78), status: 400, code: 'invalid_json' },
  { name: 'NaN', body: raw(',"seed":NaN'), status: 400, code: 'invalid_json' },
  { name: 'an array', body: [goodBody], status: 400, code: 'invalid_json', says: 'not an object' },
  { name: 'a string', body: '"a film please"', status: 400, code: 'invalid_json', says: 'not an object' },
  { name: 'null', body: 'null', status: 400, code: 'invalid_json', says: 'not an object' },
  { name: 'a number', body: '7', status: 400, code: 'invalid_json', says: 'not an object' },
  { name: 'a key twice', body: raw(',"prompt":"y"'), status: 400, code: 'invalid_json', says: '"prompt"' },
  { name: 'a key twice, once escaped', body: raw(',"pr\\u006fmpt":"y"'), status: 400, code: 'invalid_json' },
  { name: 'a key twice inside', body: raw(',"metadata":{"a":"1","a":"2"}'), status: 400, code: 'invalid_json' },
  { name: 'a key named __proto__', body: raw(',"__proto__":{"x":1}'), status: 400, code: 'invalid_json' },
  { name: '__proto__ inside', body: raw(',"metadata":{"__proto__":"x"}'), status: 400, code: 'invalid_json' },
  { name: '17 levels', body: nested(16), status: 400, code: 'json_too_deep', says: '16' },
  { name: '100,000 levels', body: '['.repeat(100_000), status: 400, code: 'json_too_deep' },
  { name: '200,000 levels, over the size', body: nested(200_000), status: 413, code: 'body_too_large' },
  { name: 'bytes that are not UTF-8', body: withBytes(0xff, 0xfe), status: 400, code: 'invalid_unicode' },
  { name: 'a surrogate encoded as UTF-8', body: withBytes(0xed, 0xa0, 0x80), status: 400, code: 'invalid_unicode' },
  { name: 'an overlong NUL', body: withBytes(0xc0, 0x80), status: 400, code: 'invalid_unicode' },
  {
    name: 'a lone surrogate',
    body: raw(',"avatar_id":"\\ud800"'),
    status: 400,
    code: 'invalid_unicode',
    param: 'avatar_id',
  },
  {
    name: 'a NUL in a URL',
    body: raw(',"file_urls":["https://a.de/\\u0000"]'),
    status: 400,
    code: 'invalid_unicode',
    param: 'file_urls[0]',
  },
  {
    name: 'a NUL in a value',
    body: raw(',"metadata":{"a":"\\u0000"}'),
    status: 400,
    code: 'invalid_unicode',
    param: 'metadata.a',
  },
  { name: 'a lone surrogate in a key', body: raw(',"\\udc00":1'), status: 400, code: 'invalid_unicode' },
  {
    name: 'a body over 256 KiB',
    body: { ...goodBody, prompt: 'x'.repeat(256 * 1024) },
    status: 413,
    code: 'body_too_large',
    says: '262144',
  },
  {
    name: 'a form',
    body: 'prompt=x',
    headers: { 'Content-Type': 'application/x-www-form-urlencoded' },
    status: 415,
    code: 'unsupported_media_type',
    param: 'Content-Type',
    says: 'application/x-www-form-urlencoded',
  },
  {
    name: 'plain text',
    body: goodBody,
    headers: { 'Content-Type': 'text/plain' },
    status: 415,
    code: 'unsupported_media_type',
    param: 'Content-Type',
  },
  {
    name: 'JSON in Latin 1',
    body: goodBody,
    headers: { 'Content-Type': 'application/json; charset=latin1' },
    status: 415,
    code: 'unsupported_media_type',
    param: 'Content-Type',
  },
  {
    name: 'a compressed body',
    body: goodBody,
    headers: { 'Content-Encoding': 'gzip' },
    status: 415,
    code: 'unsupported_media_type',
    param: 'Content-Encoding',
  },
  {
    name: 'an Idempotency-Key of 256 characters',
    body: goodBody,
    headers: { 'Idempotency-Key': 'k'.repeat(256) },
    status: 422,
    code: 'invalid_parameter',
    param: 'Idempotency-Key',
    says: '256',
  },
  {
    name: 'an Idempotency-Key with a tab',
    body: goodBody,
    headers: { 'Idempotency-Key': 'a\tb' },
    status: 422,
    code: 'invalid_parameter',
    param: 'Idempotency-Key',
  },
  {
    name: 'no type of the body',
    body: goodBody,
    headers: { 'Content-Type': '' },
    status: 415,
    code: 'unsupported_media_type',
    param: 'Content-Type',
    says: 'missing',
  },
  {
    name: 'an empty Idempotency-Key',
    body: goodBody,
    headers: { 'Idempotency-Key': '' },
    status: 422,
    code: 'invalid_parameter',
    param: 'Idempotency-Key',
  },
  {
    name: 'an Idempotency-Key with an umlaut',
    body: goodBody,
    headers: { 'Idempotency-Key': 'schlüssel' },
    status: 422,
    code: 'invalid_parameter',
    param: 'Idempotency-Key',
  },
];

/** A good body with one wrong field. */
export const wrong = (
  field: string,
  value: unknown,
  says: string,
  code = 'invalid_parameter',
  param = field,
): BadRequest => ({
  name: `${field} = ${JSON.stringify(value)?.slice(0, 60) ?? 'absent'}`,
  body: { ...goodBody, [field]: value },
  status: 422,
  code,
  param,
  says,
});

const unknownField = (field: string, says: string): BadRequest => ({
  name: `the unknown field ${field}`,
  body: { ...goodBody, [field]: 'x' },
  status: 422,
  code: 'unknown_parameter',
  param: field,
  says,
});

const wrongFields: readonly BadRequest[] = [
  wrong('model', undefined, 'missing'),
  wrong('model', null, 'null'),
  wrong('model', 7, 'number 7'),
  wrong('model', 'sora-2', 'heygen-video-agent, reynard-video-agent', 'model_not_found'),
  wrong('model', '', 'does not exist', 'model_not_found'),
  wrong('model', 'HeyGen-Video-Agent', 'HeyGen-Video-Agent', 'model_not_found'),
  wrong('prompt', undefined, 'missing'),
  wrong('prompt', null, 'null'),
  wrong('prompt', '', 'empty'),
  wrong('prompt', ' \n\u00a0\u2003 ', 'white space'),
  wrong('prompt', 42, 'number 42'),
  wrong('prompt', true, 'boolean true'),
  wrong('prompt', ['a film'], 'array of 1'),
  wrong('prompt', { text: 'a film' }, 'object'),
  wrong('prompt', 'x'.repeat(10_001), '10,001', 'prompt_too_long'),
  wrong('prompt', '😀'.repeat(10_001), '10,001', 'prompt_too_long'),
  wrong('avatar_id', 'nobody', '"nobody"', 'avatar_not_found'),
  wrong('avatar_id', 'Bob_public_9_20240108', 'maya, tom, ruth', 'avatar_not_found'),
  wrong('avatar_id', '../../etc/passwd', 'passwd', 'avatar_not_found'),
  wrong('avatar_id', "'; DROP TABLE tasks; --", 'DROP', 'avatar_not_found'),
  // biome-ignore lint/suspicious/noTemplateCurlyInString: the text of an attack
  wrong('avatar_id', '${jndi:ldap://x}', 'jndi', 'avatar_not_found'),
  wrong('avatar_id', 'AUTO', '"AUTO"', 'avatar_not_found'),
  wrong('avatar_id', 'x'.repeat(10_000), '10,000'),
  wrong('avatar_id', 5, 'number 5'),
  wrong('voice_id', 'en-US-Studio-Z', 'GET /v1/voices', 'voice_not_found'),
  wrong('voice_id', false, 'boolean false'),
  wrong('style_id', 'vintage', 'GET /v1/styles', 'style_not_found'),
  wrong('style_id', [], 'array of 0'),
  wrong('priority', 'urgent', '"urgent"'),
  wrong('priority', 101, '101'),
  wrong('priority', -101, '-101'),
  wrong('priority', 1.5, '1.5'),
  wrong('priority', true, 'true'),
  wrong('orientation', 'square', '"square"'),
  wrong('orientation', 'Landscape', '"Landscape"'),
  wrong('orientation', '', 'empty'),
  wrong('orientation', 16 / 9, 'number 1.7'),
  wrong('incognito_mode', 'true', '"true"'),
  wrong('incognito_mode', 1, 'number 1'),
  wrong('file_urls', 'https://example.com/a.pdf', 'array'),
  wrong('file_urls', { 0: 'https://example.com/a.pdf' }, 'object'),
  wrong('file_urls', Array(21).fill('https://example.com/a.pdf'), 'at most 20', 'too_many_files'),
  wrong('file_urls', ['https://example.com/a', null], 'null', 'invalid_parameter', 'file_urls[1]'),
  wrong('file_urls', [['https://example.com/a']], 'array of 1', 'invalid_parameter', 'file_urls[0]'),
  wrong('metadata', 'a=b', '"a=b"'),
  wrong('metadata', ['a'], 'array of 1'),
  wrong('metadata', { a: 1 }, 'number 1', 'invalid_parameter', 'metadata.a'),
  wrong('metadata', { a: null }, 'null', 'invalid_parameter', 'metadata.a'),
  wrong('metadata', { a: 'x'.repeat(513) }, '513', 'invalid_parameter', 'metadata.a'),
  wrong('metadata', { ['k'.repeat(65)]: 'x' }, '64', 'invalid_parameter', `metadata.${'k'.repeat(60)}…`),
  wrong(
    'metadata',
    Object.fromEntries(Array.from({ length: 17 }, (_, i) => [`k${i}`, 'x'])),
    'at most 16 pairs; it holds 17',
  ),
  wrong('callback_url', 1, 'a public https URL'),
  wrong('callback_url', '', 'is not an http or https URL', 'callback_url_not_allowed'),
  wrong('callback_url', 'http://example.com/hook', 'is not an https URL', 'callback_url_not_allowed'),
  wrong('callback_url', 'https://127.0.0.1/hook', 'not public', 'callback_url_not_allowed'),
  wrong('callback_url', 'https://[::ffff:10.0.0.1]/', 'not public', 'callback_url_not_allowed'),
  wrong('callback_url', 'https://a:b@example.com/', 'user name', 'callback_url_not_allowed'),
  wrong('callback_url', 'https://example.com:8443/', 'port 8443', 'callback_url_not_allowed'),
  wrong('callback_url', 'https://localhost/', 'not public', 'callback_url_not_allowed'),
  wrong('callback_url', `https://example.com/${'x'.repeat(2048)}`, 'at most 2048'),
  unknownField('avatarid', 'did you mean avatar_id?'),
  unknownField('avatarId', 'did you mean avatar_id?'),
  unknownField('avatr_id', 'did you mean avatar_id?'),
  unknownField('voice', 'did you mean voice_id?'),
  unknownField('promt', 'did you mean prompt?'),
  unknownField('files', 'did you mean file_urls?'),
  unknownField('file_url', 'did you mean file_urls?'),
  unknownField('incognito', 'did you mean incognito_mode?'),
  unknownField('aspect_ratio', 'did you mean orientation?'),
  unknownField('meta_data', 'did you mean metadata?'),
  unknownField('status', 'the fields are model, prompt'),
  unknownField('owner_id', 'owner_id'),
  unknownField('id', '"id"'),
  unknownField('constructor', '"constructor"'),
  unknownField('toString', '"toString"'),
];

/** Bodies that cannot be read and fields that are wrong. */
export const badRequests: readonly BadRequest[] = [...unreadable, ...wrongFields];
