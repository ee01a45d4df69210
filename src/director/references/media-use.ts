// A file -> a way to put it on screen.
import type { MediaUse } from '../../model/media.ts';
import type { Reference } from '../../model/reference.ts';
import { captionOf } from './reference-words.ts';

/** Makes a use of a file. */
export const useOf = (reference: Reference, own: Partial<MediaUse>): MediaUse => ({
  reference: reference.index,
  kind: 'picture',
  page: null,
  startMs: null,
  focus: null,
  fit: 'fill',
  move: 'none',
  highlights: [],
  caption: captionOf(reference),
  ...own,
});
