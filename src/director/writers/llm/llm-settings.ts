// How a language model is reached and how much it may use.

/** Which wire format the endpoint speaks. */
export type ModelProtocol = 'openai' | 'anthropic';

/** One configured language model. */
export interface LlmSettings {
  /** The endpoint's root, version included: "http://localhost:11434/v1". */
  readonly baseUrl: string;
  readonly model: string;
  /** Null for endpoints without keys. */
  readonly apiKey: string | null;
  readonly protocol: ModelProtocol;
  /** The longest that one script may take, every retry and the repair included. */
  readonly timeoutMs: number;
  /** The most tokens, in and out together, that one script may cost. */
  readonly tokenBudget: number;
  /** US dollars for a million tokens, or null: the cost is then recorded in tokens alone. */
  readonly price: { readonly inputUsd: number; readonly outputUsd: number } | null;
}
