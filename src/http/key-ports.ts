// Keys, as the HTTP side needs them, and the log of what was done with them.

/** How much a key may do. */
export interface KeyLimits {
  /** Films, uploads and other things made within a minute. */
  readonly createPerMinute: number;
  /** All other calls within a minute. */
  readonly readPerMinute: number;
  /** Tasks that have not ended. */
  readonly maxUnfinished: number;
}

/** A key that may call the API. */
export interface ApiKey {
  readonly id: string;
  /** What it may do, or null: everything. */
  readonly scopes: readonly string[] | null;
  readonly limits: KeyLimits;
  /** Shown as `usage.user_group`. */
  readonly group: string;
}

/** Recognises API keys. */
export interface KeyService {
  /** Gives the key of a secret, or undefined when it is unknown or revoked. Costs the same either way. */
  readonly findKeyBySecret: (secret: string) => Promise<ApiKey | undefined>;
}

/** Notes what was done with which key, where it can only be added to. */
export interface AuditTrail {
  readonly note: (entry: {
    readonly actor: string;
    readonly action: string;
    readonly target: string | null;
    readonly address: string | null;
    readonly requestId: string | null;
    readonly outcome: string;
  }) => Promise<void>;
}
