// The secret that signs download links: made once, kept beside the data.
import { randomBytes } from 'node:crypto';
import { chmod, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { writeFileWhole } from '../kit/files.ts';

const secretBytes = 32;

/** Gives the secret of a data folder, making it at the first start. */
export async function readLinkSecret(dataDir: string): Promise<Uint8Array> {
  const path = join(dataDir, 'link-secret');
  const known = await readFile(path).catch((error: unknown) => {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
    throw error;
  });
  if (known !== undefined && known.length >= secretBytes) return known;
  const made = randomBytes(secretBytes);
  await writeFileWhole(path, made);
  await chmod(path, 0o600);
  return made;
}
