// The picture of a person -> a portrait: copied, decoded apart, judged, and put into the task's work folder.
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { toVideoError, VideoError } from '../kit/errors.ts';
import type { Log } from '../kit/log.ts';
import { noOwnNetworks } from '../kit/own-networks.ts';
import { type Portrait, portraitSchema } from '../model/portrait.ts';
import type { Confinement } from './confine/find-confinement.ts';
import { runDecoder } from './confine/run-decoder.ts';
import { FetchFailure } from './fetch/fetch-errors.ts';
import { dialJudged } from './fetch/guarded-connect.ts';
import { resolveHost } from './fetch/resolve-host.ts';
import type { Gate } from './gate.ts';
import { createByteBudget, obtainFile } from './obtain-file.ts';
import type { FindOwnFile } from './own-files.ts';
import { takeOver } from './scratch-folder.ts';

/** A portrait to read; it is never fetched from a network. */
export interface PortraitOrder {
  readonly url: string;
  /** The folder that the safe picture and its matte go to. */
  readonly workDir: string;
  readonly findOwnFile: FindOwnFile;
  readonly signal: AbortSignal;
}

interface Place {
  readonly scratch: string;
  readonly confinement: Confinement;
  readonly decoders: Gate;
  readonly log: Log | undefined;
}

const param = 'avatar_id';

/** Reads a portrait. @throws avatar_not_found, portrait_unusable, or the code of a file */
export async function readPortrait(order: PortraitOrder, place: Place): Promise<Portrait> {
  const own = await order.findOwnFile(order.url);
  if (own === null) {
    const message = 'The picture of avatar_id is no longer kept: it was deleted or has expired. Upload it again.';
    throw new VideoError('avatar_not_found', message, { param });
  }
  try {
    return await place.decoders(() => decode({ ...order, findOwnFile: async () => own }, place));
  } catch (error) {
    order.signal.throwIfAborted();
    place.log?.info('portrait_refused', { error });
    throw namePicture(error, own.name);
  }
}

async function decode(order: PortraitOrder, { scratch, confinement }: Place): Promise<Portrait> {
  const { url, workDir, findOwnFile, signal } = order;
  const inputPath = join(scratch, 'file');
  const file = await obtainFile({
    ...{ url, findOwnFile, signal, path: inputPath, budget: createByteBudget() },
    guard: { resolveHost, dial: dialJudged, ownNetworks: noOwnNetworks },
  });
  if (file.fileType.kind !== 'image') {
    throw new FetchFailure('unsupported_file_type', 'is no picture; send a PNG, JPEG, WebP, GIF or AVIF of a person');
  }
  const outputDir = join(scratch, 'made');
  await mkdir(outputDir);
  const { format, kind } = file.fileType;
  const portrait = await runDecoder({
    job: { format, kind, prefix: 'portrait', name: file.name, purpose: 'portrait' },
    schema: portraitSchema,
    ...{ inputPath, outputDir, confinement, signal, onProgress: () => {} },
  });
  for (const made of [portrait.file, portrait.matteFile]) await takeOver(made, 'portrait', outputDir, workDir);
  return portrait;
}

/** What a picture must be, after what is wrong with this one. */
const wanted =
  'A portrait that can speak is a sharp photo of one face, seen from the front, mouth closed, eyes open and uncovered, evenly lit, at least 200 pixels from forehead to chin';

function namePicture(error: unknown, name: string): VideoError {
  const isPlain = error instanceof FetchFailure || error instanceof VideoError;
  if (!isPlain || error.code === 'storage_full') return toVideoError(error);
  const advice = error.code === 'portrait_unusable' ? `. ${wanted}` : '';
  return new VideoError(error.code, `avatar_id (${name}) ${error.message}${advice}.`, { param });
}
