// What is known of the sets without drawing them.
import type { SetId } from '../model/storyboard.ts';

const deskSets: ReadonlySet<SetId> = new Set(['studio', 'kitchen']);

/** Says whether a desk or counter stands before the presenter and hides what is below the chest. */
export const deskInFront = (set: SetId): boolean => deskSets.has(set);
