// How long the offline director takes from a prompt to a storyboard.
import { plan } from '../test/director/plan.ts';
import { firstPrompts } from '../test/director/prompts-first.ts';

/** Milliseconds per plan once the code is warm, over the first corpus and a prompt near the longest one allowed. */
export interface PlanSpeed {
  readonly medianMs: number;
  readonly slowestMs: number;
  /** The same for a prompt of 9,900 characters. */
  readonly longPromptMs: number;
  /** The first plan of a process. */
  readonly coldMs: number;
}

const longPrompt = 'The team met on Monday at 9 am. '.repeat(310);

/** Plans every prompt three times; the best of them counts, as the machine may be shared. */
export async function benchPlan(): Promise<PlanSpeed> {
  const coldMs = await planMs(longPrompt);
  const times: number[] = [];
  for (const { prompt } of firstPrompts) times.push(await bestOfThree(prompt));
  times.sort((a, b) => a - b);
  return {
    medianMs: round(times[Math.floor(times.length / 2)] ?? 0),
    slowestMs: round(times.at(-1) ?? 0),
    longPromptMs: round(await bestOfThree(longPrompt)),
    coldMs: round(coldMs),
  };
}

async function bestOfThree(prompt: string): Promise<number> {
  const rounds: number[] = [];
  for (let round = 0; round < 3; round += 1) rounds.push(await planMs(prompt));
  return Math.min(...rounds);
}

async function planMs(prompt: string): Promise<number> {
  const startedMs = performance.now();
  await plan(prompt);
  return performance.now() - startedMs;
}

const round = (ms: number): number => Math.round(ms * 10) / 10;
