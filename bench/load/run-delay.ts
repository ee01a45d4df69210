// How long a process has waited for a processor, as Linux counts it.
import { readFile } from 'node:fs/promises';

/** Gives ms for this process's main thread since its start; 0 where the system does not count. */
export async function readRunDelayMs(): Promise<number> {
  const text = await readFile(`/proc/self/task/${process.pid}/schedstat`, 'utf8').catch(() => '0 0 0');
  return Number(text.split(' ')[1]) / 1e6;
}
