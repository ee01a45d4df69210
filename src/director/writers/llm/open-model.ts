// Settings -> the model behind them, whatever wire format it speaks.
import { createAnthropic } from '@ai-sdk/anthropic';
import { createOpenAICompatible } from '@ai-sdk/openai-compatible';
import type { LanguageModel } from 'ai';
import { createBoundedFetch } from '../../../kit/bounded-fetch.ts';
import type { LlmSettings } from './llm-settings.ts';

/** A script of twenty minutes is about 60 KB. */
const mostReplyBytes = 2 * 1024 * 1024;

/** Gives the model; nothing is sent yet. */
export function openModel({ baseUrl, model, apiKey, protocol }: LlmSettings): LanguageModel {
  const fetch = createBoundedFetch({ baseUrl, name: 'The language model', mostBytes: mostReplyBytes });
  if (protocol === 'anthropic') {
    // An empty key, not an absent one: the library would look for one in the environment.
    return createAnthropic({ baseURL: baseUrl, apiKey: apiKey ?? '', fetch })(model);
  }
  return createOpenAICompatible({
    ...{ name: 'writer', baseURL: baseUrl, fetch, supportsStructuredOutputs: true },
    ...(apiKey === null ? {} : { apiKey }),
    ...(new URL(baseUrl).hostname === 'api.openai.com' ? { transformRequestBody: renameLimit } : {}),
  }).chatModel(model);
}

/** The newer models there refuse the limit under the name that every other endpoint knows. */
const renameLimit = ({ max_tokens, ...body }: Record<string, unknown>) => ({
  ...body,
  max_completion_tokens: max_tokens,
});
