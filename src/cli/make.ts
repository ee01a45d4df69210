// One film from the command line, in this process, without a database.
import { copyFile, mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { readConfig } from '../config.ts';
import { toVideoError } from '../kit/errors.ts';
import type { Film } from '../model/film.ts';
import { makeVideo } from '../production/make-video.ts';
import { openParts } from '../wiring/open-parts.ts';
import { resolveIds } from '../wiring/resolve-ids.ts';
import { type CliRequest, readArguments, usage } from './read-arguments.ts';
import { showProgress } from './show-progress.ts';

const { stdout, stderr } = process;

async function main(words: readonly string[]): Promise<number> {
  const cli = readArguments(words);
  if (cli === null) {
    stdout.write(usage);
    return 0;
  }
  const startedAt = performance.now();
  const { film, path } = await makeFile(cli);
  const tookSeconds = (performance.now() - startedAt) / 1000;
  const filmSeconds = film.durationMs / 1000;
  stdout.write(`\n${path}\n`);
  stdout.write(
    `${film.widthPx}x${film.heightPx}, ${filmSeconds.toFixed(1)} s, made in ${tookSeconds.toFixed(1)} s ` +
      `(${(filmSeconds / tookSeconds).toFixed(2)} x real time)\n`,
  );
  for (const warning of film.warnings) stdout.write(`Note: ${warning}\n`);
  return 0;
}

async function makeFile(cli: CliRequest): Promise<{ readonly film: Film; readonly path: string }> {
  const halt = new AbortController();
  const interrupt = () => halt.abort();
  process.once('SIGINT', interrupt).once('SIGTERM', interrupt);
  const workDir = await mkdtemp(join(tmpdir(), 'reynard-'));
  const view = showProgress(stderr);
  try {
    const request = resolveIds(cli.request);
    await using parts = await openParts(readConfig(process.env));
    const film = await makeVideo(
      request,
      {
        workDir,
        signal: halt.signal,
        runStep: (_name, work) => {
          halt.signal.throwIfAborted();
          return work();
        },
        reportProgress: ({ stage, stageShare }) => view.update(stage, stageShare),
      },
      parts,
    );
    const path = resolve(cli.outPath ?? `${fileTitle(film.title)}.mp4`);
    await mkdir(dirname(path), { recursive: true });
    await copyFile(join(workDir, film.files.video), path);
    return { film, path };
  } finally {
    view.stop();
    await rm(workDir, { recursive: true, force: true });
  }
}

/** A title as a file name: letters and digits of any script, joined by hyphens. */
const fileTitle = (title: string): string =>
  title
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/gu, '')
    .slice(0, 60) || 'film';

try {
  process.exitCode = await main(process.argv.slice(2));
} catch (thrown) {
  const error = toVideoError(thrown);
  stderr.write(`\n${error.code}: ${error.message}\n${error.kind.hint}\n`);
  if (error.code === 'internal_error') stderr.write(`${error.stack}\n`);
  process.exitCode = error.kind.fault === 'caller' ? 2 : 1;
}
