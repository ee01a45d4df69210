// A local service that speaks the wire format of the hosted engine: sessions, films, their files, refusals.
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { BufferTarget, EncodedPacket, EncodedVideoPacketSource, Mp4OutputFormat, Output } from 'mediabunny';

/** An answer in place of the usual one. */
export interface PlannedRefusal {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly error?: { readonly code: string; readonly message: string };
  /** Breaks the connection after the request has taken effect. */
  readonly isCut?: boolean;
  /** Takes effect and is never answered. */
  readonly isHanging?: boolean;
  /** Takes effect, and is answered in these words. */
  readonly text?: string;
  /** Writes the answer as it likes; the request has taken effect. */
  readonly write?: (response: ServerResponse) => void;
}

/** What the service does with the one film of a test. */
export interface HeygenPlan {
  /** Given to the first creations; those after them succeed. */
  readonly creations?: readonly PlannedRefusal[];
  /** What reading the session gives, read by read; the last stays. */
  readonly sessions: readonly (Readonly<Record<string, unknown>> | PlannedRefusal)[];
  /** What reading the film gives, read by read; the last stays. */
  readonly videos?: readonly (Readonly<Record<string, unknown>> | PlannedRefusal)[];
  /** Given to the first downloads of the film. */
  readonly downloads?: readonly PlannedRefusal[];
}

export interface HeygenService extends AsyncDisposable {
  readonly url: string;
  /** Bodies of the creations that arrived, in order. */
  readonly creations: readonly { readonly key: string; readonly body: Readonly<Record<string, unknown>> }[];
  /** How many films were started, and charged. */
  readonly chargedCount: () => number;
  readonly stopped: readonly string[];
  readonly requests: readonly string[];
}

const srt = '1\r\n00:00:00,000 --> 00:00:01,500\r\nHello there.\r\n';
const jpeg = Buffer.from('ffd8ffe000104a46494600010100000100010000ffd9', 'hex');

/** A film of two seconds, 1280 by 720, whose pictures nobody decodes. */
async function makeMp4(): Promise<Buffer> {
  const target = new BufferTarget();
  const output = new Output({ format: new Mp4OutputFormat(), target });
  const source = new EncodedVideoPacketSource('vp9');
  output.addVideoTrack(source);
  await output.start();
  const decoderConfig = { codec: 'vp09.00.10.08', codedWidth: 1280, codedHeight: 720 };
  for (const second of [0, 1]) {
    await source.add(new EncodedPacket(new Uint8Array(64).fill(130), 'key', second, 1), { decoderConfig });
  }
  await output.finalize();
  return Buffer.from(target.buffer ?? new ArrayBuffer(0));
}

