// Something a file says that a film can say too.

import type { Scene } from '../../model/storyboard.ts';
import type { Fact } from '../brief/draft.ts';

/** A fact of a file, with where it stands. */
export interface Claim {
  /** As it is to be told: a sentence, a list or a figure. */
  readonly fact: Fact;
  readonly source: Scene['sources'][number];
  /** Position in `file_urls`. */
  readonly file: number;
  /** The heading it stands under, or null. */
  readonly heading: string | null;
  /** How much it says of what matters, compared with others of the file. */
  readonly weight: number;
  /** Place among the claims of all files. */
  readonly order: number;
}
