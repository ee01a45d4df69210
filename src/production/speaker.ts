// Speech, which takes so long to level and to lay out that a server must not stand still for it.
import type { Voice } from '../model/catalog.ts';
import type { Reference } from '../model/reference.ts';
import type { Scene, Storyboard } from '../model/storyboard.ts';

/** A scene to say; its sound and its times are saved in the work folder. */
export interface SpeakOrder extends Pick<Storyboard, 'pace' | 'pronunciations' | 'language'> {
  readonly scene: Scene;
  readonly voice: Voice;
  readonly workDir: string;
}

/** A recording, in the work folder, to lay under the scenes. */
export interface NarrateOrder {
  readonly storyboard: Storyboard;
  readonly references: readonly Reference[];
  readonly workDir: string;
}

/** Speaks elsewhere, and saves what the same would save here. Rejects at once with the signal's reason. */
export interface Speaker {
  readonly speak: (order: SpeakOrder, signal: AbortSignal) => Promise<void>;
  /** Gives warnings. */
  readonly narrate: (order: NarrateOrder, signal: AbortSignal) => Promise<readonly string[]>;
}
