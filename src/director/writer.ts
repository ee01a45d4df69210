// What a writer is asked for and what it gives: a script in sections, which the scenes are arranged from.
import type { Mood, Scene } from '../model/storyboard.ts';
import type { Brief } from './brief.ts';
import type { Cast } from './casting.ts';

/** A card to be shown; `cue` is a run of words of the section on which it appears, null from the section's start. */
export type Show =
  | {
      readonly kind: 'title';
      readonly eyebrow: string | null;
      readonly title: string;
      readonly subtitle: string | null;
      readonly cue: string | null;
    }
  | {
      readonly kind: 'list';
      readonly heading: string;
      readonly items: readonly { readonly text: string; readonly icon: string | null; readonly cue: string | null }[];
      readonly cue: string | null;
    }
  | {
      readonly kind: 'number';
      readonly heading: string;
      readonly value: string;
      readonly caption: string | null;
      readonly icon: string | null;
      readonly chart: {
        readonly kind: 'line' | 'bar';
        readonly points: readonly { readonly label: string; readonly value: number }[];
      } | null;
      readonly isExample: boolean;
      readonly cue: string | null;
    };

/** One or more sentences spoken together. */
export interface Line {
  readonly text: string;
  /** Filler may be left out when the film gets too long; the prompt's own words never are. */
  readonly isFiller: boolean;
}

/** A part of the script that belongs together: usually one scene. */
export interface Section {
  readonly part: 'opening' | 'title' | 'body' | 'closing';
  readonly lines: readonly Line[];
  readonly shows: readonly Show[];
  /** The feeling that differs from the film's, or null. */
  readonly mood: Mood | null;
  readonly sources: Scene['sources'];
}

/** What is said and shown. */
export interface Script {
  readonly title: string;
  readonly sections: readonly Section[];
  /** True when the words are the user's own and must not change. */
  readonly isVerbatim: boolean;
  readonly warnings: readonly string[];
}

/** The length to write to. */
export interface ScriptPlan {
  /** The length asked for in ms, or null. */
  readonly askedMs: number | null;
  /** The length to aim at in ms. */
  readonly aimMs: number;
  readonly wordsPerMinute: number;
  readonly seed: number;
  readonly signal?: AbortSignal;
}

/** Writes a script. Implementations live under `writers/`. */
export interface Writer {
  /** Short name for the decision log: "offline". */
  readonly name: string;
  /** Writes the words and cards of a film; the same arguments give the same script. */
  readonly write: (brief: Brief, cast: Cast, plan: ScriptPlan) => Promise<Script>;
}
