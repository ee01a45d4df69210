// What a film must have that is made from a prompt.
import type { Format } from '../../src/director/brief/format.ts';
import type { Sex } from '../../src/model/character.ts';
import type { Graphic } from '../../src/model/graphics.ts';
import type { MusicMood, Orientation, SetId, Storyboard } from '../../src/model/storyboard.ts';

export interface PromptCase {
  readonly prompt: string;
  /** Words that must be spoken or shown as they stand. */
  readonly says?: readonly string[];
  /** Words that must not be spoken. */
  readonly never?: readonly string[];
  /** The whole of what must be spoken. */
  readonly verbatim?: string;
  /** Kinds of graphics that must be shown. */
  readonly shows?: readonly Graphic['kind'][];
  /** How the presenter must look, whether from the catalogue or made. */
  readonly looks?: Partial<NonNullable<Storyboard['cast']['look']>>;
  readonly format?: Format;
  readonly sex?: Sex;
  /** Youngest and oldest the presenter may look. */
  readonly age?: readonly [number, number];
  readonly role?: string;
  readonly set?: SetId;
  readonly orientation?: Orientation;
  readonly seconds?: number;
  readonly music?: MusicMood;
  readonly captions?: boolean;
  /** False when no presenter may be seen. */
  readonly presenter?: boolean;
}
