// The calls of the hosted service: one try each, with what went wrong told apart by whether it may pass.

import type { z } from 'zod';
import { retryAfterMs } from '../kit/retry-after.ts';
import { hostedFailure, safeWords } from './heygen-refusal.ts';
import {
  createdSchema,
  type HostedSession,
  type HostedVideo,
  refusalSchema,
  sessionSchema,
  videoSchema,
} from './heygen-schemas.ts';

/** A film to be made there. Null leaves the choice to the hosted agent. */
export interface HostedOrder {
  readonly prompt: string;
  readonly avatarId: string | null;
  readonly voiceId: string | null;
  readonly styleId: string | null;
  readonly orientation: 'landscape' | 'portrait' | null;
  readonly fileUrls: readonly string[];
  readonly incognito: boolean;
}

/** The hosted service. Every call throws `PassingFault` for what may pass, and a VideoError for what will not. */
export interface HeygenClient {
  /** Starts a film; the same idempotency key starts it once within a day. Gives the session's id. */
  readonly create: (order: HostedOrder, idempotencyKey: string, signal: AbortSignal) => Promise<string>;
  readonly readSession: (sessionId: string, signal: AbortSignal) => Promise<HostedSession>;
  readonly readVideo: (videoId: string, signal: AbortSignal) => Promise<HostedVideo>;
  /** Stops a session at its next checkpoint. */
  readonly stop: (sessionId: string) => Promise<void>;
}

/** Something that another try may get past. */
export class PassingFault extends Error {
  /** How long the service wants to be left alone, or null. */
  readonly waitMs: number | null;

  constructor(message: string, waitMs: number | null = null) {
    super(message);
    this.name = 'PassingFault';
    this.waitMs = waitMs;
  }
}

const defaultCallTimeoutMs = 30_000;
const stopTimeoutMs = 5000;
const mostReplyBytes = 4 * 1024 * 1024;

/** Makes the client; nothing is sent yet. @param options.callTimeoutMs The longest that a call may take; 30 seconds. */
export function createHeygenClient(options: {
  readonly baseUrl: string;
  readonly apiKey: string;
  readonly callTimeoutMs?: number;
}): HeygenClient {
  const { baseUrl, apiKey, callTimeoutMs = defaultCallTimeoutMs } = options;
  const headers = { 'X-Api-Key': apiKey, Accept: 'application/json' };
  const call = async <T>(path: string, schema: z.ZodType<T>, init: RequestInit): Promise<T> => {
    const { status, text, retryAfter } = await send(`${baseUrl}${path}`, {
      ...{ ...init, redirect: 'error' as const },
      headers: { ...headers, ...init.headers },
    });
    const body = parseJson(text);
    if (status >= 400) throw refusalOf(status, body, retryAfter, apiKey);
    const read = schema.safeParse(body);
    if (!read.success) throw new PassingFault(`its answer to ${path.split('/')[2]} cannot be read`);
    return read.data;
  };
  const withLimit = (signal: AbortSignal) => AbortSignal.any([signal, AbortSignal.timeout(callTimeoutMs)]);
  return {
    create: async (order, idempotencyKey, signal) => {
      const sent = { 'Content-Type': 'application/json', 'Idempotency-Key': idempotencyKey };
      const body = JSON.stringify(toBody(order));
      const init = { method: 'POST', headers: sent, body, signal: withLimit(signal) };
      return (await call('/v3/video-agents', createdSchema, init)).data.session_id;
    },
    readSession: async (id, signal) =>
      (await call(`/v3/video-agents/${encodeURIComponent(id)}`, sessionSchema, { signal: withLimit(signal) })).data,
    readVideo: async (id, signal) =>
      (await call(`/v3/videos/${encodeURIComponent(id)}`, videoSchema, { signal: withLimit(signal) })).data,
    stop: async (id) => {
      const init = { method: 'POST', body: '{}', signal: AbortSignal.timeout(stopTimeoutMs) };
      const sent = { ...headers, 'Content-Type': 'application/json' };
      await send(`${baseUrl}/v3/video-agents/${encodeURIComponent(id)}/stop`, { ...init, headers: sent });
    },
  };
}

const toBody = (order: HostedOrder) => ({
  ...{ prompt: order.prompt, mode: 'generate' },
  ...(order.avatarId === null ? {} : { avatar_id: order.avatarId }),
  ...(order.voiceId === null ? {} : { voice_id: order.voiceId }),
  ...(order.styleId === null ? {} : { style_id: order.styleId }),
  ...(order.orientation === null ? {} : { orientation: order.orientation }),
  ...(order.fileUrls.length === 0 ? {} : { files: order.fileUrls.map((url) => ({ type: 'url', url })) }),
  ...(order.incognito ? { incognito_mode: true } : {}),
});

interface Sent {
  readonly status: number;
  readonly text: string;
  readonly retryAfter: string | null;
}

async function send(url: string, init: RequestInit): Promise<Sent> {
  try {
    const response = await fetch(url, init);
    return {
      status: response.status,
      text: await readBounded(response),
      retryAfter: response.headers.get('Retry-After'),
    };
  } catch (error) {
    if (error instanceof PassingFault) throw error;
    // A cancelled task ends by its own reason, a slow answer by ours.
    const isCancelled = init.signal?.aborted === true && !isTimeout(init.signal.reason);
    if (isCancelled) throw init.signal?.reason;
    throw new PassingFault('it does not answer');
  }
}

const isTimeout = (reason: unknown): boolean => reason instanceof DOMException && reason.name === 'TimeoutError';

async function readBounded(response: Response): Promise<string> {
  const parts: Uint8Array[] = [];
  let sizeBytes = 0;
  for await (const part of response.body ?? []) {
    sizeBytes += part.byteLength;
    if (sizeBytes > mostReplyBytes) throw new PassingFault('its answer has no end');
    parts.push(part);
  }
  return Buffer.concat(parts).toString('utf8');
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // Told apart by the caller: no schema fits undefined.
    return undefined;
  }
}

function refusalOf(status: number, body: unknown, retryAfter: string | null, apiKey: string): Error {
  const { code, message } = refusalSchema.safeParse(body).data?.error ?? { code: null, message: null };
  const mayPass = status === 408 || status === 409 || status === 429 || status >= 500;
  if (mayPass) return new PassingFault(`it answers with HTTP status ${status}`, retryAfterMs(retryAfter));
  const said = safeWords(message, apiKey);
  return hostedFailure(code, said === '' ? `it answers with HTTP status ${status}` : said);
}
