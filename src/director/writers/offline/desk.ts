// What the offline writer has at hand for one film.
import type { Random } from '../../../kit/random.ts';
import type { Brief } from '../../brief.ts';
import type { ScriptPlan } from '../../writer.ts';
import type { FormatCopy } from './copy.ts';
import type { Sky } from './formats/forecast.ts';
import type { Matter } from './matters/matter.ts';
import type { Pen, Slots } from './pen.ts';

/** What lies ready while one film is written. */
export interface Desk {
  readonly brief: Brief;
  readonly plan: ScriptPlan;
  readonly copy: FormatCopy;
  /** What the kind of subject and those who watch bring with them. */
  readonly matters: readonly Matter[];
  readonly pen: Pen;
  readonly slots: Slots;
  readonly random: Random;
  readonly sky: Sky | null;
  /** Names cards that have no label of their own. */
  readonly heading: string;
}
