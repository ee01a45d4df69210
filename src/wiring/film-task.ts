// A task of the queue -> a film made by production and published in the blob store.
import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { BlobStore } from '../assets/blob-store.ts';
import { hostedModelName } from '../contract/models.ts';
import type { HostedEngine } from '../hosted/make-hosted-film.ts';
import { resultKey } from '../http/adapt-stores.ts';
import type { FoundUpload } from '../http/create-uploads.ts';
import {
  type FilmFacts,
  type ResultFileName,
  type StoredRequest,
  storedRequestSchema,
} from '../http/stored-request.ts';
import { pathOfUpload } from '../http/upload-name.ts';
import { VideoError } from '../kit/errors.ts';
import { asStorageError } from '../kit/files.ts';
import type { JsonValue } from '../kit/json.ts';
import { seedFromText } from '../kit/random.ts';
import type { Film } from '../model/film.ts';
import { storyboardSchema } from '../model/storyboard.ts';
import type { VideoRequest } from '../model/video-request.ts';
import { makeVideo } from '../production/make-video.ts';
import type { FilmMemory, Parts } from '../production/parts.ts';
import type { OwnFile } from '../references/own-files.ts';
import type { RunTask } from '../tasks/task-record.ts';
import { draftShortSidePx, workOfFilm } from './film-work.ts';
import { runHosted, stopHosted } from './hosted-work.ts';

/** What the work of film tasks needs. */
export interface FilmTaskParts {
  readonly parts: Parts;
  readonly blobs: BlobStore;
  /** Folders of films in work, one for each task; they outlive a restart. */
  readonly workRoot: string;
  readonly shortSidePx: number;
  /** Serves the tasks that say so; null: none is configured. */
  readonly hosted: HostedEngine | null;
  /** Finds a key's own uploads. */
  readonly findUpload: (url: string, keyId: string) => Promise<FoundUpload | undefined>;
  /** The memory of the owner of a task; it is opened after this. */
  readonly memoryOf: (task: { readonly keyId: string; readonly taskId: string }) => FilmMemory;
}

/** The work of film tasks and the removal of what it leaves. */
export interface FilmTask {
  readonly runTask: RunTask;
  /** Removes what only the work needed, once its end is written. */
  readonly removeWork: (taskId: string) => Promise<void>;
  /** Removes everything of a task. */
  readonly removeFiles: (taskId: string) => Promise<void>;
  /** Gives the bytes of the published files of a task. */
  readonly measureFiles: (taskId: string) => Promise<number>;
}

