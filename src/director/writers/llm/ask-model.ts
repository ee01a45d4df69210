// One exchange with the model: bounded in time and tokens, tried again where that may help.
import { setTimeout as sleep } from 'node:timers/promises';
import {
  APICallError,
  generateText,
  jsonSchema,
  type LanguageModel,
  type ModelMessage,
  NoObjectGeneratedError,
  Output,
} from 'ai';
import { VideoError } from '../../../kit/errors.ts';
import { retryAfterMs } from '../../../kit/retry-after.ts';
import { wireSchema } from './reply-schema.ts';
import { guessTokens, type TokenAccount, type TokenUse } from './token-account.ts';

/** The words so far: what is asked, what was answered, what is wrong with it. */
export interface Exchange {
  readonly instructions: string;
  readonly messages: readonly { readonly role: 'user' | 'assistant'; readonly content: string }[];
}

/** What an exchange runs on. */
export interface ModelLine {
  readonly model: LanguageModel;
  readonly account: TokenAccount;
  readonly seed: number;
  readonly signal: AbortSignal;
  /** The wait before the first retry; it doubles. */
  readonly retryMs: number;
}

const mostTries = 3;
const longestWaitMs = 60_000;
/** Models that think first need room for it; most replies are a tenth of this. */
const mostOutputTokens = 16_000;
const leastOutputTokens = 1000;

// Its warnings would be printed on the console, in the middle of the log.
globalThis.AI_SDK_LOG_WARNINGS = false;

/** The form of the reply is asked for as such: the model is given no tool, not even one to reply with. */
const structured = { providerOptions: { anthropic: { structuredOutputMode: 'outputFormat' } } } as const;

/** Gives the text of the reply. @throws upstream_unavailable when there is none; the signal's reason when cancelled */
export async function askModel(line: ModelLine, exchange: Exchange): Promise<string> {
  // Not every endpoint knows structured output or a seed; those that do not are asked in words alone.
  let isStructured = true;
  for (let attempt = 1; ; attempt += 1) {
    try {
      const { text, use } = await generate(line, exchange, isStructured);
      line.account.add(use);
      return text;
    } catch (error) {
      line.signal.throwIfAborted();
      if (isStructured && hasStatus(error, [400, 415, 422, 501])) {
        isStructured = false;
        continue;
      }
      if (attempt >= mostTries || !isWorthRetrying(error)) throw unavailable(error);
      await waitBefore(attempt, error, line);
    }
  }
}

async function generate(
  { model, account, seed, signal }: ModelLine,
  { instructions, messages }: Exchange,
  isStructured: boolean,
): Promise<{ readonly text: string; readonly use: TokenUse }> {
  const asked = instructions + messages.map((message) => message.content).join('');
  const room = Math.min(mostOutputTokens, account.left - guessTokens(asked));
  if (room < leastOutputTokens)
    throw new VideoError('upstream_unavailable', 'The token budget of the script is used up.');
  const call = {
    ...{ model, instructions, maxOutputTokens: room, maxRetries: 0, abortSignal: signal },
    messages: messages.map((message): ModelMessage => ({ ...message })),
  };
  try {
    const { text, usage } = isStructured
      ? await generateText({
          ...{ ...call, ...structured },
          seed: seed & 0x7fffffff,
          output: Output.object({ schema: jsonSchema(wireSchema), name: 'script' }),
        })
      : await generateText(call);
    return { text, use: useOf(usage, asked, text) };
  } catch (error) {
    // A reply that is no JSON is a reply: it is to be read and repaired like any other.
    if (!NoObjectGeneratedError.isInstance(error)) throw error;
    const text = error.text ?? '';
    return { text, use: useOf(error.usage, asked, text) };
  }
}

/** Endpoints that do not count are counted for. */
function useOf(
  usage: { readonly inputTokens?: number | undefined; readonly outputTokens?: number | undefined } | undefined,
  asked: string,
  text: string,
): TokenUse {
  return {
    inputTokens: usage?.inputTokens ?? guessTokens(asked),
    outputTokens: usage?.outputTokens ?? guessTokens(text),
  };
}

const statusOf = (error: unknown): number | undefined =>
  APICallError.isInstance(error) ? error.statusCode : undefined;

const hasStatus = (error: unknown, statuses: readonly number[]): boolean => statuses.includes(statusOf(error) ?? 0);

function isWorthRetrying(error: unknown): boolean {
  if (error instanceof VideoError) return false;
  const status = statusOf(error);
  if (status === undefined) return true;
  return status === 408 || status === 409 || status === 429 || status >= 500;
}

/** Waits as long as the endpoint asks, or longer each time; a share of chance keeps many callers apart. */
async function waitBefore(attempt: number, error: unknown, { retryMs, signal }: ModelLine): Promise<void> {
  const askedMs = askedWaitMs(error);
  if (askedMs !== null && askedMs > longestWaitMs) throw unavailable(error);
  const ownMs = retryMs * 2 ** (attempt - 1);
  const waitMs = (askedMs ?? ownMs / 2) + Math.random() * (ownMs / 2);
  await sleep(waitMs, undefined, { signal });
}

/** The endpoints of OpenAI ask in ms as well. */
function askedWaitMs(error: unknown): number | null {
  const headers = APICallError.isInstance(error) ? (error.responseHeaders ?? {}) : {};
  const exactMs = Number(headers['retry-after-ms'] ?? Number.NaN);
  return Number.isFinite(exactMs) && exactMs >= 0 ? exactMs : retryAfterMs(headers['retry-after']);
}

/** What failed, in our words: an endpoint's own may repeat the key or the prompt. */
function unavailable(error: unknown): VideoError {
  if (error instanceof VideoError) return error;
  const inner = error instanceof Error && error.cause instanceof VideoError ? error.cause : null;
  if (inner !== null) return inner;
  const status = statusOf(error);
  const what =
    status === undefined
      ? 'it does not answer'
      : status < 400
        ? `its answer of HTTP status ${status} cannot be read`
        : `it answers with HTTP status ${status}`;
  return new VideoError('upstream_unavailable', `The language model cannot be used: ${what}.`);
}
