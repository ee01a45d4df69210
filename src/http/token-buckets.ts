// Counts how often each of many callers may do something: a burst at once, then one at a time as the bucket fills again.

/** How much is allowed. */
export interface BucketLimits {
  /** Takes that a rested caller has at once. */
  readonly burst: number;
  /** Time in which one take comes back. */
  readonly refillMs: number;
  /** Callers remembered; beyond it the ones seen longest ago are forgotten. */
  readonly callersMax: number;
}

/** A bucket for each caller. */
export interface TokenBuckets {
  /** Takes one and gives 0, or gives the milliseconds after which the caller can take again. */
  readonly take: (caller: string) => number;
}

interface Bucket {
  readonly level: number;
  readonly atMs: number;
}

/** Makes full buckets for everyone. */
export function createTokenBuckets(limits: BucketLimits, nowMs: () => number): TokenBuckets {
  const buckets = new Map<string, Bucket>();
  return {
    take: (caller) => {
      const atMs = nowMs();
      const before = buckets.get(caller) ?? { level: limits.burst, atMs };
      // A clock set back gives nothing and takes nothing.
      const refilled = before.level + Math.max(0, atMs - before.atMs) / limits.refillMs;
      const level = Math.min(limits.burst, refilled);
      buckets.delete(caller);
      buckets.set(caller, { level: level >= 1 ? level - 1 : level, atMs });
      const oldest = buckets.keys().next();
      if (buckets.size > limits.callersMax && !oldest.done) buckets.delete(oldest.value);
      return level >= 1 ? 0 : Math.ceil((1 - level) * limits.refillMs);
    },
  };
}
