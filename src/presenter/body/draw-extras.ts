// Draws what is worn over the clothes: microphone, necklace, stethoscope.
import { shadeColour, withAlpha } from '../../drawing/colour.ts';
import { fillCurve, point, strokeCurve } from '../../drawing/curves.ts';
import { linearGradient, strokeSoft } from '../../drawing/paint.ts';
import type { OutfitKind } from '../../model/character.ts';
import type { Context2D } from '../../model/surface.ts';
import { outfitCuts } from './outfit-cuts.ts';
import { outline } from './outline.ts';

/** A lavalier microphone: a clip on the cloth with a small foam head, its cable going under. */
export function drawMicrophone(context: Context2D, kind: OutfitKind): void {
  const [x, y, turn] = outfitCuts[kind].microphone;
  context.save();
  context.translate(x, y);
  context.rotate(turn);
  context.scale(0.72, 0.72);
  strokeSoft(context, outline('1.5,-4 2,8 3,15'), { colour: '#000000', width: 12, alpha: 0.24, layers: 6 });
  context.fillStyle = linearGradient(context, point(-5, 0), point(6, 0), [
    [0, '#5b616d'],
    [0.3, '#8b929e'],
    [0.5, '#3a3f49'],
    [1, '#1c1f26'],
  ]);
  context.beginPath();
  context.roundRect(-3, 0, 6, 13, 1.6);
  context.fill();
  context.beginPath();
  context.roundRect(-7, 6.5, 14, 3, 1.5);
  context.fill();
  const foam = context.createRadialGradient(-1.6, -6.4, 0.6, 0, -4, 6.4);
  foam.addColorStop(0, '#666c78');
  foam.addColorStop(0.5, '#2f333c');
  foam.addColorStop(1, '#14161b');
  context.fillStyle = foam;
  context.beginPath();
  context.ellipse(0, -4, 4.6, 6.2, 0, 0, 2 * Math.PI);
  context.fill();
  context.restore();
}

/** A fine chain with a pendant. */
export function drawNecklace(context: Context2D, colour: string): void {
  const chain = outline('-37,156 -24,194 0,213 24,194 37,156');
  strokeSoft(
    context,
    chain.map((at) => ({ ...at, y: at.y + 3 })),
    { colour: '#5a2b1c', width: 4, alpha: 0.22, layers: 3 },
  );
  strokeCurve(context, chain, shadeColour(colour, -0.14), 2);
  context.setLineDash([1.6, 1.8]);
  strokeCurve(context, chain, shadeColour(colour, 0.1), 1.6);
  context.setLineDash([]);
  context.beginPath();
  context.arc(0, 218, 4.6, 0, 2 * Math.PI);
  context.fillStyle = linearGradient(context, point(-4, 214), point(4, 222), [
    [0, '#ffffff'],
    [0.4, colour],
    [1, shadeColour(colour, -0.18)],
  ]);
  context.fill();
}

/** A stethoscope round the neck. */
export function drawStethoscope(context: Context2D): void {
  const tube = '#2a323e';
  const left = outline('-38,138 -52,214 -50,296 -30,352');
  const right = outline('38,138 53,206 57,262');
  for (const line of [left, right]) {
    const shadow = line.map((at) => ({ ...at, x: at.x + 2, y: at.y + 5 }));
    strokeSoft(context, shadow, { colour: '#1b2236', width: 12, alpha: 0.22, layers: 5 });
    context.lineCap = 'round';
    strokeCurve(context, line, tube, 7);
    strokeCurve(
      context,
      line.map((at) => ({ ...at, x: at.x - 1.4 })),
      withAlpha('#ffffff', 0.2),
      1.8,
    );
    context.lineCap = 'butt';
  }
  const metal = (x: number, y: number, radius: number) => {
    context.beginPath();
    context.arc(x, y, radius, 0, 2 * Math.PI);
    context.fillStyle = linearGradient(context, point(x - radius, y - radius), point(x + radius, y + radius), [
      [0, '#f7f9fb'],
      [0.5, '#a9b2bd'],
      [1, '#586370'],
    ]);
    context.fill();
  };
  context.beginPath();
  context.arc(59, 279, 15, 0, 2 * Math.PI);
  context.fillStyle = 'rgba(27,34,54,0.22)';
  context.fill();
  metal(57, 274, 14);
  metal(57, 274, 9.4);
  fillCurve(context, outline('50,270 57,266 64,270 57,273'), 'rgba(255,255,255,0.5)');
  metal(-28, 356, 5);
}
