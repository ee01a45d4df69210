// Turns a character into what its head is drawn from: measures and tones.
import { smoothstep } from '../../drawing/numbers.ts';
import type { Character, FaceShape, Sex } from '../../model/character.ts';
import { withHairUnderHat } from '../headwear/hair-under.ts';
import { createHairTones, createSkinTones, type HairTones, type SkinTones } from './tones.ts';

/** What of a head stays the same in every pose. */
export interface HeadPlan {
  readonly character: Character;
  readonly shape: FaceShape;
  readonly skin: SkinTones;
  readonly hair: HairTones;
}

const faceShapes: Readonly<Record<Sex, FaceShape>> = {
  female: {
    temple: 83,
    cheek: 80,
    jaw: 58,
    jawY: 72,
    chin: 15,
    chinY: 106,
    mouthWidth: 25,
    mouthY: 70,
    upperLip: 6.8,
    lowerLip: 8.8,
    noseWidth: 12,
    noseLength: 40,
    eyeWidth: 22,
    upperLid: 12.4,
    lowerLid: 7.4,
    eyeX: 37,
    eyeY: 3,
    browThickness: 3.3,
    browY: -24.5,
    eyeTilt: 3,
    iris: 12,
  },
  male: {
    temple: 83,
    cheek: 80,
    jaw: 66,
    jawY: 80,
    chin: 26,
    chinY: 118,
    mouthWidth: 28,
    mouthY: 77,
    upperLip: 5.4,
    lowerLip: 7.6,
    noseWidth: 15.5,
    noseLength: 46,
    eyeWidth: 19.6,
    upperLid: 10.6,
    lowerLid: 6.4,
    eyeX: 36,
    eyeY: 1,
    browThickness: 4.3,
    browY: -22.5,
    eyeTilt: 1.2,
    iris: 11,
  },
};

/** Works out a character's measures and tones. */
export function createHeadPlan(whole: Character): HeadPlan {
  const character = withHairUnderHat(whole);
  return {
    character,
    shape: agedShape({ ...faceShapes[character.sex], ...character.face }, character.age),
    skin: createSkinTones(character),
    hair: createHairTones(character.hair),
  };
}

/** With the years lids droop, lips thin, brows sink and the nose grows. */
function agedShape(shape: FaceShape, age: number): FaceShape {
  const years = smoothstep(0.35, 1, age);
  return {
    ...shape,
    upperLid: shape.upperLid * (1 - 0.17 * years),
    upperLip: shape.upperLip * (1 - 0.24 * years),
    lowerLip: shape.lowerLip * (1 - 0.16 * years),
    noseWidth: shape.noseWidth * (1 + 0.08 * years),
    noseLength: shape.noseLength + 2 * years,
    eyeTilt: shape.eyeTilt - 1.6 * years,
    browY: shape.browY + 1.6 * years,
    jaw: shape.jaw + 2 * years,
  };
}
