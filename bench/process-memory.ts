// Watches the memory of this process and of all processes it has started (Linux; elsewhere nothing is measured).
import { readdirSync, readFileSync } from 'node:fs';

const sampleEveryMs = 250;

/** Watches until it is disposed. */
export interface MemoryWatch extends Disposable {
  /** The highest sum of resident memory so far, in MB; null where it cannot be read. */
  readonly peakMb: () => number | null;
}

/** Starts watching. */
export function watchMemory(): MemoryWatch {
  let peak: number | null = null;
  const sample = (): void => {
    const now = residentMb();
    if (now !== null) peak = Math.max(peak ?? 0, now);
  };
  sample();
  const timer = setInterval(sample, sampleEveryMs);
  return {
    peakMb: () => {
      sample();
      return peak === null ? null : Math.round(peak);
    },
    [Symbol.dispose]: () => clearInterval(timer),
  };
}

function residentMb(): number | null {
  try {
    const parents = new Map(readdirSync('/proc').filter(isNumber).flatMap(readParent));
    return [...parents.keys()].filter((id) => isOwn(id, parents)).reduce((sum, id) => sum + readResident(id), 0);
  } catch {
    return null; // no /proc on this system
  }
}

const isNumber = (name: string): boolean => /^\d+$/.test(name);

function readParent(name: string): [number, number][] {
  try {
    const fields = readFileSync(`/proc/${name}/stat`, 'utf8').split(') ').at(-1)?.split(' ');
    return [[Number(name), Number(fields?.[1])]];
  } catch {
    return []; // the process has ended meanwhile
  }
}

function isOwn(id: number, parents: ReadonlyMap<number, number>): boolean {
  for (let at: number | undefined = id; at !== undefined && at > 1; at = parents.get(at)) {
    if (at === process.pid) return true;
  }
  return false;
}

function readResident(id: number): number {
  try {
    return Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${id}/status`, 'utf8'))?.[1] ?? 0) / 1024;
  } catch {
    return 0; // the process has ended meanwhile
  }
}
