// The rows of uploads and the blob store -> the UploadService of the HTTP side.
import type { BlobStore } from '../assets/blob-store.ts';
import { wireLimits } from '../contract/limits.ts';
import { VideoError } from '../kit/errors.ts';
import { randomText } from '../tasks/task-id.ts';
import type { Uploads } from '../tasks/uploads.ts';
import type { UploadService } from './ports.ts';
import type { ResultFile } from './result-file.ts';
import { cleanFilename, uploadIdOf } from './upload-name.ts';

/** How long an upload is kept. */
const keepMs = 72 * 3600 * 1000;

/** Where the bytes of an upload are kept. */
export const uploadKey = (id: string): string => `uploads/${id}`;

/** What uploads are made of. */
export interface UploadParts {
  readonly rows: Uploads;
  readonly blobs: Pick<BlobStore, 'put' | 'open' | 'delete'>;
  /** Most bytes that the uploads of one key may hold together. */
  readonly quotaBytes: number;
}

/** An upload as the work on a task reads it. */
export interface FoundUpload {
  readonly filename: string;
  readonly sizeBytes: number;
  readonly read: () => ReadableStream<Uint8Array<ArrayBuffer>>;
}

/** Makes the service. */
export function createUploadService({ rows, blobs, quotaBytes }: UploadParts): UploadService {
  return {
    store: async ({ keyId, content, readName }) => {
      const room = Math.min(wireLimits.uploadMaxBytes, quotaBytes - (await rows.usedBytes(keyId)));
      const id = `file_${randomText(32)}`;
      const { sizeBytes, sha256 } = await blobs.put(uploadKey(id), capped(content, room));
      try {
        const filename = cleanFilename(await readName());
        if (sizeBytes === 0) throw new VideoError('invalid_parameter', 'The file is empty.', { param: 'file' });
        return await rows.add({ id, keyId, filename, sizeBytes, sha256, keepMs, quotaBytes });
      } catch (error) {
        await blobs.delete(uploadKey(id));
        throw error;
      }
    },
    find: (id, keyId) => rows.find(id, keyId),
    open: async (id) => {
      const upload = await rows.find(id);
      const blob = upload && (await blobs.open(uploadKey(id)));
      if (upload === undefined || blob === undefined) return undefined;
      const file: ResultFile = { ...blob.info, open: async (range) => blob.read(range) };
      return { upload, file };
    },
    list: (query) => rows.list(query),
    remove: async (id, keyId) => {
      if (!(await rows.remove(id, keyId))) return false;
      await blobs.delete(uploadKey(id));
      return true;
    },
  };
}

/** Makes the function by which the work on a task reads the key's own uploads, whatever host their URL names. */
export function createUploadFinder({ rows, blobs }: Pick<UploadParts, 'rows' | 'blobs'>) {
  return async (url: string, keyId: string): Promise<FoundUpload | undefined> => {
    const id = uploadIdOf(url);
    const upload = id === undefined ? undefined : await rows.find(id, keyId);
    const blob = upload && (await blobs.open(uploadKey(upload.id)));
    if (upload === undefined || blob === undefined) return undefined;
    return { filename: upload.filename, sizeBytes: upload.sizeBytes, read: () => blob.read() };
  };
}

async function* capped(content: AsyncIterable<Uint8Array>, room: number): AsyncGenerator<Uint8Array> {
  let sizeBytes = 0;
  for await (const chunk of content) {
    sizeBytes += chunk.byteLength;
    if (sizeBytes > wireLimits.uploadMaxBytes) {
      throw new VideoError('upload_too_large', `The file has over ${wireLimits.uploadMaxBytes} bytes, the limit.`);
    }
    if (sizeBytes > room) {
      throw new VideoError('quota_exceeded', `The file has over ${Math.max(0, room)} bytes, all the room of this key.`);
    }
    yield chunk;
  }
}
