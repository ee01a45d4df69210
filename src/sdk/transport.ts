// Sends one call to the service: time-outs, retries that cannot make anything twice, errors as classes.
import { ApiError, ConnectionError, type Refusal, refusalError } from './errors.ts';

/** One call. */
export interface Call {
  readonly method: 'GET' | 'POST' | 'PATCH' | 'DELETE';
  /** From the root of the service: `/v1/tasks`. */
  readonly path: string;
  readonly query?: Readonly<Record<string, string | number | undefined>>;
  /** Sent as JSON. */
  readonly json?: unknown;
  /** Sent as it is. */
  readonly form?: FormData;
  readonly headers?: Readonly<Record<string, string>>;
  readonly signal?: AbortSignal | undefined;
  /** True when sending it again cannot do anything twice. */
  readonly isRepeatable: boolean;
}

/** Where and how calls are sent. */
export interface TransportOptions {
  readonly apiKey: string;
  readonly baseUrl: string;
  readonly timeoutMs: number;
  readonly maxRetries: number;
  readonly fetch: typeof fetch;
}

const firstPauseMs = 500;
const longestPauseMs = 20_000;

/** Sends calls. */
export class Transport {
  readonly #options: TransportOptions;

  constructor(options: TransportOptions) {
    this.#options = options;
  }

  /**
   * Sends a call and gives its answer, tried again where that is safe.
   * @throws ApiError when the service refuses; ConnectionError when no answer comes; the signal's reason when aborted.
   */
  async send(call: Call): Promise<Response> {
    for (let attempt = 0; ; attempt += 1) {
      const failure = await this.#attempt(call);
      if (failure instanceof Response) return failure;
      call.signal?.throwIfAborted();
      if (attempt >= this.#options.maxRetries || !mayRetry(call, failure)) throw failure;
      await pause(pauseMs(attempt, failure), call.signal);
    }
  }

  /** Sends a call and reads its JSON answer. */
  async sendForJson<T>(call: Call): Promise<T> {
    const response = await this.send(call);
    return (await response.json()) as T; // the service validates its answers against the same contract
  }

  /** Fetches a signed link; the key is not sent with it. */
  fetchLink(url: string, signal?: AbortSignal): Promise<Response> {
    return this.#options.fetch(url, signal === undefined ? {} : { signal });
  }

  async #attempt(call: Call): Promise<Response | ApiError | ConnectionError> {
    const { apiKey, baseUrl, timeoutMs, fetch: send } = this.#options;
    const deadline = new AbortController();
    const timer = setTimeout(() => deadline.abort(), timeoutMs);
    const signals = call.signal === undefined ? [deadline.signal] : [deadline.signal, call.signal];
    try {
      const response = await send(urlOf(baseUrl, call), {
        method: call.method,
        headers: {
          authorization: `Bearer ${apiKey}`,
          ...(call.json === undefined ? {} : { 'content-type': 'application/json' }),
          ...call.headers,
        },
        body: call.json === undefined ? (call.form ?? null) : JSON.stringify(call.json),
        signal: AbortSignal.any(signals),
      });
      return response.ok ? response : refusalError(await readRefusal(response));
    } catch (error) {
      const what = deadline.signal.aborted ? `No answer within ${timeoutMs} ms` : 'The service could not be reached';
      return new ConnectionError(`${what}: ${call.method} ${baseUrl}${call.path}`, { cause: error });
    } finally {
      clearTimeout(timer);
    }
  }
}

function urlOf(baseUrl: string, { path, query = {} }: Call): string {
  const url = new URL(baseUrl + path);
  for (const [name, value] of Object.entries(query)) {
    if (value !== undefined) url.searchParams.set(name, String(value));
  }
  return url.href;
}

/** A refused request was not carried out; one without an answer may have been. */
function mayRetry(call: Call, failure: ApiError | ConnectionError): boolean {
  if (failure instanceof ConnectionError) return call.isRepeatable;
  if (failure.status === 429 || failure.status === 503) return true;
  return call.isRepeatable && failure.status >= 500;
}

function pauseMs(attempt: number, failure: ApiError | ConnectionError): number {
  const asked = failure instanceof ApiError ? failure.retryAfterSeconds : null;
  if (asked !== null) return Math.min(asked * 1000, longestPauseMs);
  // Half of it by chance, so that clients refused together do not come back together.
  return Math.min(firstPauseMs * 2 ** attempt, longestPauseMs) * (0.5 + Math.random() / 2);
}

/** Waits. @throws the signal's reason as soon as it is aborted */
export function pause(durationMs: number, signal?: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const abort = () => {
      clearTimeout(timer);
      reject(signal?.reason);
    };
    const timer = setTimeout(() => {
      signal?.removeEventListener('abort', abort);
      resolve();
    }, durationMs);
    if (signal?.aborted) abort();
    else signal?.addEventListener('abort', abort, { once: true });
  });
}

async function readRefusal(response: Response): Promise<Refusal> {
  const { status, headers } = response;
  const text = await response.text();
  const error = errorOf(text);
  const retryAfter = Number(headers.get('retry-after') ?? Number.NaN);
  return {
    status,
    code: error['code'] ?? 'unknown_error',
    type: error['type'] ?? 'unknown_error',
    message: error['message'] ?? `HTTP ${status}: ${text.slice(0, 200)}`,
    param: error['param'] ?? null,
    requestId: error['request_id'] ?? headers.get('x-request-id'),
    retryAfterSeconds: Number.isFinite(retryAfter) ? retryAfter : null,
  };
}

/** The strings of an error body; none when the body is not one, as from a proxy on the way. */
function errorOf(text: string): Readonly<Record<string, string>> {
  try {
    const body: unknown = JSON.parse(text);
    const error = typeof body === 'object' && body !== null && 'error' in body ? body.error : null;
    if (typeof error !== 'object' || error === null) return {};
    return Object.fromEntries(
      Object.entries(error).filter((entry): entry is [string, string] => typeof entry[1] === 'string'),
    );
  } catch {
    return {}; // not JSON: the status and the text are the message
  }
}
