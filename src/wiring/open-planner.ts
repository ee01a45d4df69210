// The planner of a service: a process that is started with the first plan and stays.
import type { Config } from '../config.ts';
import { openCallProcess } from '../kit/open-call-process.ts';
import type { MemoryNote } from '../model/memory.ts';
import type { Storyboard } from '../model/storyboard.ts';
import type { Planner } from '../production/planner.ts';
import type { PlannerCall, PlannerResult, PlannerSetup } from './planner-program.ts';

/** Opens the planner; disposing ends its process. */
export function openPlanner(config: Config): Planner & AsyncDisposable {
  // What needs no more than this crosses to another process: some settings are functions.
  const { llmBaseUrl, llmModel, llmApiKey, llmApi, llmTimeoutSeconds, llmTokenBudget, llmPrice } = config;
  const { serviceVoices, logLevel } = config;
  const llm = { llmBaseUrl, llmModel, llmApiKey, llmApi, llmTimeoutSeconds, llmTokenBudget, llmPrice };
  const script = new URL('./planner-program.ts', import.meta.url);
  const calls = openCallProcess<PlannerSetup, PlannerCall, PlannerResult>(script, {
    config: { ...llm, serviceVoices },
    logLevel,
  });
  return {
    // The program gives a storyboard for a plan, and notes for a film.
    plan: async (request, signal) => (await calls.call({ kind: 'plan', request }, signal)) as Storyboard,
    remember: async (film) => (await calls.call({ kind: 'remember', film })) as readonly MemoryNote[],
    [Symbol.asyncDispose]: () => calls[Symbol.asyncDispose](),
  };
}
