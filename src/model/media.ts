// Pictures, clips and pages of the user's files as a film shows them.
import { z } from 'zod';

/** A rectangle in shares of a picture's width and height, 0 to 1, from its top left corner. */
export const shareBoxSchema = z.object({
  x: z.number().min(0).max(1),
  y: z.number().min(0).max(1),
  width: z.number().min(0).max(1),
  height: z.number().min(0).max(1),
});

export type ShareBox = z.infer<typeof shareBoxSchema>;

/** Part of a reference, as it is put on screen. */
export const mediaUseSchema = z.object({
  /** Position in `file_urls`, from 0. */
  reference: z.number().int().min(0).max(19),
  kind: z.enum(['picture', 'clip', 'page']),
  /** Page from 1 for documents; null otherwise. */
  page: z.number().int().positive().nullable(),
  /** Which of a document's figures a picture is, from 0; absent for all others. */
  figure: z.number().int().nonnegative().optional(),
  /** Where a clip starts in its file, in ms; null for stills. */
  startMs: z.number().nonnegative().nullable(),
  /** What must stay in view when the picture is cropped; null: nothing in particular. */
  focus: shareBoxSchema.nullable(),
  /** `fill` covers its place, cropping around the focus; `frame` shows all of it, framed; `logo` small and uncropped. */
  fit: z.enum(['fill', 'frame', 'logo']),
  /** A slow move over the picture. */
  move: z.enum(['none', 'push-in', 'pull-out', 'pan']),
  /** What is heard of a clip's own sound: nothing, or all of it, stepping back while somebody speaks. @defaultValue off */
  sound: z.enum(['off', 'ducked']).optional(),
  /** Lines of a page that light up on the words that name them. */
  highlights: z.array(
    z.object({ cueWord: z.number().int().nonnegative().nullable(), boxes: z.array(shareBoxSchema).min(1) }),
  ),
  /** What is to be seen, in words; also the text for those who cannot see it. */
  caption: z.string(),
});
export type MediaUse = z.infer<typeof mediaUseSchema>;

/** The file that a picture, page or clip is drawn from. */
export interface MediaFile {
  /** Path from the folder of the timeline's file. */
  readonly file: string;
  /** Size as it is shown: upright, for a clip as its rotation says. */
  readonly widthPx: number;
  readonly heightPx: number;
  /** What only a clip has; absent for stills. */
  readonly clip?: {
    readonly durationMs: number;
    /** A picture of it, for what surrounds a framed clip and for thumbnails. */
    readonly poster: string;
    /** Its own sound, as raw 32-bit floats at 48 kHz, the left channel whole, then the right; absent when it is silent. */
    readonly sound?: string;
  };
}
