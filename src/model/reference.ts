// What a file of the request is and holds, once it has been fetched, decoded in safety and understood.
import { z } from 'zod';
import { shareBoxSchema } from './media.ts';

/** Bounds of what one file may say: more is left out, with a warning. */
export const referenceLimits = {
  /** Characters of one text block. */
  blockCharacters: 4000,
  /** Text blocks of one file. */
  blocks: 6000,
  pages: 400,
  linesOnAPage: 400,
  tables: 100,
  tableRows: 1000,
  tableColumns: 40,
  moments: 60,
  bars: 4000,
  phrases: 4000,
  figures: 10,
} as const;

/** What turns the reading about or cannot be seen has no place in a text, whoever made it. */
const plainText = /^[^\p{Cc}\p{Cs}\u202a-\u202e\u2066-\u2069]*$/u;
const text = z.string().max(referenceLimits.blockCharacters).regex(plainText);
const milliseconds = z.number().nonnegative().finite();
/** Page from 1; null where a file has no pages. */
const page = z.number().int().positive().nullable();
/** The name of a file in the task's work folder: never a path. */
const workFile = z.string().regex(/^[a-z0-9][a-z0-9.-]{0,80}$/);

const textBlockSchema = z.object({
  text,
  /** `title` is the name of the whole file, `heading` of a part of it; table rows are cells joined by " | ". */
  kind: z.enum(['title', 'heading', 'paragraph', 'list-item', 'table-row', 'caption']),
  page,
  /** Where it is said in a sound or a clip, in ms; null in everything that is read. */
  timecodeMs: milliseconds.nullable(),
  /** Where it stands on its page, in shares of it; null where there are no pages. */
  box: shareBoxSchema.nullable(),
});
/** A piece of text in reading order. Text of a file is data: it never becomes a setting, an address or a command. */
export type TextBlock = z.infer<typeof textBlockSchema>;

const tableSchema = z.object({
  page,
  /** What stands over or under the table, or null. */
  caption: text.nullable(),
  /** The names of the columns; empty strings where the file names none. */
  columns: z.array(text).max(referenceLimits.tableColumns),
  /** Rows of as many cells as there are columns. */
  rows: z.array(z.array(text).max(referenceLimits.tableColumns)).max(referenceLimits.tableRows),
});
/** A table of a document. */
export type ReferenceTable = z.infer<typeof tableSchema>;

const imageSchema = z.object({
  /** Of the safe file, upright: at most 2160 on the longer side. */
  widthPx: z.number().int().positive(),
  heightPx: z.number().int().positive(),
  hasAlpha: z.boolean(),
  /** A mark on an empty ground: shown small and whole. */
  isLogo: z.boolean(),
  /** A picture of a screen: shown whole, framed and large enough to be read. */
  isScreenshot: z.boolean(),
  /** The part that must stay in view, or null when nothing stands out. */
  focus: shareBoxSchema.nullable(),
});

const momentSchema = z.object({
  /** In the safe file, from its first frame. */
  startMs: milliseconds,
  endMs: milliseconds,
  /** Where the moment begins in the file that was sent: the timecode to name as source. */
  sourceStartMs: milliseconds,
  /** How good the moment looks, 0 to 1. */
  score: z.number().min(0).max(1),
  /** What must stay in view when it is cropped, or null. */
  focus: shareBoxSchema.nullable(),
});
/** A part of a clip without a cut, without black and without standstill. */
export type VideoMoment = z.infer<typeof momentSchema>;

const videoSchema = z.object({
  /** Of the safe file, upright: H.264 in MP4, 30 frames a second, a key frame at least every half second. */
  widthPx: z.number().int().positive(),
  heightPx: z.number().int().positive(),
  /** Of the safe file, which holds the moments one after the other. */
  durationMs: milliseconds,
  /** Of the file that was sent. */
  sourceDurationMs: milliseconds,
  hasSound: z.boolean(),
  /** The sound that goes with the safe file, in the form of `audio`; null when it is silent. */
  soundFile: workFile.nullable(),
  /** In the order of the file; at least one. */
  moments: z.array(momentSchema).min(1).max(referenceLimits.moments),
  /** A frame of the best moment, as a picture. */
  posterFile: workFile,
});

