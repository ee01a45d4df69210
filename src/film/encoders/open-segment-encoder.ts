// Opens the encoder that was chosen; the other one's code is not even loaded.
import type { EncoderChoice, EncoderTarget, SegmentEncoder } from './segment-encoder.ts';

/** Opens an encoder that writes one segment. */
export async function openSegmentEncoder(choice: EncoderChoice, target: EncoderTarget): Promise<SegmentEncoder> {
  switch (choice.encoder) {
    case 'node-av': {
      const { openNodeAvEncoder } = await import('./node-av-encoder.ts');
      return openNodeAvEncoder(target);
    }
    case 'ffmpeg': {
      const { openFfmpegEncoder } = await import('./ffmpeg-encoder.ts');
      return openFfmpegEncoder(choice.ffmpegPath, target);
    }
  }
}
