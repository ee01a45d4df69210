import { describe, expect, test } from 'vitest';
import { avatars } from '../../src/catalog/avatars.ts';
import { defaultStyle, styles } from '../../src/catalog/styles.ts';
import type { Character } from '../../src/model/character.ts';
import { boxContains } from '../../src/model/geometry.ts';
import type { Orientation, Shot } from '../../src/model/storyboard.ts';
import { type Camera, stageSize } from '../../src/model/timeline.ts';
import { restingArm } from '../../src/presenter/body/arm-bones.ts';
import { bodyMeasures } from '../../src/presenter/body/body-plan.ts';
import { measureFigure } from '../../src/presenter/figure.ts';
import { layoutFor } from '../../src/timeline/layout.ts';
import { placeCamera, seeBox } from '../../src/timeline/place-camera.ts';

const shots: readonly Shot[] = ['close', 'medium', 'wide', 'seated'];
/** From where to where clasped hands are seen, stage units. */
function handsAtRest(character: Character, { originY, scale }: Camera) {
  const measures = bodyMeasures(character);
  const wrists = ([-1, 1] as const).map((side) => restingArm(measures, side).wrist.y);
  return { top: originY + (Math.min(...wrists) - 4) * scale, bottom: originY + (Math.max(...wrists) + 40) * scale };
}

const usual = { hasThird: false, atDesk: false, sceneIndex: 0, shared: false };

describe.each<Orientation>(['landscape', 'portrait'])('in a %s picture', (orientation) => {
  const { width, height } = stageSize(orientation);
  const places = avatars.flatMap(({ id, character }) => {
    const metrics = measureFigure(character);
    return styles.map(({ id: style, composition }) => ({
      ...{ name: `${id}, ${style}`, character, metrics, nearness: composition.nearness },
      layout: layoutFor(orientation, composition),
    }));
  });

  const { captions } = layoutFor(orientation, defaultStyle.composition);
  const foot = orientation === 'landscape' ? height : captions.y + captions.height;

  test.each(
    (['close', 'medium', 'wide'] as const).flatMap((shot) => [
      { shot, shared: false },
      { shot, shared: true },
    ]),
  )('no caption stands over hands at rest, and the lower edge cuts none: %o', ({ shot, shared }) => {
    const faults = places.flatMap(({ name, character, ...place }) => {
      // Beside a card a tall hat leaves no choice.
      if (shared && place.metrics.head.y < -225) return [];
      const { cameraFrom, cameraTo } = placeCamera({ ...usual, ...place, orientation, shot, shared });
      const hands = [cameraFrom, cameraTo].map((camera) => handsAtRest(character, camera));
      return hands.some(({ top, bottom }) => bottom > captions.y && top < foot) ? [name] : [];
    });
    expect(faults).toEqual([]);
  });

  test('hair is whole in every shot', () => {
    for (const { name, character, ...place } of places) {
      if (character.hat !== undefined) continue;
      for (const shot of shots) {
        const { cameraFrom, cameraTo } = placeCamera({ ...usual, ...place, orientation, shot });
        for (const camera of [cameraFrom, cameraTo]) {
          const head = seeBox(place.metrics.head, camera);
          expect(boxContains({ x: 0, y: 0, width, height }, head), `${name}, ${shot}`).toBe(true);
        }
      }
    }
  });
});

test('a close shot of somebody in a tall hat is as near as one of anybody else', () => {
  const [chef, other] = ['samuel-mensah', 'arjun-mehta'].map((wanted) => {
    const character = avatars.find(({ id }) => id === wanted)?.character;
    if (character === undefined) throw new Error(`There is no ${wanted}.`);
    const layout = layoutFor('landscape', { cardSide: 'right', cardWidth: 'usual', solo: 'centre', nearness: 1 });
    return placeCamera({
      ...usual,
      ...{ metrics: measureFigure(character), layout, nearness: 1, orientation: 'landscape', shot: 'close' },
    });
  });
  expect(chef?.faceBox.height).toBeGreaterThan((other?.faceBox.height ?? 0) * 0.95);
});

test('somebody seated in a tall picture has the forearms on the desk above the captions', () => {
  for (const { id, character } of avatars) {
    for (const { composition } of styles) {
      const layout = layoutFor('portrait', composition);
      const { cameraTo } = placeCamera({
        ...{ ...usual, metrics: measureFigure(character), layout, nearness: composition.nearness },
        ...{ orientation: 'portrait', shot: 'seated', atDesk: true },
      });
      // 345 below the eyes is where the desk of a tall picture comes to, 30 more where the hands end.
      expect(cameraTo.originY + 375 * cameraTo.scale, id).toBeLessThanOrEqual(layout.captions.y);
    }
  }
});
