// How a presenter looks: the parameters the figure is drawn from.
import type { Box } from './geometry.ts';

export type Sex = 'female' | 'male';
export type HairStyle =
  | 'wavy'
  | 'long'
  | 'bob'
  | 'bun'
  | 'short'
  | 'crop'
  | 'curly'
  | 'bald'
  | 'afro'
  | 'ponytail'
  | 'braids'
  | 'pixie'
  | 'slick-back'
  | 'locs';
export type Hairline = 'side' | 'center' | 'bangs' | 'high';
export type Headwear =
  | 'toque'
  | 'hijab'
  | 'hard-hat'
  | 'cap'
  | 'turban'
  | 'beanie'
  | 'beret'
  | 'brim-hat'
  | 'top-hat'
  | 'kippah'
  | 'santa-hat';
export type OutfitKind =
  | 'blazer'
  | 'suit'
  | 'labcoat'
  | 'chef'
  | 'cardigan'
  | 'knit'
  | 'dress'
  | 'hoodie'
  | 'shirt'
  | 'tshirt'
  | 'apron'
  | 'hi-vis'
  | 'scrubs'
  | 'sari'
  | 'uniform'
  | 'polo'
  | 'turtleneck'
  | 'jacket'
  | 'tracksuit'
  | 'coat'
  | 'waistcoat'
  | 'dungarees'
  | 'robe'
  | 'kimono';

/** Measures of the face in figure units that differ from the sex's defaults. */
export interface FaceShape {
  readonly temple: number;
  readonly cheek: number;
  readonly jaw: number;
  readonly jawY: number;
  readonly chin: number;
  readonly chinY: number;
  readonly mouthWidth: number;
  readonly mouthY: number;
  readonly upperLip: number;
  readonly lowerLip: number;
  readonly noseWidth: number;
  readonly noseLength: number;
  readonly eyeWidth: number;
  readonly upperLid: number;
  readonly lowerLid: number;
  readonly eyeX: number;
  readonly eyeY: number;
  readonly browThickness: number;
  readonly browY: number;
  readonly eyeTilt: number;
  readonly iris: number;
}

/** Measures of the body in figure units that differ from the sex's defaults. */
export interface BodyShape {
  readonly shoulder: number;
  readonly neckWidth: number;
  readonly chest: number;
  readonly waist: number;
  readonly hip: number;
}

/** Clothes; colours are CSS hex strings. */
export interface Outfit {
  readonly kind: OutfitKind;
  readonly color: string;
  /** What is worn under an open front. */
  readonly inner?: 'blouse' | 'scrub' | 'shirt';
  /** What is worn under the main garment, sleeves included where it has none of its own. */
  readonly shirt?: string;
  /** Borders, stripes and cords. */
  readonly trim?: string;
  readonly tie?: string;
  /** The tie is a bow. */
  readonly bow?: boolean;
  readonly pocketSquare?: string;
  /** Colour of a visible cuff, or false for none. */
  readonly cuff?: string | false;
  readonly button?: string;
  readonly stethoscope?: boolean;
  readonly scarf?: string;
  readonly necklace?: string;
  readonly microphone?: boolean;
  readonly skirt?: string;
  readonly trousers?: string;
  readonly shoes?: string;
}

/** A presenter's looks. Colours are CSS hex strings; every tone of shade and light is derived from them. */
export interface Character {
  readonly sex: Sex;
  readonly skin: string;
  readonly hair: string;
  readonly eyes: string;
  /** 0 is young, 1 very old: lines, lids, softer contours. */
  readonly age: number;
  readonly hairStyle: HairStyle;
  readonly hairline: Hairline;
  /** Where the hair is parted, figure units from the middle; 0 is the middle. */
  readonly hairPart: number;
  readonly hairLength?: number;
  readonly quiff?: boolean;
  readonly bangs?: boolean;
  readonly beard?: 'stubble' | 'full' | 'moustache' | 'goatee';
  readonly beardColor?: string;
  readonly glasses?: string;
  /** The glasses are dark. */
  readonly sunglasses?: boolean;
  readonly earring?: string;
  readonly hat?: Headwear;
  readonly hatColor?: string;
  readonly lips?: string;
  readonly face?: Partial<FaceShape>;
  readonly body?: Partial<BodyShape>;
  readonly outfit: Outfit;
}

/**
 * The room a character needs, in figure units: the origin is between the eyes, y grows downwards, the chin is at
 * about 110. Boxes hold every pose the motion can take.
 */
export interface FigureMetrics {
  /** Eyebrows to chin, ear to ear. */
  readonly face: Box;
  /** Face, hair and hat. */
  readonly head: Box;
  /** Head, shoulders and body to the waist, arms at rest. */
  readonly bust: Box;
  /** How far a raised hand reaches from the middle line, to each side. */
  readonly reach: number;
}