/** Gives the work of a film task. */
export function createFilmTask({
  parts,
  blobs,
  workRoot,
  shortSidePx,
  hosted,
  findUpload,
  memoryOf,
}: FilmTaskParts): FilmTask {
  const workDirOf = (taskId: string) => join(workRoot, taskId);
  const removeWork = (taskId: string) => rm(workDirOf(taskId), { recursive: true, force: true, maxRetries: 3 });

  const runTask: RunTask = async (task) => {
    const workDir = workDirOf(task.taskId);
    const stored = storedRequestSchema.parse(task.request);
    await mkdir(workDir, { recursive: true }).catch((error: unknown) => {
      throw asStorageError(error, workDir);
    });
    if (stored.servedBy === hostedModelName) {
      if (hosted === null)
        throw new VideoError('upstream_unavailable', 'The hosted engine of this task is no longer set up.');
      return runHosted(task, stored, hosted, { blobs, workDir });
    }
    const sizePx = stored.draft ? draftShortSidePx : shortSidePx;
    const film = await makeVideo(
      toVideoRequest(stored, { seed: seedFromText(task.taskId), shortSidePx: sizePx }),
      {
        workDir,
        signal: task.signal,
        findOwnFile: async (url) => toOwnFile(await findUpload(url, task.keyId)),
        // Every result of a production step is plain data that survives JSON.
        runStep: <T>(name: string, work: () => Promise<T>) =>
          task.runStep(name, work as unknown as () => Promise<JsonValue>) as unknown as Promise<T>,
        // The last hundredth is the result itself becoming visible.
        reportProgress: ({ filmShare, stage }) => task.reportProgress(filmShare * 0.99, stage),
        reportLength: (filmSeconds) => {
          const drawnSeconds = filmSeconds * drawnShareOf(stored);
          task.reportWork(workOfFilm({ filmSeconds, drawnSeconds, shortSidePx: sizePx }));
        },
      },
      { ...parts, memory: memoryOf(task) },
    );
    await task.runStep('publish', async () => {
      await publishFiles(film, task.taskId, { blobs, workDir });
      return null;
    });
    const work = { filmSeconds: film.durationMs / 1000, drawnSeconds: film.drawnMs / 1000, shortSidePx: sizePx };
    return { result: factsOf(film), warnings: film.warnings, workUnits: workOfFilm(work) };
  };

  return {
    runTask,
    removeWork,
    removeFiles: async (taskId) => {
      await stopHosted(hosted, workDirOf(taskId));
      await removeWork(taskId);
      await blobs.delete(`results/${taskId}/`);
    },
    measureFiles: async (taskId) => {
      const keys = await blobs.list(`results/${taskId}/`);
      const infos = await Promise.all(keys.map((key) => blobs.stat(key)));
      return infos.reduce((sum, info) => sum + (info?.sizeBytes ?? 0), 0);
    },
  };
}

/** How much of a film was thought to be new when it was ordered. */
const drawnShareOf = ({ length }: StoredRequest): number =>
  length === undefined || length.filmSeconds === 0 ? 1 : Math.min(1, length.drawnSeconds / length.filmSeconds);

/** An upload as the reading of references takes it. */
export const toOwnFile = (upload: FoundUpload | undefined): OwnFile | null =>
  upload === undefined ? null : { name: upload.filename, origin: 'this server', open: async () => upload.read() };

/** An address that no download reaches: whoever reads a portrait finds it among the uploads or not at all. */
const portraitUrlOf = (uploadId: string): string => `https://uploads.invalid${pathOfUpload(uploadId, 'portrait')}`;

/** A stored request as production takes it. */
export const toVideoRequest = (
  stored: StoredRequest,
  { seed, shortSidePx }: Pick<VideoRequest, 'seed' | 'shortSidePx'>,
): VideoRequest => ({
  prompt: stored.prompt,
  avatarId: stored.avatarId,
  ...(stored.portrait === undefined ? {} : { portraitUrl: portraitUrlOf(stored.portrait.uploadId) }),
  voiceId: stored.voiceId,
  styleId: stored.styleId,
  orientation: stored.orientation,
  fileUrls: stored.fileUrls,
  incognito: stored.incognito,
  storyboard: stored.storyboard === null ? null : storyboardSchema.parse(stored.storyboard),
  seed,
  shortSidePx,
});

/** The names under which a film's files are published, the video last: it is there when the others are. */
const publishedNames = [
  ['thumbnail', 'thumbnail.jpg'],
  ['vtt', 'captions.vtt'],
  ['srt', 'captions.srt'],
  ['words', 'words.json'],
  ['report', 'report.json'],
  ['storyboard', 'storyboard.json'],
  ['video', 'video.mp4'],
] as const satisfies readonly (readonly [keyof Film['files'], ResultFileName])[];

/** Stores every file of the film; publishing again replaces the same files. */
async function publishFiles(film: Film, taskId: string, from: { blobs: BlobStore; workDir: string }): Promise<void> {
  for (const [kind, name] of publishedNames) {
    await from.blobs.put(resultKey(taskId, name), { path: join(from.workDir, film.files[kind]) });
  }
}

const factsOf = ({ title, widthPx, heightPx, durationMs, memory }: Film): Required<FilmFacts> => ({
  ...{ title, widthPx, heightPx, durationMs, memory },
  files: publishedNames.map(([, name]) => name),
});
