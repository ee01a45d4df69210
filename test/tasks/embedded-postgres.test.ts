import { existsSync, readFileSync } from 'node:fs';
import { chmod, cp, lstat, mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import pg from 'pg';
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest';
import { runProcess } from '../../src/kit/process.ts';
import { isPidAlive } from '../../src/kit/process-identity.ts';
import { type EmbeddedPostgres, openEmbeddedPostgres } from '../../src/tasks/postgres/open-embedded-postgres.ts';
import { createMissingLinks, packageFor } from '../../src/tasks/postgres/programs.ts';
import { makePrivateFolder, socketFolderFor } from '../../src/tasks/postgres/socket-folder.ts';
import type { ProgramOptions } from './store-messages.ts';
import { StoreProcess } from './store-process.ts';
import { silentLog } from './test-database.ts';

let folder: string;
let dataDir: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'postgres-'));
  // Another user may have to reach the database inside.
  await chmod(folder, 0o755);
  dataDir = join(folder, 'data');
});
afterAll(() => rm(folder, { recursive: true, force: true }));

async function open(folderOfData: string): Promise<EmbeddedPostgres> {
  const server = await openEmbeddedPostgres({ dataDir: folderOfData, log: silentLog });
  onTestFinished(() => server.close());
  return server;
}

async function query(server: EmbeddedPostgres, sql: string): Promise<readonly pg.QueryResultRow[]> {
  const client = new pg.Client({ ...server.connection });
  await client.connect();
  try {
    return (await client.query(sql)).rows;
  } finally {
    await client.end();
  }
}

const pidFile = (data: string) => join(data, 'postgres/cluster/postmaster.pid');
const pidOf = (data: string) => Number(readFileSync(pidFile(data), 'utf8').split('\n')[0]);

test('two that open one new folder at once share one server, which the last one stops', async () => {
  const [first, second] = await Promise.all([open(dataDir), open(dataDir)]);
  await query(first, 'create table kept as select 42 as answer');
  expect(await query(second, 'select answer from kept')).toEqual([{ answer: 42 }]);
  const pid = pidOf(dataDir);
  const user = new pg.Client({ ...second.connection, application_name: 'reynard of another process' });
  await user.connect();
  await first.close();
  expect(isPidAlive(pid)).toBe(true);
  await user.end();
  await second.close();
  expect(isPidAlive(pid)).toBe(false);
});

test('the server listens on a socket that only its owner reaches, and on no port', async () => {
  const server = await open(dataDir);
  expect(await query(server, `select current_setting('listen_addresses') as tcp`)).toEqual([{ tcp: '' }]);
  expect((await lstat(server.connection.host)).mode & 0o777).toBe(0o700);
  expect(await query(server, 'select answer from kept')).toEqual([{ answer: 42 }]);
});

test('a server that was killed is started again, without losing what was committed', async () => {
  const server = await open(dataDir);
  await query(server, 'insert into kept values (43)');
  process.kill(pidOf(dataDir), 'SIGKILL');
  const answers = () => query(server, 'select count(*)::int as count from kept').catch(() => []);
  await expect.poll(answers, { timeout: 15_000 }).toEqual([{ count: 2 }]);
});

test('a file left by a server whose number now belongs to another program does not stop the start', async () => {
  const server = await open(dataDir);
  const left = await readFile(pidFile(dataDir), 'utf8');
  await server.close();
  await writeFile(pidFile(dataDir), left.replace(/^\d+/, String(process.pid)), { mode: 0o600 });
  const again = await open(dataDir);
  expect(await query(again, 'select 1 as one')).toEqual([{ one: 1 }]);
});

test('a folder whose path is too long for a socket is served through a short private one', async () => {
  const long = join(folder, 'long-'.repeat(30), 'data');
  const socketDir = socketFolderFor(join(long, 'postgres'), process.getuid?.() ?? 0);
  expect(socketDir.startsWith(long)).toBe(false);
  await mkdir(dirname(long), { recursive: true });
  await cp(join(dataDir, 'postgres/cluster'), join(long, 'postgres/cluster'), { recursive: true });
  await chmod(join(long, 'postgres/cluster'), 0o700);
  const server = await open(long);
  onTestFinished(() => rm(socketDir, { recursive: true, force: true }));
  expect(server.connection.host).toBe(socketDir);
  expect(await query(server, 'select count(*)::int as count from kept')).toEqual([{ count: 2 }]);
});

test('a socket folder that others can enter, or a link in its place, is refused', async () => {
  const shared = join(folder, 'shared');
  await mkdir(shared, { mode: 0o755 });
  const own = process.getuid?.() ?? 0;
  await expect(makePrivateFolder(shared, [own])).rejects.toThrow('belongs to this user alone');
  const link = join(folder, 'link');
  await mkdir(join(folder, 'private'), { mode: 0o700 });
  await symlink(join(folder, 'private'), link);
  await expect(makePrivateFolder(link, [own])).rejects.toThrow('belongs to this user alone');
  await expect(makePrivateFolder(join(folder, 'private'), [own + 1])).rejects.toThrow('belongs to this user alone');
});

