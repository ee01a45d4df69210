// What the HTTP side needs of the planning of films, as pure types.
import type { JsonValue } from '../kit/json.ts';
import type { ResultFile } from './result-file.ts';
import type { StoredRequest, StoryboardFacts } from './stored-request.ts';

/** A storyboard as it is stored. */
export interface StoredStoryboard {
  readonly id: string;
  readonly keyId: string;
  readonly request: StoredRequest;
  readonly board: JsonValue;
  readonly facts: StoryboardFacts;
  readonly revision: number;
  readonly createdAtMs: number;
}

/** A plan, and what is known of it. */
export interface PlannedBoard {
  readonly board: JsonValue;
  readonly facts: StoryboardFacts;
}

/** A plan made of another one. */
export interface ChangedBoard extends PlannedBoard {
  /** How much of its film is not in the film of the other one. */
  readonly changedSeconds: number;
}

/** What a plan is to be changed to. */
export interface BoardChange {
  /** New values of fields, or null. */
  readonly fields: Readonly<Record<string, unknown>> | null;
  /** A wish in plain words, or null. */
  readonly instruction: string | null;
}

/** Plans films before they are made, and changes plans. */
export interface StoryboardService {
  /** Plans a film and stores the plan. @throws VideoError of the files, `plan_invalid`, `upstream_unavailable` */
  readonly create: (keyId: string, request: StoredRequest, signal: AbortSignal) => Promise<StoredStoryboard>;
  readonly find: (id: string, keyId?: string) => Promise<StoredStoryboard | undefined>;
  /** @throws VideoError `storyboard_changed`, and those of `changeBoard` */
  readonly change: (known: StoredStoryboard, change: BoardChange) => Promise<StoredStoryboard>;
  /** @throws VideoError `invalid_parameter` naming the field, `instruction_not_understood` */
  readonly changeBoard: (board: JsonValue, change: BoardChange) => ChangedBoard;
  /** Draws a scene, or gives the picture drawn before; undefined when there is no such scene. */
  readonly openStill: (board: StoredStoryboard, sceneId: string) => Promise<ResultFile | undefined>;
  /** Gives whole seconds that the film of a plan would take, the queue before it included. */
  readonly estimateSeconds: (board: Pick<StoredStoryboard, 'request' | 'facts'>) => Promise<number>;
}
