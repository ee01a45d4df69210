import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { expect, test } from 'vitest';
import { runProcess } from '../../src/kit/process.ts';
import { isPidAlive, isSurelyDead, ownIdentity } from '../../src/kit/process-identity.ts';

const node = (program: string, options: Parameters<typeof runProcess>[2] = {}) =>
  runProcess(process.execPath, ['-e', program], options);

test('the output and the exit code of a program are given', async () => {
  const program = `process.stdout.write('grüße'); process.stderr.write('warn'); process.exitCode = 3`;
  expect(await node(program)).toEqual({ exitCode: 3, endSignal: null, stdout: 'grüße', stderr: 'warn' });
});

test('a program that floods stderr ends, and only its last words are kept', async () => {
  const { stderr } = await node(`process.stderr.write('x'.repeat(3_000_000) + 'the end')`);
  expect(stderr.length).toBe(64 * 1024);
  expect(stderr.endsWith('the end')).toBe(true);
});

test('a program that ignores SIGTERM is killed when its time is over', async () => {
  const program = `process.on('SIGTERM', () => {}); setInterval(() => {}, 1000)`;
  const beganMs = performance.now();
  await expect(node(program, { timeoutMs: 1000, graceMs: 200 })).rejects.toThrow('was stopped after 1000 ms');
  expect(performance.now() - beganMs).toBeLessThan(10_000);
});

test('an abort stops the program and rejects with its reason', async () => {
  const stop = new AbortController();
  const running = node('setInterval(() => {}, 1000)', { signal: stop.signal });
  stop.abort(new Error('not wanted any more'));
  await expect(running).rejects.toThrow('not wanted any more');
  await expect(node('0', { signal: stop.signal })).rejects.toThrow('not wanted any more');
});

test('a program that does not exist rejects', async () => {
  await expect(runProcess('/no/such/program', [])).rejects.toMatchObject({ code: 'ENOENT' });
});

test('a process is known to live, to be dead, and to be another one under the same number', async () => {
  const own = ownIdentity();
  expect(isSurelyDead(own)).toBe(false);
  const child = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)']);
  const pid = child.pid ?? 0;
  expect(isPidAlive(pid)).toBe(true);
  child.kill('SIGKILL');
  await once(child, 'exit');
  expect(isPidAlive(pid)).toBe(false);
  expect(isSurelyDead({ ...own, pid })).toBe(true);
  expect(isSurelyDead({ ...own, startedAt: '1' })).toBe(process.platform === 'linux');
  expect(isSurelyDead({ ...own, pid, machine: 'elsewhere' })).toBe(false);
});
