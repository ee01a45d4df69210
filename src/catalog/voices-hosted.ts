// Voice ids that requests to hosted services carry, each with the own voice of the same sex.
import type { Alias } from '../model/catalog.ts';

const female = 'flite-slt';
const male = 'flite-rms';
const britishMale = 'flite-awb';

const standIns = (ownId: string, hostedIds: readonly string[]): readonly Alias[] =>
  hostedIds.map((hostedId) => ({ hostedId, ownId }));

/** Every hosted id that is known to belong to a woman's or a man's voice. */
export const hostedVoiceIds: readonly Alias[] = [
  ...standIns(female, ['en-US-Studio-O']),
  ...standIns(male, ['en-US-Studio-Q']),
  ...standIns(britishMale, ['en-GB-Studio-B']),
];
