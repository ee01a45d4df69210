// How a film looks, moves and sounds, apart from its content.
import type { MusicMood, TransitionKind } from './storyboard.ts';

/** A style's colours, CSS hex strings. Ink on paper and accent on paper are readable. */
export interface Palette {
  readonly accent: string;
  readonly accentSoft: string;
  readonly ink: string;
  readonly inkSoft: string;
  readonly paper: string;
  readonly paperSoft: string;
  /** The gradient set, from light to deep. */
  readonly backdrop: readonly [string, string];
  /** The word being spoken in the captions. */
  readonly highlight: string;
}

/** What cards are made of. */
export interface CardLook {
  /** White sheet, translucent glass, sheet with a line around, sheet with a hard shadow, sheet under an accent rule. */
  readonly surface: 'paper' | 'glass' | 'outline' | 'block' | 'ruled';
  /** Where headings, titles and quotes stand. */
  readonly align: 'start' | 'centre';
  /** Headings are set in capitals. */
  readonly capitals: boolean;
}

/** Where things stand on the picture, and how near the camera comes. */
export interface Composition {
  /** In landscape, the side of a card that shares the picture; the presenter stands on the other. */
  readonly cardSide: 'left' | 'right';
  /** How wide such a card may be. */
  readonly cardWidth: 'narrow' | 'usual' | 'wide';
  /** In landscape, a presenter alone stands in the middle, or off it on the side away from the cards. */
  readonly solo: 'centre' | 'aside';
  /** Size of the figure against the usual, 0.85 to 1.15; less leaves more air. */
  readonly nearness: number;
}

/** How the presenter's name is shown. */
export type LowerThirdLook = 'edge' | 'bar' | 'pill' | 'underline' | 'block';

/** How captions follow the voice: not at all, by the word, by a fill that moves through it, or few words set large. */
export type CaptionLook = 'plain' | 'highlight' | 'karaoke' | 'big-word';

/** The typefaces that styles choose from; texts they cannot draw are set in others. */
export type TypefaceId =
  | 'jakarta'
  | 'archivo'
  | 'barlow-condensed'
  | 'fredoka'
  | 'nunito'
  | 'playfair'
  | 'source-serif'
  | 'space-grotesk'
  | 'jetbrains-mono';

/** A style of the catalogue, resolved. */
export interface Style {
  readonly id: string;
  readonly name: string;
  /** One sentence on how it looks and what for. */
  readonly description: string;
  /** Words the director matches a brief against: formats, tones, audiences, looks. */
  readonly traits: readonly string[];
  readonly palette: Palette;
  /** Corner radius of cards, stage units. */
  readonly cornerRadius: number;
  readonly card: CardLook;
  readonly composition: Composition;
  readonly lowerThird: LowerThirdLook;
  readonly captions: CaptionLook;
  /** Headings, numbers and captions; everything else. */
  readonly type: { readonly display: TypefaceId; readonly text: TypefaceId };
  /** Speaking pace against the voice's own, 1 = unchanged. */
  readonly paceFactor: number;
  /** How long a picture stays before the next shot, in ms: what the director aims at. */
  readonly shotMs: number;
  /** Silence after a scene's last word, in ms, 150 to 500: how much breath the film takes. */
  readonly pauseMs: number;
  /** The transition between scenes of different pictures. */
  readonly transition: TransitionKind;
  /** Length of that transition in ms. */
  readonly transitionMs: number;
  /** The music when the brief names none. */
  readonly music: MusicMood;
  /** Cards and transitions are heard, quietly. */
  readonly hasSoundAccents: boolean;
}
