// Names a process so that another one can tell later whether it still lives, even when its number was given again.
import { readFileSync, readlinkSync } from 'node:fs';
import { hostname } from 'node:os';

/** A process of some machine. */
export interface ProcessIdentity {
  /** The machine, its boot and, in a container, its process space: process numbers compare only inside one. */
  readonly machine: string;
  readonly pid: number;
  /** When it began, in the kernel's ticks; empty where the system does not tell. */
  readonly startedAt: string;
}

const readOr = (read: () => string, otherwise: string): string => {
  try {
    return read();
  } catch {
    // Only Linux has /proc; elsewhere the host's name has to do.
    return otherwise;
  }
};

const machineName = (): string => {
  const boot = readOr(() => readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim(), '');
  const processSpace = readOr(() => readlinkSync('/proc/self/ns/pid'), '');
  return [hostname(), boot, processSpace].filter((part) => part !== '').join('/');
};

/** The fields of /proc/<pid>/stat after the program's name, which may itself hold spaces; empty when it is gone. */
function statFields(pid: number): readonly string[] {
  const stat = readOr(() => readFileSync(`/proc/${pid}/stat`, 'utf8'), '');
  return stat === '' ? [] : stat.slice(stat.lastIndexOf(')') + 2).split(' ');
}

/** When a process began, or an empty string when it is gone or the system does not tell. */
const startOf = (pid: number): string => statFields(pid)[19] ?? '';

/** Says who this process is. */
export const ownIdentity = (): ProcessIdentity => ({
  machine: machineName(),
  pid: process.pid,
  startedAt: startOf(process.pid),
});

/** Says whether a process runs on this machine under this number. */
export function isPidAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    // It may have ended and wait for a parent that never asks, as in containers whose first program is no init.
    return statFields(pid)[0] !== 'Z';
  } catch (error) {
    // EPERM: it lives and belongs to someone else.
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}

/** Says whether a process surely ended; false when it lives, and when this machine cannot know. */
export function isSurelyDead(process: ProcessIdentity, own: ProcessIdentity = ownIdentity()): boolean {
  if (process.machine !== own.machine) return false;
  if (!isPidAlive(process.pid)) return true;
  return process.startedAt !== '' && startOf(process.pid) !== process.startedAt;
}
