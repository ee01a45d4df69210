import { spawn } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, test } from 'vitest';
import { openScriptedServer } from '../doubles/scripted-server.ts';

const program = join(import.meta.dirname, '../../src/cli/reynard.ts');

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'reynard-cli-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

interface Ended {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

function run(command: string, words: readonly string[], env: NodeJS.ProcessEnv = {}): Promise<Ended> {
  return new Promise((resolve, reject) => {
    const child = spawn(command, [...words], {
      cwd: folder,
      env: { ...process.env, REYNARD_DATA_DIR: folder, ...env },
    });
    let [out, err] = ['', ''];
    child.stdout.on('data', (chunk: Buffer) => {
      out += chunk.toString();
    });
    child.stderr.on('data', (chunk: Buffer) => {
      err += chunk.toString();
    });
    child.once('error', reject);
    child.once('close', (code) => resolve({ code, out, err }));
  });
}

const reynard = (words: readonly string[], env: NodeJS.ProcessEnv = {}) =>
  run(process.execPath, [program, ...words], env);

const task = (more: object = {}) => ({
  ...{ id: 'task-unified-1757165031-0123456789abcdefghijklmn', status: 'pending', progress: 0, created: 1_757_165_031 },
  ...{
    task_info: { can_cancel: true, estimated_time: 9, stage: null },
    results: null,
    error: null,
    warnings: [],
    ...more,
  },
});

test.each(['avatars', 'voices', 'styles'])('%s are a table for people and an array for programs', async (name) => {
  const [table, json] = await Promise.all([reynard([name]), reynard(['--json', name])]);
  const entries: { readonly id: string }[] = JSON.parse(json.out);
  expect(entries.length).toBeGreaterThan(2);
  expect(table.out.split('\n')[0]).toMatch(/^ID +NAME/);
  for (const { id } of entries) expect(table.out).toContain(id);
});

describe('a mistake', () => {
  it.each([
    [['dance'], /unknown command 'dance'/],
    [['make'], /missing required argument 'prompt'/],
    [['make', 'tea', '--colour', 'red'], /--colour/],
    [['make', 'tea', '--size', '480'], /480.*360, 720, 1080/],
    [['make', 'tea', '--avatar', 'nobody-known'], /avatar_not_found.*nobody-known/],
    [['completion', 'powershell'], /powershell.*bash, zsh, fish/],
  ])('as in %j ends with 2 and says what is wrong', async (words, message) => {
    const { code, out, err } = await reynard(words);
    expect(err).toMatch(message);
    expect([code, out]).toEqual([2, '']);
  });

  it('is one JSON object on standard error with --json', async () => {
    const { err } = await reynard(['--json', 'make', 'tea', '--size', '480']);
    expect(JSON.parse(err)).toMatchObject({ error: { code: 'invalid_parameter' } });
  });
});

test.each([
  [['tasks', 'list', '--limit', 'abc'], '--limit is "abc"; allowed: a whole number from 1 to 100.'],
  [['tasks', 'list', '--limit', '101'], '--limit is "101"'],
  [['audit', 'list', '--limit', '-3'], '--limit is "-3"'],
  [['keys', 'create', '--name', 'x', '--expires-in-days', 'soon'], '--expires-in-days is "soon"'],
  [['keys', 'create', '--name', 'x', '--at-once', '0'], '--at-once is "0"'],
  [['keys', 'rotate', 'key_x', '--overlap-hours', '1.5'], '--overlap-hours is "1.5"'],
  [['make', 'x', '--file', 'nowhere.png'], '--file 1 is not there'],
])('a wrong value is named with its option: %j', async (words, told) => {
  const { code, out, err } = await reynard(words, { REYNARD_API_KEY: 'k'.repeat(20) });
  expect([code, out]).toEqual([2, '']);
  expect(err).toContain(told);
});

test('plan prints a storyboard and nothing else', async () => {
  const { code, out } = await reynard(['plan', 'Three tips for better sleep.']);
  expect(code).toBe(0);
  expect(JSON.parse(out)).toMatchObject({ version: 1, orientation: 'landscape' });
});

test('plan reads the files it is given', async () => {
  await writeFile(join(folder, 'report.md'), '# Bike Report\n\nWe rented 18,400 bikes in 2025.\n');
  const { code, out } = await reynard(['plan', 'Summarise this report.', '--file', 'report.md']);
  expect([code, out.includes('18,400')]).toEqual([0, true]);
});

test('make makes a film, says where it is, and leaves nothing else', async () => {
  const path = join(folder, 'tea.mp4');
  const scratch = await mkdtemp(join(folder, 'scratch-'));
  const words = ['--json', 'make', 'Say: "Tea is ready."', '--out', path];
  const { code, out } = await reynard(words, { TMPDIR: scratch, REYNARD_RENDER_HEIGHT: '360' });
  expect(code).toBe(0);
  expect(JSON.parse(out)).toMatchObject({ path, widthPx: 640, heightPx: 360 });
  expect(await readdir(scratch)).toEqual([]);
  expect((await stat(path)).size).toBeGreaterThan(10_000);
}, 90_000);

describe('the tasks of a service', () => {
  it('are waited for and stored', async () => {
    const film = Buffer.from('the bytes of a film');
    await using files = await openScriptedServer([{ status: 200, body: film.toString() }]);
    const done = task({ status: 'completed', progress: 100, results: [{ url: `${files.url}/film.mp4` }] });
    const half = task({ status: 'processing', progress: 40, task_info: { estimated_time: 5, stage: 'rendering' } });
    await using service = await openScriptedServer([task(), half, done, done].map((body) => ({ status: 200, body })));
    const { code, out, err } = await reynard([
      'tasks',
      'wait',
      task().id,
      '--url',
      service.url,
      '--key',
      'a-key-for-tests-0',
      '--out',
      'film.mp4',
    ]);
    expect(err).toContain('40 % rendering');
    expect([code, out.trim()]).toEqual([0, join(folder, 'film.mp4')]);
    expect(await readFile(join(folder, 'film.mp4'))).toEqual(film);
    expect(files.heard[0]?.headers.authorization).toBeUndefined();
  });

  it('that failed end with 1 and their code', async () => {
    const error = { code: 'render_failed', message: 'The encoder ended.', type: 'task_error' };
    const failed = { status: 200, body: task({ status: 'failed', error }) };
    await using service = await openScriptedServer([failed, failed]);
    const { code, err } = await reynard(['tasks', 'wait', 'task-x'], {
      REYNARD_URL: service.url,
      REYNARD_API_KEY: 'k',
    });
    expect(code).toBe(1);
    expect(err).toContain('render_failed');
  });

  it('cannot be asked for where nobody listens', async () => {
    const { code, err } = await reynard(['tasks', 'list', '--url', 'http://127.0.0.1:9', '--key', 'k']);
    expect(code).toBe(1);
    expect(err).toContain('http://127.0.0.1:9');
  }, 30_000);
});

test('doctor finds everything a film needs on this machine', async () => {
  const { code, out } = await reynard(['--json', 'doctor']);
  const { findings }: { findings: { name: string; state: string }[] } = JSON.parse(out);
  expect(findings.filter(({ state }) => state === 'missing')).toEqual([]);
  expect(code).toBe(0);
});

test('doctor says which setting is wrong and ends with 1', async () => {
  const { code, out } = await reynard(['doctor'], { REYNARD_PORT: 'high' });
  expect(code).toBe(1);
  expect(out).toMatch(/MISSING {2}settings: REYNARD_PORT is "high"/);
});

test('the completion of bash offers commands, their subcommands and their options', async () => {
  await writeFile(join(folder, 'completion.bash'), (await reynard(['completion', 'bash'])).out);
  const complete = async (...words: readonly string[]): Promise<readonly string[]> => {
    const typed = words.map((word) => `"${word}"`).join(' ');
    const script = `source completion.bash; COMP_WORDS=(${typed}); COMP_CWORD=${words.length - 1}; _reynard; echo "\${COMPREPLY[@]}"`;
    return (await run('bash', ['-c', script])).out.trim().split(' ');
  };
  expect(await complete('reynard', 'do')).toEqual(['doctor']);
  expect(await complete('reynard', 'tasks', '')).toContain('cancel');
  expect(await complete('reynard', 'make', '--or')).toEqual(['--orientation']);
});

test.each([
  [['tasks', 'list'], {}, 'missing_api_key', /--key, or set REYNARD_API_KEY/],
  [['memory', 'list'], {}, 'missing_api_key', /--key, or set REYNARD_API_KEY/],
  [
    ['tasks', 'list', '--url', 'nonsense'],
    { REYNARD_API_KEY: 'k' },
    'invalid_parameter',
    /--url or REYNARD_URL is "nonsense"/,
  ],
  [['tasks', 'list'], { REYNARD_API_KEY: 'k', REYNARD_URL: 'ftp://x' }, 'invalid_parameter', /REYNARD_URL is "ftp:/],
  [['make', 'x', '--avatar', 'nobody'], {}, 'avatar_not_found', /"reynard avatars"/],
  [['make', 'x', '--out', '/dev/null/film.mp4'], {}, 'invalid_parameter', /nothing can be written there/],
  [['make', 'x', '--out', '.'], {}, 'invalid_parameter', /which is a folder/],
] as const)('%j is refused in the words of the command line, before any work', async (words, env, code, told) => {
  const ended = await reynard(words, { REYNARD_API_KEY: undefined, REYNARD_URL: undefined, ...env });
  expect(ended).toMatchObject({ code: 2, out: '' });
  expect(ended.err).toContain(`${code}: `);
  expect(ended.err).toMatch(told);
  expect(ended.err).not.toMatch(/"param"|GET \/v1|\n +at /);
});

test('an interrupt gives the film up, says so, and leaves nothing', async () => {
  const child = spawn(
    process.execPath,
    [program, 'make', 'Tea in 60 seconds.', '--size', '360', '--out', 'given-up.mp4'],
    {
      ...{ cwd: folder, env: { ...process.env, REYNARD_DATA_DIR: folder } },
    },
  );
  let err = '';
  child.stderr.on('data', (chunk: Buffer) => {
    // Once: a second interrupt would end the program by itself.
    if (err === '') child.kill('SIGINT');
    err += chunk.toString();
  });
  const code = await new Promise((resolve) => void child.once('close', resolve));
  expect([code, err.includes('request_cancelled: ')]).toEqual([130, true]);
  expect(err).not.toMatch(/\n +at /);
  expect(await readdir(folder)).not.toContain('given-up.mp4');
});

test('the version is that of the package', async () => {
  expect((await reynard(['--version'])).out.trim()).toMatch(/^\d+\.\d+\.\d+$/);
});
