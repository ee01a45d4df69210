// The worker's side of a process that answers one call after another for as long as its owner lives.
import { outcomeOf, type TaskOutcome } from './answer-once.ts';

/** What the owner says; `setup` comes first, and once. */
export type CallMessage<Setup, Call> =
  | { readonly kind: 'setup'; readonly setup: Setup }
  | { readonly kind: 'call'; readonly id: number; readonly call: Call }
  | { readonly kind: 'cancel'; readonly id: number };

/** What comes back. */
export type CallReply<Result> = { readonly id: number } & TaskOutcome<Result>;

type Answer<Call, Result> = (call: Call, signal: AbortSignal) => Promise<Result>;

/** Answers calls; `open` makes what answers them. A call that was cancelled has its signal aborted. */
export function answerCalls<Setup, Call, Result>(open: (setup: Setup) => Answer<Call, Result>): void {
  const running = new Map<number, AbortController>();
  let answer: Answer<Call, Result> | undefined;
  const take = async (id: number, call: Call): Promise<void> => {
    const stop = new AbortController();
    running.set(id, stop);
    const outcome = await outcomeOf(async () => {
      if (answer === undefined) throw new Error('a call came before the setup');
      return answer(call, stop.signal);
    });
    running.delete(id);
    const reply: CallReply<Result> = { id, ...outcome };
    process.send?.(reply);
  };
  process.on('disconnect', () => process.exit(0));
  process.on('message', (message: CallMessage<Setup, Call>) => {
    if (message.kind === 'setup') answer = open(message.setup);
    else if (message.kind === 'cancel') running.get(message.id)?.abort();
    else void take(message.id, message.call);
  });
}
