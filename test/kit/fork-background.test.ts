import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { readFile, rm, writeFile } from 'node:fs/promises';
import { platform, tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, onTestFinished, test, vi } from 'vitest';
import { answerRequestsFirst, forkBackground, giveShare, type Share } from '../../src/kit/fork-background.ts';

async function startEcho(share?: Share) {
  const path = join(tmpdir(), `echo-${process.pid}-${performance.now()}.mjs`);
  await writeFile(
    path,
    `process.on('disconnect', () => process.exit(0));
     process.on('message', (message) => process.send(message));`,
  );
  const child = forkBackground(pathToFileURL(path), share === undefined ? {} : { share });
  onTestFinished(async () => {
    child.kill('SIGKILL');
    await rm(path);
  });
  return child;
}

test('typed arrays reach a background process and come back as such', async () => {
  const child = await startEcho();
  child.send(new Float32Array([0.25, -1]));
  expect(await once(child, 'message')).toContainEqual(new Float32Array([0.25, -1]));
});

/** Waits until the kernel tells this share; it tells none where it has no shares. */
const expectShare = (child: ChildProcess, text: string) =>
  vi.waitFor(
    async () => {
      const told = await readFile(`/proc/${child.pid}/autogroup`, 'utf8').catch(() => `no shares: ${text}`);
      expect(told.trim().endsWith(text)).toBe(true);
    },
    { timeout: 5000 },
  );

test.skipIf(platform() !== 'linux')(
  'beside what answers requests, a background process has a small share in a session of its own',
  async () => {
    answerRequestsFirst();
    const child = await startEcho();
    const status = (await readFile(`/proc/${child.pid}/stat`, 'utf8')).split(') ').at(-1)?.split(' ') ?? [];
    // The fourth and the seventeenth field after the program's name.
    expect([status[3], status[16]]).toEqual([String(child.pid), '19']);
    await expectShare(child, 'nice 10');
  },
);

test.skipIf(platform() !== 'linux')(
  'a process that somebody waits for has a share like others, until it is told',
  async () => {
    answerRequestsFirst();
    const child = await startEcho('usual');
    await expectShare(child, 'nice 0');
    giveShare(child, 'small');
    await expectShare(child, 'nice 10');
    giveShare(child, 'small');
    giveShare(child, 'usual');
    await expectShare(child, 'nice 0');
  },
);
