// Runs the decoder of one file in a process of its own, held as tightly as the machine allows.
import { type ChildProcess, spawn } from 'node:child_process';
import { constants as fileConstants, lstat, open, readdir } from 'node:fs/promises';
import { constants } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import type { z } from 'zod';
import { VideoError } from '../../kit/errors.ts';
import { lowerProcess } from '../../kit/fork-background.ts';
import { type DecodeJob, decodeOutcomeSchema } from '../decode/decode-job.ts';
import { endDecoder, watchJail } from './end-decoder.ts';
import { bubblewrapArguments, type Confinement, readableFolders, sealArguments } from './find-confinement.ts';

/** The bounds of one decoder. */
interface DecoderLimits {
  readonly processorSeconds: number;
  /** The whole time it may take. */
  readonly wallMs: number;
  /** The time it may take between two signs of progress. */
  readonly silenceMs: number;
}

const limitsOf = (kind: DecodeJob['kind']): DecoderLimits =>
  kind === 'video' || kind === 'audio'
    ? { processorSeconds: 240, wallMs: 180_000, silenceMs: 15_000 }
    : { processorSeconds: 15, wallMs: 19_000, silenceMs: 19_000 };

const memoryBytes = 1536 * 1024 * 1024;
const fileBytes = 512 * 1024 * 1024;
/** All files together that a decoder makes. */
const folderBytes = 900 * 1024 * 1024;
const folderWatchMs = 500;
const largestResultBytes = 16 * 1024 * 1024;
const worker = new URL('../decode/decode-worker.ts', import.meta.url).pathname;

/** One file to decode. */
export interface DecodeOrder<Content> {
  readonly job: DecodeJob;
  /** What the content must be. */
  readonly schema: z.ZodType<Content>;
  readonly inputPath: string;
  /** An empty folder: the only place the decoder can write to. */
  readonly outputDir: string;
  readonly confinement: Confinement;
  readonly signal: AbortSignal;
  /** @param share how far the work is, 0 to 1 */
  readonly onProgress: (share: number) => void;
}

/**
 * Decodes a file; what the decoder made lies in `outputDir`.
 * @throws file_corrupt, media_limits_exceeded or unsupported_file_type with a message that follows the file's name.
 */
export async function runDecoder<Content>(order: DecodeOrder<Content>): Promise<Content> {
  order.signal.throwIfAborted();
  const limits = limitsOf(order.job.kind);
  const [command, ...args] = commandLine(order, limits);
  const child = spawn(command, args, {
    // The fourth is where bubblewrap tells whom it runs.
    stdio: ['ignore', 'pipe', 'pipe', order.confinement.hasBubblewrap ? 'pipe' : 'ignore'],
    cwd: order.outputDir,
    detached: true,
    env: { HOME: order.outputDir, PATH: process.env['PATH'] },
  });
  lowerProcess(child);
  const { stopped, errors } = await watchChild(child, order, limits);
  order.signal.throwIfAborted();
  if (stopped !== null) throw new VideoError('media_limits_exceeded', stopped);
  return readOutcome(order, errors, child);
}

function commandLine(
  { job, inputPath, outputDir, confinement }: Omit<DecodeOrder<unknown>, 'schema'>,
  limits: DecoderLimits,
): [string, ...string[]] {
  const { hasBubblewrap, hasLimits } = confinement;
  const [input, output] = hasBubblewrap ? ['/in/file', '/out'] : [inputPath, outputDir];
  const permissions = [
    ...['--permission', '--allow-addons', `--allow-fs-read=${inputPath}`],
    ...[`--allow-fs-read=${outputDir}`, `--allow-fs-write=${outputDir}`],
    ...readableFolders().map((folder) => `--allow-fs-read=${folder}`),
  ];
  const program = [
    ...[process.execPath, '--no-warnings', '--max-old-space-size=768', ...(hasBubblewrap ? [] : permissions)],
    ...[worker, JSON.stringify(job), input, output],
  ];
  const jailed = hasBubblewrap
    ? [
        ...['bwrap', '--info-fd', '3', ...bubblewrapArguments()],
        ...['--ro-bind', inputPath, input, '--bind', outputDir, output, ...sealArguments, ...program],
      ]
    : program;
  const limited = hasLimits
    ? [
        ...['prlimit', `--data=${memoryBytes}`, `--cpu=${limits.processorSeconds}`, `--fsize=${fileBytes}`],
        ...['--nofile=256', '--core=0', '--', ...jailed],
      ]
    : jailed;
  const [command = process.execPath, ...args] = limited;
  return [command, ...args];
}

