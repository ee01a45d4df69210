import { describe, expect, it } from 'vitest';
import { defaultStyle } from '../../src/catalog/styles.ts';
import { type Box, boxContains, growBox } from '../../src/model/geometry.ts';
import type { Graphic } from '../../src/model/graphics.ts';
import { createGraphic } from '../../src/stage/graphics/create-graphic.ts';
import { boxes, boxFor, graphicsOf, texts, timedGraphic } from './graphic-samples.ts';
import { assets, drawnPixels, opacityOutside, samePixels } from './stage-kit.ts';

const frameRate = { num: 30, den: 1 };
// High enough for both orientations.
const size = { width: 1920, height: 1400, scale: 0.16 };
const make = (graphic: Graphic, box: Box) =>
  createGraphic(timedGraphic(graphic, box), { style: defaultStyle, assets, frameRate });
const label = (graphic: Graphic) =>
  graphic.kind === 'number-card'
    ? `${graphic.kind} (${graphic.chart?.kind})`
    : graphic.kind === 'chart-card'
      ? `${graphic.kind} (${graphic.chart})`
      : graphic.kind;

// The shadow is faint; ink outside the card would be nearly opaque.
const shadowLimit = 80;

const places = [
  ['side', boxes.side] as const,
  ['centre', boxes.centre] as const,
  ['portrait', boxes.portrait] as const,
  ['full portrait', boxes.fullPortrait] as const,
];
// Short and Chinese texts break no differently in other boxes.
const placesFor = (name: string) => (name === 'short' || name === 'chinese' ? places.slice(0, 1) : places);
const cases = Object.entries(texts).flatMap(([name, text]) =>
  placesFor(name).flatMap(([place, box]) =>
    graphicsOf(text)
      .filter((graphic) => graphic.kind !== 'lower-third' || place === 'side')
      .map((graphic) => ({
        title: `${label(graphic)}, ${name} text, ${place} box`,
        graphic,
        box: boxFor(graphic, box),
      })),
  ),
);

