// How fast each of the workers with a job may go while a part of the processors is to be free for others.

/** `slow`: as long a pause after each frame as the frame took. */
export type WorkPace = 'full' | 'slow' | 'none';

/** The first jobs go on slowly, as many as half of the workers: something always does, and every job ends. */
export function choosePaces<Worker>(
  working: readonly { readonly worker: Worker; readonly jobId: number }[],
  size: number,
): ReadonlyMap<Worker, WorkPace> {
  const inOrder = working.toSorted((a, b) => a.jobId - b.jobId);
  return new Map(inOrder.map(({ worker }, index) => [worker, index < goingOn(size) ? 'slow' : 'none']));
}

/** How many of so many workers go on while the others give way. */
export const goingOn = (size: number): number => Math.ceil(size / 2);
