// The cache of rendered segments: a film whose scenes were seen before is not drawn again.
import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type FileCache, openFileCache } from '../assets/open-file-cache.ts';

/** Room for about two hours of film. */
const maxBytes = 1024 ** 3;
/** Whatever decides how a frame looks. */
const drawingFolders = ['drawing', 'film', 'model', 'presenter', 'stage'];

/** Opens the cache below the data folder. Pictures that other code or another encoder made are not found in it. */
export async function openSegments(dataDir: string, encoder: string): Promise<FileCache> {
  const code = await hashSources();
  const cache = await openFileCache(join(dataDir, 'segments'), { maxBytes });
  const salted = (key: string): string => createHash('sha256').update(`${code} ${encoder} ${key}`).digest('hex');
  return {
    fetch: (key, path) => cache.fetch(salted(key), path),
    keep: (key, path) => cache.keep(salted(key), path),
  };
}

async function hashSources(): Promise<string> {
  const hash = createHash('sha256');
  const source = join(import.meta.dirname, '..');
  const paths = [join(source, '../package.json')];
  for (const folder of drawingFolders) {
    const entries = await readdir(join(source, folder), { recursive: true, withFileTypes: true });
    paths.push(...entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name)));
  }
  for (const path of paths.toSorted()) hash.update(await readFile(path));
  return hash.digest('hex');
}
