// Ends a decoder with everything it runs in, and leaves no dead process behind.
import type { ChildProcess } from 'node:child_process';
import type { Readable } from 'node:stream';
import { z } from 'zod';

const infoSchema = z.object({ 'child-pid': z.number().int().positive() });
/** What bubblewrap says of itself is a few hundred characters long. */
const mostCharacters = 4000;
/** A jail says who runs in it within milliseconds; one that does not is ended as it stands. */
const untilSaidMs = 500;
const untilGroupMs = 1000;

/**
 * Watches the pipe on which bubblewrap tells the first process of its jail. Killing bubblewrap itself would orphan that
 * process: whoever inherits it must bury it, and where this program is a container's first process nobody would. Killed
 * inside, the jail ends whole, and bubblewrap, still alive, buries it.
 */
export function watchJail(info: Readable | null): Promise<number | null> {
  if (info === null) return Promise.resolve(null);
  let said = '';
  return new Promise((resolve) => {
    info.setEncoding('utf8').on('data', (text: string) => {
      said = (said + text).slice(0, mostCharacters);
      if (said.includes('}')) resolve(readPid(said));
    });
    info.once('close', () => resolve(null));
    info.once('error', () => resolve(null));
  });
}

function readPid(said: string): number | null {
  try {
    return infoSchema.parse(JSON.parse(said))['child-pid'];
  } catch {
    // Another version of bubblewrap may say it otherwise: the group is ended then.
    return null;
  }
}

/** Ends a decoder; `jailed` is what `watchJail` gave for it. */
export function endDecoder(child: ChildProcess, jailed: Promise<number | null>): void {
  const unsaid = new Promise<null>((resolve) => setTimeout(resolve, untilSaidMs, null).unref());
  void Promise.race([jailed, unsaid]).then((pid) => {
    if (hasEnded(child)) return;
    if (pid === null) killGroup(child);
    else kill(pid);
    const timer = setTimeout(() => killGroup(child), untilGroupMs);
    child.once('close', () => clearTimeout(timer));
  });
}

const hasEnded = ({ exitCode, signalCode }: ChildProcess): boolean => exitCode !== null || signalCode !== null;

/** Ends the whole group: a jail that is killed while it is being set up would leave a process that waits for it for ever. */
function killGroup(child: ChildProcess): void {
  if (child.pid !== undefined && !hasEnded(child)) kill(-child.pid);
}

function kill(pid: number): void {
  try {
    process.kill(pid, 'SIGKILL');
  } catch (error) {
    // ESRCH: it has ended by itself.
    if (!(error instanceof Error && 'code' in error && error.code === 'ESRCH')) throw error;
  }
}
