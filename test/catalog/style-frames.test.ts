import { createCanvas } from '@napi-rs/canvas';
import { expect, test } from 'vitest';
import { drawFrame, stillTimeline } from '../../look/still.ts';
import { styles } from '../../src/catalog/styles.ts';
import type { Style } from '../../src/model/style.ts';

const widthPx = 240;
const heightPx = 135;

/** One and the same moment: the same presenter, words, card and name. */
async function frameOf(style: Style): Promise<Uint8ClampedArray> {
  const timeline = stillTimeline({
    graphics: [
      {
        ...{ kind: 'list-card', cueWord: null, heading: 'Before you leave' },
        items: [
          { cueWord: null, text: 'Close the main valve', icon: 'droplets' },
          { cueWord: null, text: 'Empty the fridge', icon: 'refrigerator' },
        ],
      },
      { kind: 'lower-third', cueWord: null, name: 'Maya Lindholm', role: 'Presenter' },
    ],
    ...{ orientation: 'landscape', style, avatarId: 'maya-lindholm', set: 'studio' },
    spoken: 'Good morning and welcome. Here is what the new numbers mean for all of us',
  });
  const context = createCanvas(widthPx, heightPx).getContext('2d');
  await drawFrame(context, timeline, { frameIndex: 108, widthPx });
  return context.getImageData(0, 0, widthPx, heightPx).data;
}

/** The share of pixels that a viewer would call different. */
function differingShare(one: Uint8ClampedArray, other: Uint8ClampedArray): number {
  let count = 0;
  for (let at = 0; at < one.length; at += 4) {
    const distance = [0, 1, 2].reduce(
      (sum, lane) => sum + Math.abs((one[at + lane] ?? 0) - (other[at + lane] ?? 0)),
      0,
    );
    if (distance > 60) count += 1;
  }
  return count / (widthPx * heightPx);
}

test('every style is told from every other by one frame, in the same place with the same words', async () => {
  const frames: { readonly id: string; readonly pixels: Uint8ClampedArray }[] = [];
  for (const style of styles) frames.push({ id: style.id, pixels: await frameOf(style) });
  for (const [index, one] of frames.entries()) {
    for (const other of frames.slice(index + 1)) {
      const share = differingShare(one.pixels, other.pixels);
      expect(share, `${one.id} and ${other.id}`).toBeGreaterThan(0.06);
    }
  }
}, 60_000);

test('no two styles compose, pace, set and sound alike', () => {
  const looks = styles.map(({ composition, shotMs, pauseMs, type, music, transition, card, captions }) =>
    JSON.stringify([composition, shotMs, pauseMs, type, music, transition, card, captions]),
  );
  expect(new Set(looks).size).toBe(styles.length);
  const count = (values: readonly unknown[]) => new Set(values.map((value) => JSON.stringify(value))).size;
  expect(count(styles.map(({ composition }) => composition))).toBeGreaterThanOrEqual(8);
  expect(count(styles.map(({ pauseMs }) => pauseMs))).toBeGreaterThanOrEqual(6);
  expect(count(styles.map(({ type }) => type))).toBeGreaterThanOrEqual(8);
  expect(count(styles.map(({ music }) => music))).toBeGreaterThanOrEqual(4);
  expect(count(styles.map(({ transition }) => transition))).toBeGreaterThanOrEqual(5);
});
