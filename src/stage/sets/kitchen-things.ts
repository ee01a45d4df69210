// The things that stand and hang in a kitchen.
import { shadeColour, withAlpha } from '../../drawing/colour.ts';
import { paintGlow } from '../../drawing/paint.ts';
import type { Random } from '../../kit/random.ts';
import type { Context2D } from '../../model/surface.ts';
import { boxAt, crossGradient, fallGradient, fillBox } from './shapes.ts';

/** A jar or bottle: its left edge, foot, and size in stage units. */
export interface Vessel {
  readonly x: number;
  readonly foot: number;
  readonly width: number;
  readonly height: number;
  readonly colour: string;
}

const rounded = (context: Context2D, left: number, right: number, colour: string) =>
  crossGradient(context, left, right, [
    [0, shadeColour(colour, 0.1)],
    [0.35, colour],
    [1, shadeColour(colour, -0.12)],
  ]);

/** Paints a jar with a wooden lid. */
export function paintJar(context: Context2D, { x, foot, width, height, colour }: Vessel): void {
  const top = foot - height;
  fillBox(context, boxAt(x, top, width, height), rounded(context, x, x + width, colour), width * 0.18);
  fillBox(context, boxAt(x + 3, top - 14, width - 6, 18), '#b0855a', 5);
  fillBox(context, boxAt(x + width * 0.16, top + 12, width * 0.12, height * 0.6), 'rgba(255,255,255,0.4)', 4);
}

/** Paints a bottle with a neck and a cork. */
export function paintBottle(context: Context2D, bottle: Omit<Vessel, 'width'>): void {
  const { x, foot, height, colour } = bottle;
  const width = 46;
  const body = height * 0.62;
  const glass = rounded(context, x, x + width, colour);
  fillBox(context, boxAt(x, foot - body, width, body), glass, [16, 16, 6, 6]);
  fillBox(context, boxAt(x + width * 0.33, foot - height, width * 0.34, height * 0.46), glass, 4);
  fillBox(context, boxAt(x + width * 0.36, foot - height - 12, width * 0.28, 16), '#b58a5a', 3);
  fillBox(context, boxAt(x + 4, foot - body * 0.62, width - 8, body * 0.36), withAlpha('#fff8e8', 0.85), 3);
}

/** Paints a shelf board with its shadow. */
export function paintShelf(context: Context2D, x: number, y: number, width: number): void {
  const board = fallGradient(context, y, y + 22, [
    [0, '#c08a58'],
    [1, '#8f5f38'],
  ]);
  fillBox(context, boxAt(x + 10, y + 22, width - 20, 26), 'rgba(80,50,30,0.16)');
  fillBox(context, boxAt(x, y, width, 22), board, 6);
}

const plateColours = ['#f3efe8', '#dfe7ea', '#f3efe8', '#d7e0dc'] as const;

/** Paints plates standing on edge. */
export function paintPlates(context: Context2D, x: number, foot: number, count: number): void {
  for (let plate = 0; plate < count; plate += 1) {
    context.beginPath();
    context.ellipse(x + plate * 44, foot - 58, 17, 56, 0, 0, 2 * Math.PI);
    context.fillStyle = plateColours[plate % plateColours.length] ?? plateColours[0];
    context.fill();
    context.strokeStyle = 'rgba(120,110,100,0.25)';
    context.lineWidth = 3;
    context.stroke();
  }
}

const leafColours = ['#4f9a4f', '#6fb85d', '#3f8546'] as const;

/** Paints a herb in a clay pot; x is the pot's middle. */
export function paintPlant(context: Context2D, x: number, foot: number, random: Random): void {
  context.lineWidth = 9;
  context.lineCap = 'round';
  for (let leaf = 0; leaf < 16; leaf += 1) {
    const angle = -Math.PI / 2 + (random() - 0.5) * 2.2;
    const length = 50 + random() * 66;
    const root = foot - 76;
    context.strokeStyle = leafColours[leaf % leafColours.length] ?? leafColours[0];
    context.beginPath();
    context.moveTo(x, root);
    context.quadraticCurveTo(
      x + Math.cos(angle) * length * 0.5,
      root - 14 - length * 0.6,
      x + Math.cos(angle) * length,
      root + Math.sin(angle) * length,
    );
    context.stroke();
  }
  fillBox(context, boxAt(x - 43, foot - 68, 86, 68), rounded(context, x - 43, x + 43, '#c96f4a'), 12);
  fillBox(context, boxAt(x - 51, foot - 78, 102, 18), '#d98a63', 6);
}

/** Paints a hanging lamp and the light under it. */
export function paintLamp(context: Context2D, x: number, cord: number): void {
  context.strokeStyle = '#5a4632';
  context.lineWidth = 5;
  context.beginPath();
  context.moveTo(x, -40);
  context.lineTo(x, cord);
  context.stroke();
  paintGlow(context, { x, y: cord + 90, radiusX: 190, radiusY: 150, colour: '#ffdf9c', alpha: 0.7 });
  context.beginPath();
  context.moveTo(x - 22, cord);
  context.lineTo(x + 22, cord);
  context.quadraticCurveTo(x + 66, cord + 20, x + 76, cord + 70);
  context.lineTo(x - 76, cord + 70);
  context.quadraticCurveTo(x - 66, cord + 20, x - 22, cord);
  context.fillStyle = crossGradient(context, x - 70, x + 70, [
    [0, '#4d7f78'],
    [0.4, '#3a6a66'],
    [1, '#234845'],
  ]);
  context.fill();
  context.beginPath();
  context.ellipse(x, cord + 70, 74, 9, 0, 0, 2 * Math.PI);
  context.fillStyle = '#fff3cf';
  context.fill();
}

/** Paints a steel pot on a small stove; x is its left edge. */
export function paintPot(context: Context2D, x: number, foot: number): void {
  const [width, height] = [148, 92];
  const steel = crossGradient(context, x, x + width, [
    [0, '#f4f6f7'],
    [0.3, '#c9d0d4'],
    [0.55, '#eef1f2'],
    [1, '#8e999f'],
  ]);
  fillBox(context, boxAt(x - 26, foot - height * 0.72, width + 52, 14), '#4d565b', 7);
  fillBox(context, boxAt(x, foot - height - 6, width, height), steel, [8, 8, 20, 20]);
  fillBox(context, boxAt(x - 6, foot - height - 12, width + 12, 14), '#b3bcc1', 7);
  fillBox(context, boxAt(x - 20, foot - 10, width + 40, 12), '#3a4044', 4);
}
