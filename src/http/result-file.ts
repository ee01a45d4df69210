// A file that the service answers with.

/** A stored file. */
export interface ResultFile {
  readonly sizeBytes: number;
  /** SHA-256 of the content, hex; the strong ETag. */
  readonly sha256: string;
  readonly createdAtMs: number;
  /** Opens bytes `start` (included) to `end` (excluded). The stream fails rather than give wrong bytes. */
  readonly open: (range: { readonly start: number; readonly end: number }) => Promise<ReadableStream<Uint8Array>>;
}
