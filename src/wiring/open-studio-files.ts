// The sources of the studio and of the client it uses -> what browsers run: the same without the types.
import { readdir, readFile } from 'node:fs/promises';
import { stripTypeScriptTypes } from 'node:module';
import { join } from 'node:path';
import type { StudioFile, StudioFiles } from '../http/studio-port.ts';

const root = join(import.meta.dirname, '..');
const folders = ['studio', 'sdk'] as const;
const contentTypes: Readonly<Record<string, string>> = { ts: 'text/javascript', css: 'text/css' };

/** Opens the files; each is read when it is first asked for. */
export function openStudioFiles(): StudioFiles {
  const read = new Map<string, Promise<StudioFile>>();
  let listing: Promise<ReadonlySet<string>> | undefined;
  return {
    readPage: async () => ({
      text: await readFile(join(root, 'studio/studio.html'), 'utf8'),
      contentType: 'text/html',
    }),
    find: async (path) => {
      listing ??= listFiles();
      if (!(await listing).has(path)) return undefined;
      const known = read.get(path) ?? readForBrowser(path);
      read.set(path, known);
      return known;
    },
  };
}

/** What lies there is all that can be asked for: no path leads out of the folders. */
async function listFiles(): Promise<ReadonlySet<string>> {
  const all = await Promise.all(
    folders.map(async (folder) => (await readdir(join(root, folder))).map((name) => `${folder}/${name}`)),
  );
  return new Set(all.flat().filter((path) => endingOf(path) in contentTypes));
}

const endingOf = (path: string): string => path.slice(path.lastIndexOf('.') + 1);

async function readForBrowser(path: string): Promise<StudioFile> {
  const source = await readFile(join(root, path), 'utf8');
  const ending = endingOf(path);
  return {
    text: ending === 'ts' ? stripTypeScriptTypes(source) : source,
    contentType: contentTypes[ending] ?? 'text/plain',
  };
}
