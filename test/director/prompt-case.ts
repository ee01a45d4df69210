// What a film must have that is made from a prompt.
import type { Format } from '../../src/director/brief/format.ts';
import type { Tone } from '../../src/director/brief/tone-words.ts';
import type { HairStyle, OutfitKind, Sex } from '../../src/model/character.ts';
import type { Graphic } from '../../src/model/graphics.ts';
import type { MusicMood, Orientation, SetId, Storyboard } from '../../src/model/storyboard.ts';

/** The name of a colour as people say it. */
export type HueName =
  | 'red'
  | 'orange'
  | 'yellow'
  | 'green'
  | 'blue'
  | 'navy'
  | 'purple'
  | 'pink'
  | 'brown'
  | 'black'
  | 'grey'
  | 'white';

/** How the presenter must be drawn; where several words stand, each will do. */
export interface Person {
  readonly skin?: 'dark' | 'medium' | 'light';
  readonly hair?: readonly (
    | 'black'
    | 'brown'
    | 'red'
    | 'blond'
    | 'grey'
    | 'white'
    | 'pink'
    | 'blue'
    | 'purple'
    | 'green'
  )[];
  readonly style?: readonly HairStyle[];
  readonly beard?: 'full' | 'goatee' | 'moustache' | 'stubble';
  readonly glasses?: true;
  readonly sunglasses?: true;
  readonly headwear?: string;
  readonly wears?: readonly OutfitKind[];
  /** Of the main garment. */
  readonly colour?: HueName;
  readonly tie?: HueName | 'none';
}

export interface PromptCase {
  readonly prompt: string;
  /** Words that must be spoken or shown as they stand. */
  readonly says?: readonly string[];
  /** Words that must not be spoken. */
  readonly never?: readonly string[];
  /** The whole of what must be spoken. */
  readonly verbatim?: string;
  /** Words that must be shown. */
  readonly displays?: readonly string[];
  /** How many words must be spoken at least, where a quotation must not become the whole script. */
  readonly wordsAtLeast?: number;
  /** The sets of the film in order, each named once until it changes. */
  readonly places?: readonly SetId[];
  /** Kinds of graphics that must be shown. */
  readonly shows?: readonly Graphic['kind'][];
  /** How the presenter must look, whether from the catalogue or made. */
  readonly looks?: Partial<NonNullable<Storyboard['cast']['look']>>;
  readonly format?: Format;
  readonly sex?: Sex;
  /** Youngest and oldest the presenter may look. */
  readonly age?: readonly [number, number];
  readonly person?: Person;
  readonly role?: string;
  readonly set?: SetId;
  /** Sets of which each will do; those the catalogue lacks are never met. */
  readonly sets?: readonly string[];
  readonly time?: 'day' | 'evening' | 'night';
  readonly weather?: 'cloudy' | 'rain' | 'snow';
  /** What the set is tinted with. */
  readonly tint?: HueName;
  /** The voice's id, or only whose it is. */
  readonly voice?: string;
  readonly voiceSex?: Sex;
  readonly tone?: readonly Tone[];
  readonly purpose?: string;
  /** Words of the film's title, and words that must not be in it. */
  readonly title?: string;
  readonly titleNot?: string;
  /** Words of a warning. */
  readonly warns?: string;
  readonly orientation?: Orientation;
  readonly seconds?: number;
  readonly music?: MusicMood;
  readonly captions?: boolean;
  /** False when no presenter may be seen. */
  readonly presenter?: boolean;
}
