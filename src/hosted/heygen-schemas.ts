// What the hosted service answers, as far as it is read; fields beside these may come and go.
import { z } from 'zod';

const text = z.string().nullish();

/** The answer to a creation. */
export const createdSchema = z.object({ data: z.object({ session_id: z.string().min(1).max(200) }) });

/** A session of the hosted agent. */
export const sessionSchema = z.object({
  data: z.object({
    status: z.string(),
    progress: z.number().nullish(),
    title: text,
    video_id: text,
    /** The newest first. */
    messages: z.array(z.object({ type: text, content: text })).nullish(),
  }),
});
/** A session of the hosted agent. */
export type HostedSession = z.infer<typeof sessionSchema>['data'];

/** A film of the hosted service; its addresses end soon after they are read. */
export const videoSchema = z.object({
  data: z.object({
    status: z.string(),
    video_url: text,
    subtitle_url: text,
    thumbnail_url: text,
    failure_code: text,
    failure_message: text,
  }),
});
/** A film of the hosted service. */
export type HostedVideo = z.infer<typeof videoSchema>['data'];

/** A refusal. */
export const refusalSchema = z.object({ error: z.object({ code: text, message: text }) });
