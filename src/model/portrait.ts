// The user's picture of a person who presents the film: what is known of it once it was decoded in safety.
import { z } from 'zod';

/** How many points a fitted face has. */
export const facePointCount = 468;

const place = z.number().finite().min(-1e5).max(1e5);
const pointSchema = z.tuple([place, place]);

/** Measures in pixels of the safe picture; "left" is the viewer's. */
export const portraitSchema = z.object({
  /** The safe picture in the task's work folder: upright, at most 2160 on the longer side. */
  file: z.string().regex(/^portrait\.(?:jpg|png)$/),
  /** How much of each of its pixels is of the person, as the grey of a picture of the same shape, perhaps smaller. */
  matteFile: z.literal('portrait-matte.png'),
  widthPx: z.number().int().positive(),
  heightPx: z.number().int().positive(),
  /** The face's surface; z grows towards the camera. */
  points: z.array(z.tuple([place, place, place])).length(facePointCount),
  /** Where the closed lips meet, from the left corner of the mouth to the right one. */
  lipLine: z.array(pointSchema).min(9).max(65),
  /** The highest row in which the head is seen: hair and hat included. */
  headTop: place,
});
/** A portrait that can be made to speak. */
export type Portrait = z.infer<typeof portraitSchema>;
