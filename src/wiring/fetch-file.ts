// Fetches a file for an upload, through the same guard and with the same bounds as references.
import { createReadStream } from 'node:fs';
import { join } from 'node:path';
import { openScratch } from '../assets/scratch.ts';
import type { FetchFile } from '../http/ports.ts';
import { VideoError } from '../kit/errors.ts';
import type { Log } from '../kit/log.ts';
import type { OwnNetworks } from '../kit/own-networks.ts';
import { FetchFailure } from '../references/fetch/fetch-errors.ts';
import { dialJudged } from '../references/fetch/guarded-connect.ts';
import { resolveHost } from '../references/fetch/resolve-host.ts';
import { createByteBudget, obtainFile } from '../references/obtain-file.ts';

/** Shorter than the silence after which a client's connection is closed. */
const withinMs = 100_000;

/** Makes the function; files pass through folders under `root`. */
export function createFetchFile(root: string, ownNetworks: OwnNetworks, log: Log): FetchFile {
  const guard = { resolveHost, dial: dialJudged, ownNetworks };
  return async (url, use) => {
    await using scratch = await openScratch(root, 'fetch');
    const path = join(scratch.path, 'file');
    const order = { url, path, guard, budget: createByteBudget(), signal: AbortSignal.timeout(withinMs) };
    const { name } = await obtainFile({ ...order, findOwnFile: async () => null }).catch((error: unknown) => {
      throw toRefusal(error, order.signal, log);
    });
    return use({ name, content: createReadStream(path) });
  };
}

/** What may be told of a failed download; why it failed is for the log. */
function toRefusal(error: unknown, signal: AbortSignal, log: Log): unknown {
  if (signal.aborted) {
    return new VideoError('file_fetch_timeout', 'file_url took too long to download.', { param: 'file_url' });
  }
  if (!(error instanceof FetchFailure)) return error;
  log.info('http.fetch_failed', { code: error.code, cause: error.cause });
  return new VideoError(error.code, `file_url ${error.message}.`, { param: 'file_url' });
}