/** Starts the service. */
export async function openHeygenService(plan: HeygenPlan): Promise<HeygenService> {
  const film = await makeMp4();
  const creations: { key: string; body: Readonly<Record<string, unknown>> }[] = [];
  const sessionOfKey = new Map<string, string>();
  const stopped: string[] = [];
  const requests: string[] = [];
  const counts = { creations: 0, sessions: 0, videos: 0, downloads: 0 };
  const next = <T>(list: readonly T[] | undefined, kind: keyof typeof counts): T | undefined => {
    const found = list?.[counts[kind]] ?? (kind === 'sessions' || kind === 'videos' ? list?.at(-1) : undefined);
    counts[kind] += 1;
    return found;
  };
  const create = (request: IncomingMessage, text: string, response: ServerResponse): void => {
    const key = String(request.headers['idempotency-key'] ?? '');
    creations.push({ key, body: JSON.parse(text) });
    const refusal = next(plan.creations, 'creations');
    const isTaken = refusal === undefined || refusal.status < 300 || refusal.isCut === true;
    if (!isTaken) {
      sendRefusal(response, refusal);
      return;
    }
    const known = sessionOfKey.get(key);
    const id = known ?? `va_session_${sessionOfKey.size + 1}`;
    sessionOfKey.set(key, id);
    if (refusal?.isCut) request.socket.destroy();
    else if (refusal !== undefined) sendRefusal(response, refusal);
    else send(response, { session_id: id, status: 'thinking', video_id: null, created_at: 1_780_000_000 });
  };
  const routes: readonly (readonly [
    RegExp,
    (request: IncomingMessage, text: string, response: ServerResponse) => void,
  ])[] = [
    [/^POST \/v3\/video-agents$/, create],
    [
      /^POST \/v3\/video-agents\/[^/]+\/stop$/,
      (request, _text, response) => {
        stopped.push(request.url?.split('/')[3] ?? '');
        send(response, { session_id: request.url?.split('/')[3] });
      },
    ],
    [
      /^GET \/v3\/video-agents\/va_session_\d$/,
      (_request, _text, response) => sendPlanned(response, next(plan.sessions, 'sessions')),
    ],
    [
      /^GET \/v3\/videos\/[^/]+$/,
      (request, _text, response) => {
        const host = `http://${request.headers.host}`;
        const urls = {
          video_url: `${host}/files/film.mp4`,
          subtitle_url: `${host}/files/film.srt`,
          thumbnail_url: `${host}/files/film.jpg`,
        };
        const planned = next(plan.videos ?? [{ status: 'completed' }], 'videos');
        sendPlanned(
          response,
          isRefusal(planned) || planned?.['status'] !== 'completed' ? planned : { ...urls, ...planned },
        );
      },
    ],
    [
      /^GET \/files\/film\.mp4$/,
      (_request, _text, response) => {
        const refusal = next(plan.downloads, 'downloads');
        if (refusal === undefined) response.end(film);
        else sendRefusal(response, refusal);
      },
    ],
    [/^GET \/files\/film\.srt$/, (_request, _text, response) => void response.end(srt)],
    [/^GET \/files\/film\.jpg$/, (_request, _text, response) => void response.end(jpeg)],
  ];
  const server = createServer((request, response) => {
    const parts: Buffer[] = [];
    request.on('data', (part: Buffer) => parts.push(part));
    request.on('end', () => {
      const called = `${request.method} ${request.url}`;
      requests.push(called);
      const isKnown = request.headers['x-api-key'] === 'hg-test-key' || called.startsWith('GET /files/');
      if (!isKnown) sendRefusal(response, { status: 401, error: { code: 'unauthorized', message: 'Bad key.' } });
      else {
        const route = routes.find(([pattern]) => pattern.test(called));
        if (route === undefined) sendRefusal(response, { status: 404, error: { code: 'not_found', message: called } });
        else route[1](request, Buffer.concat(parts).toString(), response);
      }
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo; // a listening TCP server has one
  return {
    url: `http://127.0.0.1:${port}`,
    ...{ creations, stopped, requests },
    chargedCount: () => sessionOfKey.size,
    [Symbol.asyncDispose]: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

function send(response: ServerResponse, data: unknown): void {
  response.writeHead(200, { 'Content-Type': 'application/json' });
  response.end(JSON.stringify({ data }));
}

function sendRefusal(response: ServerResponse, planned: PlannedRefusal): void {
  const { status, headers, error, isHanging, text, write } = planned;
  if (isHanging === true) return;
  if (write !== undefined) {
    write(response);
    return;
  }
  if (text !== undefined) {
    response.writeHead(status, { 'Content-Type': 'application/json', ...headers }).end(text);
    return;
  }
  response.writeHead(status, { 'Content-Type': 'application/json', ...headers });
  response.end(JSON.stringify({ error: error ?? { code: 'internal_error', message: 'Something went wrong.' } }));
}

const isRefusal = (answer: object | undefined): answer is PlannedRefusal =>
  answer !== undefined && 'status' in answer && typeof answer.status === 'number';

function sendPlanned(
  response: ServerResponse,
  answer: Readonly<Record<string, unknown>> | PlannedRefusal | undefined,
): void {
  if (isRefusal(answer)) sendRefusal(response, answer);
  else send(response, answer);
}
