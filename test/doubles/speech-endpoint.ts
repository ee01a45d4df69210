// A local endpoint that speaks the wire formats of audio/speech and of text-to-speech with timestamps, with a real voice.
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { voices } from '../../src/catalog/voices.ts';
import type { SpeechEngine } from '../../src/speech/engine.ts';
import { normalizeText } from '../../src/speech/normalize/normalize-text.ts';

/** What goes wrong with one request; "speech": nothing. */
export type PlannedSpeech =
  | 'speech'
  | { readonly status: number; readonly headers?: Record<string, string> }
  /** Sent as they are, with status 200. */
  | { readonly bytes: Buffer }
  | 'never';

export interface SeenSpeech {
  readonly path: string;
  readonly headers: IncomingMessage['headers'];
  readonly body: Readonly<Record<string, unknown>>;
  /** When each word of the sentence begins in the sound that was sent, in ms. */
  readonly wordStartsMs: readonly number[];
}

export interface SpeechEndpoint extends AsyncDisposable {
  readonly baseUrl: string;
  readonly seen: SeenSpeech[];
}

/** The silence before and after what is said, in ms: services differ. */
const restMs = 230;
const pace = 0.88;

/** Starts an endpoint; requests beyond the plan get speech, of an engine that stays open when the endpoint closes. */
export async function openSpeechEndpoint(
  engine: Pick<SpeechEngine, 'synthesize'>,
  plan: readonly PlannedSpeech[] = [],
): Promise<SpeechEndpoint> {
  const seen: SeenSpeech[] = [];
  let count = 0;
  const answer = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const body: Readonly<Record<string, unknown>> = JSON.parse(await readAll(request));
    const planned = plan[count] ?? 'speech';
    count += 1;
    const path = request.url ?? '';
    const text = String(body['input'] ?? body['text']);
    const sound = planned === 'speech' ? await say(text) : null;
    seen.push({ path, headers: request.headers, body, wordStartsMs: sound?.wordStartsMs ?? [] });
    if (planned === 'never') return;
    if (sound === null) {
      const {
        status = 200,
        headers = {},
        bytes = Buffer.from('{"detail": "refused"}'),
      } = planned as Partial<{ status: number; headers: Record<string, string>; bytes: Buffer }>; // each kind of plan has some of them
      response.writeHead(status, headers).end(bytes);
      return;
    }
    if (path.startsWith('/v1/audio/speech')) response.writeHead(200, { 'Content-Type': 'audio/wav' }).end(wavOf(sound));
    else response.writeHead(200, { 'Content-Type': 'application/json' }).end(timedReply(text, sound));
  };
  const say = async (text: string): Promise<Sound> => {
    const [sentence] = normalizeText(text);
    const voice = voices[1];
    if (sentence === undefined || voice === undefined) throw new Error(`nothing to say in "${text}"`);
    const { samples, sampleRateHz, spans } = await engine.synthesize({
      ...{ ...sentence, voice, language: 'en-US', pace },
      expression: { pitch: 1, range: 1 },
    });
    const rest = Math.round((restMs * sampleRateHz) / 1000);
    const all = new Float32Array(samples.length + 2 * rest);
    all.set(samples, rest);
    const times = spans.map(({ startMs, endMs }) => [startMs + restMs, endMs + restMs] as const);
    return { samples: all, sampleRateHz, times, wordStartsMs: times.map(([startMs]) => startMs) };
  };
  const server = createServer((request, response) => void answer(request, response));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo; // a listening TCP server has one
  return {
    baseUrl: `http://127.0.0.1:${port}/v1`,
    seen,
    [Symbol.asyncDispose]: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

interface Sound {
  readonly samples: Float32Array;
  readonly sampleRateHz: number;
  readonly times: readonly (readonly [startMs: number, endMs: number])[];
  readonly wordStartsMs: readonly number[];
}

async function readAll(request: IncomingMessage): Promise<string> {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part as Buffer); // a request without an encoding gives buffers
  return Buffer.concat(parts).toString();
}

function pcmOf({ samples }: Sound): Buffer {
  const bytes = Buffer.alloc(samples.length * 2);
  samples.forEach((sample, index) => {
    bytes.writeInt16LE(Math.round(Math.max(-1, Math.min(1, sample)) * 32_767), index * 2);
  });
  return bytes;
}

/** As a stream is sent: the lengths are not known when the header leaves. */
function wavOf(sound: Sound): Buffer {
  const header = Buffer.alloc(44);
  header.write('RIFF', 0);
  header.writeUInt32LE(0xffffffff, 4);
  header.write('WAVEfmt ', 8);
  header.writeUInt32LE(16, 16);
  header.writeUInt16LE(1, 20);
  header.writeUInt16LE(1, 22);
  header.writeUInt32LE(sound.sampleRateHz, 24);
  header.writeUInt32LE(sound.sampleRateHz * 2, 28);
  header.writeUInt16LE(2, 32);
  header.writeUInt16LE(16, 34);
  header.write('data', 36);
  header.writeUInt32LE(0xffffffff, 40);
  return Buffer.concat([header, pcmOf(sound)]);
}

/** Sound at 24 kHz, every second sample of 48, and times for all characters. */
function timedReply(text: string, sound: Sound): string {
  const half = { ...sound, samples: sound.samples.filter((_, index) => index % 2 === 0) };
  const starts: number[] = [];
  const ends: number[] = [];
  let word = 0;
  const words = text.split(' ');
  for (const [index, each] of words.entries()) {
    const [startMs, endMs] = sound.times[word] ?? [0, 0];
    word += 1;
    for (let at = 0; at < each.length; at += 1) {
      starts.push((startMs + ((endMs - startMs) * at) / each.length) / 1000);
      ends.push((startMs + ((endMs - startMs) * (at + 1)) / each.length) / 1000);
    }
    if (index < words.length - 1) {
      starts.push(endMs / 1000);
      ends.push((sound.times[word]?.[0] ?? endMs) / 1000);
    }
  }
  return JSON.stringify({
    audio_base64: pcmOf(half).toString('base64'),
    alignment: {
      characters: text.split(''),
      character_start_times_seconds: starts,
      character_end_times_seconds: ends,
    },
    normalized_alignment: null,
  });
}
