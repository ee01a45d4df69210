import { readdir, readFile } from 'node:fs/promises';
import { platform } from 'node:os';
import { Worker } from 'node:worker_threads';
import { expect, test } from 'vitest';

const nicenessOf = async (thread: string): Promise<number> =>
  // The seventeenth field after the program's name, which may itself hold spaces.
  Number((await readFile(`/proc/self/task/${thread}/stat`, 'utf8')).split(') ').at(-1)?.split(' ')[16]);

test.skipIf(platform() !== 'linux')('a thread that gives way lowers itself and no other', async () => {
  const before = await readdir('/proc/self/task');
  const path = new URL('../../src/kit/give-way.ts', import.meta.url).href;
  const code = `import(${JSON.stringify(path)}).then(({ giveWay }) => {
    giveWay();
    require('node:worker_threads').parentPort.postMessage('done');
    setInterval(() => {}, 1000);
  });`;
  const worker = new Worker(code, { eval: true });
  try {
    await new Promise((resolve) => void worker.once('message', resolve));
    const threads = await readdir('/proc/self/task');
    const lowered = [];
    for (const thread of threads) if ((await nicenessOf(thread)) === 19) lowered.push(thread);
    expect(lowered).toHaveLength(1);
    expect(before).not.toContain(lowered[0]);
  } finally {
    await worker.terminate();
  }
});