describe('graphics', () => {
  it.each(cases)('$title: nothing leaves the card but its shadow', ({ graphic, box }) => {
    const drawing = make(graphic, box);
    expect(boxContains(growBox(box, 0.5), drawing.cardBox)).toBe(true);
    expect(boxContains(growBox(box, 40.5), drawing.box)).toBe(true);
    const settled = drawnPixels(size, (context) => drawing.draw(context, 85));
    expect(opacityOutside(settled, size, drawing.cardBox)).toBeLessThan(shadowLimit);
    const entering = drawnPixels(size, (context) => drawing.draw(context, 17));
    expect(opacityOutside(entering, size, drawing.box)).toBe(0);
  });

  it.each(['short', 'usual', 'arabic', 'chinese'] as const)('%s texts fit whole: nothing overflows', (name) => {
    for (const graphic of graphicsOf(texts[name])) {
      expect(make(graphic, boxFor(graphic, boxes.side)).overflow, label(graphic)).toEqual([]);
    }
  });

  it('in a box far too small everything still stays inside', () => {
    const small = { x: 300, y: 300, width: 330, height: 170 };
    for (const text of [texts.usual, texts.long, texts.unbroken]) {
      for (const graphic of graphicsOf(text)) {
        const drawing = make(graphic, small);
        expect(boxContains(growBox(small, 0.5), drawing.cardBox), label(graphic)).toBe(true);
        const settled = drawnPixels(size, (context) => drawing.draw(context, 85));
        expect(opacityOutside(settled, size, drawing.cardBox), `${label(graphic)} ${text}`).toBeLessThan(shadowLimit);
      }
    }
  });

  it('long numbers, long units and long axis labels stay inside', () => {
    const points = Array.from({ length: 12 }, (_, index) => ({
      label: `Category number ${index + 1}`,
      value: index * 1e7,
    }));
    const common = {
      kind: 'number-card',
      cueWord: null,
      heading: 'Total',
      caption: null,
      icon: 'sun',
      isExample: false,
    } as const;
    const values = [
      '123 456 789 012 345 678 kilometres per hour',
      '$123,456,789,012,345.67',
      '١٢٣٤ درهم',
      '12 million euros',
    ];
    for (const value of values) {
      for (const kind of ['line', 'bar'] as const) {
        for (const box of [boxes.side, boxes.portrait]) {
          const drawing = make({ ...common, value, chart: { kind, points } }, box);
          const settled = drawnPixels(size, (context) => drawing.draw(context, 85));
          expect(opacityOutside(settled, size, drawing.cardBox), value).toBeLessThan(shadowLimit);
        }
      }
    }
  });

  it('empty texts leave no hole and break nothing', () => {
    for (const graphic of graphicsOf('')) {
      const drawing = make(graphic, boxFor(graphic, boxes.side));
      expect(drawing.overflow).toEqual([]);
      expect(drawing.texts).not.toContain('');
      drawnPixels(size, (context) => drawing.draw(context, 85));
    }
  });

  it('a text far too long is cut with an ellipsis and named as overflow', () => {
    const endless = `${texts.long} `.repeat(30).trim();
    const drawing = make(
      { kind: 'title-card', cueWord: null, eyebrow: null, title: endless, subtitle: 'Fits' },
      boxes.side,
    );
    expect(drawing.overflow).toEqual([endless]);
    const settled = drawnPixels(size, (context) => drawing.draw(context, 85));
    expect(opacityOutside(settled, size, drawing.cardBox)).toBeLessThan(shadowLimit);
  });

  it.each(graphicsOf(texts.usual).map((graphic) => ({ title: label(graphic), graphic })))(
    '$title: a frame said to rest equals the one before, and it rests most of the time',
    ({ graphic }) => {
      const drawing = make(graphic, boxFor(graphic, boxes.side));
      let before = drawnPixels(size, (context) => drawing.draw(context, 8));
      let resting = 0;
      for (let frame = 9; frame <= 102; frame += 1) {
        const now = drawnPixels(size, (context) => drawing.draw(context, frame));
        const isSame = samePixels(before, now);
        if (!drawing.isMoving(frame)) expect(isSame, `frame ${frame}`).toBe(true);
        if (isSame) resting += 1;
        else expect(drawing.isMoving(frame), `frame ${frame}`).toBe(true);
        before = now;
      }
      expect(resting).toBeGreaterThan(20);
    },
  );

  it('nothing is drawn before the first and after the last frame, something in both of them', () => {
    for (const graphic of graphicsOf(texts.usual)) {
      const drawing = make(graphic, boxFor(graphic, boxes.side));
      const isEmpty = (frame: number) =>
        drawnPixels(size, (context) => drawing.draw(context, frame)).every((it) => it === 0);
      expect([9, 10, 99, 100].map(isEmpty), label(graphic)).toEqual([true, false, false, true]);
    }
  });

  it('list items come in at their frames', () => {
    const graphic = graphicsOf(texts.usual).find((it) => it.kind === 'list-card') as Graphic; // one of each kind
    const drawing = make(graphic, boxes.side);
    const foot = { ...drawing.cardBox, height: drawing.cardBox.height * 0.8 };
    const early = drawnPixels(size, (context) => drawing.draw(context, 40));
    const late = drawnPixels(size, (context) => drawing.draw(context, 80));
    expect(opacityOutside(early, size, foot)).toBeLessThan(shadowLimit);
    expect(opacityOutside(late, size, foot)).toBe(255);
  });

  it('the same graphic gives the same pixels, also at other film sizes inside its card', () => {
    const [, , , graphic] = graphicsOf(texts.usual) as [Graphic, Graphic, Graphic, Graphic];
    const draw = () => drawnPixels(size, (context) => make(graphic, boxes.side).draw(context, 60));
    expect(samePixels(draw(), draw())).toBe(true);
    const large = { ...size, scale: 0.67 };
    const drawing = make(graphic, boxes.side);
    const pixels = drawnPixels(large, (context) => drawing.draw(context, 85));
    expect(opacityOutside(pixels, large, drawing.cardBox)).toBeLessThan(shadowLimit);
  });

  it('an example is marked as one', () => {
    const [, , , example, real] = graphicsOf(texts.usual) as [Graphic, Graphic, Graphic, Graphic, Graphic];
    expect(make(example, boxes.side).texts).toContain('Example');
    expect(make(real, boxes.side).texts).not.toContain('Example');
  });

  it('a graphic seen for a few frames only still comes and goes', () => {
    const [graphic] = graphicsOf(texts.usual) as [Graphic];
    const brief = { ...timedGraphic(graphic, boxes.lowerThird), startFrame: 10, endFrame: 14 };
    const drawing = createGraphic(brief, { style: defaultStyle, assets, frameRate });
    const nowhere = { x: -10, y: -10, width: 1, height: 1 };
    const opacity = (frame: number) =>
      opacityOutside(
        drawnPixels(size, (context) => drawing.draw(context, frame)),
        size,
        nowhere,
      );
    expect(opacity(11)).toBeGreaterThan(200);
    expect(opacity(14)).toBe(0);
  });
});
