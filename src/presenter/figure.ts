// Makes the figure of a character: head and body, drawn in any pose, and the room it needs.
import type { Character, FigureMetrics } from '../model/character.ts';
import type { Light } from '../model/light.ts';
import type { Pose } from '../model/performance.ts';
import type { CanvasKit, Context2D } from '../model/surface.ts';
import { measureBody } from './body/body-metrics.ts';
import { createBody } from './body/create-body.ts';
import { createHead } from './head/create-head.ts';

/** What a figure is made for. */
export interface FigureOptions {
  readonly canvasKit: CanvasKit;
  /** Pixels per figure unit at the nearest camera; kept pictures are made at this size. */
  readonly scale: number;
  readonly light: Light;
}

/** A presenter that can be drawn in any pose; the same pose gives the same pixels. */
export interface Figure {
  /** Draws onto a context whose unit is one figure unit and whose origin is between the eyes. */
  readonly draw: (context: Context2D, pose: Pose) => void;
  /** The same without forearms and hands: for a desk to be drawn over it. */
  readonly drawBehindDesk: (context: Context2D, pose: Pose) => void;
  /** The forearms and hands over that desk, whose top is at `deskY`. */
  readonly drawDeskArms: (context: Context2D, pose: Pose, deskY: number) => void;
  readonly metrics: FigureMetrics;
}

/** Makes the figure of a character in the light of a set. */
export function createFigure(character: Character, { canvasKit, scale, light }: FigureOptions): Figure {
  const head = createHead(character, { canvasKit, scale });
  const body = createBody(character, { canvasKit, scale, light });
  const drawTrunkAndHead = (context: Context2D, pose: Pose): void => {
    head.drawBack(context, pose, light);
    body.drawTrunk(context, pose);
    head.drawFace(context, pose, light);
    head.drawFront(context, pose, light);
  };
  return {
    metrics: measureFigure(character),
    draw: (context, pose) => {
      drawTrunkAndHead(context, pose);
      body.drawHands(context, pose);
    },
    // Upper arms hang while the elbows rest.
    drawBehindDesk: (context, pose) => drawTrunkAndHead(context, { ...pose, armLeft: null, armRight: null }),
    drawDeskArms: body.drawDeskArms,
  };
}

/** Works out the room a character needs, in figure units, whatever it does. */
export function measureFigure(character: Character): FigureMetrics {
  const { face, head } = createHead(character).metrics;
  return { face, head, ...measureBody(character, head) };
}
