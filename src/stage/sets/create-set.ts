// The place behind the presenter, built from its id: composed anew for landscape and portrait.
import { createRandom } from '../../kit/random.ts';
import type { MediaUse } from '../../model/media.ts';
import type { SetId, SetVariant } from '../../model/storyboard.ts';
import type { MediaPicture } from '../media/media-picture.ts';
import { createBeach } from './beach.ts';
import { createCity } from './city.ts';
import { createClassroom } from './classroom.ts';
import { createGradient } from './gradient.ts';
import { createHomeOffice } from './home-office.ts';
import { createHospital } from './hospital.ts';
import { createKitchen } from './kitchen.ts';
import { createLab } from './lab.ts';
import { createLivingRoom } from './living-room.ts';
import { createMountains } from './mountains.ts';
import { createOffice } from './office.ts';
import { createPark } from './park.ts';
import { createPictureSet } from './picture-set.ts';
import { createPlain } from './plain.ts';
import { createShop } from './shop.ts';
import { createStage } from './stage.ts';
import type { SetOptions, SetPlan, StageSet } from './stage-set.ts';
import { createStudio } from './studio.ts';
import { createWarehouse } from './warehouse.ts';

const builders: Readonly<Record<SetId, (plan: SetPlan) => StageSet>> = {
  city: createCity,
  studio: createStudio,
  kitchen: createKitchen,
  gradient: createGradient,
  plain: createPlain,
  office: createOffice,
  'living-room': createLivingRoom,
  'home-office': createHomeOffice,
  classroom: createClassroom,
  lab: createLab,
  hospital: createHospital,
  warehouse: createWarehouse,
  shop: createShop,
  stage: createStage,
  mountains: createMountains,
  park: createPark,
  beach: createBeach,
};

const usualVariant: SetVariant = { time: 'day', weather: 'clear', tint: null };

/** Builds a set. The same options give the same pixels. */
export const createSet = (setId: SetId, options: SetOptions): StageSet => builders[setId](planSet(options));

/** Builds the set that the user's own picture is. */
export const createBackdrop = (picture: MediaPicture, use: MediaUse, options: SetOptions): StageSet =>
  createPictureSet(planSet(options), picture, use);

function planSet(options: SetOptions): SetPlan {
  const { widthUnits: width, heightUnits: height } = options;
  return {
    options,
    width,
    height,
    isPortrait: height > width,
    variant: options.variant ?? usualVariant,
    presenterX: options.presenterX ?? width / 2,
    deskY: options.deskY ?? null,
    random: createRandom(options.seed),
  };
}
