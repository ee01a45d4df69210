// What a client asked for, checked and with every id resolved to an own one.
import type { Orientation, Storyboard } from './storyboard.ts';

/** One film to make. Null: the agent decides. */
export interface VideoRequest {
  readonly prompt: string;
  readonly avatarId: string | null;
  /** Where the picture is whose person presents; absent or null: the avatar does. The person agreed. */
  readonly portraitUrl?: string | null;
  readonly voiceId: string | null;
  readonly styleId: string | null;
  readonly orientation: Orientation | null;
  readonly fileUrls: readonly string[];
  readonly incognito: boolean;
  /** The plan to film as it is, in place of one made from the prompt; null: plan. */
  readonly storyboard: Storyboard | null;
  /** The same prompt, ids and seed give the same film. */
  readonly seed: number;
  /** The film's short side in pixels. */
  readonly shortSidePx: number;
}
