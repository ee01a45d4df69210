// The place behind the presenter, built from its id: composed anew for landscape and portrait.
import { createRandom } from '../../kit/random.ts';
import type { SetId, SetVariant } from '../../model/storyboard.ts';
import { createCity } from './city.ts';
import { createGradient } from './gradient.ts';
import { createKitchen } from './kitchen.ts';
import { createPlain } from './plain.ts';
import type { SetOptions, SetPlan, StageSet } from './stage-set.ts';
import { createStudio } from './studio.ts';

const builders: Readonly<Record<SetId, (plan: SetPlan) => StageSet>> = {
  city: createCity,
  studio: createStudio,
  kitchen: createKitchen,
  gradient: createGradient,
  plain: createPlain,
};

const usualVariant: SetVariant = { time: 'day', weather: 'clear', tint: null };

/** Builds a set. The same options give the same pixels. */
export function createSet(setId: SetId, options: SetOptions): StageSet {
  const { widthUnits: width, heightUnits: height } = options;
  return builders[setId]({
    options,
    width,
    height,
    isPortrait: height > width,
    variant: options.variant ?? usualVariant,
    presenterX: options.presenterX ?? width / 2,
    random: createRandom(options.seed),
  });
}
