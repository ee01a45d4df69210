// The desk of a service: a process that is started with the first plan, stays, and plans and speaks every film.
import type { Config } from '../config.ts';
import type { Renderer } from '../film/open-renderer.ts';
import { openCallProcess } from '../kit/open-call-process.ts';
import type { MemoryNote } from '../model/memory.ts';
import type { Storyboard } from '../model/storyboard.ts';
import type { Planner } from '../production/planner.ts';
import type { Speaker } from '../production/speaker.ts';
import type { DeskCall, DeskResult, DeskSetup } from './desk-program.ts';
import type { PlanningConfig } from './open-parts.ts';

/** A planner and a speaker whose work is done elsewhere. */
export interface Desk extends AsyncDisposable, Pick<Renderer, 'giveWay'> {
  readonly planner: Planner;
  readonly speaker: Speaker;
}

/** Patterns are compiled when first used, not when used often: a process's first plan takes half as long. */
const flags = ['--no-regexp-tier-up'];

/** Opens the desk; disposing ends its process. */
export function openDesk(config: Config): Desk {
  const script = new URL('./desk-program.ts', import.meta.url);
  const setup = { config: planningConfigOf(config), logLevel: config.logLevel };
  const calls = openCallProcess<DeskSetup, DeskCall, DeskResult>(script, setup, flags);
  // The program's answers fit its calls: see `DeskResult`.
  return {
    planner: {
      plan: async (request, signal) => (await calls.call({ kind: 'plan', request }, signal)) as Storyboard,
      remember: async (film) => (await calls.call({ kind: 'remember', film })) as readonly MemoryNote[],
    },
    speaker: {
      speak: async (order, signal) => {
        await calls.call({ kind: 'speak', order }, signal);
      },
      narrate: async (order, signal) => (await calls.call({ kind: 'narrate', order }, signal)) as readonly string[],
    },
    giveWay: calls.giveWay,
    [Symbol.asyncDispose]: () => calls[Symbol.asyncDispose](),
  };
}

/** The part of the settings that crosses to another process: some of the others are functions. */
const planningConfigOf = (config: Config): PlanningConfig => {
  const { llmBaseUrl, llmModel, llmApiKey, llmApi, llmTimeoutSeconds, llmTokenBudget, llmPrice } = config;
  const { voiceBaseUrl, serviceVoices, voiceApiKey, voiceApi, voiceModel } = config;
  return {
    ...{ llmBaseUrl, llmModel, llmApiKey, llmApi, llmTimeoutSeconds, llmTokenBudget, llmPrice },
    ...{ voiceBaseUrl, serviceVoices, voiceApiKey, voiceApi, voiceModel },
  };
};
