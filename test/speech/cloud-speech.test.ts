// Voices of a speech service, against a local endpoint that speaks its wire formats with a real voice.
import { afterAll, describe, expect, test } from 'vitest';
import { voices } from '../../src/catalog/voices.ts';
import { VideoError } from '../../src/kit/errors.ts';
import type { Voice } from '../../src/model/catalog.ts';
import { spokenWords } from '../../src/model/storyboard.ts';
import type { VoiceTrack } from '../../src/model/voice-track.ts';
import type { SpeechEngine } from '../../src/speech/engine.ts';
import { openCloudSpeech } from '../../src/speech/engines/cloud/open-cloud-speech.ts';
import { openFlite } from '../../src/speech/engines/flite.ts';
import { speakScene } from '../../src/speech/speak-scene.ts';
import { openSpeechEndpoint, type PlannedSpeech, type SpeechEndpoint } from '../doubles/speech-endpoint.ts';
import { sampleScene } from '../presenter/body-sample.ts';

const text =
  'Good morning, everyone. The harbour opened in spring, and thirty boats came in on the first day of the season.';
const voice: Voice = {
  ...{ id: 'nova', name: 'Nova', sex: 'female', language: 'en-US', traits: ['natural'] },
  ...{ engine: 'cloud', engineVoice: 'nova', wordsPerMinute: 170, standInId: 'flite-slt' },
};

const flite = await openFlite();
afterAll(() => flite[Symbol.asyncDispose]());
/** The same engine for every test: none of them closes it. */
const kept: SpeechEngine = { synthesize: flite.synthesize, [Symbol.asyncDispose]: async () => {} };

interface Call {
  readonly spoken?: string;
  readonly protocol?: 'openai' | 'elevenlabs';
  readonly pace?: number;
  readonly language?: string;
  readonly signal?: AbortSignal;
  readonly answerMs?: number;
}

async function withEngine<T>(
  plan: readonly PlannedSpeech[],
  use: (speak: (call?: Call) => Promise<VoiceTrack>, endpoint: SpeechEndpoint) => Promise<T>,
  { protocol = 'openai', answerMs = 20_000 }: Call = {},
): Promise<T> {
  await using endpoint = await openSpeechEndpoint(flite, plan);
  const settings = { baseUrl: endpoint.baseUrl, apiKey: 'secret-of-the-service', model: 'a-voice-model', protocol };
  await using engine = openCloudSpeech({
    ...{ settings, own: kept, patience: { answerMs, retryMs: 5 } },
    ownVoiceFor: () => voices[0],
  });
  const speak = ({ spoken = text, pace = 1, language = 'en-US', signal }: Call = {}): Promise<VoiceTrack> =>
    speakScene({ scene: sampleScene(spoken), voice, language, pace, engine, signal });
  return await use(speak, endpoint);
}

const median = (numbers: readonly number[]): number =>
  numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? Number.NaN;

/** How far the words of the second sentence begin from where they truly do, against that sentence's first word. */
function startErrors(track: VoiceTrack, endpoint: SpeechEndpoint): readonly number[] {
  const truth = endpoint.seen.find(({ wordStartsMs }) => wordStartsMs.length > 5)?.wordStartsMs ?? [];
  const found = track.words.filter(({ sentenceIndex }) => sentenceIndex === 1).map(({ startMs }) => startMs);
  expect(found).toHaveLength(truth.length);
  const offsetMs = median(found.map((startMs, index) => startMs - (truth[index] ?? 0)));
  return found.map((startMs, index) => Math.abs(startMs - (truth[index] ?? 0) - offsetMs));
}

describe('a service without times', () => {
  test('its sound is spoken, and words and phones are found in it', async () => {
    await withEngine([], async (speak, endpoint) => {
      const track = await speak();
      expect(track.words.map((word) => word.text)).toEqual(spokenWords(text));
      const errors = startErrors(track, endpoint);
      expect(median(errors)).toBeLessThan(25);
      expect(Math.max(...errors)).toBeLessThan(120);
      expect(track.phones[0]?.startMs).toBe(0);
      expect(track.phones.at(-1)?.endMs).toBeCloseTo(track.durationMs, 3);
      expect(track.phones.filter(({ phone }) => phone !== 'pau').length).toBeGreaterThan(60);
    });
  });

  test('each sentence is one request with model, voice and key', async () => {
    await withEngine([], async (speak, { seen }) => {
      await speak();
      expect(seen.map(({ path }) => path)).toEqual(['/v1/audio/speech', '/v1/audio/speech']);
      expect(seen[0]?.headers.authorization).toBe('Bearer secret-of-the-service');
      expect(seen.map(({ body }) => body['input'])).toContain('Good morning, everyone.');
      expect(seen[0]?.body).toMatchObject({ model: 'a-voice-model', voice: 'nova', response_format: 'wav' });
    });
  });

  test('a sentence that is spoken again at another pace is asked for once, and lasts by that pace', async () => {
    await withEngine([], async (speak, { seen }) => {
      const usual = await speak({ spoken: 'Thirty boats came in on the first day of the season.' });
      const faster = await speak({ spoken: 'Thirty boats came in on the first day of the season.', pace: 1.2 });
      expect(seen).toHaveLength(1);
      const spanOf = ({ words }: VoiceTrack) => (words.at(-1)?.endMs ?? 0) - (words[0]?.startMs ?? 0);
      expect(spanOf(usual) / spanOf(faster)).toBeCloseTo(1.2, 2);
    });
  });

  test('words stand as written, numbers as they are said; other languages stand as written', async () => {
    await withEngine([], async (speak, { seen }) => {
      await speak({ spoken: 'NASA pays Dr. Webb $25.50 at 9:30 a.m. today!' });
      await speak({ spoken: 'Der Preis ist 25 Euro.', language: 'de-DE' });
      expect(seen.map(({ body }) => body['input'])).toEqual([
        'NASA pays doctor Webb twenty five dollars and fifty cents at nine thirty a.m. today!',
        'Der Preis ist 25 Euro.',
      ]);
    });
  });
});

