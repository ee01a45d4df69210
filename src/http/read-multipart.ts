// Reads the one file of a multipart form as it comes in.
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { Busboy, type BusboyFileStream, type BusboyInstance } from '@fastify/busboy';
import type { HonoRequest } from 'hono';
import { VideoError } from '../kit/errors.ts';
import { shortened } from './describe-value.ts';

/** Some fields may stand beside the file, each short. */
const limits = { files: 2, fields: 8, parts: 10, fieldSize: 1024, headerPairs: 32, headerSize: 8192 };

/** The file of a form and the names it was given. */
export interface FormFile {
  readonly content: AsyncIterable<Uint8Array>;
  /** Waits for the form's end, and gives its field `file_name` or else the file's own; rejects for a faulty form. */
  readonly readName: () => Promise<string | null>;
}

/**
 * Hands the file of a form to `take` and gives what that gives.
 * @throws VideoError `unsupported_media_type`, `invalid_parameter` for no file or several, `malformed_request`.
 */
export async function readMultipartFile<T>(request: HonoRequest, take: (file: FormFile) => Promise<T>): Promise<T> {
  const parser = createParser(request);
  const form = new FormReader(take);
  parser.on('file', (_field, stream, filename) => form.onFile(stream, filename));
  parser.on('field', (name, value) => form.onField(name, value));
  const body = request.raw.body;
  // The two stream types differ only in what the compiler knows of their chunks.
  const source = body === null ? Readable.from([]) : Readable.fromWeb(body as Parameters<typeof Readable.fromWeb>[0]);
  await pipeline(source, parser, { signal: form.stopped }).catch((error: unknown) => form.breakOff(error));
  return form.finish();
}

/** What a form has given so far. */
class FormReader<T> {
  readonly #take: (file: FormFile) => Promise<T>;
  readonly #stop = new AbortController();
  readonly #end = Promise.withResolvers<void>();
  #taking: Promise<T> | undefined;
  #stream: BusboyFileStream | undefined;
  #fault: VideoError | undefined;
  #name: string | undefined;
  #files = 0;

  constructor(take: (file: FormFile) => Promise<T>) {
    this.#take = take;
    // A form whose file nobody took has nobody waiting for its end.
    this.#end.promise.catch(() => undefined);
  }

  /** Aborts when nothing more of the body is wanted. */
  get stopped(): AbortSignal {
    return this.#stop.signal;
  }

  onField(name: string, value: string): void {
    if (name === 'file_name') this.#name = value;
  }

  onFile(stream: BusboyFileStream, filename: string): void {
    this.#files += 1;
    if (this.#files > 1) {
      stream.resume();
      this.#fault ??= new VideoError('invalid_parameter', 'The form holds more than one file.', { param: 'file' });
      this.#stop.abort();
      return;
    }
    this.#stream = stream;
    const readName = async (): Promise<string | null> => {
      await this.#end.promise;
      return this.#name ?? filename;
    };
    this.#taking = this.#take({ content: stream, readName });
    // Whoever takes the file refuses it at once when it is too large: the rest is not read.
    this.#taking.catch(() => this.#stop.abort());
  }

  /** The body ended too early, was no form, or is not wanted any more. */
  breakOff(error: unknown): void {
    if (!this.#stop.signal.aborted) {
      const reason = error instanceof Error ? shortened(error.message, 100) : 'unreadable';
      this.#fault ??= new VideoError('malformed_request', `The form cannot be read: ${reason}.`, { cause: error });
    }
    this.#stream?.destroy(this.#fault);
  }

  async finish(): Promise<T> {
    if (this.#fault === undefined) this.#end.resolve();
    else {
      this.#end.reject(this.#fault);
      // The first fault is the one to tell; what was stored of the file is gone when this has ended.
      await this.#taking?.catch(() => undefined);
      throw this.#fault;
    }
    if (this.#taking === undefined) {
      throw new VideoError('invalid_parameter', 'The form holds no file.', { param: 'file' });
    }
    return await this.#taking;
  }
}

function createParser(request: HonoRequest): BusboyInstance {
  const contentType = request.header('Content-Type') ?? '';
  if (!/^multipart\/form-data\s*;.*boundary=/i.test(contentType)) {
    const found = contentType === '' ? 'is missing' : `is "${shortened(contentType)}"`;
    const message = `The header Content-Type ${found}; this call takes multipart/form-data with a boundary.`;
    throw new VideoError('unsupported_media_type', message, { param: 'Content-Type' });
  }
  try {
    return new Busboy({
      headers: { 'content-type': contentType },
      limits,
      // A part named "file" is the file even where a client gives it no name.
      isPartAFile: (field, _type, filename) => filename !== undefined || field === 'file',
    });
  } catch (cause) {
    throw new VideoError('malformed_request', 'The boundary of the form cannot be read.', { cause });
  }
}
