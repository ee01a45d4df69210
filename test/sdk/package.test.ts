import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';
import { openScriptedServer } from '../doubles/scripted-server.ts';

const run = promisify(execFile);
const root = join(import.meta.dirname, '../..');

const program = `
import { Reynard, NotFoundError } from 'reynard-sdk';
const client = new Reynard({ apiKey: 'k', baseUrl: process.argv[2] });
const { data } = await client.models.list();
const lost = await client.tasks.get('task-x').catch((error) => error instanceof NotFoundError);
console.log(data[0].id, lost);
`;
const typed = `
import { Reynard, type Task } from 'reynard-sdk';
const client = new Reynard({ apiKey: 'k' });
const task = await client.videos.generate({ prompt: 'Tea.', orientation: 'portrait' });
export const latest: Task = task.latest;
// @ts-expect-error a misspelt field is an error
await client.videos.generate({ prompt: 'Tea.', avatarId: 'maya' });
`;

test('the packed client is installed in an empty folder and used, with its types', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'reynard-sdk-'));
  try {
    await run('npm', ['run', '--silent', 'build:sdk'], { cwd: root });
    const { stdout: packed } = await run('npm', ['pack', '--silent', '--pack-destination', folder], {
      cwd: join(root, 'dist/sdk'),
    });
    await writeFile(join(folder, 'package.json'), '{ "type": "module", "private": true }');
    await run('npm', ['install', '--silent', '--offline', '--no-audit', `./${packed.trim()}`], { cwd: folder });
    await writeFile(join(folder, 'use.js'), program);
    await writeFile(join(folder, 'use.ts'), typed);
    await using server = await openScriptedServer([
      { status: 200, body: { object: 'list', data: [{ id: 'reynard-video-agent' }] } },
      { status: 404, body: { error: { code: 'not_found', message: 'No.', type: 'not_found', request_id: 'r' } } },
    ]);
    const { stdout } = await run(process.execPath, ['use.js', server.url], { cwd: folder });
    expect(stdout.trim()).toBe('reynard-video-agent true');
    const tsc = join(root, 'node_modules/typescript/bin/tsc');
    const strict = ['--strict', '--noEmit', '--module', 'nodenext', '--target', 'es2022', '--lib', 'es2023,dom'];
    await run(process.execPath, [tsc, ...strict, 'use.ts'], { cwd: folder });
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}, 120_000);
