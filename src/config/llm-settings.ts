// The settings of the language model that writes scripts, where one is configured.
import { oneOf, plainUrl, type SettingsOf, wholeNumber } from './setting.ts';

/** The language model as the environment names it. */
export interface LlmConfig {
  /** The endpoint's root, version included, or null: scripts are written offline. */
  readonly llmBaseUrl: string | null;
  readonly llmModel: string | null;
  readonly llmApiKey: string | null;
  /** Null: told by the endpoint's host. */
  readonly llmApi: 'openai' | 'anthropic' | null;
  readonly llmTimeoutSeconds: number;
  readonly llmTokenBudget: number;
  /** US dollars for a million tokens, in and out. */
  readonly llmPrice: { readonly inputUsd: number; readonly outputUsd: number } | null;
}

function parsePrice(text: string): LlmConfig['llmPrice'] | undefined {
  const [, input, output] = /^(\d{1,5}(?:\.\d{1,6})?)\/(\d{1,5}(?:\.\d{1,6})?)$/.exec(text) ?? [];
  return input === undefined || output === undefined
    ? undefined
    : { inputUsd: Number(input), outputUsd: Number(output) };
}

export const llmSettings: SettingsOf<LlmConfig> = {
  llmBaseUrl: {
    name: 'REYNARD_LLM_BASE_URL',
    defaultText: 'none: scripts are written offline',
    allowed: 'an http or https URL without query',
    meaning:
      'The endpoint of a language model that writes scripts, version included: `http://localhost:11434/v1`. Prompts are sent there.',
    otherwise: null,
    parse: plainUrl,
  },
  llmModel: {
    name: 'REYNARD_LLM_MODEL',
    defaultText: 'none',
    allowed: 'a model name of that endpoint',
    meaning: 'The model that writes; needed with REYNARD_LLM_BASE_URL.',
    otherwise: null,
    parse: (text) => (/^[\x21-\x7e]{1,200}$/.test(text) ? text : undefined),
  },
  llmApiKey: {
    name: 'REYNARD_LLM_API_KEY',
    defaultText: 'none',
    allowed: 'printable ASCII characters without spaces',
    meaning: 'The key of that endpoint, where it wants one.',
    isSecret: true,
    otherwise: null,
    parse: (text) => (/^[\x21-\x7e]{1,1000}$/.test(text) ? text : undefined),
  },
  llmApi: {
    name: 'REYNARD_LLM_API',
    defaultText: 'anthropic on anthropic.com, else openai',
    allowed: 'openai or anthropic',
    meaning: 'Which wire format that endpoint speaks: chat completions, or messages.',
    otherwise: null,
    parse: oneOf('openai', 'anthropic'),
  },
  llmTimeoutSeconds: {
    name: 'REYNARD_LLM_TIMEOUT_SECONDS',
    defaultText: '180',
    allowed: 'a whole number from 1 to 3600',
    meaning: 'The longest a script may take; after that the offline writer writes it.',
    otherwise: 180,
    parse: wholeNumber(1, 3600),
  },
  llmTokenBudget: {
    name: 'REYNARD_LLM_TOKEN_BUDGET',
    defaultText: '60000',
    allowed: 'a whole number from 16000 to 10000000',
    meaning: 'The most tokens that one script may use, in and out together.',
    otherwise: 60_000,
    parse: wholeNumber(16_000, 10_000_000),
  },
  llmPrice: {
    name: 'REYNARD_LLM_PRICE',
    defaultText: 'none: only tokens are recorded',
    allowed: 'US dollars for a million tokens in and out: 0.15/0.60',
    meaning: 'What the model costs; the decision log then tells the cost of every script.',
    otherwise: null,
    parse: parsePrice,
  },
};
