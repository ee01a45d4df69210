// The client as others get it: packed, and installed in an empty folder.
import { execFile } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);
const root = join(import.meta.dirname, '../..');

/** Builds, packs and installs the client; the folder must be empty. */
export async function installSdk(folder: string): Promise<void> {
  const packing = ['run', '--silent', 'pack:sdk', '--', '--pack-destination', folder];
  const { stdout: packed } = await run('npm', packing, { cwd: root });
  await writeFile(join(folder, 'package.json'), '{ "type": "module", "private": true }');
  await run('npm', ['install', '--silent', '--offline', '--no-audit', `./${packed.trim()}`], { cwd: folder });
}
