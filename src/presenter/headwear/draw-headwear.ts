// Draws what is worn on the head.
import type { HeadFrame } from '../head/head-frame.ts';
import { drawHardHat } from './draw-hard-hat.ts';
import { drawHijab } from './draw-hijab.ts';
import { drawPeakedCap } from './draw-peaked-cap.ts';
import { drawToque } from './draw-toque.ts';
import { drawTurban } from './draw-turban.ts';

/** Draws the headwear, if there is any. */
export function drawHeadwear(frame: HeadFrame): void {
  switch (frame.character.hat) {
    case 'toque':
      drawToque(frame);
      break;
    case 'hijab':
      drawHijab(frame);
      break;
    case 'hard-hat':
      drawHardHat(frame);
      break;
    case 'cap':
      drawPeakedCap(frame);
      break;
    case 'turban':
      drawTurban(frame);
      break;
    case undefined:
      break;
  }
}
