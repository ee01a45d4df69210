// Draws what is worn on the head.

import { drawHairSheet } from '../hair/hair-sheet.ts';
import type { HeadFrame } from '../head/head-frame.ts';
import { drawBrimHat } from './draw-brim-hat.ts';
import { drawHardHat } from './draw-hard-hat.ts';
import { drawHijab } from './draw-hijab.ts';
import { drawPeakedCap } from './draw-peaked-cap.ts';
import { drawBeanie, drawBeret, drawKippah, drawSantaHat } from './draw-soft-hats.ts';
import { drawToque } from './draw-toque.ts';
import { drawTurban, drawTurbanShadow } from './draw-turban.ts';

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
      drawTurbanShadow(frame);
      // Many soft folds: kept as a picture that bends with the head.
      if (frame.pictures.keeps) drawHairSheet(frame, drawTurban);
      else drawTurban(frame);
      break;
    case 'beanie':
      drawBeanie(frame);
      break;
    case 'beret':
      drawBeret(frame);
      break;
    case 'brim-hat':
    case 'top-hat':
      drawBrimHat(frame);
      break;
    case 'kippah':
      drawKippah(frame);
      break;
    case 'santa-hat':
      drawSantaHat(frame);
      break;
    case undefined:
      break;
  }
}
