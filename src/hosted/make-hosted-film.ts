// A film made by the hosted service: started once, watched to its end, and copied to us.
import { open, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { ALL_FORMATS, FilePathSource, Input } from 'mediabunny';
import { VideoError } from '../kit/errors.ts';
import { writeFileWhole, writeJson } from '../kit/files.ts';
import { type DownloadRules, downloadFile } from './download-file.ts';
import { type HeygenClient, type HostedOrder, PassingFault } from './heygen-client.ts';
import { hostedFailure, safeWords } from './heygen-refusal.ts';
import type { HostedSession, HostedVideo } from './heygen-schemas.ts';
import { srtToVtt } from './srt-to-vtt.ts';

/** One run of a hosted film. */
export interface HostedRun {
  readonly taskId: string;
  readonly workDir: string;
  readonly signal: AbortSignal;
  /** Runs a step, or gives its saved result. */
  readonly runStep: <T>(name: string, work: () => Promise<T>) => Promise<T>;
  readonly reportProgress: (fraction: number, stage: string) => void;
}

/** The hosted service and how patient we are with it. */
export interface HostedEngine {
  readonly client: HeygenClient;
  readonly apiKey: string;
  /** Host and port of the service: its own files may lie there. */
  readonly host: string;
  /** Between two looks at a film in work. @defaultValue 5000 */
  readonly pollMs?: number;
  /** The longest that a film may be in work. @defaultValue 90 minutes */
  readonly longestMs?: number;
  /** The longest that the copy of a finished film may take. @defaultValue 30 minutes */
  readonly longestCopyMs?: number;
  /** The longest silence in a download. @defaultValue 30 seconds */
  readonly longestSilenceMs?: number;
}

/** A finished film: which files are there, and its measures. */
export interface HostedFilm {
  readonly widthPx: number;
  readonly heightPx: number;
  readonly durationMs: number;
  readonly files: readonly (keyof typeof hostedFiles)[];
}

/** The files in the work folder. */
export const hostedFiles = {
  'video.mp4': 'hosted.mp4',
  'thumbnail.jpg': 'hosted.jpg',
  'captions.srt': 'hosted.srt',
  'captions.vtt': 'hosted.vtt',
} as const;

/** Where a running session is noted, so that a cancel can stop it. */
export const sessionFile = 'hosted-session.json';

const defaultPollMs = 5000;
const defaultLongestMs = 90 * 60_000;
const defaultLongestCopyMs = 30 * 60_000;
const defaultLongestSilenceMs = 30_000;
/** The service replays a creation for a day; after that the same key would start, and charge, a second film. */
const replayedForMs = 23 * 3_600_000;
const mostFilmBytes = 4 * 1024 ** 3;
const mostSideFileBytes = 16 * 1024 ** 2;

/** Makes the film. @throws the failure of the hosted service under a code of ours; generation_timeout when it is stuck */
export async function makeHostedFilm(order: HostedOrder, run: HostedRun, engine: HostedEngine): Promise<HostedFilm> {
  run.reportProgress(0, 'ordering');
  // Saved before anything is sent: a run after a crash knows whether the service still remembers the first try.
  const orderedAtMs = await run.runStep('hosted begin', async () => Date.now());
  const sessionId = await run.runStep('hosted create', () => create(order, orderedAtMs, run, engine));
  const videoId = await run.runStep('hosted session', () =>
    stopWhenStuck(sessionId, engine, () => watchSession(sessionId, orderedAtMs, run, engine)),
  );
  await run.runStep('hosted video', () =>
    stopWhenStuck(sessionId, engine, () => watchVideo(videoId, orderedAtMs, run, engine)),
  );
  run.reportProgress(0.95, 'copying');
  // A film that was long in work is there, and paid: its copy has a time of its own.
  const copying = { ...engine, longestMs: engine.longestCopyMs ?? defaultLongestCopyMs };
  return run.runStep('hosted copy', () => copyFilm(videoId, Date.now(), run, copying));
}

async function create(order: HostedOrder, orderedAtMs: number, run: HostedRun, engine: HostedEngine): Promise<string> {
  const sessionId = await persist(orderedAtMs, run, engine, async () => {
    if (Date.now() - orderedAtMs > replayedForMs) {
      throw new VideoError(
        'upstream_unavailable',
        'Whether the hosted engine was asked for this film cannot be told any more.',
      );
    }
    return engine.client.create(order, run.taskId, run.signal);
  });
  await writeJson(join(run.workDir, sessionFile), { sessionId });
  return sessionId;
}

/** What is given up here shall not go on, and be charged, there. */
async function stopWhenStuck<T>(sessionId: string, engine: HostedEngine, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof VideoError && error.code === 'generation_timeout') {
      // It is stopped as a courtesy; the task has failed either way.
      await engine.client.stop(sessionId).catch(() => undefined);
    }
    throw error;
  }
}

