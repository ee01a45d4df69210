// Chooses which waiting job a free worker does next, so that neighbouring frames stay with one worker.

/** What the choice goes by. */
export interface WaitingJob {
  readonly timelinePath: string;
  readonly segment: { readonly startFrame: number; readonly endFrame: number };
}

/** What a worker did last. */
export type LastJob = WaitingJob | null;

/**
 * Gives the index of the job to do; the list is not empty. Films are done in the order they came. Inside a film a worker
 * goes on where it stopped, as its scene is already set up; a new one begins in the middle of the longest stretch that
 * nobody has begun, so that two workers do not set up every scene twice.
 */
export function pickJob(waiting: readonly WaitingJob[], last: LastJob): number {
  const film = waiting[0]?.timelinePath;
  const own = waiting.flatMap((job, index) => (job.timelinePath === film ? [{ ...job.segment, index }] : []));
  const next = own.find(({ startFrame }) => last?.timelinePath === film && startFrame === last?.segment.endFrame);
  if (next !== undefined) return next.index;
  const longest = longestStretch(own.toSorted((a, b) => a.startFrame - b.startFrame));
  // Nobody has begun this film: its first worker begins at its beginning.
  const isFresh = longest.length === own.length && longest[0]?.startFrame === 0;
  return longest[isFresh ? 0 : Math.floor(longest.length / 2)]?.index ?? 0;
}

interface Place {
  readonly startFrame: number;
  readonly endFrame: number;
  readonly index: number;
}

/** The longest run of jobs that follow each other without a gap. */
function longestStretch(places: readonly Place[]): readonly Place[] {
  let longest: readonly Place[] = [];
  let run: Place[] = [];
  for (const place of places) {
    if (run.at(-1)?.endFrame !== place.startFrame) run = [];
    run.push(place);
    if (run.length > longest.length) longest = [...run];
  }
  return longest;
}
