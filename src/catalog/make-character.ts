// Turns a described look into a character: the same look always gives the same person.
import { createRandom, type Random, seedFromText } from '../kit/random.ts';
import type { BodyShape, Character, FaceShape, Hairline, Sex } from '../model/character.ts';
import type { PresenterLook } from '../model/presenter-look.ts';
import { chooseOutfit } from './look-outfits.ts';
import { eyeColours, hairColours, skinTones } from './look-tones.ts';

/** Makes the character that a look describes. What the look leaves open is chosen from the look itself. */
export function makeCharacter(look: PresenterLook): Character {
  const random = createRandom(seedFromText(JSON.stringify(Object.entries(look).sort())));
  const { sex } = look;
  const isFemale = sex === 'female';
  return {
    ...{ sex, skin: skinTones[look.skin], hair: hairColours[look.hairColour], eyes: eyeColours[look.eyes] },
    age: ageShare(look.ageYears),
    hairStyle: look.hairStyle,
    hairline: hairlineOf(look),
    hairPart: hairPartOf(look, random),
    ...(look.hairStyle === 'wavy' ? { hairLength: Math.round(170 + random() * 40) } : {}),
    ...(look.hairStyle === 'short' ? { quiff: look.ageYears < 50 && random() < 0.6 } : {}),
    ...(look.hairStyle === 'bob' ? { bangs: random() < 0.4 } : {}),
    ...(look.beard === 'none' ? {} : { beard: look.beard }),
    ...(look.glasses || look.sunglasses ? { glasses: isFemale && !look.sunglasses ? '#6b3a4a' : '#2f2a2c' } : {}),
    ...(look.sunglasses ? { sunglasses: true } : {}),
    ...(isFemale && look.headwear !== 'hijab' && random() < 0.6 ? { earring: '#dcc37a' } : {}),
    ...(look.headwear === 'none' ? {} : { hat: look.headwear }),
    ...(look.headwearColour === undefined ? {} : { hatColor: look.headwearColour }),
    face: faceOf(sex, random),
    body: bodies[sex][look.build],
    outfit: chooseOutfit(look, random),
  };
}

/** The signs of age begin in the thirties and are full at eighty. */
function ageShare(years: number): number {
  const points = [
    [18, 0],
    [30, 0.08],
    [40, 0.28],
    [50, 0.48],
    [60, 0.66],
    [70, 0.85],
    [80, 1],
  ] as const;
  const next = points.findIndex(([age]) => age >= years);
  const [toAge, to] = points[next] ?? [80, 1];
  const [fromAge, from] = points[next - 1] ?? [toAge, to];
  return toAge === fromAge ? to : from + ((to - from) * (years - fromAge)) / (toAge - fromAge);
}

function hairlineOf({ hairStyle, sex }: PresenterLook): Hairline {
  switch (hairStyle) {
    case 'crop':
    case 'curly':
    case 'afro':
    case 'bun':
    case 'ponytail':
    case 'slick-back':
      return 'high';
    case 'short':
    case 'pixie':
      return 'side';
    default:
      return sex === 'female' ? 'center' : 'side';
  }
}

function hairPartOf({ hairStyle }: PresenterLook, random: Random): number {
  const side = random() < 0.5 ? -1 : 1;
  if (hairStyle === 'short' || hairStyle === 'pixie') return side * Math.round(30 + random() * 6);
  if (hairStyle === 'wavy' || hairStyle === 'long') return side * Math.round(random() * 24);
  return 0;
}

type Range = readonly [low: number, high: number];

/** How far faces differ, in figure units. */
const faceRanges: Readonly<Record<Sex, Readonly<Partial<Record<keyof FaceShape, Range>>>>> = {
  female: {
    cheek: [78.5, 82],
    jaw: [55.5, 61.5],
    chin: [13.5, 18.5],
    mouthWidth: [23.5, 26.8],
    upperLip: [6, 7.8],
    lowerLip: [8, 9.8],
    noseWidth: [11, 13.8],
    eyeWidth: [21, 22.6],
    upperLid: [11.2, 12.6],
    eyeTilt: [1.8, 4.2],
    browThickness: [3, 3.8],
  },
  male: {
    cheek: [78.5, 82],
    jaw: [63, 70],
    chin: [23, 30],
    mouthWidth: [26.4, 29.6],
    upperLip: [4.8, 6.2],
    lowerLip: [7, 8.6],
    noseWidth: [14, 17],
    eyeWidth: [18.8, 20.4],
    upperLid: [9.8, 11.2],
    eyeTilt: [0.2, 2.4],
    browThickness: [3.9, 5],
  },
};

function faceOf(sex: Sex, random: Random): Partial<FaceShape> {
  const measures = Object.entries(faceRanges[sex]).map(([name, [low, high]]) => [name, low + random() * (high - low)]);
  return Object.fromEntries(measures);
}

type Build = PresenterLook['build'];

const bodies: Readonly<Record<Sex, Readonly<Record<Build, Partial<BodyShape>>>>> = {
  female: {
    slim: { chest: 114, waist: 90, hip: 126 },
    average: {},
    broad: { shoulder: 164, chest: 132, waist: 118, hip: 146, neckWidth: 34 },
  },
  male: {
    slim: { shoulder: 176, chest: 136, waist: 118, hip: 130, neckWidth: 37 },
    average: {},
    broad: { shoulder: 186, chest: 156, waist: 148, hip: 150, neckWidth: 43 },
  },
};
