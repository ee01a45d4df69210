// Starts a process of ours whose work comes after everything that answers requests.
import { type ChildProcess, type ForkOptions, fork } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import { platform, setPriority } from 'node:os';
import { setTimeout as sleep } from 'node:timers/promises';

/** Within a session: the least there is; 0 is usual. */
const leastNiceness = 19;
/**
 * Of the processor time that sessions share: the small one is a tenth of the usual, so that films still get on where other
 * services are busy.
 */
export type Share = 'small' | 'usual';
const sessionNiceness: Readonly<Record<Share, number>> = { small: 10, usual: 0 };
const attemptsMax = 20;

let doesAnswer = false;

/**
 * Says that this process answers requests, with all that it starts from now on coming after them. Linux shares
 * processor time out among sessions first and looks at niceness only within one, so that a process of ours would be the
 * equal of the database and of every client, which have sessions of their own. It is therefore given a session too,
 * with a share of its own.
 */
export function answerRequestsFirst(): void {
  doesAnswer = true;
}

/** How to start it. */
export interface BackgroundOptions extends Pick<ForkOptions, 'env' | 'execArgv'> {
  /** @defaultValue 'small' */
  readonly share?: Share;
}

/**
 * Starts `script`; messages keep typed arrays. It must end by itself when its channel closes: where it leads a session,
 * no terminal tells it to.
 */
export function forkBackground(script: URL, { share = 'small', ...options }: BackgroundOptions = {}): ChildProcess {
  const child = fork(script, {
    ...{ stdio: ['ignore', 'ignore', 'inherit', 'ipc'], serialization: 'advanced', detached: doesAnswer },
    ...options,
  });
  lowerProcess(child, share);
  return child;
}

/** Lets a process come after what answers requests; `forkBackground` does it by itself. */
export function lowerProcess(child: ChildProcess, share: Share = 'small'): void {
  const { pid } = child;
  if (pid === undefined) return; // it could not be started; its error event says so
  try {
    setPriority(pid, leastNiceness);
  } catch {
    // It has ended already, or may not be changed: it then works at the usual priority.
  }
  if (share !== 'usual') giveShare(child, share);
}

/** The share a process was given last: a change that waits for its turn may have been overtaken. */
const wanted = new WeakMap<ChildProcess, Share>();

/** Changes the share of a process that was started here. */
export function giveShare(child: ChildProcess, share: Share): void {
  if (child.pid === undefined || !doesAnswer || platform() !== 'linux') return;
  wanted.set(child, share);
  void writeShare(child, child.pid, share);
}

async function writeShare(child: ChildProcess, pid: number, share: Share): Promise<void> {
  const isWanted = (): boolean => child.exitCode === null && child.signalCode === null && wanted.get(child) === share;
  for (let attempt = 1; attempt <= attemptsMax && isWanted(); attempt += 1) {
    if ((await tryShare(pid, share)) !== 'later') return;
    await sleep(100 + Math.random() * 100, undefined, { ref: false });
  }
}

/** The kernel lets those who are not root change one share every tenth of a second, and tells the others to come again. */
async function tryShare(pid: number, share: Share): Promise<'done' | 'later'> {
  try {
    await writeFile(`/proc/${pid}/autogroup`, String(sessionNiceness[share]));
    return 'done';
  } catch (error) {
    // Else: a kernel without such shares, or one that does not allow the change.
    return error instanceof Error && 'code' in error && error.code === 'EAGAIN' ? 'later' : 'done';
  }
}
