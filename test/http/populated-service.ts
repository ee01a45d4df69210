// A service in which one key owns one of everything, and the call of every operation that is answered for it.
import type { Operation, SchemaName } from '../../src/contract/operation.ts';
import type { StoryboardObject } from '../../src/contract/storyboards.ts';
import type { ApiKey } from '../../src/http/key-ports.ts';
import type { HttpPorts } from '../../src/http/ports.ts';
import { signPath } from '../../src/http/sign-link.ts';
import type { StoredStoryboard } from '../../src/http/storyboard-ports.ts';
import {
  authorized,
  createTestService,
  goodBody,
  otherKey,
  ownKey,
  post,
  type TestService,
  wideLimits,
} from './test-service.ts';

/** A request as `app.request` takes it. */
export interface Call {
  readonly path: string;
  readonly init: RequestInit & { readonly headers: Readonly<Record<string, string>> };
}

/** The things that the own key has, and a call of every operation on them. */
export interface PopulatedService extends TestService {
  /** Ids that stand in a path, by the tag of the thing. */
  readonly ids: {
    readonly pendingTask: string;
    readonly finishedTask: string;
    readonly storyboard: string;
    readonly upload: string;
    readonly memory: string;
    readonly delivery: string;
  };
  /** Gives the call that is answered with a success. */
  readonly callOf: (operation: Operation) => Call;
  /** Gives the same with another id in its path. */
  readonly callWithId: (operation: Operation, id: string) => Call;
  readonly send: (call: Call, headers?: Readonly<Record<string, string>>) => Promise<Response>;
}

/** A body that each call with a JSON body accepts. */
export const goodBodies: Readonly<Partial<Record<SchemaName, Readonly<Record<string, unknown>>>>> = {
  GenerationRequest: goodBody,
  StoryboardRequest: goodBody,
  StoryboardEdit: { instruction: 'no music' },
  StoryboardRender: { draft: true },
  Revision: { instruction: 'no music' },
  Base64Upload: { base64_data: 'SGVsbG8=', file_name: 'hello.txt' },
  UrlUpload: { file_url: 'https://example.com/report.pdf' },
};

/** The secret of signed links in the tests. */
export const linkSecret = new Uint8Array(32).fill(7);

const filmFiles = [
  'thumbnail.jpg',
  'captions.vtt',
  'captions.srt',
  'words.json',
  'report.json',
  'storyboard.json',
] as const;
const textOf = (text: string): Uint8Array => new TextEncoder().encode(text);

