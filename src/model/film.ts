// What a finished film consists of.

/** One check of the finished film against what was planned. */
export interface FilmCheck {
  readonly name: string;
  /** A failed hard check fails the film; a failed soft one is a warning. */
  readonly hard: boolean;
  readonly passed: boolean;
  readonly measured: string;
  readonly limit: string;
  readonly detail: string;
}

/** What the film's own examination found. */
export interface FilmReport {
  readonly checks: readonly FilmCheck[];
}

/** A finished film: file names inside the work folder, and its measures. */
export interface Film {
  readonly files: {
    readonly video: string;
    readonly thumbnail: string;
    readonly vtt: string;
    readonly srt: string;
    readonly words: string;
    readonly storyboard: string;
    readonly report: string;
  };
  readonly title: string;
  readonly widthPx: number;
  readonly heightPx: number;
  readonly durationMs: number;
  /** Of these, what had to be drawn; all else was drawn for an earlier film. */
  readonly drawnMs: number;
  /** Entries of the agent's memory that were read, and written; both 0 in incognito mode. */
  readonly memory: { readonly reads: number; readonly writes: number };
  readonly warnings: readonly string[];
}
