// Finds out how far decoders can be shut away on this machine.
import { createRequire } from 'node:module';
import { dirname, resolve, sep } from 'node:path';
import type { Log } from '../../kit/log.ts';
import { runProcess } from '../../kit/process.ts';

/** What holds a decoder besides its own process. */
export interface Confinement {
  /** Bubblewrap: no network, and no file but the program's own, the input and the output. */
  readonly hasBubblewrap: boolean;
  /** The kernel's limits on time of the processor, memory, file size and open files. */
  readonly hasLimits: boolean;
}

const sourceFolder = resolve(import.meta.dirname, '../..');

/** The folder that holds the packages, wherever the program was installed. */
function packagesFolder(): string {
  const found = createRequire(import.meta.url).resolve('@napi-rs/canvas');
  const marker = `${sep}node_modules${sep}`;
  return found.slice(0, found.lastIndexOf(marker, found.lastIndexOf(`${sep}@napi-rs`) + 1) + marker.length - 1);
}

/**
 * The arguments of bubblewrap that show a process the program and nothing else. The program is the jail's first process:
 * bubblewrap ends before one of its own would, and leaves it dead to whoever inherits it.
 */
export const bubblewrapArguments = (): readonly string[] => [
  ...['--unshare-all', '--as-pid-1', '--die-with-parent', '--new-session', '--clearenv', '--setenv', 'HOME', '/tmp'],
  ...['/usr', '/lib', '/lib64', '/etc/ld.so.cache'].flatMap((path) => ['--ro-bind-try', path, path]),
  ...['--proc', '/proc', '--dev', '/dev', '--size', '67108864', '--tmpfs', '/tmp'],
  ...[process.execPath, sourceFolder, packagesFolder(), resolve(sourceFolder, '../package.json')].flatMap((path) => [
    ...['--ro-bind', path, path],
  ]),
  ...['--uid', '65534', '--gid', '65534', '--cap-drop', 'ALL', '--chdir', '/tmp'],
];

/** What may be written in memory for programs that share it, in bytes. */
const sharedBytes = 1024 * 1024;

/**
 * What follows the last folder that is shown: everything but that, /tmp and a little shared memory can only be read. The
 * jail's own file system lies in memory, beyond what the limits of a process count.
 */
export const sealArguments: readonly string[] = [
  ...['--size', String(sharedBytes), '--tmpfs', '/dev/shm', '--remount-ro', '/dev', '--remount-ro', '/'],
];

/** Folders that a decoder must be able to read where only Node's own permissions hold it. */
export const readableFolders = (): readonly string[] => [
  sourceFolder,
  packagesFolder(),
  dirname(process.execPath),
  resolve(sourceFolder, '../package.json'),
];

/** Ends with 3 when it sees what it must not see. */
const lookAround = `
  const fs = require('node:fs');
  const seen = ['/etc/passwd', '/etc/hostname', '/root', '/home', '/var'].filter((path) => fs.existsSync(path));
  process.exit(seen.length === 0 ? 0 : 3);
`;

/** Tries bubblewrap and prlimit, and tells the log what is missing. */
export async function findConfinement(log?: Log): Promise<Confinement> {
  const works = async (command: string, args: readonly string[]): Promise<boolean> => {
    try {
      return (await runProcess(command, args, { timeoutMs: 10_000 })).exitCode === 0;
    } catch {
      // Not installed, or not allowed to run here: the answer is no.
      return false;
    }
  };
  const [hasBubblewrap, hasLimits] = await Promise.all([
    works('bwrap', [...bubblewrapArguments(), ...sealArguments, process.execPath, '-e', lookAround]),
    works('prlimit', ['--core=0', '--', process.execPath, '--version']),
  ]);
  if (!hasBubblewrap) {
    log?.warn('decoders_not_jailed', {
      advice: 'Install bubblewrap and allow user namespaces; until then decoders are held by limits and permissions.',
    });
  }
  if (!hasLimits) log?.warn('decoders_without_kernel_limits', { advice: 'Install prlimit (util-linux).' });
  return { hasBubblewrap, hasLimits };
}
