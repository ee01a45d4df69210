// What every handler finds in its context.
import type { HttpBindings } from '@hono/node-server';
import type { ApiKey } from './ports.ts';

/** The types of the Hono context. */
export interface AppEnv {
  /** The raw request and response; absent when a test calls the app without a socket. */
  readonly Bindings: Partial<HttpBindings>;
  readonly Variables: {
    readonly requestId: string;
    /** The caller's key; set by `authenticate` on every path under /v1 that is not reached by a signed link. */
    readonly key: ApiKey;
    /** True when a signed link stood in for the key. */
    readonly isSigned: boolean;
    /** Begins the links in the answer; set under /v1. */
    readonly origin: string;
  };
}
