// Lets a voice introduce itself, as a WAV file.
import type { Voice } from '../model/catalog.ts';
import type { SpeechEngine } from '../speech/engine.ts';

const headerBytes = 44;

/** One spoken sentence with the voice's name. */
export async function speakVoicePreview(voice: Voice, speech: SpeechEngine): Promise<Uint8Array<ArrayBuffer>> {
  const words = ['Hello,', 'my', 'name', 'is', voice.name, 'and', 'this', 'is', 'how', 'I', 'sound.'];
  const { samples, sampleRateHz } = await speech.synthesize({
    tokens: words.map((word) => ({
      display: word,
      spoken: [word.replace(/[^\p{L}]/gu, '').toLowerCase()],
      pause: word.endsWith(',') ? 'short' : 'none',
    })),
    ending: '.',
    ...{ voice, language: voice.language, pace: 1, expression: { pitch: 1, range: 1 } },
  });
  return writeWav(samples, sampleRateHz);
}

/** Mono, 16 bits. */
function writeWav(samples: Float32Array, sampleRateHz: number): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(headerBytes + samples.length * 2);
  const view = new DataView(bytes.buffer);
  const text = (at: number, word: string) => bytes.set(new TextEncoder().encode(word), at);
  text(0, 'RIFF');
  view.setUint32(4, bytes.length - 8, true);
  text(8, 'WAVEfmt ');
  view.setUint32(16, 16, true);
  view.setUint16(20, 1, true);
  view.setUint16(22, 1, true);
  view.setUint32(24, sampleRateHz, true);
  view.setUint32(28, sampleRateHz * 2, true);
  view.setUint16(32, 2, true);
  view.setUint16(34, 16, true);
  text(36, 'data');
  view.setUint32(40, samples.length * 2, true);
  for (const [index, sample] of samples.entries()) {
    view.setInt16(headerBytes + index * 2, Math.round(Math.max(-1, Math.min(1, sample)) * 32_767), true);
  }
  return bytes;
}
