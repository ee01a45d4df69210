import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { errorStatuses } from '../../src/contract/operation.ts';
import { operations } from '../../src/contract/operations.ts';
import { errorTable } from '../../src/kit/errors.ts';

const testFolder = join(import.meta.dirname, '..');
let wireTests = '';
let allTests = '';

const isSource = (path: string): boolean => path.endsWith('.ts') && !path.endsWith('completeness.test.ts');

beforeAll(async () => {
  const paths = (await readdir(testFolder, { recursive: true })).filter(isSource);
  const read = async (wanted: readonly string[]) =>
    (await Promise.all(wanted.map((path) => readFile(join(testFolder, path), 'utf8')))).join('\n');
  wireTests = await read(paths.filter((path) => path.startsWith('http/')));
  allTests = await read(paths);
});

test('every call of the contract is made in a test that holds its answer against the document', () => {
  // By name, or as a row of a table whose answers are checked.
  const isChecked = ({ id }: { readonly id: string }) => new RegExp(`['"]${id}['"]`).test(wireTests);
  expect(operations.filter((operation) => !isChecked(operation)).map(({ id }) => id)).toEqual([]);
});

test('every error code is met in a test', () => {
  expect(Object.keys(errorTable).filter((code) => !new RegExp(`\\b${code}\\b`).test(allTests))).toEqual([]);
});

test('every status of the error table that a call can answer stands at a call', () => {
  const told = new Set(operations.flatMap((operation) => errorStatuses(operation)));
  // Refused before there is a call of the contract, or a fault of ours at any of them.
  const elsewhere = [405, 408, 431, 500];
  const statuses = new Set(Object.values(errorTable).map(({ status }) => status));
  expect([...statuses].filter((status) => !told.has(status) && !elsewhere.includes(status))).toEqual([]);
});
