// A request's body -> those of its files that are uploads of the calling key.
import { wireLimits } from '../contract/limits.ts';
import type { UploadService } from './ports.ts';
import type { JsonObject } from './read-json-body.ts';
import { isUploadId, uploadIdOf } from './upload-name.ts';

/** The uploads of the calling key that a request names. */
interface OwnUploads {
  /** Says so of an entry of `file_urls`; its host need not be public. */
  readonly isOwnUpload: (url: string) => boolean;
  /** Says so of an `avatar_id`. */
  readonly isOwnPortrait: (id: string) => boolean;
}

/** Finds out which of the uploads that a request names belong to the key. */
export async function findOwnUploads(uploads: UploadService, body: JsonObject, keyId: string): Promise<OwnUploads> {
  const given: readonly unknown[] = Array.isArray(body['file_urls']) ? body['file_urls'] : [];
  const own = new Set<string>();
  // A longer list is refused anyway.
  for (const url of given.slice(0, wireLimits.fileUrlsMax)) {
    const id = typeof url === 'string' ? uploadIdOf(url) : undefined;
    if (id !== undefined && (await uploads.find(id, keyId)) !== undefined) own.add(String(url));
  }
  const avatarId = body['avatar_id'];
  const portrait =
    typeof avatarId === 'string' && isUploadId(avatarId) ? await uploads.find(avatarId, keyId) : undefined;
  return { isOwnUpload: (url) => own.has(url), isOwnPortrait: (id) => id === portrait?.id };
}
