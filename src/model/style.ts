// How a film looks and moves, apart from its content.
import type { TransitionKind } from './storyboard.ts';

/** A style's colours, CSS hex strings. */
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

/** A style of the catalogue, resolved. */
export interface Style {
  readonly id: string;
  readonly name: string;
  readonly palette: Palette;
  /** Corner radius of cards, stage units. */
  readonly cornerRadius: number;
  /** The transition between scenes of different pictures. */
  readonly transition: TransitionKind;
  /** Length of that transition in ms. */
  readonly transitionMs: number;
}
