// Which of the workers with a job pause, so that a part of the processors is free for others.

/** The first jobs go on, as many as half of the workers: something always does, and every job ends. */
export function chooseHeld<Worker>(
  working: readonly { readonly worker: Worker; readonly jobId: number }[],
  size: number,
): ReadonlySet<Worker> {
  const inOrder = working.toSorted((a, b) => a.jobId - b.jobId);
  return new Set(inOrder.slice(goingOn(size)).map(({ worker }) => worker));
}

/** How many of so many workers go on while the others give way. */
export const goingOn = (size: number): number => Math.ceil(size / 2);
