// Lets the answering of requests come before this thread's work.
import { platform, setPriority } from 'node:os';

/** The least there is; 0 is usual. */
const leastNiceness = 19;

/** Lowers the calling thread, and it alone: only Linux keeps a priority for each thread. Nothing happens elsewhere. */
export function giveWay(): void {
  if (platform() !== 'linux') return;
  try {
    setPriority(leastNiceness);
  } catch {
    // A system that allows no change: the work goes on at the usual priority.
  }
}
