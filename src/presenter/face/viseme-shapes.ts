// The mouth of each viseme; shapes blend in these parameters, never as pictures.
import type { MouthShape, VisemeTable } from '../../model/performance.ts';

/** A closed, quiet mouth. */
export const restMouth: MouthShape = {
  jaw: 0,
  wide: 0,
  pucker: 0,
  upperLip: 0,
  lowerLip: 0,
  press: 0,
  bite: 0,
  tongue: 0,
};

const mouth = (shape: Partial<MouthShape>): MouthShape => ({ ...restMouth, ...shape });

/** The mouth shape of each of the 15 visemes. */
export const visemeShapes: VisemeTable = {
  sil: restMouth,
  PP: mouth({ press: 1 }),
  FF: mouth({ jaw: 0.1, bite: 1, upperLip: 0.25, wide: 0.05 }),
  TH: mouth({ jaw: 0.27, upperLip: 0.2, lowerLip: 0.32, tongue: 1 }),
  DD: mouth({ jaw: 0.22, upperLip: 0.15, lowerLip: 0.3, wide: 0.1, tongue: 0.6 }),
  kk: mouth({ jaw: 0.32, upperLip: 0.15, lowerLip: 0.2, wide: 0.05 }),
  CH: mouth({ jaw: 0.18, pucker: 0.55, upperLip: 0.4, lowerLip: 0.45 }),
  SS: mouth({ jaw: 0.1, wide: 0.35, upperLip: 0.35, lowerLip: 0.5 }),
  nn: mouth({ jaw: 0.25, wide: 0.12, upperLip: 0.2, lowerLip: 0.28, tongue: 0.75 }),
  RR: mouth({ jaw: 0.22, pucker: 0.45, upperLip: 0.2, lowerLip: 0.25 }),
  aa: mouth({ jaw: 0.95, wide: 0.08, upperLip: 0.3, lowerLip: 0.35 }),
  E: mouth({ jaw: 0.5, wide: 0.4, upperLip: 0.3, lowerLip: 0.35 }),
  I: mouth({ jaw: 0.26, wide: 0.55, upperLip: 0.3, lowerLip: 0.4 }),
  O: mouth({ jaw: 0.62, pucker: 0.7, upperLip: 0.1, lowerLip: 0.1 }),
  U: mouth({ jaw: 0.28, pucker: 1, upperLip: 0.05, lowerLip: 0.05 }),
};
