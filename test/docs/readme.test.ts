import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { describeSettings } from '../../src/config.ts';

const root = join(import.meta.dirname, '../..');
const read = (path: string): Promise<string> => readFile(join(root, path), 'utf8');

it('the README lists every setting as the program reads it', async () => {
  const rows = describeSettings().map(
    ({ name, defaultText, allowed, meaning }) => `| \`${name}\` | ${meaning} | ${allowed} | ${defaultText} |`,
  );
  const table = ['| setting | what it does | allowed | default |', '|---|---|---|---|', ...rows].join('\n');
  const readme = await read('README.md');
  expect(readme.split('<!-- settings:start -->')[1]?.split('<!-- settings:end -->')[0]?.trim()).toBe(table);
});

it('every dependency has its line in docs/dependencies.md', async () => {
  const manifest = JSON.parse(await read('package.json')) as Record<string, Record<string, string>>; // npm's own form
  const page = await read('docs/dependencies.md');
  const names = [manifest['dependencies'], manifest['devDependencies']].flatMap((each) => Object.keys(each ?? {}));
  expect(names.filter((name) => !page.includes(`\`${name}\``) && !name.startsWith('@types/'))).toEqual([]);
});

it('every npm script that the README shows exists', async () => {
  const manifest = JSON.parse(await read('package.json')) as { readonly scripts: Record<string, string> }; // as above
  const shown = [...(await read('README.md')).matchAll(/npm (?:run )?([a-z:]+)/g)].map((match) => match[1] ?? '');
  const own = shown.filter((name) => !['install', 'comes', 'will', 'from', 'version'].includes(name));
  expect(own.filter((name) => !(name in manifest.scripts))).toEqual([]);
});
