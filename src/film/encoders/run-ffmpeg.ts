// Starts the system's ffmpeg program and reports clearly when it is missing or fails.
import { type ChildProcessByStdio, spawn } from 'node:child_process';
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

/** Starts ffmpeg with the given arguments. @throws invalid_setting when there is no such program. */
export async function startFfmpeg(
  program: string,
  args: readonly string[],
  signal?: AbortSignal,
): Promise<FfmpegProcess> {
  const child = spawn(program, ['-hide_banner', '-loglevel', 'error', '-nostdin', '-y', ...args], {
    stdio: ['pipe', 'ignore', 'pipe'],
    ...(signal === undefined ? {} : { signal, killSignal: 'SIGKILL' as const }),
  });
  const ended = watch(child);
  await once(child, 'spawn').catch((cause: unknown) => {
    const message = `The program "${program}" could not be started; install ffmpeg, or set REYNARD_ENCODER=node-av.`;
    throw new VideoError('invalid_setting', message, { cause });
  });
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

/** Resolves at the process's end, to the error it ended with or to undefined. */
async function watch(child: ChildProcessByStdio<Writable, null, Readable>): Promise<VideoError | undefined> {
  let complaints = '';
  child.stderr.setEncoding('utf8');
  child.stderr.on('data', (text: string) => {
    complaints = (complaints + text).slice(-keptErrorBytes);
  });
  // A closed pipe shows as the process's end, which is reported with its reason.
  child.stdin.on('error', () => {});
  const { code, signal, cause } = await new Promise<{ code: number | null; signal: string | null; cause?: unknown }>(
    (resolve) => {
      child.once('error', (cause) => resolve({ code: null, signal: null, cause }));
      child.once('close', (code, signal) => resolve({ code, signal }));
    },
  );
  if (code === 0) return undefined;
  const end = signal === null ? `exit code ${code}` : `signal ${signal}`;
  return new VideoError('render_failed', `ffmpeg ended with ${end}: ${complaints.trim()}`, { cause });
}

const writeTo = (stream: Writable, bytes: Uint8Array): Promise<undefined> =>
  new Promise((resolve) => stream.write(bytes, () => resolve(undefined)));
