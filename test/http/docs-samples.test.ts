// Every example of the reference is run as it is printed, against a service that has one of everything.
import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Operation } from '../../src/contract/operation.ts';
import { operations } from '../../src/contract/operations.ts';
import { type HttpServer, serve } from '../../src/http/serve.ts';
import { createLog } from '../../src/kit/log.ts';
import { idKindOf, type PopulatedService, populate } from './populated-service.ts';
import { ownKey } from './test-service.ts';

const run = promisify(execFile);
const tsc = join(import.meta.dirname, '../../node_modules/typescript/bin/tsc');
const nodeTypes = join(import.meta.dirname, '../../node_modules/@types');
const environment = { ...process.env, REYNARD_API_KEY: ownKey };

/** Whether Python has the library that the examples ask for; they say how to get it. */
const hasPython = await run('python3', ['-c', 'import requests']).then(
  () => true,
  () => false,
);
if (!hasPython) console.warn('The Python examples are not run: python3 with requests is not there.');

/** Pages of calls with examples; those of the documentation are the documentation itself. */
const shown = operations.filter(({ id }) => !['readDocs', 'readDocsPage', 'readLlms'].includes(id));

interface Example {
  readonly id: string;
  readonly code: string;
}

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'reynard-samples-'));
  await writeFile(join(folder, 'report.pdf'), '%PDF-1.7\n');
});
afterAll(() => rm(folder, { recursive: true, force: true }));

