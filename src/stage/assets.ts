// What the stage needs from outside to draw: surfaces, icons and fonts.
import type { CanvasKit } from '../model/surface.ts';
import type { FontRole } from './fonts.ts';
import type { IconStroke } from './icons.ts';
import type { MapAtlas } from './maps/atlas.ts';
import type { MediaPicture } from './media/media-picture.ts';

/** The drawing materials of one film. */
export interface StageAssets {
  /** The strokes of a lucide icon, or null when there is none of that name. */
  readonly icon: (name: string) => readonly IconStroke[] | null;
  readonly canvasKit: CanvasKit;
  /** Pixels of the film per stage unit: the size of what is painted once and kept. */
  readonly pixelsPerUnit: number;
  /** The outlines of all countries, or null in a film that shows no map. */
  readonly atlas: MapAtlas | null;
  /** A picture of the user's files by its name in the timeline, or null when the film has none of that name. */
  readonly picture: (file: string) => MediaPicture | null;
  /** The font families that hold a text's characters, as a CSS list, best first (`FontBook.families`). */
  readonly families: (text: string, role: FontRole) => string;
  /** The characters of a text that no font can draw, each once (`FontBook.missing`). */
  readonly hasGlyphs: (text: string) => string[];
}
