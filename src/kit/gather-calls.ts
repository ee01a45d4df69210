// Gathers calls that come at the same time into one, so that many callers share one exchange with something far away.

/** How a call of a batch ended. */
export type Settled<T> = { readonly value: T } | { readonly error: unknown };

/** Does the work of several calls at once; gives one ending for each, in their order. */
export type BatchWork<Input, Output> = (inputs: readonly Input[]) => Promise<readonly Settled<Output>[]>;

interface Waiting<Input, Output> {
  readonly input: Input;
  readonly settle: PromiseWithResolvers<Output>;
}

/**
 * Makes a function whose calls are gathered: those of one turn of the event loop, and while `atOnce` batches are under
 * way, all that come until one of them has ended.
 * @param limits.batchMax Calls in one batch at most.
 */
export function gatherCalls<Input, Output>(
  work: BatchWork<Input, Output>,
  { atOnce, batchMax }: { readonly atOnce: number; readonly batchMax: number },
): (input: Input) => Promise<Output> {
  const waiting: Waiting<Input, Output>[] = [];
  let running = 0;
  let isDue = false;

  const start = (): void => {
    isDue = false;
    while (running < atOnce && waiting.length > 0) {
      running += 1;
      void run(waiting.splice(0, batchMax)).finally(() => {
        running -= 1;
        start();
      });
    }
  };

  /** Never rejects: every call gets its own ending. */
  const run = async (batch: readonly Waiting<Input, Output>[]): Promise<void> => {
    const endings = await settleAll(work, batch);
    for (const [index, { settle }] of batch.entries()) {
      const ending = endings[index] ?? { error: new Error('the batch gave no ending for this call') };
      if ('value' in ending) settle.resolve(ending.value);
      else settle.reject(ending.error);
    }
  };

  return (input) => {
    const settle = Promise.withResolvers<Output>();
    waiting.push({ input, settle });
    if (!isDue && running < atOnce) {
      isDue = true;
      // After everything that has come in by now has been read.
      setImmediate(start);
    }
    return settle.promise;
  };
}

async function settleAll<Input, Output>(
  work: BatchWork<Input, Output>,
  batch: readonly Waiting<Input, Output>[],
): Promise<readonly Settled<Output>[]> {
  try {
    return await work(batch.map(({ input }) => input));
  } catch (error) {
    return batch.map(() => ({ error }));
  }
}
