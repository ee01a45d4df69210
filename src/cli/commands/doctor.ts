// Looks at everything a film needs on this machine and says what is missing and how to get it.
import { access, constants, statfs } from 'node:fs/promises';
import { availableParallelism, totalmem } from 'node:os';
import { type Config, describeSettings, readConfig } from '../../config.ts';
import { toVideoError } from '../../kit/errors.ts';
import { makeFolder } from '../../kit/make-folder.ts';
import { runProcess } from '../../kit/process.ts';
import { findPostgresPrograms } from '../../tasks/postgres/programs.ts';
import { chooseServerUser } from '../../tasks/postgres/server-user.ts';
import { openSpeech } from '../../wiring/open-parts.ts';
import type { Output } from '../output.ts';

/** What was found: `ok`, `note` (works without it) or `missing` (does not work without it). */
interface Finding {
  readonly name: string;
  readonly state: 'ok' | 'note' | 'missing';
  readonly found: string;
  /** What to do, or null. */
  readonly remedy: string | null;
}

const leastFreeBytes = 2e9;
const leastMemoryBytes = 2e9;
const oldestNode = 26;

/** Prints what was found. Gives false when something needed is missing. */
export async function examineMachine(output: Output): Promise<boolean> {
  const findings = await findAll();
  const settings = describeSettings().map(({ name }) => ({ name, isSet: (process.env[name] ?? '') !== '' }));
  const marks = { ok: 'ok     ', note: 'note   ', missing: 'MISSING' };
  output.result({ findings, settings }, () =>
    [
      ...findings.flatMap(({ name, state, found, remedy }) => [
        `${marks[state]}  ${name}: ${found}`,
        ...(remedy === null ? [] : [`         ${remedy}`]),
      ]),
      '',
      `Settings in use: ${settings.flatMap(({ name, isSet }) => (isSet ? [name] : [])).join(', ') || 'none, all as by default'}`,
    ].join('\n'),
  );
  return findings.every(({ state }) => state !== 'missing');
}

async function findAll(): Promise<readonly Finding[]> {
  const config = readSettings();
  const own = config instanceof Error ? null : config;
  return [
    node(),
    machine(),
    settingsFinding(config),
    await tried('drawing (@napi-rs/canvas)', async () => {
      const { createCanvas } = await import('@napi-rs/canvas');
      createCanvas(8, 8).getContext('2d').fillRect(0, 0, 8, 8);
      return 'draws';
    }),
    await tried('encoder (node-av)', async () => `FFmpeg ${(await import('node-av')).ffmpegVersion()}`),
    await tried('voices (flite)', async () => {
      await using _engine = await openSpeech(own ?? readConfig({}));
      return 'speaks';
    }),
    await database(own),
    await folder(own?.dataDir ?? null),
    await program(
      'ffmpeg',
      ['-version'],
      "Only needed with REYNARD_ENCODER=ffmpeg: install your system's ffmpeg package.",
    ),
    await program(
      'bwrap',
      ['--version'],
      'Decodes files of clients in a closed box where it is there: install the package bubblewrap.',
    ),
    await program(
      'prlimit',
      ['--version'],
      "Limits the decoders of clients' files where it is there: install the package util-linux.",
    ),
  ];
}

function readSettings(): Config | Error {
  try {
    return readConfig(process.env);
  } catch (error) {
    return toVideoError(error);
  }
}

const settingsFinding = (config: Config | Error): Finding =>
  config instanceof Error
    ? { name: 'settings', state: 'missing', found: config.message, remedy: 'Correct or unset it.' }
    : { name: 'settings', state: 'ok', found: 'all understood', remedy: null };

function node(): Finding {
  const { node: version } = process.versions;
  const isNew = Number(version.split('.')[0]) >= oldestNode;
  return {
    name: 'Node.js',
    state: isNew ? 'ok' : 'missing',
    found: version,
    remedy: isNew
      ? null
      : `Start through npm (npm run …), which finds the Node.js ${oldestNode} that npm install brought.`,
  };
}

function machine(): Finding {
  const isSmall = totalmem() < leastMemoryBytes;
  return {
    name: 'machine',
    state: isSmall ? 'note' : 'ok',
    found: `${availableParallelism()} cores, ${gigabytes(totalmem())} of memory, ${process.platform} ${process.arch}`,
    remedy: isSmall ? 'A film at 1080p takes about 1 GB; REYNARD_RENDER_HEIGHT=720 takes less.' : null,
  };
}

async function database(config: Config | null): Promise<Finding> {
  const name = 'database';
  if (config?.databaseUrl) return { name, state: 'ok', found: 'DATABASE_URL', remedy: null };
  return tried('database (embedded PostgreSQL)', async () => {
    const programs = await findPostgresPrograms();
    const user = await chooseServerUser(programs.postgres, config?.dataDir ?? '.');
    return `runs as ${user.description}`;
  });
}

async function folder(dataDir: string | null): Promise<Finding> {
  if (dataDir === null) return { name: 'data folder', state: 'note', found: 'not looked at', remedy: null };
  return tried('data folder', async () => {
    await makeFolder(dataDir);
    await access(dataDir, constants.W_OK);
    const { bavail, bsize } = await statfs(dataDir);
    const free = bavail * bsize;
    if (free < leastFreeBytes)
      throw new Error(`${dataDir} has ${gigabytes(free)} free; a film needs up to ${gigabytes(leastFreeBytes)}`);
    return `${dataDir}, ${gigabytes(free)} free`;
  });
}

async function program(name: string, words: readonly string[], remedy: string): Promise<Finding> {
  try {
    const { stdout, exitCode } = await runProcess(name, words, { timeoutMs: 10_000 });
    if (exitCode === 0) return { name, state: 'ok', found: stdout.split('\n')[0] ?? name, remedy: null };
  } catch {
    // Not there: said below.
  }
  return { name, state: 'note', found: 'not found', remedy };
}

async function tried(name: string, look: () => Promise<string>): Promise<Finding> {
  try {
    return { name, state: 'ok', found: await look(), remedy: null };
  } catch (error) {
    const { message, kind } = toVideoError(error);
    return { name, state: 'missing', found: message, remedy: kind.hint };
  }
}

const gigabytes = (bytes: number): string => `${(bytes / 1e9).toFixed(1)} GB`;
