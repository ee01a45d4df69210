// A folder -> a blob store: each key is a file, with a note of its hash beside it in a folder of notes.
import { createHash, randomUUID } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { type FileHandle, mkdir, open, readdir, rename, rm } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { VideoError } from '../kit/errors.ts';
import { asStorageError, readJson, writeJson } from '../kit/files.ts';
import { isPidAlive } from '../kit/process-identity.ts';
import { type BlobNote, hashOf, isSameFile, markOf } from './blob-note.ts';
import type { BlobInfo, BlobSource, BlobStore, OpenBlob } from './blob-store.ts';
import { rangeStream } from './range-stream.ts';

/** A stored file and its note. */
interface KnownBlob {
  readonly key: string;
  readonly note: BlobNote;
}

const infoOf = ({ key, note: { sha256, mark } }: KnownBlob): BlobInfo => ({
  ...{ key, sha256, sizeBytes: mark.sizeBytes, createdAtMs: mark.modifiedAtMs },
});

/** The folders of a store. */
interface Places {
  readonly files: string;
  readonly notes: string;
  readonly partial: string;
}

const segmentPattern = /^[A-Za-z0-9._-]{1,200}$/;
const isSegment = (segment: string): boolean => segmentPattern.test(segment) && !/^\.+$/.test(segment);

function pathIn(folder: string, key: string): string {
  const segments = key.split('/');
  if (!segments.every(isSegment)) throw new VideoError('internal_error', `${JSON.stringify(key)} is no blob key.`);
  return join(folder, ...segments);
}

const errorCodeOf = (error: unknown): unknown => (error instanceof Error && 'code' in error ? error.code : undefined);

/** Turns a missing file into undefined, keeps every other fault. */
async function unlessMissing<T>(work: Promise<T>): Promise<T | undefined> {
  try {
    return await work;
  } catch (error) {
    if (errorCodeOf(error) === 'ENOENT' || errorCodeOf(error) === 'ENOTDIR') return undefined;
    throw error;
  }
}

/** Opens the store in a folder, made when it is missing; unfinished writes of dead processes are removed. */
export async function openLocalBlobs(folder: string): Promise<BlobStore> {
  const root = resolve(folder);
  const places: Places = { files: join(root, 'files'), notes: join(root, 'notes'), partial: join(root, 'partial') };
  for (const place of Object.values(places)) await mkdir(place, { recursive: true });
  await removeLeftovers(places.partial);
  return {
    put: (key, source) => put(places, key, source),
    stat: async (key) => {
      const known = await findBlob(places, key);
      return known && infoOf(known);
    },
    open: (key) => openBlob(places, key),
    delete: (key) => deleteBlob(places, key),
    list: (prefix) => listKeys(places.files, prefix),
  };
}

/** A partial file begins with the number of the process that writes it. */
async function removeLeftovers(partial: string): Promise<void> {
  for (const name of await readdir(partial)) {
    const pid = Number.parseInt(name, 10);
    if (pid !== process.pid && isPidAlive(pid)) continue;
    await rm(join(partial, name), { force: true });
  }
}

async function put(places: Places, key: string | null, source: BlobSource): Promise<BlobInfo> {
  const partial = join(places.partial, `${process.pid}-${randomUUID()}`);
  try {
    const note = await writeDown(partial, source);
    const finalKey = key ?? `sha256/${note.sha256}`;
    const target = pathIn(places.files, finalKey);
    await mkdir(dirname(target), { recursive: true });
    await rename(partial, target);
    await syncFolder(dirname(target));
    await writeNote(places, finalKey, note);
    return infoOf({ key: finalKey, note });
  } catch (error) {
    await rm(partial, { force: true });
    throw asStorageError(error, join(places.files, key ?? 'sha256'));
  }
}

/** Writes all of the source and waits until it is on the disk; gives its note, which a new name does not change. */
async function writeDown(path: string, source: BlobSource): Promise<BlobNote> {
  const hash = createHash('sha256');
  const file = await open(path, 'wx');
  try {
    for await (const chunk of chunksOf(source)) {
      hash.update(chunk);
      await writeWhole(file, chunk);
    }
    await file.sync();
    return { sha256: hash.digest('hex'), mark: await markOf(file) };
  } finally {
    await file.close();
  }
}

/** One write may take only a part, on a disk that is nearly full. */
async function writeWhole(file: FileHandle, chunk: Uint8Array): Promise<void> {
  for (let done = 0; done < chunk.length; ) {
    done += (await file.write(chunk, done)).bytesWritten;
  }
}

function chunksOf(source: BlobSource): AsyncIterable<Uint8Array> | Iterable<Uint8Array> {
  if (source instanceof Uint8Array) return [source];
  if ('path' in source) return createReadStream(source.path, { highWaterMark: 1 << 20 });
  return source;
}

/** A new name is on the disk only when its folder is. */
async function syncFolder(folder: string): Promise<void> {
  const handle = await open(folder, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/** Writes the note of a file; it can always be made again from the file. */
async function writeNote(places: Places, key: string, note: BlobNote): Promise<void> {
  const path = pathIn(places.notes, `${key}.json`);
  await mkdir(dirname(path), { recursive: true });
  await writeJson(path, note);
}

/** Trusts the note only when it was taken of the file as it is; else the file is read again. */
async function findBlob(places: Places, key: string): Promise<KnownBlob | undefined> {
  const file = await unlessMissing(open(pathIn(places.files, key), 'r'));
  if (file === undefined) return undefined;
  try {
    if (!(await file.stat()).isFile()) return undefined;
    const mark = await markOf(file);
    // A note that is missing or broken is made again.
    const known = await readJson<BlobNote>(pathIn(places.notes, `${key}.json`)).catch(() => undefined);
    if (known?.mark !== undefined && isSameFile(known.mark, mark)) return { key, note: known };
    const note = { sha256: await hashOf(file), mark };
    await writeNote(places, key, note);
    return { key, note };
  } finally {
    await file.close();
  }
}

async function openBlob(places: Places, key: string): Promise<OpenBlob | undefined> {
  const known = await findBlob(places, key);
  if (known === undefined) return undefined;
  const { mark, sha256 } = known.note;
  // Replaced since it was looked at: other bytes than its hash says.
  const isSame = async (file: FileHandle): Promise<boolean> => isSameFile(await markOf(file), mark);
  const path = pathIn(places.files, key);
  const whole = { start: 0, end: mark.sizeBytes };
  const read: OpenBlob['read'] = ({ start, end } = whole) => {
    const isWhole = start === 0 && end === mark.sizeBytes;
    return rangeStream({ path, isSame, start, end, sha256: isWhole ? sha256 : null });
  };
  return { info: infoOf(known), read };
}

async function deleteBlob(places: Places, key: string): Promise<void> {
  const isFolder = key.endsWith('/');
  const name = isFolder ? key.slice(0, -1) : key;
  // The file first: a note without a file means nothing.
  await rm(pathIn(places.files, name), { recursive: isFolder, force: true });
  await rm(pathIn(places.notes, isFolder ? name : `${name}.json`), { recursive: isFolder, force: true });
}

async function listKeys(files: string, prefix: string): Promise<readonly string[]> {
  // Only the folder that the prefix names whole is walked.
  const folder = prefix.includes('/') ? prefix.slice(0, prefix.lastIndexOf('/')) : '';
  const start = folder === '' ? files : pathIn(files, folder);
  const entries = (await unlessMissing(readdir(start, { recursive: true, withFileTypes: true }))) ?? [];
  const keys = entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(files.length + 1));
  return keys.filter((key) => key.startsWith(prefix)).sort();
}
