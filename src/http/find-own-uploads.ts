// A request's body -> those of its file_urls that are uploads of the calling key.
import { wireLimits } from '../contract/limits.ts';
import type { UploadService } from './ports.ts';
import type { JsonObject } from './read-json-body.ts';
import { uploadIdOf } from './upload-name.ts';

/** Gives those of `file_urls` that are uploads of the key; their host need not be public. */
export async function findOwnUploads(
  uploads: UploadService,
  body: JsonObject,
  keyId: string,
): Promise<ReadonlySet<string>> {
  const given: readonly unknown[] = Array.isArray(body['file_urls']) ? body['file_urls'] : [];
  const own = new Set<string>();
  // A longer list is refused anyway.
  for (const url of given.slice(0, wireLimits.fileUrlsMax)) {
    const id = typeof url === 'string' ? uploadIdOf(url) : undefined;
    if (id !== undefined && (await uploads.find(id, keyId)) !== undefined) own.add(String(url));
  }
  return own;
}
