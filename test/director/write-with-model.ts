// A film planned with a language model whose endpoint answers what a test planned.
import { expect } from 'vitest';
import type { DirectorInput } from '../../src/director/direct.ts';
import type { LlmSettings } from '../../src/director/writers/llm/llm-settings.ts';
import { createLlmWriter } from '../../src/director/writers/llm/llm-writer.ts';
import { createOfflineWriter } from '../../src/director/writers/offline/offline-writer.ts';
import { createLog } from '../../src/kit/log.ts';
import type { Storyboard } from '../../src/model/storyboard.ts';
import { type LlmEndpoint, openLlmEndpoint, type PlannedAnswer } from '../doubles/llm-endpoint.ts';
import { plan, spokenOf } from './plan.ts';
import { launchPrompt } from './script-replies.ts';

/** The key of the endpoint. */
export const apiKey = 'sk-test-secret-0123456789';

interface Written {
  readonly storyboard: Storyboard;
  readonly endpoint: LlmEndpoint;
  /** Everything that was logged. */
  readonly log: string;
  readonly decision: string;
}

/** Plans a film with a model that gives these answers. */
export async function write(
  answers: readonly PlannedAnswer[],
  options: {
    readonly prompt?: string;
    readonly settings?: Partial<LlmSettings>;
    readonly input?: Partial<DirectorInput>;
  } = {},
): Promise<Written> {
  await using endpoint = await openLlmEndpoint(answers);
  const lines: string[] = [];
  const protocol = options.settings?.protocol ?? 'openai';
  const settings: LlmSettings = {
    ...{ baseUrl: protocol === 'openai' ? endpoint.openaiUrl : endpoint.anthropicUrl, model: 'test-model', apiKey },
    ...{ protocol, timeoutMs: 20_000, tokenBudget: 60_000, price: null },
    ...options.settings,
  };
  const writer = createLlmWriter({
    ...{ settings, otherwise: createOfflineWriter(), retryMs: 10 },
    log: createLog('debug', (line) => lines.push(line)),
  });
  const storyboard = await plan(options.prompt ?? launchPrompt, { writer, ...options.input });
  const decisions = storyboard.decisions.filter((decision) => decision.field === 'script');
  expect(decisions).toHaveLength(1);
  const decision = `${decisions[0]?.chosen}: ${decisions[0]?.reason}`;
  return { storyboard, endpoint, log: lines.join(''), decision };
}

/** The offline script of the same prompt: what every failure falls back to. */
export const offlineWords = async (prompt = launchPrompt): Promise<string> => spokenOf(await plan(prompt));

/** The messages of a request, as JSON. */
export const messagesOf = (endpoint: LlmEndpoint, index: number): string =>
  JSON.stringify(endpoint.seen[index]?.body.messages ?? []);