/** Fills in what an example leaves to its reader, from the answer to the call that is known to work. */
function fillIn(code: string, service: PopulatedService, operation: Operation): string {
  const kind = operation.id === 'followTask' ? 'finishedTask' : idKindOf(operation);
  const call = kind === undefined ? service.callOf(operation) : service.callWithId(operation, service.ids[kind]);
  const [path = '', query = ''] = call.path.split('?');
  const link = new URLSearchParams(query);
  const values = operation.path.split('/').flatMap((part, at) => {
    const name = /^\{(\w+)\}$/.exec(part)?.[1];
    return name === undefined || name === 'id' ? [] : [[name.toUpperCase(), path.split('/')[at] ?? ''] as const];
  });
  const id = path.split('/')[operation.path.split('/').indexOf('{id}')] ?? '';
  return [...values, ['EXPIRES', link.get('expires') ?? ''], ['SIGNATURE', link.get('signature') ?? '']].reduce(
    (text, [word = '', value = '']) => text.replaceAll(new RegExp(`(?<=[/=])${word}(?=["'/&?])`, 'g'), value),
    code.replaceAll(/(?<=\/)[A-Z]+_ID(?=["'/?])/g, id),
  );
}

/** Opens a service for every call, so that no example meets what another one did, and writes the examples for it. */
async function openExamples(language: string): Promise<AsyncDisposable & { readonly examples: readonly Example[] }> {
  const servers: HttpServer[] = [];
  const examples: Example[] = [];
  for (const operation of shown) {
    const service = await populate();
    const server = await serve({
      ...{ app: service.app, host: '127.0.0.1', port: 0 },
      log: createLog('silent', () => {}),
    });
    servers.push(server);
    const slug = operation.id.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
    const page = await (await fetch(`http://${server.host}:${server.port}/docs/${slug}.md`)).text();
    const code = new RegExp(`\`\`\`${language}\\n([\\s\\S]*?)\\n\`\`\``).exec(page)?.[1] ?? '';
    examples.push({ id: operation.id, code: fillIn(code, service, operation) });
  }
  return {
    examples,
    [Symbol.asyncDispose]: async () => {
      await Promise.all(servers.map((server) => server[Symbol.asyncDispose]()));
    },
  };
}

test('every curl line is answered', async () => {
  await using opened = await openExamples('bash');
  const failed: string[] = [];
  for (const { id, code } of opened.examples) {
    // The same line, told to fail where the answer is a refusal.
    const line = code.replace(/^curl /, 'curl --silent --show-error --fail-with-body ');
    await run('bash', ['-c', line], { cwd: folder, env: environment, encoding: 'buffer' }).catch(
      (error: { readonly stdout: Buffer; readonly stderr: Buffer }) =>
        failed.push(`${id}: ${error.stdout}${error.stderr}`),
    );
  }
  expect(failed).toEqual([]);
  expect((await readFile(join(folder, 'thumbnail.jpg'))).byteLength).toBe(600);
}, 60_000);

const runAll = `
import { argv } from 'node:process';
for (const id of argv.slice(2)) {
  await import(\`./\${id}.ts\`).catch((error) => console.log(\`FAILED \${id}: \${error}\`));
}`;

test('every TypeScript example runs, and is right by strict rules', async () => {
  await using opened = await openExamples('typescript');
  const own = join(folder, 'typescript');
  await mkdir(own);
  await writeFile(join(own, 'package.json'), '{ "type": "module" }');
  await writeFile(join(own, 'report.pdf'), '%PDF-1.7\n');
  await writeFile(join(own, 'run-all.js'), runAll);
  for (const { id, code } of opened.examples) await writeFile(join(own, `${id}.ts`), `${code}\nexport {};\n`);
  const ids = opened.examples.map(({ id }) => id);
  const { stdout } = await run(process.execPath, ['run-all.js', ...ids], { cwd: own, env: environment });
  expect(stdout.split('\n').filter((line) => line.startsWith('FAILED'))).toEqual([]);
  expect(stdout).toContain('video.generation.task');
  const strict = ['--strict', '--noEmit', '--module', 'nodenext', '--target', 'es2022', '--skipLibCheck'];
  const types = ['--types', 'node', '--typeRoots', nodeTypes];
  const files = ids.map((id) => `${id}.ts`);
  for (const library of ['es2023', 'es2023,dom']) {
    const { stdout: faults } = await run(process.execPath, [tsc, ...strict, ...types, '--lib', library, ...files], {
      cwd: own,
    }).catch((error: { readonly stdout: string }) => error);
    expect(faults).toBe('');
  }
}, 120_000);

const runAllInPython = `
import json, sys
for id, code in json.load(sys.stdin).items():
    try:
        exec(code, {"__name__": "__main__"})
    except BaseException as error:
        print("FAILED", id, repr(error))
`;

test.skipIf(!hasPython)(
  'every Python example runs',
  async () => {
    await using opened = await openExamples('python');
    const codes = JSON.stringify(Object.fromEntries(opened.examples.map(({ id, code }) => [id, code])));
    const running = run('python3', ['-c', runAllInPython], { cwd: folder, env: environment });
    running.child.stdin?.end(codes);
    const { stdout } = await running;
    expect(stdout.split('\n').filter((line) => line.startsWith('FAILED'))).toEqual([]);
    expect(stdout).toContain('video.generation.task');
  },
  60_000,
);

/** The first block of a language on a page. */
async function firstBlock(page: string, language: string): Promise<string> {
  const { app } = await populate();
  const text = await (await app.request(`/docs/${page}.md`)).text();
  return new RegExp(`\`\`\`${language}\\n([\\s\\S]*?)\\n\`\`\``).exec(text)?.[1] ?? '';
}

test('the example of the client is right by strict rules against the client itself', async () => {
  const own = join(folder, 'client');
  await mkdir(own);
  const source = join(import.meta.dirname, '../../src/sdk/index.ts');
  await writeFile(
    join(own, 'film.ts'),
    (await firstBlock('client', 'typescript')).replace("'reynard-sdk'", `'${source}'`),
  );
  await writeFile(join(own, 'package.json'), '{ "type": "module" }');
  const strict = ['--strict', '--noEmit', '--module', 'nodenext', '--target', 'es2024', '--allowImportingTsExtensions'];
  const types = ['--types', 'node', '--typeRoots', nodeTypes, '--lib', 'es2024,esnext', '--skipLibCheck'];
  const { stdout } = await run(process.execPath, [tsc, ...strict, ...types, 'film.ts'], { cwd: own }).catch(
    (error: { readonly stdout: string }) => error,
  );
  expect(stdout).toBe('');
}, 60_000);

test('the tools that the page for agents names are those there are', async () => {
  const { app } = await populate();
  const text = await (await app.request('/docs/agents.md')).text();
  const named = new Set([...text.matchAll(/`(\w+_\w+)`/g)].map((match) => match[1]));
  const sources = ['video-tools', 'plan-tools', 'catalogue-tools'].map((name) =>
    readFile(join(import.meta.dirname, `../../src/mcp/${name}.ts`), 'utf8'),
  );
  const there = (await Promise.all(sources)).flatMap((source) =>
    [...source.matchAll(/registerTool\(\s*'(\w+)'/g)].map((match) => match[1]),
  );
  expect([...named].toSorted()).toEqual(there.toSorted());
});
