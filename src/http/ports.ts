// What the HTTP side needs from the rest of the service, as pure types; the wiring adapts the real parts to them.
import type { MemoryItem } from '../contract/memory.ts';
import type { Log } from '../kit/log.ts';
import type { AccountService, ServiceFigures } from './account-ports.ts';
import type { AuditTrail, KeyService } from './key-ports.ts';
import type { PreviewService } from './preview-port.ts';
import type { ResultFile } from './result-file.ts';
import type { FilmFacts, ResultFileName, StoredRequest } from './stored-request.ts';
import type { StoryboardService } from './storyboard-ports.ts';
import type { StudioFiles } from './studio-port.ts';
import type { WebhookService } from './webhook-ports.ts';

/** A task as it is stored. */
export interface StoredTask {
  readonly id: string;
  readonly request: StoredRequest;
  readonly state: 'pending' | 'processing' | 'completed' | 'failed';
  /** The step at work, or null. */
  readonly stage: string | null;
  /** 0 to 100; never falls; 100 only when completed. */
  readonly progress: number;
  /** Set exactly when completed. */
  readonly result: FilmFacts | null;
  /** Set exactly when failed. */
  readonly error: { readonly code: string; readonly message: string } | null;
  /** What the work could not use, in plain words, beside the warnings of the request. */
  readonly warnings: readonly string[];
  /** How much work it was thought to be, for the estimate. */
  readonly workUnits: number;
  readonly createdAtMs: number;
  /** When it completed or failed, or null. */
  readonly endedAtMs: number | null;
  /** When its files were given up to make room, or null. */
  readonly filesRemovedAtMs: number | null;
  /** The number of its latest event; 0 before the first. */
  readonly eventSeq: number;
}

/** A change of a task. */
export interface TaskEvent extends Pick<StoredTask, 'state' | 'stage' | 'progress'> {
  /** 1 for the first change of the task, then one more each time. */
  readonly seq: number;
}

/** The client's promise that two requests are one. */
export interface Idempotency {
  readonly key: string;
  /** SHA-256 of the canonical body, hex. */
  readonly bodyHash: string;
}

/** How a request to create a task ended. */
export type CreateOutcome =
  | { readonly kind: 'created'; readonly task: StoredTask }
  /** The same key and body were seen before: the first task. */
  | { readonly kind: 'replayed'; readonly task: StoredTask }
  /** Too many tasks of this key wait; a request after `retryAfterSeconds` can succeed. */
  | { readonly kind: 'queue-full'; readonly limit: number; readonly retryAfterSeconds: number };

/** A page of tasks, newest first. */
interface TaskPage {
  readonly tasks: readonly StoredTask[];
  readonly hasMore: boolean;
}

/** Which tasks to list. */
interface TaskQuery {
  readonly keyId: string;
  readonly limit: number;
  /** List tasks older than the one with this id, or null from the newest. */
  readonly after: string | null;
  readonly status: StoredTask['state'] | null;
}

/** The tasks of a key. Every call sees only tasks of `keyId`; another key's task is as absent as one that never was. */
export interface TaskService {
  /**
   * Stores a task and queues it, in one transaction with its idempotency key.
   * @throws VideoError `idempotency_key_reuse` when the key was used with another body, `storage_full`.
   */
  readonly create: (input: {
    readonly keyId: string;
    readonly request: StoredRequest;
    readonly idempotency: Idempotency | null;
    /** Refuse when this many tasks of the key have not ended. */
    readonly maxUnfinished: number;
  }) => Promise<CreateOutcome>;
  readonly read: (id: string, keyId: string) => Promise<StoredTask | undefined>;
  /** @throws VideoError `invalid_cursor` when `after` is no task of the key. */
  readonly list: (query: TaskQuery) => Promise<TaskPage>;
  /**
   * Stops a task that has not ended and gives its state after that, or undefined when the key has no such task.
   * @throws VideoError `task_not_cancellable` when it has ended.
   */
  readonly cancel: (id: string, keyId: string) => Promise<StoredTask | undefined>;
  /**
   * Gives the events of a task after the one numbered `after`, and those to come, until `signal` aborts; an empty list
   * when nothing came for `idleMs`.
   */
  readonly follow: (
    id: string,
    after: number,
    idleMs: number,
    signal: AbortSignal,
  ) => AsyncGenerator<readonly TaskEvent[]>;
  /** Gives whole seconds from now until the task's film is finished, 0 when it has ended. */
  readonly estimateSeconds: (task: StoredTask) => Promise<number>;
}

/** The files of tasks, whoever owns them: the caller has checked the key or the signature. */
export interface ResultFiles {
  readonly find: (taskId: string, name: ResultFileName) => Promise<ResultFile | undefined>;
  /** Says whether the files of a task were there and have been given up to make room. */
  readonly areRemoved: (taskId: string) => Promise<boolean>;
}

/** An uploaded file. */
export interface StoredUpload {
  readonly id: string;
  readonly filename: string;
  readonly sizeBytes: number;
  readonly createdAtMs: number;
  readonly expiresAtMs: number;
}

/** A page of uploads, newest first. */
interface UploadPage {
  readonly uploads: readonly StoredUpload[];
  readonly hasMore: boolean;
}

