// Downloads under the test's control: its names, its sockets, its clock limits.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { noOwnNetworks, type OwnNetworks } from '../../../src/kit/own-networks.ts';
import { downloadFile } from '../../../src/references/fetch/download-file.ts';
import { type FetchLimits, fetchLimits } from '../../../src/references/fetch/fetch-limits.ts';
import type { Dial } from '../../../src/references/fetch/guarded-connect.ts';
import type { ReceivedFile } from '../../../src/references/fetch/receive-body.ts';
import type { ResolveHost } from '../../../src/references/fetch/resolve-host.ts';

interface Setting {
  readonly dial: Dial;
  /** Every name is public when left out. */
  readonly resolveHost?: ResolveHost;
  readonly ownNetworks?: OwnNetworks;
  readonly limits?: Partial<FetchLimits>;
  readonly capBytes?: number;
  readonly onBytes?: (count: number) => void;
  readonly signal?: AbortSignal;
}

const publicAnswer: ResolveHost = async () => ['93.184.216.34'];

/** A folder that downloads go to, and goes away. */
export async function openDownloads() {
  const folder = await mkdtemp(join(tmpdir(), 'reynard-fetch-'));
  let count = 0;
  const download = (url: string, setting: Setting): Promise<ReceivedFile> => {
    count += 1;
    return downloadFile({
      url,
      path: join(folder, `file-${count}`),
      guard: {
        dial: setting.dial,
        resolveHost: setting.resolveHost ?? publicAnswer,
        ownNetworks: setting.ownNetworks ?? noOwnNetworks,
      },
      limits: { ...fetchLimits, ...setting.limits },
      capOf: () => setting.capBytes ?? 1_000_000,
      onBytes: setting.onBytes ?? (() => {}),
      signal: setting.signal ?? new AbortController().signal,
    });
  };
  const close = () => rm(folder, { recursive: true, force: true });
  return { folder, download, [Symbol.asyncDispose]: close };
}