test('a service with a time for every character puts the words exactly there', async () => {
  await withEngine(
    [],
    async (speak, endpoint) => {
      const track = await speak();
      expect(Math.max(...startErrors(track, endpoint))).toBeLessThan(1);
      expect(endpoint.seen[0]?.path).toBe('/v1/text-to-speech/nova/with-timestamps?output_format=pcm_24000');
      expect(endpoint.seen[0]?.headers['xi-api-key']).toBe('secret-of-the-service');
      expect(endpoint.seen[0]?.body).toMatchObject({ model_id: 'a-voice-model' });
    },
    { protocol: 'elevenlabs' },
  );
});

test('a voice of this machine is spoken by this machine', async () => {
  await using endpoint = await openSpeechEndpoint(flite);
  const settings = { baseUrl: endpoint.baseUrl, apiKey: null, model: 'm', protocol: 'openai' } as const;
  await using engine = openCloudSpeech({ settings, own: kept, ownVoiceFor: () => voices[0] });
  const track = await speakScene({ scene: sampleScene('Hello there.'), voice: voices[0], pace: 1, engine });
  expect(track.durationMs).toBeGreaterThan(500);
  expect(endpoint.seen).toEqual([]);
});

describe('a service that fails', () => {
  const short = { spoken: 'Hello there.' };

  test.each([
    ['is busy', { status: 429, headers: { 'Retry-After': '0' } }],
    ['breaks', { status: 500 }],
    ['is away', { status: 503 }],
  ] satisfies [string, PlannedSpeech][])('and %s is asked again', async (_what, failure) => {
    await withEngine([failure, failure, 'speech'], async (speak, { seen }) => {
      expect((await speak(short)).durationMs).toBeGreaterThan(500);
      expect(seen).toHaveLength(3);
    });
  });

  const wav = (riff: string, rest: Buffer) => ({ bytes: Buffer.concat([Buffer.from(riff), rest]) });
  test.each([
    ['refuses the key', { status: 401 }, 'HTTP status 401', 1],
    ['does not know the voice', { status: 404 }, 'HTTP status 404', 1],
    ['asks to wait an hour', { status: 429, headers: { 'Retry-After': '3600' } }, 'HTTP status 429', 1],
    ['redirects', { status: 302, headers: { Location: 'http://127.0.0.1:9/' } }, 'does not answer', 4],
    ['sends a page', { bytes: Buffer.from('<html>hello</html>') }, 'no WAV file', 1],
    ['sends nothing', { bytes: Buffer.alloc(0) }, 'no WAV file', 1],
    ['sends half a header', wav('RIFF\0\0\0\0WAVEfm', Buffer.alloc(2)), 'without sound', 1],
    ['sends too much', { bytes: Buffer.alloc(33 * 1024 * 1024) }, 'over 32 MiB', 1],
  ] satisfies [string, PlannedSpeech, string, number][])('and %s is told so', async (_what, failure, words, tries) => {
    await withEngine([failure, failure, failure, failure], async (speak, { seen }) => {
      const error = await speak(short).catch((reason: unknown) => reason);
      expect(error).toBeInstanceOf(VideoError);
      expect(error).toMatchObject({ code: 'upstream_unavailable', message: expect.stringContaining(words) });
      expect(String(error)).not.toContain('secret');
      expect(seen).toHaveLength(tries);
    });
  });

  test('and sends a format with a rate of nothing is told so', async () => {
    const header = Buffer.alloc(46);
    header.write('RIFF');
    header.write('WAVEfmt ', 8);
    header.writeUInt32LE(16, 16);
    header.writeUInt16LE(1, 20);
    await withEngine([{ bytes: header }], async (speak) => {
      await expect(speak(short)).rejects.toThrow('of a kind that cannot be read');
    });
  });

  test('and says nothing is given up in time', async () => {
    await withEngine(
      ['never', 'never', 'never', 'never'],
      async (speak) => {
        await expect(speak(short)).rejects.toThrow('it takes too long');
      },
      { answerMs: 60 },
    );
  });

  test('a cancelled sentence is not waited for', async () => {
    await withEngine(['never'], async (speak, { seen }) => {
      const stop = new AbortController();
      const speaking = speak({ ...short, signal: stop.signal });
      await expect.poll(() => seen.length).toBe(1);
      stop.abort(new Error('no longer wanted'));
      await expect(speaking).rejects.toThrow('no longer wanted');
    });
  });

  test('with times that are not those of the text, the sound itself tells', async () => {
    const other = JSON.stringify({
      audio_base64: Buffer.alloc(48_000, 1).toString('base64'),
      alignment: { characters: ['x'], character_start_times_seconds: [0], character_end_times_seconds: [1] },
    });
    await withEngine(
      [{ bytes: Buffer.from(other) }],
      async (speak) => expect((await speak(short)).words.map((word) => word.text)).toEqual(['Hello', 'there.']),
      { protocol: 'elevenlabs' },
    );
  });
});
