// What of a film is thought out, and takes so long that a server must not stand still for it.
import type { MemoryEntry, MemoryNote } from '../model/memory.ts';
import type { Reference } from '../model/reference.ts';
import type { Storyboard } from '../model/storyboard.ts';
import type { VideoRequest } from '../model/video-request.ts';

/** What is planned, with what is remembered for its owner and what its files hold; null or absent: nothing. */
export type PlanRequest = VideoRequest & {
  readonly remembered?: readonly MemoryEntry[] | null;
  readonly references?: readonly Reference[];
};

/** Thinks elsewhere, and gives what the same would give here. */
export interface Planner {
  /** Plans a film. @throws plan_invalid when the plan breaks its own schema; the signal's reason at once. */
  readonly plan: (request: PlanRequest, signal?: AbortSignal) => Promise<Storyboard>;
  /** Gives what is to be remembered of a film. */
  readonly remember: (film: FinishedFilm) => Promise<readonly MemoryNote[]>;
}

/** A film as it is remembered. */
export interface FinishedFilm {
  readonly prompt: string;
  readonly taskId: string;
  readonly storyboard: Storyboard;
}
