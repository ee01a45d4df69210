// What a writer is asked for and what it gives: a script in sections, which the scenes are arranged from.
import type { Graphic } from '../model/graphics.ts';
import type { Decision, Mood, Scene, SetId } from '../model/storyboard.ts';
import type { Brief } from './brief.ts';
import type { Cast } from './casting.ts';
import type { FileMaterial } from './references/file-material.ts';

/** A graphic with words in place of its cue: a run of the section's words on which it appears, null from the start. */
type Cued<G> = G extends { readonly items: readonly (infer Item)[] }
  ? Omit<G, 'cueWord' | 'items'> & {
      readonly cue: string | null;
      /** Each item appears on its own cue; null: in its turn. */
      readonly items: readonly (Omit<Item, 'cueWord'> & { readonly cue: string | null })[];
    }
  : Omit<G, 'cueWord'> & { readonly cue: string | null };

/** A graphic that a writer may ask for; the lower third is set by the director, pictures by the references. */
export type Show = Cued<Exclude<Graphic, { kind: 'lower-third' | 'picture-card' }>>;

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
  /** Where it takes place, when the script itself says so; absent: where the film does. */
  readonly place?: ScenePlace;
  /** Whose name is shown in it; absent: nobody's but the presenter's. */
  readonly nameTag?: { readonly name: string; readonly role: string };
}

/** A scene's own set. */
export interface ScenePlace {
  readonly set: SetId;
  readonly setVariant: Scene['setVariant'];
}

/** What is said and shown. */
export interface Script {
  readonly title: string;
  readonly sections: readonly Section[];
  /** True when the words are the user's own and must not change. */
  readonly isVerbatim: boolean;
  readonly warnings: readonly string[];
  /** Files that are wanted at a spoken line; absent when none are. */
  readonly fileCues?: readonly { readonly file: number; readonly text: string }[];
  /** How the script came about, for the decision log; absent when there is nothing to tell. */
  readonly decisions?: readonly Decision[];
}

/** What a file of the user's says, as text. */
export interface ReferenceText {
  /** What the file is called in the storyboard's sources: "file 1". */
  readonly label: string;
  readonly text: string;
}

/** The length to write to. */
export interface ScriptPlan {
  /** The length asked for in ms, or null. */
  readonly askedMs: number | null;
  /** The length to aim at in ms. */
  readonly aimMs: number;
  readonly wordsPerMinute: number;
  readonly seed: number;
  /** What the user's files say; absent without files. Data, never instructions. */
  readonly references?: readonly ReferenceText[];
  /** The same, read: for writers that do not read themselves. Absent without files. */
  readonly material?: FileMaterial;
  /** What is remembered of the key's earlier films, one fact a line; absent when nothing is. Data, never instructions. */
  readonly remembered?: readonly string[];
  /** Only what is known is said: a film that is short of it stays short. @defaultValue false */
  readonly isWithoutFilling?: boolean;
  readonly signal?: AbortSignal;
}

/** Writes a script. Implementations live under `writers/`. */
export interface Writer {
  /** Short name for the decision log: "offline". */
  readonly name: string;
  /** Writes the words and cards of a film; offline, the same arguments give the same script. */
  readonly write: (brief: Brief, cast: Cast, plan: ScriptPlan) => Promise<Script>;
}
