import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { errorStatuses } from '../../src/contract/operation.ts';
import { operations } from '../../src/contract/operations.ts';
import { errorTable } from '../../src/kit/errors.ts';
import { missingAnswers, neverAnswered } from './missing-answers.ts';

const testFolder = join(import.meta.dirname, '..');

test('what no test was answered is told, answer by answer and code by code', () => {
  const all = missingAnswers([]);
  expect(all).toEqual(expect.arrayContaining(['createVideo 200', 'readWords 206', 'prompt_too_long', 'render_failed']));
  const some = missingAnswers([
    { operation: 'createVideo', status: 200, code: null, taskCode: null },
    { operation: 'readTask', status: 200, code: null, taskCode: 'render_failed' },
    { operation: null, status: 405, code: 'method_not_allowed', taskCode: null },
  ]);
  const met = ['createVideo 200', 'readTask 200', 'render_failed', 'method_not_allowed'];
  expect(all.filter((each) => !some.includes(each)).toSorted()).toEqual(met.toSorted());
});

test('every code that ends a program before it answers anything is met in a test of that program', async () => {
  const paths = (await readdir(testFolder, { recursive: true })).filter(
    (path) => path.endsWith('.test.ts') && !path.startsWith('contract/'),
  );
  const texts = await Promise.all(paths.map((path) => readFile(join(testFolder, path), 'utf8')));
  expect([...neverAnswered].filter((code) => !texts.some((text) => text.includes(`'${code}'`)))).toEqual([]);
});

test('every status of the error table that a call can answer stands at a call', () => {
  const told = new Set(operations.flatMap((operation) => errorStatuses(operation)));
  // Refused before there is a call of the contract, a fault of ours at any of them, or, the last, in a task's error alone.
  const elsewhere = [405, 408, 431, 500, 502];
  const statuses = new Set(Object.values(errorTable).map(({ status }) => status));
  expect([...statuses].filter((status) => !told.has(status) && !elsewhere.includes(status))).toEqual([]);
});
