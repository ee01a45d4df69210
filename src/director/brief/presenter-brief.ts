// What a prompt says of who presents.
import type { Sex } from '../../model/character.ts';
import type { Garment } from './clothing.ts';
import type { Role } from './roles/role.ts';
import type { Reading } from './source-text.ts';
import type { Neckwear } from './worn-colours.ts';

/** What the prompt says of the presenter; null or empty where it is silent. */
export interface PresenterBrief {
  readonly name: Reading<string> | null;
  readonly sex: Reading<Sex> | null;
  readonly ageYears: Reading<number> | null;
  readonly role: Reading<Role> | null;
  /** Looks and manner, as single words: "grey hair", "glasses", "friendly". */
  readonly looks: readonly Reading<string>[];
  /** Garments, what lies over the others first. */
  readonly clothes: readonly Reading<Pick<Garment, 'outfit' | 'colour' | 'unlike'>>[];
  readonly neckwear: Reading<Pick<Neckwear, 'kind' | 'colour'>> | null;
  /** The word of the colour of what is worn on the head. */
  readonly hatColour: Reading<string> | null;
  /** What is named and never drawn. */
  readonly undrawn: readonly string[];
}
