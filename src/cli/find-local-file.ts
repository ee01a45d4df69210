// Files of this machine that the command line names; over HTTP no request reaches this.
import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import { VideoError } from '../kit/errors.ts';
import type { FindOwnFile } from '../references/own-files.ts';

/** Finds the file of a `file:` URL. @throws file_url_unreachable when it is not there */
export const findLocalFile: FindOwnFile = async (url) => {
  if (!url.startsWith('file:')) return null;
  const path = fileURLToPath(url);
  const state = await stat(path).catch((cause: unknown) => {
    throw new VideoError('file_url_unreachable', `is not there: ${path}`, { cause });
  });
  if (!state.isFile()) throw new VideoError('file_url_unreachable', `is no file: ${path}`);
  return { name: basename(path), origin: 'this machine', open: async () => createReadStream(path) };
};
