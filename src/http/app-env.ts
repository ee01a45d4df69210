// What every handler finds in its context.
import type { HttpBindings } from '@hono/node-server';
import type { Context } from 'hono';
import type { ApiKey } from './key-ports.ts';

/** The types of the Hono context. */
export interface AppEnv {
  /** The raw request and response; read them by `connectionOf`. */
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

/** Gives the raw request and response, as far as there are any: an app called without a socket has no environment. */
export const connectionOf = (context: Context<AppEnv>): Partial<HttpBindings> => context.env ?? {};
