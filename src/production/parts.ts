// The engines and catalogues that a film is made with; server.ts and the command line pick the real ones.
import type { FileCache } from '../assets/open-file-cache.ts';
import type { Writer } from '../director/writer.ts';
import type { Renderer } from '../film/open-renderer.ts';
import { VideoError } from '../kit/errors.ts';
import type { Avatar, Voice } from '../model/catalog.ts';
import type { MemoryEntry, MemoryNote } from '../model/memory.ts';
import type { Style } from '../model/style.ts';
import type { ReferenceReader } from '../references/reference-reader.ts';
import type { SpeechEngine } from '../speech/engine.ts';
import type { Planner } from './planner.ts';
import type { Speaker } from './speaker.ts';

/** The memory of the film's owner. */
export interface FilmMemory {
  /** The task that what is written comes from. */
  readonly taskId: string;
  /** Gives everything remembered, the last written first. */
  readonly read: () => Promise<readonly MemoryEntry[]>;
  /** Gives how many notes were written; writing them again changes nothing. */
  readonly write: (notes: readonly MemoryNote[]) => Promise<number>;
}

export interface Parts {
  readonly catalog: {
    readonly avatars: readonly Avatar[];
    readonly voices: readonly Voice[];
    readonly styles: readonly Style[];
  };
  readonly writer: Writer;
  /** Plans where nobody waits for it. @defaultValue plans are made in this process, with `writer` */
  readonly planner?: Planner;
  readonly references: ReferenceReader;
  readonly speech: SpeechEngine;
  /** Speaks where nobody waits for it. @defaultValue films are spoken in this process, with `speech` */
  readonly speaker?: Speaker;
  readonly renderer: Renderer;
  /** Segments of earlier films, by what is seen in them; null: every segment is drawn. */
  readonly segments: FileCache | null;
  /** Null where nothing is remembered: on the command line. */
  readonly memory: FilmMemory | null;
}

const entry = <T extends { readonly id: string }>(kind: string, entries: readonly T[], id: string): T => {
  const found = entries.find((one) => one.id === id);
  if (found !== undefined) return found;
  throw new VideoError('plan_invalid', `The storyboard names the ${kind} "${id}", which the catalogue does not have.`);
};

/** The avatar a storyboard cast. @throws plan_invalid when the catalogue has none of that id. */
export const avatarOf = (parts: Pick<Parts, 'catalog'>, id: string): Avatar =>
  entry('avatar', parts.catalog.avatars, id);
/** The voice a storyboard cast. @throws plan_invalid when the catalogue has none of that id. */
export const voiceOf = (parts: Pick<Parts, 'catalog'>, id: string): Voice => entry('voice', parts.catalog.voices, id);
/** The style a storyboard chose. @throws plan_invalid when the catalogue has none of that id. */
export const styleOf = (parts: Pick<Parts, 'catalog'>, id: string): Style => entry('style', parts.catalog.styles, id);
