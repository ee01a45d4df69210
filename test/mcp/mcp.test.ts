import { join } from 'node:path';
import { Client } from '@modelcontextprotocol/sdk/client/index.js';
import { StdioClientTransport } from '@modelcontextprotocol/sdk/client/stdio.js';
import { StreamableHTTPClientTransport } from '@modelcontextprotocol/sdk/client/streamableHttp.js';
import type { Transport } from '@modelcontextprotocol/sdk/shared/transport.js';
import { type CallToolResult, ProgressNotificationSchema } from '@modelcontextprotocol/sdk/types.js';
import { afterAll, beforeAll, describe, expect, it, test } from 'vitest';
import { type HttpServer, serve } from '../../src/http/serve.ts';
import { createLog } from '../../src/kit/log.ts';
import { createMcpEndpoint } from '../../src/mcp/mcp-endpoint.ts';
import { createTestService, ownKey, type TestService } from '../http/test-service.ts';

let service: TestService;
let server: HttpServer;
let url = '';
beforeAll(async () => {
  service = createTestService();
  const { app } = service;
  const callTool = createMcpEndpoint(async (request) => app.fetch(request));
  app.all('/mcp', (context) => callTool(context.req.raw));
  server = await serve({ app, host: '127.0.0.1', port: 0, log: createLog('silent', () => {}) });
  url = `http://${server.host}:${server.port}`;
});
afterAll(() => server[Symbol.asyncDispose]());

const overHttp = (key = ownKey): Transport =>
  // The library's own types differ in optional members only.
  new StreamableHTTPClientTransport(new URL(`${url}/mcp`), {
    requestInit: { headers: { authorization: `Bearer ${key}` } },
  }) as Transport;
const overStdio = (): Transport =>
  new StdioClientTransport({
    command: process.execPath,
    args: [join(import.meta.dirname, '../../src/cli/reynard.ts'), 'mcp', '--url', url, '--key', ownKey],
  });

async function connected(transport: Transport): Promise<Client & AsyncDisposable> {
  const client = new Client({ name: 'test', version: '1' });
  await client.connect(transport);
  return Object.assign(client, { [Symbol.asyncDispose]: () => client.close() });
}

const textOf = (result: unknown): string =>
  (result as CallToolResult).content.map((part) => (part.type === 'text' ? part.text : '')).join('\n');

