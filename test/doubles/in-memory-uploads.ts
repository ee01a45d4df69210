// The rows of uploads and their bytes in memory, under the real UploadService.
import { createHash } from 'node:crypto';
import type { BlobInfo, BlobSource, BlobStore } from '../../src/assets/blob-store.ts';
import { createUploadFinder, createUploadService } from '../../src/http/create-uploads.ts';
import type { UploadService } from '../../src/http/ports.ts';
import { unknownCursor, VideoError } from '../../src/kit/errors.ts';
import type { UploadRecord, Uploads } from '../../src/tasks/uploads.ts';

export interface InMemoryUploads {
  readonly service: UploadService;
  readonly find: ReturnType<typeof createUploadFinder>;
  /** Keys of the bytes that are stored. */
  readonly storedKeys: () => readonly string[];
}

/** Makes an empty service whose keys may store `quotaBytes`. */
export function createInMemoryUploads(quotaBytes = 1_000_000_000): InMemoryUploads {
  const stored = new Map<string, Uint8Array<ArrayBuffer>>();
  const parts = { rows: createRows(), blobs: createBlobs(stored), quotaBytes };
  return {
    service: createUploadService(parts),
    find: createUploadFinder(parts),
    storedKeys: () => [...stored.keys()],
  };
}

function createRows(): Uploads {
  const rows: UploadRecord[] = [];
  const usedBytes = (keyId: string) =>
    rows.filter((row) => row.keyId === keyId).reduce((sum, row) => sum + row.sizeBytes, 0);
  const own = (id: string, keyId?: string) =>
    rows.find((row) => row.id === id && (keyId === undefined || row.keyId === keyId));
  return {
    add: async ({ id, keyId, filename, sizeBytes, sha256, keepMs, quotaBytes }) => {
      if (usedBytes(keyId) + sizeBytes > quotaBytes) throw new VideoError('quota_exceeded', 'There is no room.');
      const createdAtMs = 1_757_165_031_000;
      const row = { id, keyId, filename, sizeBytes, sha256, createdAtMs, expiresAtMs: createdAtMs + keepMs };
      rows.push(row);
      return row;
    },
    find: async (id, keyId) => own(id, keyId),
    list: async ({ keyId, limit, after }) => {
      if (after !== null && own(after, keyId) === undefined) throw unknownCursor('after');
      const newestFirst = rows.filter((row) => row.keyId === keyId).toReversed();
      const start = after === null ? 0 : newestFirst.findIndex((row) => row.id === after) + 1;
      const page = newestFirst.slice(start, start + limit);
      return { uploads: page, hasMore: start + limit < newestFirst.length };
    },
    remove: async (id, keyId) => {
      const row = own(id, keyId);
      if (row !== undefined) rows.splice(rows.indexOf(row), 1);
      return row !== undefined;
    },
    usedBytes: async (keyId) => usedBytes(keyId),
  };
}

function createBlobs(stored: Map<string, Uint8Array<ArrayBuffer>>): Pick<BlobStore, 'put' | 'open' | 'delete'> {
  const infoOf = (key: string, bytes: Uint8Array): BlobInfo => ({
    ...{ key, sizeBytes: bytes.byteLength, createdAtMs: 1_757_165_031_000 },
    sha256: createHash('sha256').update(bytes).digest('hex'),
  });
  return {
    put: async (key, source) => {
      if (key === null) throw new Error('uploads have names');
      const bytes = new Uint8Array(await collect(source));
      stored.set(key, bytes);
      return infoOf(key, bytes);
    },
    open: async (key) => {
      const bytes = stored.get(key);
      if (bytes === undefined) return undefined;
      const read = ({ start, end } = { start: 0, end: bytes.byteLength }) => bodyOf(bytes.slice(start, end));
      return { info: infoOf(key, bytes), read };
    },
    delete: async (key) => void stored.delete(key),
  };
}

const bodyOf = (bytes: Uint8Array<ArrayBuffer>): ReadableStream<Uint8Array<ArrayBuffer>> =>
  new ReadableStream({
    start(controller) {
      controller.enqueue(bytes);
      controller.close();
    },
  });

async function collect(source: BlobSource): Promise<Buffer> {
  if (source instanceof Uint8Array || 'path' in source) throw new Error('uploads come as streams');
  const chunks: Uint8Array[] = [];
  for await (const chunk of source) chunks.push(chunk);
  return Buffer.concat(chunks);
}
