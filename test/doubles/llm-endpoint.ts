// A local endpoint that speaks the wire formats of chat completions and of messages, and answers what a test planned.
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** One planned answer; a text is the model's whole reply. */
export type PlannedAnswer =
  | string
  | { readonly status: number; readonly headers?: Record<string, string>; readonly body?: string }
  /** Sends this many bytes and ends. */
  | { readonly hugeBytes: number }
  /** Holds the answer back until the endpoint closes. */
  | 'never';

/** A request as it arrived. */
export interface SeenRequest {
  readonly path: string;
  readonly headers: IncomingMessage['headers'];
  readonly body: {
    readonly model?: string;
    readonly messages?: readonly { readonly role: string; readonly content: unknown }[];
    readonly [field: string]: unknown;
  };
  readonly text: string;
  readonly atMs: number;
}

export interface LlmEndpoint extends AsyncDisposable {
  /** Root of the chat completions, without a slash at its end. */
  readonly openaiUrl: string;
  readonly anthropicUrl: string;
  readonly seen: readonly SeenRequest[];
}

/** Starts an endpoint; the answers are given in their order, and a request beyond them is answered with status 418. */
export async function openLlmEndpoint(answers: readonly PlannedAnswer[]): Promise<LlmEndpoint> {
  const seen: SeenRequest[] = [];
  const server = createServer((request, response) => {
    void readAll(request).then((text) => {
      const index = seen.length;
      seen.push({
        path: request.url ?? '',
        headers: request.headers,
        body: JSON.parse(text),
        text,
        atMs: performance.now(),
      });
      respond(response, request.url ?? '', answers[index] ?? { status: 418 });
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo; // a listening TCP server has one
  return {
    openaiUrl: `http://127.0.0.1:${port}/v1`,
    anthropicUrl: `http://127.0.0.1:${port}/anthropic/v1`,
    seen,
    [Symbol.asyncDispose]: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

async function readAll(request: IncomingMessage): Promise<string> {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part as Buffer); // a request without an encoding gives buffers
  return Buffer.concat(parts).toString();
}

function respond(response: ServerResponse, path: string, answer: PlannedAnswer): void {
  if (answer === 'never') return;
  if (typeof answer === 'string') {
    sendReply(response, path, answer);
    return;
  }
  if ('hugeBytes' in answer) {
    response.writeHead(200, { 'Content-Type': 'application/json' });
    response.end(Buffer.alloc(answer.hugeBytes, 'x'));
    return;
  }
  const body = answer.body ?? JSON.stringify({ error: { message: 'refused', type: 'error', code: null } });
  response.writeHead(answer.status, { 'Content-Type': 'application/json', ...answer.headers });
  response.end(body);
}

function sendReply(response: ServerResponse, path: string, text: string): void {
  response.writeHead(200, { 'Content-Type': 'application/json' });
  response.end(JSON.stringify(path.startsWith('/anthropic/') ? messageOf(text) : completionOf(text)));
}

const completionOf = (content: string) => ({
  id: 'chatcmpl-B9MBs8CjcvOU2jLn4n570S5qMJKcT',
  object: 'chat.completion',
  created: 1741569952,
  model: 'test-model-2026',
  choices: [
    {
      index: 0,
      message: { role: 'assistant', content, refusal: null, annotations: [] },
      logprobs: null,
      finish_reason: 'stop',
    },
  ],
  usage: {
    prompt_tokens: 1200,
    completion_tokens: 300,
    total_tokens: 1500,
    prompt_tokens_details: { cached_tokens: 0 },
    completion_tokens_details: { reasoning_tokens: 0 },
  },
});

const messageOf = (text: string) => ({
  id: 'msg_013Zva2CMHLNnXjNJJKqJ2EF',
  type: 'message',
  role: 'assistant',
  model: 'a-model-of-messages',
  content: [{ type: 'text', text }],
  stop_reason: 'end_turn',
  stop_sequence: null,
  usage: { input_tokens: 1100, output_tokens: 250, cache_creation_input_tokens: 0, cache_read_input_tokens: 0 },
});
