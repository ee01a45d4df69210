// Tells when many requests come, so that other work can give way meanwhile.

/** Counts requests. */
export interface LoadGauge extends Disposable {
  /** Notes one request. */
  readonly note: () => void;
}

const windowMs = 250;
/** More than people and their programs cause who wait for a film: some thirty a second. */
const busyPerWindow = 8;
/** Calm is what has lasted this long. */
const calmAfterMs = 2000;

/** `onChange` hears whenever it begins to be busy, and when it is calm again. */
export function createLoadGauge(onChange: (isBusy: boolean) => void): LoadGauge {
  let windowEndsAt = 0;
  let count = 0;
  let calmTimer: NodeJS.Timeout | null = null;
  const becomeCalm = (): void => {
    calmTimer = null;
    onChange(false);
  };
  return {
    note: () => {
      const now = performance.now();
      if (now >= windowEndsAt) [windowEndsAt, count] = [now + windowMs, 0];
      count += 1;
      if (count !== busyPerWindow) return;
      if (calmTimer !== null) {
        calmTimer.refresh();
        return;
      }
      calmTimer = setTimeout(becomeCalm, calmAfterMs).unref();
      onChange(true);
    },
    [Symbol.dispose]: () => {
      if (calmTimer !== null) clearTimeout(calmTimer);
    },
  };
}
