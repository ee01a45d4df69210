// Where finished files are kept: whole, under a key, readable in parts.

/** What is known of a stored file. */
export interface BlobInfo {
  readonly key: string;
  readonly sizeBytes: number;
  /** Of the content, hex. */
  readonly sha256: string;
  readonly createdAtMs: number;
}

/** What is stored: a file's path, bytes, or a stream of them. */
export type BlobSource = { readonly path: string } | Uint8Array | AsyncIterable<Uint8Array>;

/** A stored file, opened. */
export interface OpenBlob {
  readonly info: BlobInfo;
  /** Opens bytes `start` (included) to `end` (excluded); the stream fails rather than give fewer. */
  readonly read: (range?: { readonly start: number; readonly end: number }) => ReadableStream<Uint8Array<ArrayBuffer>>;
}

/** Keeps files under keys: path segments of letters, digits, `.`, `_` and `-`, joined by `/`. */
export interface BlobStore {
  /**
   * Stores a file; it is on the disk when the promise fulfils, and no reader ever sees half of it.
   * @param key Where; null stores it under its content's hash. A key in use is replaced.
   * @throws storage_full when the disk is full.
   */
  readonly put: (key: string | null, source: BlobSource) => Promise<BlobInfo>;
  /** Gives what is known of a file, or undefined when there is none. */
  readonly stat: (key: string) => Promise<BlobInfo | undefined>;
  /** Opens a file for reading, or gives undefined when there is none. */
  readonly open: (key: string) => Promise<OpenBlob | undefined>;
  /** Removes a file, or everything below a key that ends with `/`; nothing to remove is no error. */
  readonly delete: (key: string) => Promise<void>;
  /** Lists the keys that begin with a text, sorted. */
  readonly list: (prefix: string) => Promise<readonly string[]>;
}
