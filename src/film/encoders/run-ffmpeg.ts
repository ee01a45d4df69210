// Starts the system's ffmpeg program and reports clearly when it is missing or fails.
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import type { Readable, Writable } from 'node:stream';
import { VideoError } from '../../kit/errors.ts';

/** A running ffmpeg that is fed through its standard input. */
export interface FfmpegProcess {
  /** Hands over bytes; they may be reused once the promise resolves. */
  readonly write: (bytes: Uint8Array) => Promise<void>;
  /** Ends the input and waits for the end. @throws render_failed with the last lines of its error output. */
  readonly finish: () => Promise<void>;
}

/** Bytes of error output that are kept for the message of a failure. */
const keptErrorBytes = 2000;
const quiet = ['-hide_banner', '-loglevel', 'error', '-y'];

/** Starts ffmpeg with the given arguments. @throws invalid_setting when there is no such program. */
export async function startFfmpeg(
  program: string,
  args: readonly string[],
  signal?: AbortSignal,
): Promise<FfmpegProcess> {
  const child = spawn(program, [...quiet, ...args], {
    stdio: ['pipe', 'ignore', 'pipe'],
    ...(signal === undefined ? {} : { signal, killSignal: 'SIGKILL' as const }),
  });
  const ended = endOf(child, child.stderr);
  // A closed pipe shows as the process's end, which is reported with its reason.
  child.stdin.on('error', () => {});
  await spawned(child, program);
  return {
    write: async (bytes) => {
      const failure = await Promise.race([writeTo(child.stdin, bytes), ended]);
      if (failure !== undefined) throw failure;
    },
    finish: async () => {
      child.stdin.end();
      const failure = await ended;
      if (failure !== undefined) throw failure;
    },
  };
}

/** Runs ffmpeg and hands over what it writes to its standard output. @throws as `startFfmpeg` and `finish` do. */
export async function readFromFfmpeg(
  program: string,
  args: readonly string[],
  onChunk: (chunk: Uint8Array) => void,
): Promise<void> {
  const child = spawn(program, [...quiet, '-nostdin', ...args, 'pipe:1'], { stdio: ['ignore', 'pipe', 'pipe'] });
  const ended = endOf(child, child.stderr);
  child.stdout.on('data', onChunk);
  await spawned(child, program);
  const failure = await ended;
  if (failure !== undefined) throw failure;
}

async function spawned(child: ChildProcess, program: string): Promise<void> {
  if (child.pid !== undefined) return;
  const [cause] = await once(child, 'error');
  const message = `The program "${program}" could not be started; install ffmpeg, or set REYNARD_ENCODER=node-av.`;
  throw new VideoError('invalid_setting', message, { cause });
}

/** Resolves at the process's end, to the error it ended with or to undefined. */
async function endOf(child: ChildProcess, errorOutput: Readable): Promise<VideoError | undefined> {
  let complaints = '';
  errorOutput.setEncoding('utf8');
  errorOutput.on('data', (text: string) => {
    complaints = (complaints + text).slice(-keptErrorBytes);
  });
  const end = Promise.withResolvers<{ readonly how: string; readonly cause?: unknown } | undefined>();
  child.once('error', (cause) => end.resolve({ how: 'an error', cause }));
  child.once('close', (code, signal) => {
    if (code === 0) end.resolve(undefined);
    else end.resolve({ how: signal === null ? `exit code ${code}` : `signal ${signal}` });
  });
  const failure = await end.promise;
  if (failure === undefined) return undefined;
  const { how, cause } = failure;
  return new VideoError('render_failed', `ffmpeg ended with ${how}: ${complaints.trim()}`, { cause });
}

const writeTo = (stream: Writable, bytes: Uint8Array): Promise<undefined> =>
  new Promise((resolve) => stream.write(bytes, () => resolve(undefined)));
