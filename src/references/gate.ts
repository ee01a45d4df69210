// Works that wait for one another.

/** Lets works run, a bounded number at the same time. */
export type Gate = <T>(work: () => Promise<T>) => Promise<T>;

/** Lets at most `width` works run at the same time. */
export function createGate(width: number): Gate {
  const waiting: (() => void)[] = [];
  let free = width;
  return async (work) => {
    if (free === 0) await new Promise<void>((resolve) => waiting.push(resolve));
    else free -= 1;
    try {
      return await work();
    } finally {
      const next = waiting.shift();
      if (next === undefined) free += 1;
      else next();
    }
  };
}