test('links that the install script would have made are made at the start', async () => {
  const installed = dirname(dirname(createRequire(import.meta.url).resolve(packageFor('linux', 'x64', false))));
  const copy = join(folder, 'package');
  await mkdir(join(copy, 'native/lib'), { recursive: true });
  await cp(join(installed, 'native/pg-symlinks.json'), join(copy, 'native/pg-symlinks.json'));
  const links = JSON.parse(await readFile(join(copy, 'native/pg-symlinks.json'), 'utf8'));
  for (const { source } of links) await writeFile(join(copy, source), source);
  await createMissingLinks(copy);
  await createMissingLinks(copy);
  for (const { source, target } of links) expect(await readFile(join(copy, target), 'utf8')).toBe(source);
});

test.each([
  ['linux', 'x64', true, 'musl'],
  ['win32', 'x64', false, 'none for win32 on x64'],
  ['linux', 'riscv64', false, 'none for linux on riscv64'],
])('on %s %s (musl: %s) the message says why, and names DATABASE_URL', (platform, arch, isMusl, why) => {
  const find = () => packageFor(platform, arch, isMusl);
  expect(find).toThrow(expect.objectContaining({ code: 'invalid_setting' }));
  expect(find).toThrow(why);
  expect(find).toThrow('Set DATABASE_URL');
});

test('a folder that cannot be made, or holds another version, is named with the way out', async () => {
  const file = join(folder, 'file');
  await writeFile(file, '');
  await expect(open(join(file, 'data'))).rejects.toThrow(/file\/data\/postgres cannot be made\. Set DATABASE_URL/);
  const old = join(folder, 'old');
  await mkdir(join(old, 'postgres/cluster'), { recursive: true });
  await writeFile(join(old, 'postgres/cluster/PG_VERSION'), '16\n');
  await expect(open(old)).rejects.toThrow('made by PostgreSQL 16');
});

test.runIf(process.getuid?.() === 0)(
  'as root without user namespaces the server runs as an ordinary user',
  async () => {
    const data = join(folder, 'as-user');
    const program = `
    const { openEmbeddedPostgres } = await import(process.argv[1]);
    const log = { debug() {}, info() {}, warn() {}, error() {} };
    const server = await openEmbeddedPostgres({ dataDir: process.argv[2], log });
    const { default: pg } = await import(process.argv[3]);
    const client = new pg.Client(server.connection);
    await client.connect();
    console.log((await client.query('select 7 as seven')).rows[0].seven);
    await client.end();
    await server.close();`;
    const module = join(import.meta.dirname, '../../src/tasks/postgres/open-embedded-postgres.ts');
    const driver = import.meta.resolve('pg');
    const args = ['--input-type=module', '-e', program, module, data, driver];
    // No program is found on this PATH, unshare among them.
    const ended = await runProcess(process.execPath, args, { env: { PATH: '/nowhere' }, timeoutMs: 30_000 });
    expect(ended).toMatchObject({ exitCode: 0, stdout: '7\n' });
    expect((await lstat(join(data, 'postgres/cluster'))).uid).not.toBe(0);
    // And back: the files return to root's hands where namespaces are allowed.
    const server = await open(data);
    expect(await query(server, 'select 8 as eight')).toEqual([{ eight: 8 }]);
  },
);

test('a task outlives the kill of the database under it, and then of database and process together', async () => {
  const options: ProgramOptions = {
    ...{ databaseUrl: null, dataDir, role: 'all', concurrency: 1, effectsPath: join(folder, 'effects') },
  };
  const first = await StoreProcess.start(options);
  const { id } = await first.create({ stepMs: 400 });
  await first.waitFor('step', ({ step }) => step === 'plan');
  process.kill(pidOf(dataDir), 'SIGKILL');
  await first.waitFor('step', ({ step }) => step === 'draw 1');
  await first.kill();
  process.kill(pidOf(dataDir), 'SIGKILL');
  const second = await StoreProcess.start(options);
  expect(await second.readToEnd(id)).toMatchObject({ state: 'completed', progress: 100 });
  const ended = (await readFile(options.effectsPath, 'utf8')).split('\n').filter((line) => line.includes('|ended|'));
  expect(new Set(ended.map((line) => line.split('|')[1]))).toEqual(new Set(['plan', 'draw 0', 'draw 1', 'join']));
  expect(ended.filter((line) => line.includes('|plan|'))).toHaveLength(1);
  await second.close();
  expect(existsSync(pidFile(dataDir))).toBe(false);
  expect(await readdir(join(dataDir, 'postgres'))).toEqual(['cluster', 'server.log', 'socket']);
});
