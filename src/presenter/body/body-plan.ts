// Turns a character and the light of a set into what its body is drawn from.
import type { BodyShape, Character, Sex } from '../../model/character.ts';
import type { Light } from '../../model/light.ts';
import { createSkinTones, type SkinTones } from '../head/tones.ts';
import { type ClothTones, createClothTones } from './cloth-tones.ts';
import { outfitCuts } from './outfit-cuts.ts';

/** Measures of the arms and of how the body stands under the head, figure units. */
export interface BodyMeasures extends BodyShape {
  readonly upperArm: number;
  readonly forearm: number;
  /** Half widths of the sleeve. */
  readonly shoulderWidth: number;
  readonly elbowWidth: number;
  readonly wristWidth: number;
  readonly handSize: number;
  /** How far the body's own origin lies below the point between the eyes. */
  readonly dropY: number;
  /** How far the chest stands before the axis of the trunk. */
  readonly depth: number;
}

/** What of a body stays the same in every pose. */
export interface BodyPlan {
  readonly character: Character;
  readonly isFemale: boolean;
  readonly measures: BodyMeasures;
  readonly skin: SkinTones;
  readonly cloth: ClothTones;
  /** The cloth of the sleeves. */
  readonly sleeve: ClothTones;
  readonly light: Light;
  /** The side the main light stands on. */
  readonly lit: -1 | 1;
}

const measuresOf: Readonly<Record<Sex, BodyMeasures>> = {
  female: {
    shoulder: 158,
    neckWidth: 31,
    chest: 121,
    waist: 98,
    hip: 134,
    upperArm: 146,
    forearm: 134,
    shoulderWidth: 33,
    elbowWidth: 25.5,
    wristWidth: 20.5,
    handSize: 0.82,
    dropY: -32,
    depth: 66,
  },
  male: {
    shoulder: 186,
    neckWidth: 40,
    chest: 146,
    waist: 132,
    hip: 140,
    upperArm: 160,
    forearm: 148,
    shoulderWidth: 42,
    elbowWidth: 32.5,
    wristWidth: 25,
    handSize: 0.95,
    dropY: -16,
    depth: 74,
  },
};

/** Works out the measures of a character's body. */
export const bodyMeasures = (character: Character): BodyMeasures => ({
  ...measuresOf[character.sex],
  ...character.body,
});

/** Works out what a character's body is drawn from in one light. */
export function createBodyPlan(character: Character, light: Light): BodyPlan {
  const { outfit } = character;
  const cloth = createClothTones(outfit.color);
  return {
    character,
    isFemale: character.sex === 'female',
    measures: bodyMeasures(character),
    skin: createSkinTones(character),
    cloth,
    sleeve: outfitCuts[outfit.kind].sleeveOfShirt ? createClothTones(outfit.shirt ?? outfit.color) : cloth,
    light,
    lit: light.x > 0 ? 1 : -1,
  };
}