/** Looks at the session until it has a film. */
function watchSession(sessionId: string, orderedAtMs: number, run: HostedRun, engine: HostedEngine): Promise<string> {
  return poll(orderedAtMs, run, engine, async () => {
    const session = await engine.client.readSession(sessionId, run.signal);
    run.reportProgress(0.05 + 0.4 * share(session.progress), 'thinking');
    if (isEnded(session.status)) throw sessionFailure(session, engine.apiKey);
    return session.video_id ?? null;
  });
}

/** Without anybody to answer it, a session that asks will never go on. */
const isEnded = (status: string): boolean => status === 'failed' || status === 'waiting_for_input';

function sessionFailure({ status, messages, video_id: videoId }: HostedSession, apiKey: string): VideoError {
  const newest = messages?.find((message) => message.type === 'error')?.content;
  const said = safeWords(newest, apiKey);
  if (status === 'waiting_for_input') return hostedFailure(status, said || 'it asks a question that nobody can answer');
  return hostedFailure(null, said || (videoId ? 'its film failed' : 'its session failed before there was a film'));
}

/** Looks at the film until it is there. */
async function watchVideo(videoId: string, orderedAtMs: number, run: HostedRun, engine: HostedEngine): Promise<null> {
  await poll(orderedAtMs, run, engine, async () => {
    const video = await engine.client.readVideo(videoId, run.signal);
    run.reportProgress(0.5 + (video.status === 'pending' ? 0 : 0.2), 'rendering');
    if (video.status === 'failed')
      throw hostedFailure(video.failure_code, safeWords(video.failure_message, engine.apiKey));
    return video.status === 'completed' && video.video_url ? true : null;
  });
  return null;
}

/** Asks for fresh addresses at every try: those given earlier may have ended. */
async function copyFilm(videoId: string, begunAtMs: number, run: HostedRun, engine: HostedEngine): Promise<HostedFilm> {
  const longestSilenceMs = engine.longestSilenceMs ?? defaultLongestSilenceMs;
  const rules = () => ({
    ...{ ownHost: engine.host, signal: run.signal, longestSilenceMs },
    mostMs: begunAtMs + (engine.longestMs ?? defaultLongestMs) - Date.now(),
  });
  const pathOf = (name: keyof typeof hostedFiles) => join(run.workDir, hostedFiles[name]);
  const video = await persist(begunAtMs, run, engine, async () => {
    const fresh = await engine.client.readVideo(videoId, run.signal);
    await downloadFile(fresh.video_url ?? '', pathOf('video.mp4'), { ...rules(), mostBytes: mostFilmBytes });
    return fresh;
  });
  const measures = await measure(pathOf('video.mp4'));
  return { ...measures, files: ['video.mp4', ...(await copySideFiles(video, pathOf, rules()))] };
}

