// Files that are read directly instead of being fetched: this server's uploads, the command line's own files.

/** A file that is at hand. */
export interface OwnFile {
  /** The file's own name, as its owner gave it. */
  readonly name: string;
  /** Where it comes from, in words that stand in the place of a host: "this server", "this machine". */
  readonly origin: string;
  readonly open: () => Promise<AsyncIterable<Uint8Array>>;
}

/**
 * Finds the file that a URL stands for, or gives null when the URL is not one of its own and must be fetched.
 * @throws file_url_unreachable when it is one of its own but leads to nothing.
 */
export type FindOwnFile = (url: string) => Promise<OwnFile | null>;
