// Names of uploaded files and the addresses they are found at.
import { wireLimits } from '../contract/limits.ts';

const uploadPath = /^\/v1\/files\/uploads\/(file_[a-z0-9]{32})\/[^/]+$/;

/** Gives the name to keep of what a client called its file: no folders, no control characters, never empty. */
export function cleanFilename(name: string | null): string {
  const last = (name ?? '').replaceAll('\\', '/').split('/').at(-1) ?? '';
  const plain = last
    .toWellFormed()
    // Control, format and bidi characters could make a name look like another.
    .replaceAll(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, '')
    .trim();
  const short = Array.from(plain).slice(0, wireLimits.filenameMaxCharacters).join('');
  return /^\.*$/.test(short) ? 'file' : short;
}

/** Gives the path at which an upload is found. */
export const pathOfUpload = (id: string, filename: string): string =>
  `/v1/files/uploads/${id}/${encodeURIComponent(filename)}`;

/** Says whether a text has the form of an upload's id. */
export const isUploadId = (text: string): boolean => /^file_[a-z0-9]{32}$/.test(text);

/** Gives the id of the upload that a URL names, or undefined when it names none, whatever its host. */
export const uploadIdOf = (url: string): string | undefined => uploadPath.exec(URL.parse(url)?.pathname ?? '')?.[1];
