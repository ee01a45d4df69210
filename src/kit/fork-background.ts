// Starts a process of ours whose work comes after everything that answers requests.
import { type ChildProcess, type ForkOptions, fork } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import { platform, setPriority } from 'node:os';
import { setTimeout as sleep } from 'node:timers/promises';

/** Within a session: the least there is; 0 is usual. */
const leastNiceness = 19;
/** Of a session among the others: a tenth of the usual share, so that films still get on where other services are busy. */
const sessionNiceness = 10;
const attemptsMax = 20;

let doesAnswer = false;

/**
 * Says that this process answers requests, with all that it starts from now on coming after them. Linux shares
 * processor time out among sessions first and looks at niceness only within one, so that a process of ours would be the
 * equal of the database and of every client, which have sessions of their own. It is therefore given a session too,
 * with a small share.
 */
export function answerRequestsFirst(): void {
  doesAnswer = true;
}

/**
 * Starts `script`; messages keep typed arrays. It must end by itself when its channel closes: where it leads a session,
 * no terminal tells it to.
 */
export function forkBackground(script: URL, options: Pick<ForkOptions, 'env' | 'execArgv'> = {}): ChildProcess {
  const child = fork(script, {
    ...{ stdio: ['ignore', 'ignore', 'inherit', 'ipc'], serialization: 'advanced', detached: doesAnswer },
    ...options,
  });
  lowerProcess(child);
  return child;
}

/** Lets a process come after what answers requests; `forkBackground` does it by itself. */
export function lowerProcess(child: ChildProcess): void {
  const { pid } = child;
  if (pid === undefined) return; // it could not be started; its error event says so
  try {
    setPriority(pid, leastNiceness);
  } catch {
    // It has ended already, or may not be changed: it then works at the usual priority.
  }
  if (doesAnswer && platform() === 'linux') void lowerSession(child, pid);
}

async function lowerSession(child: ChildProcess, pid: number): Promise<void> {
  for (let attempt = 1; attempt <= attemptsMax && child.exitCode === null && child.signalCode === null; attempt += 1) {
    if ((await writeShare(pid)) !== 'later') return;
    await sleep(100 + Math.random() * 100, undefined, { ref: false });
  }
}

/** The kernel lets those who are not root change one share every tenth of a second, and tells the others to come again. */
async function writeShare(pid: number): Promise<'done' | 'later'> {
  try {
    await writeFile(`/proc/${pid}/autogroup`, String(sessionNiceness));
    return 'done';
  } catch (error) {
    // Else: a kernel without such shares, or one that does not allow the change.
    return error instanceof Error && 'code' in error && error.code === 'EAGAIN' ? 'later' : 'done';
  }
}
