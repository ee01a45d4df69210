// The kinds of files that are taken, and how large each may be.
import type { Reference } from '../../model/reference.ts';

/** How the bytes are read: each format has one decoder. */
export type FileFormat =
  | 'png'
  | 'jpeg'
  | 'webp'
  | 'gif'
  | 'avif'
  | 'mov'
  | 'matroska'
  | 'mp3'
  | 'wav'
  | 'ogg'
  | 'flac'
  | 'aac'
  | 'pdf'
  | 'docx'
  | 'pptx'
  | 'csv'
  | 'markdown'
  | 'text';

/** What a file is, told by its bytes. */
export interface FileType {
  readonly format: FileFormat;
  readonly kind: Reference['kind'];
  /** The media type. */
  readonly type: string;
}

const fileType = (format: FileFormat, kind: Reference['kind'], type: string): FileType => ({ format, kind, type });

export const fileTypes = {
  png: fileType('png', 'image', 'image/png'),
  jpeg: fileType('jpeg', 'image', 'image/jpeg'),
  webp: fileType('webp', 'image', 'image/webp'),
  gif: fileType('gif', 'image', 'image/gif'),
  avif: fileType('avif', 'image', 'image/avif'),
  mp4: fileType('mov', 'video', 'video/mp4'),
  mov: fileType('mov', 'video', 'video/quicktime'),
  m4a: fileType('mov', 'audio', 'audio/mp4'),
  webm: fileType('matroska', 'video', 'video/webm'),
  mp3: fileType('mp3', 'audio', 'audio/mpeg'),
  wav: fileType('wav', 'audio', 'audio/wav'),
  ogg: fileType('ogg', 'audio', 'audio/ogg'),
  flac: fileType('flac', 'audio', 'audio/flac'),
  aac: fileType('aac', 'audio', 'audio/aac'),
  pdf: fileType('pdf', 'document', 'application/pdf'),
  docx: fileType('docx', 'document', 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'),
  pptx: fileType('pptx', 'document', 'application/vnd.openxmlformats-officedocument.presentationml.presentation'),
  csv: fileType('csv', 'document', 'text/csv'),
  markdown: fileType('markdown', 'document', 'text/markdown'),
  text: fileType('text', 'document', 'text/plain'),
} as const satisfies Record<string, FileType>;

/** The kinds as a caller may read them in a message. */
export const namedTypes =
  'PNG, JPEG, WebP, GIF, AVIF, MP4, MOV, WebM, MP3, WAV, M4A, OGG, FLAC, PDF, DOCX, PPTX, CSV, Markdown and plain text';

const megabyte = 1_000_000;

/** The largest file of each kind in bytes. */
export const sizeCaps: Readonly<Record<Reference['kind'], number>> = {
  image: 25 * megabyte,
  audio: 50 * megabyte,
  document: 32 * megabyte,
  video: 200 * megabyte,
};

/** All files of a task together, in bytes. */
export const wholeCapBytes = 500 * megabyte;
