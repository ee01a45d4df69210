// Draws the hair before the face, and the hat.
import type { HeadFrame } from '../head/head-frame.ts';
import { drawCap } from './draw-cap.ts';
import { drawCurls } from './draw-curls.ts';
import { drawCurtains } from './draw-curtains.ts';
import { drawShort } from './draw-short.ts';
import { drawToque } from './draw-toque.ts';

/** Draws what of the hair and the hat lies before the face. */
export function drawHairFront(frame: HeadFrame): void {
  switch (frame.character.hairStyle) {
    case 'wavy':
    case 'long':
    case 'bob':
      drawCurtains(frame);
      break;
    case 'short':
      drawCap(frame);
      drawShort(frame);
      break;
    case 'curly':
      drawCap(frame);
      drawCurls(frame);
      break;
    case 'crop':
    case 'bun':
      drawCap(frame);
      break;
    case 'bald':
      break;
  }
  if (frame.character.hat === 'toque') drawToque(frame);
}
