// The fields of a file's content that its decoder has nothing to say about.
import type { ReferenceContent } from '../../model/reference.ts';

/** Gives content of a kind with nothing in it. */
export const emptyContent = (kind: ReferenceContent['kind']): ReferenceContent => ({
  ...{ kind, file: null, title: null, palette: [], texts: [], tables: [] },
  ...{ image: null, video: null, audio: null, document: null, warnings: [] },
});
