import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const root = join(import.meta.dirname, '../..');

/** The rows of the page: what is proven, in which file, by the test of which name. */
async function readRows(): Promise<readonly { readonly row: string; readonly file: string; readonly name: string }[]> {
  const page = await readFile(join(root, 'docs/acceptance.md'), 'utf8');
  const lines = page.split('\n').filter((line) => /^\| [A-Z]\d/.test(line));
  return lines.map((line) => {
    const [, row = '', file = '', name = ''] = /^\| ([A-Z]\d+) \|.*\| `([a-z0-9/-]+)` (.+) \|$/.exec(line) ?? [];
    return { row, file, name };
  });
}

test('every row of the acceptance page names a test that exists', async () => {
  const rows = await readRows();
  expect(rows.length).toBeGreaterThan(70);
  const missing: string[] = [];
  for (const { row, file, name } of rows) {
    const text = await readFile(join(root, 'test', `${file}.test.ts`), 'utf8').catch(() => '');
    // As a test, or as the template of one; a quotation mark may stand behind a backslash.
    const isThere = [`'${name}'`, `"${name}"`, `'${name.replaceAll("'", "\\'")}'`].some((each) => text.includes(each));
    if (!isThere) missing.push(`${row}: ${file}: ${name}`);
  }
  expect(missing).toEqual([]);
});

test('the page leaves no row of its sections out', async () => {
  const rows = new Set((await readRows()).map(({ row }) => row));
  const wanted = [
    ...Array.from({ length: 10 }, (_, index) => `A${index + 1}`),
    ...['B11', 'B12', 'B13', 'B18', 'B19', 'B30', 'B31', 'B32', 'B33', 'F72', 'F73', 'F75', 'F76', 'F77', 'F78', 'F79'],
    ...['G80', 'G81', 'G82', 'G83', 'H84', 'H85', 'H87', 'H88', 'I89', 'I90', 'I91', 'I92', 'I93', 'I94', 'I95'],
  ];
  expect(wanted.filter((each) => !rows.has(each))).toEqual([]);
});