/** Files that clients send before the request that uses them; kept for a few days. */
export interface UploadService {
  /**
   * Stores a file as it comes in.
   * @param input.readName Asked once the content has been read: a form may name its file after it. What it rejects with
   * is thrown, and nothing is kept.
   * @throws VideoError `upload_too_large`, `quota_exceeded`, `invalid_parameter` for an empty file, `storage_full`.
   */
  readonly store: (input: {
    readonly keyId: string;
    readonly content: AsyncIterable<Uint8Array>;
    readonly readName: () => Promise<string | null>;
  }) => Promise<StoredUpload>;
  readonly find: (id: string, keyId: string) => Promise<StoredUpload | undefined>;
  /** Opens a file by its id, which cannot be guessed. */
  readonly open: (id: string) => Promise<{ readonly upload: StoredUpload; readonly file: ResultFile } | undefined>;
  /** @throws VideoError `invalid_cursor` when `after` is no upload of the key. */
  readonly list: (query: {
    readonly keyId: string;
    readonly limit: number;
    readonly after: string | null;
  }) => Promise<UploadPage>;
  /** Removes a file of a key; false when there is none. */
  readonly remove: (id: string, keyId: string) => Promise<boolean>;
}

/**
 * Fetches a file from a public address and hands it to `use`, after which it is gone.
 * @throws VideoError `file_url_unreachable`, `file_fetch_timeout`, `file_too_large`, `unsupported_file_type`.
 */
export type FetchFile = <T>(
  url: string,
  use: (file: { readonly name: string; readonly content: AsyncIterable<Uint8Array> }) => Promise<T>,
) => Promise<T>;

/** Something the agent remembers. */
export interface RememberedEntry {
  readonly id: string;
  readonly slot: MemoryItem['slot'];
  readonly name: string;
  readonly value: string;
  readonly taskId: string;
  readonly createdAtMs: number;
  readonly expiresAtMs: number;
}

/** The memory of a key. Every call sees only what is remembered for `keyId`. */
export interface MemoryService {
  /** Lists entries, the last written first. @throws VideoError `invalid_cursor` when `after` is no entry of the key. */
  readonly list: (query: {
    readonly keyId: string;
    readonly limit: number;
    readonly after: string | null;
  }) => Promise<{ readonly entries: readonly RememberedEntry[]; readonly hasMore: boolean }>;
  /** False when the key has no such entry. */
  readonly remove: (id: string, keyId: string) => Promise<boolean>;
  /** Erases everything; gives how many entries there were. */
  readonly clear: (keyId: string) => Promise<number>;
}

/** A presenter that can be chosen. */
export interface AvatarEntry {
  readonly id: string;
  readonly name: string;
  readonly sex: 'female' | 'male';
  readonly ageYears: number;
  readonly role: string;
  readonly traits: readonly string[];
  readonly defaultVoiceId: string;
  /** Path from the root of this server, or null. */
  readonly previewPath: string | null;
  /** Path of the short film, or null. */
  readonly clipPath: string | null;
}

/** A voice that can be chosen. */
export interface VoiceEntry {
  readonly id: string;
  readonly name: string;
  readonly sex: 'female' | 'male';
  readonly language: string;
  readonly traits: readonly string[];
  readonly previewPath: string | null;
}

/** A style that can be chosen. */
export interface StyleEntry {
  readonly id: string;
  readonly name: string;
  readonly description: string | null;
  readonly traits: readonly string[];
  readonly previewPath: string | null;
}

/** One catalogue: its entries, and the own id behind an own or a well-known hosted id. */
export interface Catalogue<Entry> {
  readonly entries: readonly Entry[];
  readonly resolve: (id: string) => string | undefined;
}

/** Whether films can be made, with what was looked at. */
interface Readiness {
  readonly name: string;
  readonly ok: boolean;
  readonly detail: string | null;
}

/** Everything the HTTP side needs. */
export interface HttpPorts {
  readonly keys: KeyService;
  readonly audit: AuditTrail;
  readonly tasks: TaskService;
  readonly files: ResultFiles;
  readonly previews: PreviewService;
  readonly studio: StudioFiles;
  readonly uploads: UploadService;
  readonly memory: MemoryService;
  readonly account: AccountService;
  readonly readFigures: () => Promise<ServiceFigures>;
  readonly fetchFile: FetchFile;
  /** True when the hosted model answers by its name. */
  readonly hasHostedEngine: boolean;
  readonly webhooks: WebhookService;
  readonly storyboards: StoryboardService;
  readonly avatars: Catalogue<AvatarEntry>;
  readonly voices: Catalogue<VoiceEntry>;
  readonly styles: Catalogue<StyleEntry>;
  readonly checkReadiness: () => Promise<readonly Readiness[]>;
  /** Aborts when the service takes no new work any more. */
  readonly stopping: AbortSignal;
  /** Signs download links; at least 32 random bytes, kept over restarts. */
  readonly linkSecret: Uint8Array;
  /** How long a download link lasts. */
  readonly linkLifetimeMs: number;
  /** The address under which clients reach the service, or null: taken from each request's Host. */
  readonly publicUrl: string | null;
  /** True for a host of the operator's own networks that `file_urls` may name although it is not public. */
  readonly isOwnFileHost: (hostname: string) => boolean;
  /** Origins of web pages that may call the API from a browser. */
  readonly corsOrigins: ReadonlySet<string>;
  readonly nowMs: () => number;
  readonly log: Log;
}
