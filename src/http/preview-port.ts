// What the routes of the previews need.
import type { ResultFile } from './result-file.ts';

/** What has a preview: a picture and a clip of a presenter, a sample of a voice. */
export type PreviewKind = 'avatar' | 'avatar-clip' | 'voice';

/** The previews of the catalogue. */
export interface PreviewService {
  /** Gives the preview of what has exactly this id, made first where it must be; undefined when there is no such thing. */
  readonly find: (kind: PreviewKind, id: string) => Promise<ResultFile | undefined>;
}