/** Waits for the end; gives why the child was stopped, or null when it ended by itself. */
async function watchChild(
  child: ChildProcess,
  { signal, onProgress, outputDir }: Pick<DecodeOrder<unknown>, 'signal' | 'onProgress' | 'outputDir'>,
  limits: DecoderLimits,
): Promise<{ readonly stopped: string | null; readonly errors: string }> {
  let stopped: string | null = null;
  let errors = '';
  const [, , , info] = child.stdio;
  const jailed = watchJail(info instanceof Readable ? info : null);
  const stop = (reason: string): void => {
    stopped ??= reason;
    endDecoder(child, jailed);
  };
  const abort = (): void => stop('was cancelled');
  signal.addEventListener('abort', abort, { once: true });
  const wall = setTimeout(stop, limits.wallMs, `takes more than ${limits.wallMs / 1000} s to decode`);
  const silence = setTimeout(
    stop,
    limits.silenceMs,
    `takes more than ${limits.silenceMs / 1000} s for one step of decoding`,
  );
  const growth = setInterval(() => {
    void sizeOf(outputDir).then((sizeBytes) => {
      if (sizeBytes > folderBytes) stop('swells beyond what a file may become');
    });
  }, folderWatchMs);
  child.stdout?.setEncoding('latin1').on('data', (text: string) => {
    silence.refresh();
    const share = Number(/(\d(?:\.\d+)?)\n[^\n]*$/.exec(text)?.[1]);
    if (share >= 0 && share <= 1) onProgress(share);
  });
  child.stderr?.setEncoding('utf8').on('data', (text: string) => {
    errors = (errors + text).slice(-4000);
  });
  try {
    await new Promise<void>((resolve, reject) => child.once('error', reject).once('close', () => resolve()));
    if (stopped === null && endedBy(child) === constants.signals.SIGXCPU) {
      stopped = 'takes too much processor time to decode';
    }
    return { stopped, errors };
  } finally {
    clearTimeout(wall);
    clearTimeout(silence);
    clearInterval(growth);
    signal.removeEventListener('abort', abort);
  }
}

/** What a folder's files take; one that is gone takes nothing. */
async function sizeOf(folder: string): Promise<number> {
  const names = await readdir(folder).catch(() => []);
  const states = await Promise.all(names.map((name) => lstat(join(folder, name)).catch(() => null)));
  return states.reduce((sum, state) => sum + (state?.size ?? 0), 0);
}

/** The number of the signal that ended the decoder; a jail tells it as a shell does, by an exit code over 128. */
function endedBy({ exitCode, signalCode }: ChildProcess): number {
  if (signalCode !== null) return constants.signals[signalCode];
  return exitCode !== null && exitCode > 128 ? exitCode - 128 : 0;
}

async function readOutcome<Content>(
  order: DecodeOrder<Content>,
  errors: string,
  child: ChildProcess,
): Promise<Content> {
  const text = await readBounded(join(order.outputDir, 'outcome.json'));
  if (text === null) {
    const cause = new Error(`The decoder ended with ${child.exitCode ?? child.signalCode}: ${errors}`);
    // Killed from outside, by the kernel's limits; or out of memory, which aborts.
    const isLimit =
      endedBy(child) === constants.signals.SIGKILL || /out of memory|bad_alloc|Failed to allocate/i.test(errors);
    if (isLimit)
      throw new VideoError('media_limits_exceeded', 'needs more memory or time to decode than a file may', { cause });
    throw new VideoError('file_corrupt', 'cannot be decoded', { cause });
  }
  return checkOutcome(text, order.schema);
}

/** What a decoder says is believed only in the form agreed on: hostile bytes may have captured it. */
function checkOutcome<Content>(text: string, schema: z.ZodType<Content>): Content {
  const parsed = decodeOutcomeSchema.safeParse(parseJson(text));
  if (parsed.data?.kind === 'failed') throw new VideoError(parsed.data.code, parsed.data.message);
  const content = schema.safeParse(parsed.data?.content);
  if (content.success) return content.data;
  throw new VideoError('file_corrupt', 'cannot be decoded', { cause: parsed.error ?? content.error });
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // Judged with the rest: nothing is no outcome.
    return undefined;
  }
}

/** Reads a file that a captured decoder may have made into a link or let grow without end. */
async function readBounded(path: string): Promise<string | null> {
  try {
    await using file = await open(path, fileConstants.O_RDONLY | fileConstants.O_NOFOLLOW);
    const { size, mode } = await file.stat();
    if ((mode & fileConstants.S_IFMT) !== fileConstants.S_IFREG || size > largestResultBytes) return null;
    return await file.readFile('utf8');
  } catch (error) {
    if (error instanceof Error && 'code' in error && (error.code === 'ENOENT' || error.code === 'ELOOP')) return null;
    throw error;
  }
}
