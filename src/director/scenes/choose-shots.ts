// The kinds of a film's scenes -> how much of the presenter is in each picture.
import { deskInFront } from '../../catalog/sets.ts';
import type { SceneKind, SetId, Shot } from '../../model/storyboard.ts';
import type { Brief } from '../brief.ts';

/** Shots vary: after a medium comes a close or a wide one, and no three scenes look alike. */
export function chooseShots(kinds: readonly SceneKind[], isSeated: boolean): readonly Shot[] {
  const cycles: Readonly<Record<string, readonly Shot[]>> = {
    presenter: isSeated ? ['seated', 'close', 'medium'] : ['medium', 'close', 'wide'],
    'presenter-with-graphic': isSeated ? ['seated', 'medium'] : ['medium', 'close'],
  };
  const used = new Map<string, number>();
  return kinds.map((kind) => {
    const cycle = cycles[kind] ?? ['medium'];
    const count = used.get(kind) ?? 0;
    used.set(kind, count + 1);
    return cycle[count % cycle.length] ?? 'medium';
  });
}

/** Whoever reads the news at a desk sits, and so does anybody the prompt seats. */
export const sitsDown = (brief: Brief, set: SetId): boolean =>
  /\b(?:seated|sitting|sits|at (?:a|an|the|her|his|their) (?:\w+ )?desk)\b/i.test(brief.orders) ||
  (deskInFront(set) && brief.format.value === 'news');
