// What the stage needs from outside to draw: surfaces, icons and fonts.
import type { CanvasKit } from '../model/surface.ts';
import type { IconStroke } from './icons.ts';

/** The drawing materials of one film. */
export interface StageAssets {
  /** The strokes of a lucide icon, or null when there is none of that name. */
  readonly icon: (name: string) => readonly IconStroke[] | null;
  readonly canvasKit: CanvasKit;
  /** The font families that hold a text's characters, as a CSS list, best first (`FontBook.families`). */
  readonly families: (text: string) => string;
  /** The characters of a text that no font can draw, each once (`FontBook.missing`). */
  readonly hasGlyphs: (text: string) => string[];
}
