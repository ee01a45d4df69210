// Entries of `file_urls` -> references: obtained, decoded apart, validated, and put into the task's work folder.
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { toVideoError, VideoError } from '../kit/errors.ts';
import type { Log } from '../kit/log.ts';
import { noOwnNetworks, type OwnNetworks } from '../kit/own-networks.ts';
import type { Portrait } from '../model/portrait.ts';
import { type Reference, type ReferenceContent, referenceContentSchema, referenceSchema } from '../model/reference.ts';
import { type Confinement, findConfinement } from './confine/find-confinement.ts';
import { runDecoder } from './confine/run-decoder.ts';
import { FetchFailure } from './fetch/fetch-errors.ts';
import { type Dial, dialJudged } from './fetch/guarded-connect.ts';
import { type ResolveHost, resolveHost } from './fetch/resolve-host.ts';
import { createGate } from './gate.ts';
import { type ByteBudget, hostOfUrl, type ObtainedFile, obtainFile } from './obtain-file.ts';
import type { FindOwnFile } from './own-files.ts';
import { type PortraitOrder, readPortrait } from './read-portrait.ts';
import { inScratch, takeOver } from './scratch-folder.ts';

/** One entry of `file_urls` to read. */
export interface ReadOrder {
  readonly url: string;
  /** Position in `file_urls`, from 0. */
  readonly index: number;
  /** The folder that the safe files go to, under names that begin with `reference-<index>`. */
  readonly workDir: string;
  readonly findOwnFile: FindOwnFile;
  /** Shared by all files of the task. */
  readonly budget: ByteBudget;
  readonly signal: AbortSignal;
  /** @param share how far the file is, 0 to 1 */
  readonly onProgress: (share: number) => void;
}

/** Reads references. */
export interface ReferenceReader {
  /**
   * Gives a file as the film works with it.
   * @throws file_url_unreachable, file_fetch_timeout, file_too_large, files_too_large_total, unsupported_file_type,
   * file_corrupt or media_limits_exceeded naming the file by position and host; storage_full; the signal's reason.
   */
  readonly read: (order: ReadOrder) => Promise<Reference>;
  /**
   * Gives a picture of a person as the film makes it speak.
   * @throws avatar_not_found when it is not at hand, portrait_unusable saying what is wrong with it, and the codes of a file.
   */
  readonly readPortrait: (order: PortraitOrder) => Promise<Portrait>;
}

/** What a reader works with; everything left out is the real thing. */
export interface ReaderParts {
  readonly ownNetworks?: OwnNetworks;
  readonly resolveHost?: ResolveHost;
  readonly dial?: Dial;
  readonly log?: Log;
}

/** Most downloads at the same time in this process. */
const downloadsAtOnce = 16;
/** A decoder takes all the memory it may: one at a time leaves room for the rest of the machine. */
const decodersAtOnce = 2;

/** Finds out how decoders can be held, and gives a reader. */
export async function openReferenceReader(parts: ReaderParts = {}): Promise<ReferenceReader> {
  const confinement = await findConfinement(parts.log);
  const [downloads, decoders] = [createGate(downloadsAtOnce), createGate(decodersAtOnce)];
  return {
    readPortrait: (order) =>
      inScratch(join(order.workDir, 'fetched-portrait'), (scratch) =>
        readPortrait(order, { scratch, confinement, decoders, log: parts.log }),
      ),
    read: (order) =>
      inScratch(join(order.workDir, `fetched-${order.index}`), async (scratch) => {
        try {
          const file = await downloads(() => obtain(order, scratch, parts));
          order.onProgress(0.4);
          const content = await decoders(() => decode(file, { order, scratch, confinement }));
          return referenceSchema.parse({
            ...content,
            ...{ index: order.index, name: file.name, host: file.host, type: file.fileType.type },
            ...{ sizeBytes: file.sizeBytes, sha256: file.sha256 },
          });
        } catch (error) {
          order.signal.throwIfAborted();
          throw nameFile(error, order, parts.log);
        }
      }),
  };
}

const obtain = (
  { url, findOwnFile, budget, signal }: ReadOrder,
  scratch: string,
  parts: ReaderParts,
): Promise<ObtainedFile> =>
  obtainFile({
    ...{ url, findOwnFile, budget, signal, path: join(scratch, 'file') },
    guard: {
      resolveHost: parts.resolveHost ?? resolveHost,
      dial: parts.dial ?? dialJudged,
      ownNetworks: parts.ownNetworks ?? noOwnNetworks,
    },
  });

async function decode(
  { fileType, name }: ObtainedFile,
  at: { readonly order: ReadOrder; readonly scratch: string; readonly confinement: Confinement },
): Promise<ReferenceContent> {
  const { order, scratch, confinement } = at;
  const outputDir = join(scratch, 'made');
  await mkdir(outputDir);
  const prefix = `reference-${order.index}`;
  const content = await runDecoder({
    job: { format: fileType.format, kind: fileType.kind, prefix, name },
    schema: referenceContentSchema,
    ...{ inputPath: join(scratch, 'file'), outputDir, confinement, signal: order.signal },
    onProgress: (share) => order.onProgress(0.4 + 0.6 * share),
  });
  for (const made of filesOf(content)) await takeOver(made, prefix, outputDir, order.workDir);
  return content;
}

/** Every file that content names. */
const filesOf = ({ file, video, document }: ReferenceContent): readonly string[] => [
  ...new Set(
    [
      ...[file, video?.soundFile, video?.posterFile],
      ...[...(document?.pages ?? []), ...(document?.figures ?? [])].map(({ pictureFile }) => pictureFile),
    ].filter((name) => typeof name === 'string'),
  ),
];

/** Gives an error that names the file to whoever asked, and writes the details to the log alone. */
function nameFile(error: unknown, { url, index }: ReadOrder, log: Log | undefined): VideoError {
  log?.info('reference_refused', { index, host: hostOfUrl(url), error });
  const isPlain = error instanceof FetchFailure || error instanceof VideoError;
  if (!isPlain || error.code === 'storage_full') return toVideoError(error);
  const field = `file_urls[${index}]`;
  return new VideoError(error.code, `${field} (${hostOfUrl(url)}) ${error.message}.`, { param: field });
}
