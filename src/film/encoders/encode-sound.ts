// Turns stereo samples into an MP4 file of AAC, with the chosen encoder.
import type { EncoderChoice } from './segment-encoder.ts';
import type { SoundOrder } from './sound-order.ts';

/** Encodes the sound. @throws invalid_setting when the chosen encoder's program is missing. */
export async function encodeSound(choice: EncoderChoice, order: SoundOrder): Promise<void> {
  switch (choice.encoder) {
    case 'node-av': {
      const { encodeSoundWithNodeAv } = await import('./node-av-sound.ts');
      return encodeSoundWithNodeAv(order);
    }
    case 'ffmpeg': {
      const { encodeSoundWithFfmpeg } = await import('./ffmpeg-sound.ts');
      return encodeSoundWithFfmpeg(choice.ffmpegPath, order);
    }
  }
}
