// Figures, as the HTTP side needs them.

/** What a key has used, of what is still kept. */
interface KeyUsage {
  readonly pending: number;
  readonly processing: number;
  readonly completed: number;
  readonly failed: number;
  /** Of finished films. */
  readonly filmSeconds: number;
  readonly resultBytes: number;
  readonly uploadBytes: number;
}

/** The account of each key. */
export interface AccountService {
  readonly readUsage: (keyId: string) => Promise<KeyUsage>;
  /** Most bytes that the uploads of one key may hold together. */
  readonly uploadQuotaBytes: number;
  /** Most bytes of the files of one key's films, or null: no limit. */
  readonly resultQuotaBytes: number | null;
}

/** What goes on in the whole service. */
export interface ServiceFigures {
  readonly pending: number;
  readonly processing: number;
  readonly completed: number;
  readonly failed: number;
  /** Seconds that the task waiting longest has waited. */
  readonly oldestWaitSeconds: number;
  readonly webhooksPending: number;
  /** Processes that make films. */
  readonly workers: number;
}
