// Runs a child program to its end: output collected, and really stopped when its time or its owner ends.
import { type SpawnOptions, spawn } from 'node:child_process';

/** How a child program is run. */
export interface ProcessOptions {
  /** Stops the program: SIGTERM, then SIGKILL after `graceMs`. */
  readonly signal?: AbortSignal;
  /** Stops the program in the same way after this time. */
  readonly timeoutMs?: number;
  /** @defaultValue 2000 */
  readonly graceMs?: number;
  readonly cwd?: string;
  readonly env?: NodeJS.ProcessEnv;
  readonly uid?: number;
  readonly gid?: number;
}

/** How a child program ended. */
export interface ProcessResult {
  /** Null when a signal ended it. */
  readonly exitCode: number | null;
  readonly endSignal: NodeJS.Signals | null;
  readonly stdout: string;
  /** The last 64 KiB. */
  readonly stderr: string;
}

const keptOutputChars = 64 * 1024;

/**
 * Runs `command` and waits for its end; a non-zero exit is a result, not an error.
 * @throws the spawn error when the program cannot be started, the signal's reason when it was aborted, and a plain
 * Error when the time ran out.
 */
export async function runProcess(
  command: string,
  args: readonly string[],
  options: ProcessOptions = {},
): Promise<ProcessResult> {
  options.signal?.throwIfAborted();
  const { signal, timeoutMs, graceMs = 2000, ...rest } = options;
  const spawnOptions: SpawnOptions = { ...rest, stdio: ['ignore', 'pipe', 'pipe'] };
  const child = spawn(command, [...args], spawnOptions);
  const deadline = timeoutMs === undefined ? undefined : AbortSignal.timeout(timeoutMs);
  const watched = [signal, deadline].filter((each) => each !== undefined);
  const stop = AbortSignal.any(watched);
  const onStop = (): void => void stopChild(child, graceMs);
  stop.addEventListener('abort', onStop, { once: true });
  try {
    const result = await collect(child);
    signal?.throwIfAborted();
    if (deadline?.aborted) throw new Error(`${command} was stopped after ${timeoutMs} ms.`);
    return result;
  } finally {
    stop.removeEventListener('abort', onStop);
  }
}

function collect(child: ReturnType<typeof spawn>): Promise<ProcessResult> {
  let stdout = '';
  let stderr = '';
  child.stdout?.setEncoding('utf8').on('data', (text: string) => {
    stdout += text;
  });
  child.stderr?.setEncoding('utf8').on('data', (text: string) => {
    stderr = (stderr + text).slice(-keptOutputChars);
  });
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (exitCode, endSignal) => resolve({ exitCode, endSignal, stdout, stderr }));
  });
}

/** Asks a child to end, and kills it when it has not after `graceMs`. */
function stopChild(child: ReturnType<typeof spawn>, graceMs: number): void {
  child.kill('SIGTERM');
  const timer = setTimeout(() => child.kill('SIGKILL'), graceMs);
  child.once('exit', () => clearTimeout(timer));
}
