// The pictures of the user's files that a storyboard shows, kept beside it for its stills.
import { createReadStream } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import type { BlobStore } from '../assets/blob-store.ts';
import type { MediaFile } from '../model/media.ts';
import { type Reference, referenceSchema } from '../model/reference.ts';
import type { Scene, Storyboard } from '../model/storyboard.ts';
import { usesOf } from '../production/draw-scene-still.ts';
import { findMediaFile } from '../production/media-files.ts';

/** Everything that is kept beside a storyboard lies under this. */
export const boardKey = (boardId: string): string => `storyboards/${boardId}/`;

const listKey = (boardId: string): string => `${boardKey(boardId)}files/references.json`;
const fileKey = (boardId: string, file: string): string => `${boardKey(boardId)}files/${file}`;

/** Keeps what the storyboard shows of the files in `workDir`. */
export async function keepBoardFiles(
  board: { readonly id: string; readonly storyboard: Storyboard },
  { references, workDir }: { readonly references: readonly Reference[]; readonly workDir: string },
  blobs: BlobStore,
): Promise<void> {
  const shown = filesOf(board.storyboard.scenes, references);
  if (shown.length === 0) return;
  for (const file of shown) await blobs.put(fileKey(board.id, file), createReadStream(join(workDir, file)));
  // What they say has been planned with; only what they look like is still needed.
  const seen = references.map((reference) => ({ ...reference, texts: [], tables: [] }));
  await blobs.put(listKey(board.id), Buffer.from(JSON.stringify(seen)));
}

/** Brings back what one scene needs; gives the files that are there. */
export async function fetchBoardFiles(
  boardId: string,
  { scene, workDir }: { readonly scene: Scene; readonly workDir: string },
  blobs: BlobStore,
): Promise<readonly Reference[]> {
  const list = await readBlob(listKey(boardId), blobs);
  if (list === null) return [];
  const references = z.array(referenceSchema).parse(JSON.parse(Buffer.from(list).toString('utf8')));
  for (const file of filesOf([scene], references)) {
    const bytes = await readBlob(fileKey(boardId, file), blobs);
    if (bytes === null) return [];
    await writeFile(join(workDir, file), bytes);
  }
  return references;
}

/** Of a clip, the picture that stands for it. */
const pictureOf = ({ file, clip }: MediaFile): string => clip?.poster ?? file;

const filesOf = (scenes: readonly Scene[], references: readonly Reference[]): readonly string[] => [
  ...new Set(
    scenes
      .flatMap(usesOf)
      .map((use) => findMediaFile(references, use))
      .filter((found) => found !== null)
      .map(pictureOf),
  ),
];

async function readBlob(key: string, blobs: BlobStore): Promise<Uint8Array | null> {
  const blob = await blobs.open(key);
  return blob === undefined ? null : new Uint8Array(await new Response(blob.read()).arrayBuffer());
}
