// What the cast is chosen from, and what the caller has chosen already.
import type { Avatar, Voice } from '../../model/catalog.ts';
import type { Style } from '../../model/style.ts';

/** What can be cast from. */
export interface Catalog {
  readonly avatars: readonly Avatar[];
  readonly voices: readonly Voice[];
  readonly styles: readonly Style[];
}

/** Ids that the caller has chosen; null leaves the choice to the director. */
export interface CastChoice {
  readonly avatarId: string | null;
  readonly voiceId: string | null;
  readonly styleId: string | null;
}