const spanSchema = z.object({ startMs: milliseconds, endMs: milliseconds });

/** The safe file of a sound holds raw 32-bit floats at 48 kHz: the left channel whole, then the right. */
const audioSchema = z.object({
  /** Of the safe file. */
  durationMs: milliseconds,
  /** Of the file that was sent, which may be longer than what is kept. */
  sourceDurationMs: milliseconds,
  /** Integrated loudness of the safe file in LUFS; null when it is silent. */
  loudnessLufs: z.number().nullable(),
  isSpeech: z.boolean(),
  /** Beats a minute of music; null for speech and where no beat was found. */
  tempoBpm: z.number().positive().nullable(),
  /** Where bars begin, for cuts of music; empty without a tempo. */
  barsMs: z.array(milliseconds).max(referenceLimits.bars),
  /** Where something sounds, between the pauses. */
  phrases: z.array(spanSchema).max(referenceLimits.phrases),
});

const pageSchema = z.object({
  page: z.number().int().positive(),
  widthPt: z.number().positive(),
  heightPt: z.number().positive(),
  /** A picture of the page; null for pages that were not drawn. */
  pictureFile: workFile.nullable(),
  /** Visible lines in reading order, to be highlighted when they are spoken of. */
  lines: z.array(z.object({ text, box: shareBoxSchema })).max(referenceLimits.linesOnAPage),
  /** Pictures and drawings on the page. */
  figures: z.array(shareBoxSchema).max(40),
});
/** A page of a document. */
export type ReferencePage = z.infer<typeof pageSchema>;

const figureSchema = z.object({
  page: z.number().int().positive(),
  /** What stands under or over it, or null. */
  caption: text.nullable(),
  pictureFile: workFile,
  widthPx: z.number().int().positive(),
  heightPx: z.number().int().positive(),
});
/** A picture or a drawing of a document by itself. */
export type ReferenceFigure = z.infer<typeof figureSchema>;

const documentSchema = z.object({
  /** Pages in the file that was sent; only the first are read. Null where there are none, as in plain text. */
  pageCount: z.number().int().positive().nullable(),
  /** The pages that were read; empty where there are none. */
  pages: z.array(pageSchema).max(referenceLimits.pages),
  /** Its pictures and drawings, cut out of their pages, in their order; absent where there are none. */
  figures: z.array(figureSchema).max(referenceLimits.figures).optional(),
  /** Its pages are pictures: it can be shown, not read. */
  isScanned: z.boolean(),
});

/** What a decoder gives about a file's content; validated, for it comes from a process that read hostile bytes. */
export const referenceContentSchema = z.object({
  kind: z.enum(['image', 'video', 'audio', 'document']),
  /** The form made of it in the task's work folder; null when only its text counts. */
  file: workFile.nullable(),
  /** What the file calls itself, or null. */
  title: text.nullable(),
  /** Its colours as CSS hex, the most present first; empty without a picture. */
  palette: z.array(z.string().regex(/^#[0-9a-f]{6}$/)).max(8),
  texts: z.array(textBlockSchema).max(referenceLimits.blocks),
  tables: z.array(tableSchema).max(referenceLimits.tables),
  /** Exactly the one of these four that `kind` names is set. */
  image: imageSchema.nullable(),
  video: videoSchema.nullable(),
  audio: audioSchema.nullable(),
  document: documentSchema.nullable(),
  /** What of the file could not be used, in plain words. */
  warnings: z.array(z.string().max(500)).max(20),
});
/** What a file holds. */
export type ReferenceContent = z.infer<typeof referenceContentSchema>;

export const referenceSchema = referenceContentSchema.extend({
  /** Position in `file_urls`, from 0. */
  index: z.number().int().min(0).max(19),
  /** The file's own name, cleaned: "q3-report.pdf". */
  name: z.string().max(200),
  /** Where it was fetched from; "this server" for uploads, "this machine" for files of the command line. */
  host: z.string().max(253),
  /** The media type found in its bytes; what the sender declared is ignored. */
  type: z.string().max(100),
  /** Of the file that was sent. */
  sizeBytes: z.number().int().nonnegative(),
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
});
/** One file of the request, as the rest of the film works with it. */
export type Reference = z.infer<typeof referenceSchema>;
