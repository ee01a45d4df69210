// Counts the calls of each caller: a quota at once, which comes back evenly over the window.

/** What became of a call. */
interface Taken {
  /** Whole calls that are left. */
  readonly left: number;
  /** 0: taken. Else nothing was taken, and after this time a call can be. */
  readonly waitMs: number;
  /** Time after which the whole quota is there again. */
  readonly fullMs: number;
}

/** Callers, each with a quota of its own. */
export interface RateLimiter {
  readonly take: (caller: string, quota: number) => Taken;
}

interface Account {
  /** Calls that can be made now, with fractions. */
  readonly level: number;
  readonly atMs: number;
}

/** Makes a limiter whose callers have all rested. */
export function createRateLimiter(
  { windowMs, callersMax }: { readonly windowMs: number; readonly callersMax: number },
  nowMs: () => number,
): RateLimiter {
  const accounts = new Map<string, Account>();
  return {
    take: (caller, quota) => {
      const atMs = nowMs();
      const perMs = quota / windowMs;
      const before = accounts.get(caller) ?? { level: quota, atMs };
      // A clock set back gives nothing and takes nothing.
      const level = Math.min(quota, before.level + Math.max(0, atMs - before.atMs) * perMs);
      // Sums of fractions fall a hair short of the whole that they make.
      const isTaken = level >= 1 - 1e-9;
      const after = isTaken ? Math.max(0, level - 1) : level;
      accounts.delete(caller);
      accounts.set(caller, { level: after, atMs });
      const oldest = accounts.keys().next();
      if (accounts.size > callersMax && !oldest.done) accounts.delete(oldest.value);
      const waitMs = isTaken ? 0 : Math.ceil((1 - level) / perMs);
      return { left: Math.floor(after + 1e-9), waitMs, fullMs: Math.ceil((quota - after) / perMs) };
    },
  };
}
