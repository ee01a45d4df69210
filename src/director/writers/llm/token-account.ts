// What a script costs: counted over every exchange, held against the budget.
import type { LlmSettings } from './llm-settings.ts';

/** Tokens of one exchange. */
export interface TokenUse {
  readonly inputTokens: number;
  readonly outputTokens: number;
}

/** A letter or sign is at least this part of a token in any language that models are trained on. */
const tokensOfCharacter = 0.4;

/** Guesses the tokens of a text, rather too many than too few. */
export const guessTokens = (text: string): number => Math.ceil(text.length * tokensOfCharacter);

/** Counts what has been used. */
export class TokenAccount {
  readonly #settings: Pick<LlmSettings, 'tokenBudget' | 'price'>;
  #inputTokens = 0;
  #outputTokens = 0;
  #exchanges = 0;

  constructor(settings: Pick<LlmSettings, 'tokenBudget' | 'price'>) {
    this.#settings = settings;
  }

  /** Tokens that may still be used. */
  get left(): number {
    return this.#settings.tokenBudget - this.#inputTokens - this.#outputTokens;
  }

  add({ inputTokens, outputTokens }: TokenUse): void {
    this.#exchanges += 1;
    this.#inputTokens += inputTokens;
    this.#outputTokens += outputTokens;
  }

  /** Says what was used, for the decision log. */
  describe(): string {
    const { price } = this.#settings;
    const exchanges = `${this.#exchanges} ${this.#exchanges === 1 ? 'exchange' : 'exchanges'}`;
    const tokens = `${this.#inputTokens} tokens in, ${this.#outputTokens} out`;
    if (price === null) return `${exchanges}, ${tokens}`;
    const usd = (this.#inputTokens * price.inputUsd + this.#outputTokens * price.outputUsd) / 1_000_000;
    return `${exchanges}, ${tokens}, ${usd.toFixed(4)} US dollars`;
  }
}
