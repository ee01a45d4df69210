// One film in this process, without a database.
import { access, constants, copyFile, mkdtemp, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { readConfig } from '../../config.ts';
import { VideoError } from '../../kit/errors.ts';
import { makeFolder } from '../../kit/make-folder.ts';
import type { Film } from '../../model/film.ts';
import type { VideoRequest } from '../../model/video-request.ts';
import { makeVideo } from '../../production/make-video.ts';
import { openParts } from '../../wiring/open-parts.ts';
import { resolveIds } from '../../wiring/resolve-ids.ts';
import { findLocalFile } from '../find-local-file.ts';
import type { Output } from '../output.ts';
import { showProgress } from '../show-progress.ts';

/** Makes a film and says where it is. An interrupt stops the work and removes what it left. */
export async function makeFilm(request: VideoRequest, outPath: string | null, output: Output): Promise<void> {
  const startedAt = performance.now();
  const { film, path } = await makeFile(resolveIds(request, readConfig(process.env)), outPath);
  const tookSeconds = (performance.now() - startedAt) / 1000;
  const filmSeconds = film.durationMs / 1000;
  const { widthPx, heightPx, title, warnings } = film;
  output.result({ path, title, widthPx, heightPx, filmSeconds, tookSeconds, warnings }, () =>
    [
      `\n${path}`,
      `${widthPx}x${heightPx}, ${filmSeconds.toFixed(1)} s, made in ${tookSeconds.toFixed(1)} s ` +
        `(${(filmSeconds / tookSeconds).toFixed(2)} x real time)`,
      ...warnings.map((warning) => `Note: ${warning}`),
    ].join('\n'),
  );
}

/** A film that could not be stored in the end would have been made for nothing. @throws invalid_parameter */
async function prepareFolder(outPath: string): Promise<void> {
  const path = resolve(outPath);
  const isFolder = await stat(path).then(
    (found) => found.isDirectory(),
    () => false, // nothing is there yet
  );
  if (isFolder) throw new VideoError('invalid_parameter', `--out is "${outPath}", which is a folder; name a file.`);
  try {
    await makeFolder(dirname(path));
    await access(dirname(path), constants.W_OK);
  } catch (cause) {
    throw new VideoError('invalid_parameter', `--out is "${outPath}": nothing can be written there.`, { cause });
  }
}

async function makeFile(request: VideoRequest, outPath: string | null): Promise<{ film: Film; path: string }> {
  if (outPath !== null) await prepareFolder(outPath);
  const halt = new AbortController();
  const interrupt = () => halt.abort();
  process.once('SIGINT', interrupt).once('SIGTERM', interrupt);
  const workDir = await mkdtemp(join(tmpdir(), 'reynard-'));
  const view = showProgress(process.stderr);
  try {
    await using parts = await openParts(readConfig(process.env));
    const film = await makeVideo(
      request,
      {
        workDir,
        signal: halt.signal,
        findOwnFile: findLocalFile,
        runStep: (_name, work) => {
          halt.signal.throwIfAborted();
          return work();
        },
        reportProgress: ({ stage, stageShare }) => view.update(stage, stageShare),
      },
      parts,
    );
    const path = resolve(outPath ?? `${fileTitle(film.title)}.mp4`);
    await makeFolder(dirname(path));
    await copyFile(join(workDir, film.files.video), path);
    return { film, path };
  } catch (error) {
    if (!halt.signal.aborted) throw error;
    throw new VideoError('request_cancelled', 'The film was given up; nothing of it is left.', { cause: error });
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
