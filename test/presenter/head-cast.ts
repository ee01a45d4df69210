// Nine heads that together wear every hair style, beard, hat and pair of glasses.
import type { Character } from '../../src/model/character.ts';

const common = { age: 0, hairPart: 0, outfit: { kind: 'suit', color: '#2b3a55' } } as const;
const woman = { ...common, sex: 'female', hairline: 'center' } as const;
const man = { ...common, sex: 'male', hairline: 'side' } as const;

export const headCast: Readonly<Record<string, Character>> = {
  wavy: {
    ...woman,
    skin: '#edbd9a',
    hair: '#5a3420',
    eyes: '#5d7c4a',
    hairStyle: 'wavy',
    hairLength: 176,
    hairPart: -22,
  },
  long: { ...woman, skin: '#f1cfb0', hair: '#d9b26a', eyes: '#3f6b8f', hairStyle: 'long' },
  bob: { ...woman, skin: '#f1cfb0', hair: '#1c1719', eyes: '#3a2418', hairStyle: 'bob', bangs: true, lips: '#c2414f' },
  bun: {
    ...woman,
    skin: '#7a4a30',
    hair: '#221613',
    eyes: '#3a2214',
    hairStyle: 'bun',
    hairline: 'high',
    earring: '#d8d8de',
  },
  curly: { ...woman, skin: '#a8704a', hair: '#2b1a14', eyes: '#5a3a1e', hairStyle: 'curly', hairline: 'high' },
  short: {
    ...man,
    skin: '#c98f66',
    hair: '#1f1a1c',
    eyes: '#4a2d1a',
    hairStyle: 'short',
    hairPart: -34,
    quiff: true,
    beard: 'stubble',
  },
  bearded: {
    ...man,
    skin: '#f0c8ac',
    hair: '#8f8a88',
    eyes: '#4f7390',
    hairStyle: 'short',
    hairPart: 34,
    age: 0.75,
    glasses: '#3b2a22',
    beard: 'full',
  },
  cook: {
    ...man,
    skin: '#5e3a26',
    hair: '#17110f',
    eyes: '#2f1b10',
    hairStyle: 'crop',
    hairline: 'high',
    hat: 'toque',
    beard: 'stubble',
  },
  bald: { ...man, skin: '#e9be98', hair: '#6b3f22', eyes: '#54704a', hairStyle: 'bald', age: 0.5 },
};