describe.each([
  ['streamable HTTP', overHttp],
  ['standard input and output', overStdio],
])('over %s', (_name, transport) => {
  it('the tools are listed with their inputs', async () => {
    await using client = await connected(transport());
    const { tools } = await client.listTools();
    expect(tools.map(({ name }) => name).toSorted()).toEqual([
      ...['cancel_video', 'edit_plan', 'get_plan', 'get_video', 'list_avatars', 'list_styles', 'list_videos'],
      ...['list_voices', 'make_planned_video', 'make_video', 'plan_video', 'revise_video', 'watch_video'],
    ]);
    expect(tools.find(({ name }) => name === 'make_video')?.inputSchema.required).toEqual(['prompt']);
  });

  it('a film is made and watched to its end, with progress and a link to the file', async () => {
    await using client = await connected(transport());
    const made = await client.callTool({ name: 'make_video', arguments: { prompt: 'Tea.', orientation: 'portrait' } });
    const { id } = made.structuredContent as { id: string };
    expect(textOf(made)).toContain('watch_video');
    const heard: number[] = [];
    // Heard as notifications: `onprogress` of the library drops one that arrives together with the answer.
    client.setNotificationHandler(ProgressNotificationSchema, ({ params }) => {
      heard.push(params.progress);
      if (heard.length === 1) service.tasks.change(id, completed);
    });
    const watching = client.callTool({ name: 'watch_video', arguments: { id, max_seconds: 30 } }, undefined, {
      onprogress: () => {},
    });
    const watched = (await watching) as CallToolResult;
    expect(heard).toEqual([0, 100]);
    const link = watched.content.find((part) => part.type === 'resource_link');
    expect(link).toMatchObject({
      mimeType: 'video/mp4',
      uri: expect.stringContaining(`${url}/v1/files/results/${id}/`),
    });
  });

  it('a film is planned with pictures, changed in words and by fields, and filmed as planned', async () => {
    await using client = await connected(transport());
    const planned = await client.callTool({ name: 'plan_video', arguments: { prompt: 'Tea for beginners.' } });
    const { id } = planned.structuredContent as { id: string };
    expect(textOf(planned)).toMatch(/revision 1:.*\ns1 \(/s);
    const still = (planned as CallToolResult).content.find((part) => part.type === 'resource_link');
    expect(still).toMatchObject({ mimeType: 'image/jpeg', name: 's1.jpg' });
    expect((await fetch(String(still?.uri))).headers.get('content-type')).toBe('image/jpeg');
    const change = { instruction: 'blue background', storyboard: { title: 'My own tea' } };
    const edited = await client.callTool({ name: 'edit_plan', arguments: { id, ...change } });
    expect(textOf(edited)).toMatch(/revision 2: "My own tea".*Changed: /s);
    expect(textOf(await client.callTool({ name: 'get_plan', arguments: { id } }))).toContain(
      'revision 2: "My own tea"',
    );
    const unclear = await client.callTool({ name: 'edit_plan', arguments: { id, instruction: 'make it sparkle' } });
    expect([unclear.isError, textOf(unclear)]).toEqual([true, expect.stringContaining('instruction_not_understood')]);
    const made = await client.callTool({ name: 'make_planned_video', arguments: { id, draft: true } });
    const task = await service.tasks.read((made.structuredContent as { id: string }).id, 'key-own');
    expect(task?.request).toMatchObject({ draft: true, storyboard: { title: 'My own tea' } });
  });

  it('a finished film is revised, and one that is not finished is not', async () => {
    await using client = await connected(transport());
    const made = await client.callTool({ name: 'make_video', arguments: { prompt: 'Tea.' } });
    const { id } = made.structuredContent as { id: string };
    const revise = () => client.callTool({ name: 'revise_video', arguments: { id, instruction: 'blue background' } });
    expect(textOf(await revise())).toContain('task_not_completed');
    const plan = await client.callTool({ name: 'plan_video', arguments: { prompt: 'Tea.' } });
    const { storyboard } = plan.structuredContent as { storyboard: object };
    service.files.put(id, 'storyboard.json', new TextEncoder().encode(JSON.stringify(storyboard)));
    service.tasks.change(id, completed);
    const revised = (await revise()).structuredContent as { id: string };
    expect(revised.id).not.toBe(id);
    expect(await service.tasks.read(revised.id, 'key-own')).toMatchObject({ state: 'pending' });
  });

  it('time that is over is no failure: the answer says how far the film is', async () => {
    await using client = await connected(transport());
    const made = await client.callTool({ name: 'make_video', arguments: { prompt: 'Slow tea.' } });
    const { id } = made.structuredContent as { id: string };
    const watched = await client.callTool({ name: 'watch_video', arguments: { id, max_seconds: 1 } });
    expect(watched.isError ?? false).toBe(false);
    expect(textOf(watched)).toMatch(/pending, 0 %.*watch_video again/);
    const cancelled = await client.callTool({ name: 'cancel_video', arguments: { id } });
    expect([textOf(cancelled), cancelled.isError]).toEqual([`${id} is cancelled.`, undefined]);
    expect(cancelled.structuredContent).toMatchObject({ error: { code: 'request_cancelled' } });
    const again = await client.callTool({ name: 'cancel_video', arguments: { id } });
    expect([textOf(again).includes('task_not_cancellable'), again.isError]).toEqual([true, true]);
  });

  it('what the service refuses is told with its field, so that the model can mend it', async () => {
    await using client = await connected(transport());
    const refused = await client.callTool({ name: 'make_video', arguments: { prompt: 'Tea.', avatar_id: 'nobody' } });
    expect(refused.isError).toBe(true);
    expect(textOf(refused)).toMatch(/avatar_not_found.*avatar_id/s);
    const lost = await client.callTool({ name: 'get_video', arguments: { id: 'task-of-another-key' } });
    expect(textOf(lost)).toContain('not_found');
  });

  it('a field that a tool does not have is refused before anything is made', async () => {
    await using client = await connected(transport());
    const before = service.tasks.count();
    const refused = await client.callTool({ name: 'make_video', arguments: { prompt: 'Tea.', colour: 'red' } });
    expect(refused.isError).toBe(true);
    expect(textOf(refused)).toContain('colour');
    expect(service.tasks.count()).toBe(before);
    const made = await client.callTool({ name: 'make_video', arguments: { prompt: 'Tea.', draft: true } });
    const { id } = made.structuredContent as { id: string };
    expect((await service.tasks.read(id, 'key-own'))?.request).toMatchObject({ draft: true });
  });

  it('the catalogues are listed', async () => {
    await using client = await connected(transport());
    for (const name of ['list_avatars', 'list_voices', 'list_styles']) {
      expect(textOf(await client.callTool({ name, arguments: {} }))).toMatch(/^\w[\w-]*: /);
    }
  });
});

test('a wrong key is refused at the door with the answer of the API', async () => {
  const answer = await fetch(`${url}/mcp`, { method: 'POST', headers: { authorization: 'Bearer wrong' }, body: '{}' });
  expect(answer.status).toBe(401);
  expect(await answer.json()).toMatchObject({ error: { code: 'invalid_api_key' } });
});

const completed = {
  state: 'completed' as const,
  progress: 100,
  result: { widthPx: 1080, heightPx: 1920, durationMs: 9000, files: ['video.mp4' as const] },
};
