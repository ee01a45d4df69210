// Voice ids that requests to hosted services carry, each with the own voice of the same sex.
import type { Alias } from '../model/catalog.ts';

const american = { female: 'flite-slt', male: 'flite-rms' } as const;
const british = { female: 'flite-slt', male: 'flite-awb' } as const;

const standIns = (ownId: string, hostedIds: readonly string[]): readonly Alias[] =>
  hostedIds.map((hostedId) => ({ hostedId, ownId }));

/** Ids like "en-US-Studio-O": a locale, a family and the letters of its women's or men's voices. */
const family = (ownId: string, prefix: string, letters: string): readonly Alias[] =>
  standIns(
    ownId,
    [...letters].map((letter) => `${prefix}-${letter}`),
  );

const neural = (ownId: string, locale: string, names: readonly string[]): readonly Alias[] =>
  standIns(
    ownId,
    names.map((name) => `${locale}-${name}Neural`),
  );

/** Every hosted id that is known to belong to a woman's or a man's voice. */
export const hostedVoiceIds: readonly Alias[] = [
  ...family(american.female, 'en-US-Studio', 'O'),
  ...family(american.male, 'en-US-Studio', 'QM'),
  ...family(american.female, 'en-US-Neural2', 'CEFGH'),
  ...family(american.male, 'en-US-Neural2', 'ADIJ'),
  ...family(american.female, 'en-US-Wavenet', 'CEFGH'),
  ...family(american.male, 'en-US-Wavenet', 'ABDIJ'),
  ...family(american.female, 'en-US-News', 'KL'),
  ...family(american.male, 'en-US-News', 'N'),
  ...family(american.female, 'en-US-Journey', 'FO'),
  ...family(american.male, 'en-US-Journey', 'D'),
  ...family(british.female, 'en-GB-Studio', 'C'),
  ...family(british.male, 'en-GB-Studio', 'B'),
  ...family(british.female, 'en-GB-Neural2', 'ACF'),
  ...family(british.male, 'en-GB-Neural2', 'BD'),
  ...family(british.female, 'en-GB-Wavenet', 'ACF'),
  ...family(british.male, 'en-GB-Wavenet', 'BD'),
  ...neural(american.female, 'en-US', ['Jenny', 'Aria', 'Michelle', 'Sara', 'Jane', 'Nancy', 'Ava', 'Emma']),
  ...neural(american.male, 'en-US', [
    'Guy',
    'Davis',
    'Tony',
    'Jason',
    'Brandon',
    'Christopher',
    'Eric',
    'Andrew',
    'Brian',
  ]),
  ...neural(british.female, 'en-GB', ['Sonia', 'Libby', 'Maisie']),
  ...neural(british.male, 'en-GB', ['Ryan', 'Thomas']),
  // HeyGen: Sara, Amber, the voice of its documentation's first example, and the one of its voice list.
  ...standIns(american.female, [
    '1bd001e7e50f421d891986aad5158bc8',
    '131a436c47064f708210df6628ef8f32',
    '2d5b0e6cf36f460aa7fc47e3eee4ba54',
    '1bd001e7e50f421d891986aad5c8bbd2',
  ]),
  // HeyGen: Paul, Antoni, Noah.
  ...standIns(american.male, [
    '077ab11b14f04ce0b49b5f6e5cc20979',
    '0ebe70d83b2349529e56492c002c9572',
    'ccb30e87c6b34ca8941f88352c71612d',
  ]),
];