const idKinds: readonly (readonly [RegExp, keyof PopulatedService['ids']])[] = [
  [/^\/v1\/tasks\/\{id\}(?:$|\/cancel|\/events)/, 'pendingTask'],
  [/^\/v1\/(?:tasks|files\/results)\//, 'finishedTask'],
  [/^\/v1\/storyboards\//, 'storyboard'],
  [/^\/v1\/files\//, 'upload'],
  [/^\/v1\/memory\//, 'memory'],
  [/^\/v1\/webhooks\//, 'delivery'],
];

/** The kind of thing whose id stands in the path of an operation, or undefined. */
export const idKindOf = ({ path }: Pick<Operation, 'path'>): keyof PopulatedService['ids'] | undefined =>
  path.includes('{id}') ? idKinds.find(([pattern]) => pattern.test(path))?.[1] : undefined;

/** Makes the service; `ports` replaces single parts. */
export async function populate(ports: Partial<HttpPorts> = {}): Promise<PopulatedService> {
  const service = createTestService({
    fetchFile: (_url, use) =>
      use({
        name: 'report.pdf',
        content: (async function* () {
          yield textOf('%PDF');
        })(),
      }),
    ...ports,
  });
  const pendingTask = await makeTask(service);
  const finishedTask = await makeTask(service);
  const board = await makeStoryboard(service);
  finishTask(service, finishedTask, board);
  const upload = await makeUpload(service);
  await service.memory.write('key-own', finishedTask, [{ slot: 'presenter', name: '', value: 'ruth' }]);
  const [memory] = await service.memory.read('key-own');
  const ids = {
    ...{ pendingTask, finishedTask, storyboard: board.id, upload: upload.id, memory: memory?.id ?? '' },
    delivery: service.webhooks.put('key-own').id,
  };
  const names = { scene: board.storyboard.scenes[0]?.id ?? '', filename: upload.filename };
  return {
    ...{ ...service, ids, ...createCalls(ids, names, service.clock.nowMs) },
    send: async ({ path, init }, headers = {}) =>
      service.app.request(path, { ...init, headers: { ...init.headers, ...headers } }),
  };
}

/** Gives the calls on things of these ids; signed links hold for a minute from `nowMs` on. */
export function createCalls(
  ids: PopulatedService['ids'],
  names: { readonly scene: string; readonly filename: string },
  nowMs: number,
): Pick<PopulatedService, 'callOf' | 'callWithId'> {
  const expiresAt = Math.floor(nowMs / 1000) + 60;
  const callWithId = (operation: Operation, id: string): Call => {
    const path = operation.path
      .replace('{id}', id)
      .replace('{name}', operation.id === 'readStill' ? `${names.scene}.jpg` : names.filename)
      .replace('{page}', 'create-video')
      .replace('{folder}', 'studio')
      .replace('{file}', 'main.ts');
    return {
      path: operation.id === 'downloadVideo' ? signPath(linkSecret, path, expiresAt) : path,
      init: initOf(operation),
    };
  };
  const callOf = (operation: Operation): Call => {
    const kind = idKindOf(operation);
    const catalogueId = operation.path.startsWith('/v1/voices') ? 'amber' : 'maya';
    return callWithId(operation, kind === undefined ? catalogueId : ids[kind]);
  };
  return { callOf, callWithId };
}

function initOf(operation: Operation): Call['init'] {
  const method = operation.method.toUpperCase();
  const needsKey = operation.access === 'key' || operation.access === 'key-or-link';
  const key = needsKey ? authorized() : {};
  if (operation.body === undefined) return { method, headers: key };
  if (operation.body === 'form-file') {
    return {
      method,
      headers: { ...key, 'Content-Type': 'multipart/form-data; boundary=sep' },
      body: '--sep\r\nContent-Disposition: form-data; name="file"; filename="a.txt"\r\n\r\nhello\r\n--sep--\r\n',
    };
  }
  return {
    method,
    headers: { ...key, 'Content-Type': 'application/json' },
    body: JSON.stringify(goodBodies[operation.body]),
  };
}

async function makeTask(service: TestService): Promise<string> {
  const task = (await (await post(service, goodBody)).json()) as { readonly id: string }; // watched
  return task.id;
}

/** The first one that was planned: to plan another for each of hundreds of services would take longer than all else. */
let planned: StoredStoryboard | undefined;

async function makeStoryboard(service: TestService): Promise<Pick<StoryboardObject, 'id' | 'storyboard'>> {
  if (planned === undefined) {
    const response = await service.app.request('/v1/storyboards', {
      method: 'POST',
      headers: { ...authorized(), 'Content-Type': 'application/json' },
      body: JSON.stringify(goodBody),
    });
    const { id } = (await response.json()) as StoryboardObject; // watched
    planned = await service.storyboards.find(id, 'key-own');
  }
  if (planned === undefined) throw new Error('the storyboard that was made is there');
  service.storyboards.put(planned);
  // The planner's schema is the stricter one of the two.
  return { id: planned.id, storyboard: planned.board as StoryboardObject['storyboard'] };
}

async function makeUpload(service: TestService): Promise<{ readonly id: string; readonly filename: string }> {
  const content = (async function* () {
    yield new Uint8Array(600);
  })();
  return service.uploads.service.store({ keyId: 'key-own', content, readName: async () => 'a.txt' });
}

function finishTask(service: TestService, id: string, { storyboard }: Pick<StoryboardObject, 'storyboard'>): void {
  service.files.put(id, 'video.mp4', new Uint8Array(1000));
  for (const name of filmFiles) service.files.put(id, name, new Uint8Array(600));
  for (const name of ['words.json', 'report.json'] as const) service.files.put(id, name, textOf('[1]'.padStart(600)));
  service.files.put(id, 'storyboard.json', textOf(JSON.stringify(storyboard)));
  const result = { widthPx: 1920, heightPx: 1080, durationMs: 12_345.6, files: filmFiles };
  service.tasks.change(id, { state: 'completed', progress: 100, result });
}

/** Keys by which a test service answers; the own one has what `fields` gives at the time of the call. */
export const keysWith = (fields: () => Partial<ApiKey>): HttpPorts['keys'] => ({
  findKeyBySecret: async (secret) => {
    const known = { group: 'default', scopes: null, limits: wideLimits };
    if (secret === ownKey) return { id: 'key-own', ...known, ...fields() };
    return secret === otherKey ? { id: 'key-other', ...known } : undefined;
  },
});