/** A film without a picture or captions is a film: what cannot be had is left out. */
async function copySideFiles(
  video: HostedVideo,
  pathOf: (name: keyof typeof hostedFiles) => string,
  rules: Omit<DownloadRules, 'mostBytes'>,
): Promise<HostedFilm['files']> {
  const tryCopy = async (address: string | null | undefined, path: string): Promise<boolean> => {
    if (!address) return false;
    try {
      await downloadFile(address, path, { ...rules, mostBytes: mostSideFileBytes });
      return true;
    } catch (error) {
      if (error instanceof PassingFault) return false;
      throw error;
    }
  };
  const files: (keyof typeof hostedFiles)[] = [];
  const picture = pathOf('thumbnail.jpg');
  if ((await tryCopy(video.thumbnail_url, picture)) && (await isJpeg(picture))) files.push('thumbnail.jpg');
  if (await tryCopy(video.subtitle_url, pathOf('captions.srt'))) {
    await writeFileWhole(pathOf('captions.vtt'), srtToVtt(await readFile(pathOf('captions.srt'), 'utf8')));
    files.push('captions.srt', 'captions.vtt');
  }
  return files;
}

async function isJpeg(path: string): Promise<boolean> {
  await using file = await open(path);
  const { buffer } = await file.read(Buffer.alloc(3), 0, 3, 0);
  return buffer.toString('hex') === 'ffd8ff';
}

async function measure(path: string): Promise<Pick<HostedFilm, 'widthPx' | 'heightPx' | 'durationMs'>> {
  try {
    using input = new Input({ source: new FilePathSource(path), formats: ALL_FORMATS });
    const track = await input.getPrimaryVideoTrack();
    if (track === null) throw new Error('no picture');
    const durationMs = Math.round((await input.computeDuration()) * 1000);
    return { widthPx: track.displayWidth, heightPx: track.displayHeight, durationMs };
  } catch (error) {
    throw new VideoError('upstream_unavailable', 'The film of the hosted engine cannot be read.', { cause: error });
  }
}

/** Asks again and again, until there is something or the time is up. */
async function poll<T>(
  orderedAtMs: number,
  run: HostedRun,
  engine: HostedEngine,
  look: () => Promise<T | null>,
): Promise<T> {
  for (;;) {
    const found = await persist(orderedAtMs, run, engine, look);
    if (found !== null) return found;
    await pause(engine.pollMs ?? defaultPollMs, orderedAtMs, run, engine);
  }
}

/** Tries again what may pass, with longer and longer waits. */
async function persist<T>(
  orderedAtMs: number,
  run: HostedRun,
  engine: HostedEngine,
  work: () => Promise<T>,
): Promise<T> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await work();
    } catch (error) {
      run.signal.throwIfAborted();
      if (!(error instanceof PassingFault)) throw error;
      if (attempt >= mostAttempts) {
        throw new VideoError('upstream_unavailable', `The hosted engine cannot be reached: ${error.message}.`);
      }
      const ownMs = (engine.pollMs ?? defaultPollMs) * Math.min(2 ** (attempt - 1), 12);
      await pause((error.waitMs ?? ownMs / 2) + Math.random() * (ownMs / 2), orderedAtMs, run, engine);
    }
  }
}

/** With waits of up to a minute, ten minutes of silence. */
const mostAttempts = 14;

async function pause(ms: number, orderedAtMs: number, run: HostedRun, engine: HostedEngine): Promise<void> {
  const longestMs = engine.longestMs ?? defaultLongestMs;
  if (Date.now() + ms - orderedAtMs > longestMs) {
    throw new VideoError(
      'generation_timeout',
      `The hosted engine has not finished the film within ${Math.round(longestMs / 60_000)} minutes.`,
    );
  }
  await sleep(ms, undefined, { signal: run.signal }).catch(() => run.signal.throwIfAborted());
}

const share = (progress: number | null | undefined): number => Math.min(1, Math.max(0, (progress ?? 0) / 100));
