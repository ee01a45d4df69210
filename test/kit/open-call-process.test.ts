import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test, vi } from 'vitest';
import { openCallProcess } from '../../src/kit/open-call-process.ts';
import type { Setup } from './call-program.ts';

async function open() {
  const folder = await mkdtemp(join(tmpdir(), 'calls-'));
  const diary = join(folder, 'diary');
  const setup = { name: 'fox', diary };
  const calls = openCallProcess<Setup, string, string>(new URL('./call-program.ts', import.meta.url), setup);
  onTestFinished(async () => {
    await calls[Symbol.asyncDispose]();
    await rm(folder, { recursive: true });
  });
  const begun = async () => (await readFile(diary, 'utf8').catch(() => '')).split('\n').filter((line) => line !== '');
  return { calls, begun };
}

test('calls are answered by one process that knows its setup, and fail as they failed there', async () => {
  const { calls } = await open();
  expect(await Promise.all([calls.call('one'), calls.call('two')])).toEqual(['fox: one', 'fox: two']);
  await expect(calls.call('fail')).rejects.toMatchObject({ code: 'avatar_not_found', param: 'avatar_id' });
});

test('a call whose process dies is made once more, and the next ones are answered', async () => {
  const { calls, begun } = await open();
  expect(await calls.call('die once')).toBe('fox: die once');
  await expect(calls.call('die')).rejects.toMatchObject({ code: 'internal_error' });
  expect(await calls.call('after')).toBe('fox: after');
  expect(await begun()).toEqual(['die once', 'die once', 'die', 'die', 'after']);
});

test('a cancelled call ends at once with its reason, and the process goes on', async () => {
  const { calls, begun } = await open();
  const stop = new AbortController();
  const waiting = calls.call('wait', stop.signal);
  const beside = calls.call('beside');
  await vi.waitFor(async () => expect(await begun()).toHaveLength(2), { timeout: 10_000 });
  stop.abort(new Error('enough'));
  await expect(waiting).rejects.toThrow('enough');
  expect(await beside).toBe('fox: beside');
  expect(await calls.call('after')).toBe('fox: after');
});

test('a process that cannot leave a cancelled call is ended, and what else it had to do is done by the next', async () => {
  const { calls, begun } = await open();
  const stop = new AbortController();
  const hanging = calls.call('hang', stop.signal);
  await vi.waitFor(async () => expect(await begun()).toEqual(['hang']), { timeout: 10_000 });
  const beside = calls.call('beside');
  stop.abort(new Error('enough'));
  await expect(hanging).rejects.toThrow('enough');
  expect(await beside).toBe('fox: beside');
});

test('closing ends the process and refuses calls', async () => {
  const { calls, begun } = await open();
  const waiting = calls.call('wait');
  await vi.waitFor(async () => expect(await begun()).toEqual(['wait']), { timeout: 10_000 });
  const refused = expect(waiting).rejects.toMatchObject({ code: 'shutting_down' });
  await calls[Symbol.asyncDispose]();
  await refused;
  await expect(calls.call('one')).rejects.toMatchObject({ code: 'shutting_down' });
});
