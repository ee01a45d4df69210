// The wire format of OpenAI's speech endpoint, which many local servers speak too.
import { createBoundedFetch } from '../../../kit/bounded-fetch.ts';
import { VideoError } from '../../../kit/errors.ts';
import { readWav } from '../../read-wav.ts';
import { ServiceRefusal, type SpeechService, type SpeechServiceSettings } from './speech-service.ts';

/** A sentence of half a minute at 48 kHz and 16 bits is 3 MB. */
const mostReplyBytes = 32 * 1024 * 1024;

/** Makes the service; nothing is sent yet. It gives sound without times. */
export function createOpenAiSpeech({ baseUrl, apiKey, model }: SpeechServiceSettings): SpeechService {
  const ask = createBoundedFetch({ baseUrl, name: 'The speech service', mostBytes: mostReplyBytes });
  return async ({ text, voice, signal }) => {
    const response = await ask(`${baseUrl}/audio/speech`, {
      method: 'POST',
      headers: {
        'Content-Type': 'application/json',
        ...(apiKey === null ? {} : { Authorization: `Bearer ${apiKey}` }),
      },
      body: JSON.stringify({ model, input: text, voice, response_format: 'wav' }),
      signal,
    });
    if (!response.ok) throw new ServiceRefusal(response);
    return { ...readSound(await response.bytes()), characters: null };
  };
}

function readSound(bytes: Uint8Array): ReturnType<typeof readWav> {
  try {
    return readWav(bytes);
  } catch (cause) {
    const what = cause instanceof Error ? cause.message : String(cause);
    throw new VideoError('upstream_unavailable', `The speech service sends ${what}.`, { cause });
  }
}
