// A role that a presenter can be described by.
import type { Sex } from '../../../model/character.ts';
import type { PresenterLook } from '../../../model/presenter-look.ts';
import type { SetId } from '../../../model/storyboard.ts';

/** A role: how it is shown, what it says of the person, and where it is met. */
export interface Role {
  /** "Weather reporter"; empty: the words of the prompt. */
  readonly label: string;
  /** The prompt's own name for it, as it is shown; absent in the tables. */
  readonly shown?: string;
  /** Words to look for in an avatar's traits and role, best first. */
  readonly kin: readonly string[];
  readonly sex?: Sex;
  readonly ageYears?: number;
  /** What is worn in it; absent where everybody wears their own clothes. */
  readonly outfit?: PresenterLook['outfit'];
  readonly headwear?: PresenterLook['headwear'];
  /** Where one is met who has it; absent when anywhere. */
  readonly set?: SetId;
}

/** A pattern of nouns, and the role they name. */
export type RoleEntry = readonly [pattern: string, role: Role];

type More = Omit<Role, 'label' | 'kin'>;

/** Makes an entry whose label is a name of its own. */
export const named = (pattern: string, label: string, kin: string, more: More = {}): RoleEntry => [
  pattern,
  { label, kin: kin.split(' '), ...more },
];

/** Makes an entry whose label is the prompt's own noun. */
export const roleOf = (pattern: string, kin: string, more: More = {}): RoleEntry => named(pattern, '', kin, more);
