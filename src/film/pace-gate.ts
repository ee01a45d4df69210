// Lets a worker's loop go at the pace that it is told.
import { setTimeout as sleep } from 'node:timers/promises';
import type { WorkPace } from './choose-paces.ts';

/** A pace that can be changed at any time, also while the loop waits. */
interface PaceGate {
  readonly set: (pace: WorkPace) => void;
  /** Waits after a piece of work that took so many ms. */
  readonly pause: (workMs: number) => Promise<void>;
}

/** Longer frames are those after a pause or at a scene's beginning. */
const longestPauseMs = 200;

/** Makes a gate that is open. */
export function createPaceGate(): PaceGate {
  let pace: WorkPace = 'full';
  let changed = Promise.withResolvers<void>();
  return {
    set: (next) => {
      pace = next;
      changed.resolve();
      changed = Promise.withResolvers();
    },
    pause: async (workMs) => {
      if (pace === 'slow') await sleep(Math.min(workMs, longestPauseMs));
      while (pace === 'none') await changed.promise;
    },
  };
}
