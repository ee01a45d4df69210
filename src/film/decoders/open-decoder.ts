// Opens the decoder that belongs to the chosen encoder; the other one's code is not even loaded.
import type { FrameRate } from '../../kit/time.ts';
import type { EncoderChoice } from '../encoders/segment-encoder.ts';
import type { FilmDecoder } from './film-decoder.ts';

/** Opens a decoder for a film. */
export async function openDecoder(choice: EncoderChoice, path: string, frameRate: FrameRate): Promise<FilmDecoder> {
  switch (choice.encoder) {
    case 'node-av': {
      const { createNodeAvDecoder } = await import('./node-av-decoder.ts');
      return createNodeAvDecoder(path);
    }
    case 'ffmpeg': {
      const { createFfmpegDecoder } = await import('./ffmpeg-decoder.ts');
      return createFfmpegDecoder(choice.ffmpegPath, path, frameRate);
    }
  }
}
