// The files of the studio, ready for a browser.

/** One file. */
export interface StudioFile {
  readonly text: string;
  readonly contentType: string;
}

/** Where they come from. */
export interface StudioFiles {
  /** Gives the page. */
  readonly readPage: () => Promise<StudioFile>;
  /** Gives a script or style sheet by its path, as "studio/main.ts"; undefined when there is none. */
  readonly find: (path: string) => Promise<StudioFile | undefined>;
}
