// After a run of every test: fails it when a call, a status or an error code of the contract was never really answered.
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { missingAnswers } from './missing-answers.ts';

/** The tests of these folders talk to the service; the run is judged when all of them were in it. */
const judgedFolders = ['contract', 'http'].map((name) => join(import.meta.dirname, '..', name));

const isJudged = (path: string): boolean => judgedFolders.some((folder) => path.startsWith(folder));

/** Vitest calls this before the first test, and what it gives after the last. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const folder = await mkdtemp(join(tmpdir(), 'answers-'));
  const answersFile = join(folder, 'answers.jsonl');
  await writeFile(answersFile, '');
  project.provide('answersFile', answersFile);
  return async () => {
    const lines = (await readFile(answersFile, 'utf8')).trim().split('\n');
    await rm(folder, { recursive: true });
    const isWhole = await ranWhole(project);
    if (!isWhole) return;
    const missing = missingAnswers(lines.filter((line) => line !== '').map((line) => JSON.parse(line)));
    if (missing.length === 0) return;
    process.exitCode = 1;
    throw new Error(`Of the contract, no test was answered:\n${missing.join('\n')}`);
  };
}

/** Whether every test of the judged folders was run and passed: a part of them cannot meet everything. */
async function ranWhole(project: TestProject): Promise<boolean> {
  const { testFiles } = await project.globTestFiles();
  const passed = new Set(
    project.vitest.state
      .getTestModules()
      .filter((each) => each.ok() && each.children.array().length > 0)
      .map(({ moduleId }) => moduleId),
  );
  const isNarrowed = project.config.testNamePattern !== undefined || project.vitest.config.watch;
  return !isNarrowed && testFiles.filter(isJudged).every((path) => passed.has(path));
}
