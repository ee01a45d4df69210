// An entry of `file_urls` -> its bytes in a scratch folder and what they are.
import { open } from 'node:fs/promises';
import { asStorageError } from '../kit/files.ts';
import { cleanText } from './decode/clean-text.ts';
import { downloadFile } from './fetch/download-file.ts';
import { FetchFailure } from './fetch/fetch-errors.ts';
import { fetchLimits } from './fetch/fetch-limits.ts';
import type { GuardParts } from './fetch/guarded-connect.ts';
import { Inflow, type ReceivedFile } from './fetch/receive-body.ts';
import type { FindOwnFile, OwnFile } from './own-files.ts';
import { type FileType, fileTypes, namedTypes, sizeCaps, wholeCapBytes } from './sniff/file-types.ts';
import { type FirstGuess, sniffHead, sniffText, sniffZip } from './sniff/sniff-type.ts';

/** A file at hand. */
export interface ObtainedFile extends ReceivedFile {
  readonly name: string;
  readonly host: string;
  readonly fileType: FileType;
}

/** Counts the bytes of all files of a task. */
export interface ByteBudget {
  readonly take: (count: number) => void;
}

/** @throws files_too_large_total, out of `take`, once all files together are too large. */
export function createByteBudget(capBytes: number = wholeCapBytes): ByteBudget {
  let taken = 0;
  return {
    take: (count) => {
      taken += count;
      if (taken <= capBytes) return;
      const message = `brings all files together over ${capBytes / 1e6} MB, the limit of a task`;
      throw new FetchFailure('files_too_large_total', message);
    },
  };
}

/** What obtaining a file needs. */
export interface ObtainOrder {
  readonly url: string;
  /** Where the bytes go; the file must not exist. */
  readonly path: string;
  readonly guard: GuardParts;
  readonly findOwnFile: FindOwnFile;
  readonly budget: ByteBudget;
  readonly signal: AbortSignal;
}

/** Fetches a file, or reads it where it is an own one. @throws FetchFailure, storage_full, or the signal's reason */
export async function obtainFile(order: ObtainOrder): Promise<ObtainedFile> {
  const own = await order.findOwnFile(order.url);
  const received = own === null ? await download(order) : await copyOwn(own, order);
  const name = cleanText(own === null ? nameOfUrl(order.url) : own.name, 120) || 'file';
  const fileType = await settleType(received, order.path, name);
  if (received.sizeBytes > sizeCaps[fileType.kind]) throw tooLarge(sizeCaps[fileType.kind]);
  return { ...received, name, host: own === null ? hostOfUrl(order.url) : own.origin, fileType };
}

/** The host as messages name it. */
export function hostOfUrl(url: string): string {
  const parsed = URL.parse(url);
  if (parsed?.protocol === 'file:') return 'this machine';
  return parsed?.hostname.slice(0, 253) || 'no host';
}

function nameOfUrl(url: string): string {
  const last = URL.parse(url)?.pathname.split('/').at(-1) ?? '';
  try {
    return decodeURIComponent(last).split(/[/\\]/).at(-1) ?? '';
  } catch {
    // Percent signs that encode nothing: shown as they are.
    return last;
  }
}

const download = ({ url, path, guard, budget, signal }: ObtainOrder): Promise<ReceivedFile> =>
  downloadFile({ url, path, guard, limits: fetchLimits, capOf: capOfHead, onBytes: budget.take, signal });

async function copyOwn(own: OwnFile, { path, budget, signal }: ObtainOrder): Promise<ReceivedFile> {
  const inflow = new Inflow({ capOf: capOfHead, onBytes: budget.take });
  await using file = await open(path, 'wx').catch((error: unknown) => {
    throw asStorageError(error, path);
  });
  for await (const chunk of await own.open()) {
    signal.throwIfAborted();
    inflow.take(chunk, undefined);
    await file.write(chunk).catch((error: unknown) => {
      throw asStorageError(error, path);
    });
  }
  return inflow.finish();
}

function capOfHead(head: Uint8Array): number {
  const guess = sniffHead(head);
  if (guess === undefined) throw unsupported(head.length === 0);
  return sizeCaps[isFileType(guess) ? guess.kind : 'document'];
}

const isFileType = (guess: FirstGuess): guess is FileType => typeof guess === 'object';

/** With the whole file there, ZIP and text can be told apart further. */
async function settleType({ head, sizeBytes }: ReceivedFile, path: string, name: string): Promise<FileType> {
  const guess = sniffHead(head);
  if (guess === undefined) throw unsupported(sizeBytes === 0);
  if (isFileType(guess))
    return guess === fileTypes.webm && !isWebm(head) ? { ...guess, type: 'video/matroska' } : guess;
  if (guess === 'text') return sniffText(head, name);
  const fileType = sniffZip(await readTail(path, sizeBytes));
  if (fileType === undefined) throw unsupported(false);
  return fileType;
}

const isWebm = (head: Uint8Array): boolean => Buffer.from(head).subarray(0, 64).includes('webm');

async function readTail(path: string, sizeBytes: number): Promise<Buffer> {
  const length = Math.min(sizeBytes, 1024 * 1024);
  await using file = await open(path, 'r');
  const { buffer } = await file.read(Buffer.alloc(length), 0, length, sizeBytes - length);
  return buffer;
}

const tooLarge = (capBytes: number): FetchFailure =>
  new FetchFailure('file_too_large', `has more than ${capBytes / 1e6} MB, the limit of its kind`);

const unsupported = (isEmpty: boolean): FetchFailure =>
  isEmpty
    ? new FetchFailure('file_corrupt', 'is empty')
    : new FetchFailure('unsupported_file_type', `is none of the kinds that are read: ${namedTypes}`);
