// ElevenLabs' speech with timestamps: sound and a time for every character.
import { z } from 'zod';
import { createBoundedFetch } from '../../../kit/bounded-fetch.ts';
import { VideoError } from '../../../kit/errors.ts';
import {
  ServiceRefusal,
  type SpeechService,
  type SpeechServiceSettings,
  type TimedCharacter,
} from './speech-service.ts';

/** Base64 of half a minute at 24 kHz and 16 bits is 2 MB. */
const mostReplyBytes = 32 * 1024 * 1024;
const rateHz = 24_000;

const replySchema = z.object({
  audio_base64: z.base64(),
  alignment: z
    .object({
      characters: z.array(z.string()),
      character_start_times_seconds: z.array(z.number().nonnegative()),
      character_end_times_seconds: z.array(z.number().nonnegative()),
    })
    .nullish(),
});

/** Makes the service; nothing is sent yet. */
export function createElevenLabsSpeech({ baseUrl, apiKey, model }: SpeechServiceSettings): SpeechService {
  const ask = createBoundedFetch({ baseUrl, name: 'The speech service', mostBytes: mostReplyBytes });
  return async ({ text, voice, signal }) => {
    const path = `/text-to-speech/${encodeURIComponent(voice)}/with-timestamps?output_format=pcm_${rateHz}`;
    const response = await ask(`${baseUrl}${path}`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', ...(apiKey === null ? {} : { 'xi-api-key': apiKey }) },
      body: JSON.stringify({ text, model_id: model }),
      signal,
    });
    if (!response.ok) throw new ServiceRefusal(response);
    const reply = replySchema.safeParse(await response.json().catch(() => null));
    if (!reply.success) throw new VideoError('upstream_unavailable', 'The speech service sends no sound.');
    const { audio_base64: audio, alignment } = reply.data;
    return {
      samples: readPcm(Buffer.from(audio, 'base64')),
      sampleRateHz: rateHz,
      characters: alignment == null ? null : readCharacters(text, alignment),
    };
  };
}

/** Mono, 16 bits, low byte first. */
function readPcm(bytes: Buffer): Float32Array<ArrayBuffer> {
  const samples = new Float32Array(Math.floor(bytes.length / 2));
  for (let index = 0; index < samples.length; index += 1) samples[index] = bytes.readInt16LE(index * 2) / 2 ** 15;
  return samples;
}

/** Null when the characters are not those of the text: their times would belong to other words. */
function readCharacters(
  text: string,
  alignment: NonNullable<z.infer<typeof replySchema>['alignment']>,
): readonly TimedCharacter[] | null {
  const { characters, character_start_times_seconds: starts, character_end_times_seconds: ends } = alignment;
  if (characters.join('') !== text) return null;
  // A character may be two units of a string.
  return characters.flatMap((character, index) => {
    const timed = { startMs: (starts[index] ?? 0) * 1000, endMs: (ends[index] ?? 0) * 1000 };
    return Array.from({ length: character.length }, () => timed);
  });
}
