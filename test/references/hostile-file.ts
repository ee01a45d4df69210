// A file made to harm, and how reading it may end.

/** One hostile file. */
export interface HostileFile {
  readonly name: string;
  readonly bytes: Buffer;
  /** `used`: read as what its first bytes say, without harm. */
  readonly endings: readonly (
    | 'used'
    | 'file_corrupt'
    | 'media_limits_exceeded'
    | 'unsupported_file_type'
    | 'file_too_large'
  )[];
  /** Runs to the end of its decoder's time: only in the long campaign. */
  readonly isSlow?: boolean;
}
