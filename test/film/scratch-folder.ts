// A folder for the files of one test or of one test file, gone when that is over.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, onTestFinished } from 'vitest';

const ofFile: string[] = [];

afterAll(async () => {
  for (const folder of ofFile) await rm(folder, { recursive: true, force: true });
});

export async function scratchFolder(life: 'test' | 'file' = 'test'): Promise<(name: string) => string> {
  const folder = await mkdtemp(join(tmpdir(), 'reynard-test-'));
  if (life === 'file') ofFile.push(folder);
  else onTestFinished(() => rm(folder, { recursive: true, force: true }));
  return (name) => join(folder, name);
}
