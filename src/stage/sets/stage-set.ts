// What a set gives to the film: its light, its still picture, what moves in it, and what stands before the presenter.
import type { Random } from '../../kit/random.ts';
import type { Box } from '../../model/geometry.ts';
import type { Light } from '../../model/light.ts';
import type { SetVariant } from '../../model/storyboard.ts';
import type { Palette } from '../../model/style.ts';
import type { CanvasKit, Context2D, Surface } from '../../model/surface.ts';

/** A small animated part of a set, drawn over the backdrop and behind the presenter. */
export interface MovingPart {
  /** All it ever touches. */
  readonly box: Box;
  /**
   * How many frames pass between two drawings: more for what moves slowly.
   * @defaultValue 2
   */
  readonly everyFrames?: number;
  /** Draws it at a time since the scene's start, in stage units. */
  readonly draw: (context: Context2D, timeMs: number) => void;
}

/** A surface at the film's pixel size and the place it covers, in stage units. */
export interface PlacedSurface {
  readonly box: Box;
  readonly picture: Surface;
}

/** A set ready to be filmed. */
export interface StageSet {
  readonly light: Light;
  /** The whole opaque picture at the film's pixel size, finished: blurred, lit, graded. */
  readonly backdrop: Surface;
  readonly moving: readonly MovingPart[];
  /** A desk or counter, drawn over the presenter, or null. */
  readonly foreground: PlacedSurface | null;
}

/** What a set is made from. */
export interface SetOptions {
  readonly canvasKit: CanvasKit;
  readonly widthUnits: number;
  readonly heightUnits: number;
  readonly pixelsPerUnit: number;
  readonly seed: number;
  readonly palette: Palette;
  /** Null or absent: by day, in clear weather, in the set's own colours. */
  readonly variant?: SetVariant | null;
  /** Where the presenter stands; the middle of the picture by default. */
  readonly presenterX?: number;
  /** Stage y of a desk's edge, for somebody who sits at it; absent: the set's own. */
  readonly deskY?: number;
}

/** What the parts of a set share while it is built. */
export interface SetPlan {
  readonly options: SetOptions;
  readonly width: number;
  readonly height: number;
  readonly isPortrait: boolean;
  readonly variant: SetVariant;
  readonly presenterX: number;
  readonly deskY: number | null;
  readonly random: Random;
}

/** Highest point of a desk, as a share of the picture's height. */
interface DeskPlaces {
  readonly landscape: number;
  readonly portrait: number;
}

/** Where a desk's upper edge stands, in stage units. */
export const deskEdge = ({ height, isPortrait, deskY }: SetPlan, { landscape, portrait }: DeskPlaces): number =>
  Math.round(deskY ?? height * (isPortrait ? portrait : landscape));
