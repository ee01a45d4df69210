// What a decoder is told, and how it answers; both as JSON.
import { z } from 'zod';
import type { Reference } from '../../model/reference.ts';
import type { FileFormat } from '../sniff/file-types.ts';

/** One file to decode. */
export interface DecodeJob {
  readonly format: FileFormat;
  readonly kind: Reference['kind'];
  /** Set when the person in a picture is to present; else the file is material of the film. */
  readonly purpose?: 'portrait';
  /** How the names of the files it makes begin. */
  readonly prefix: string;
  /** The file's own name, for a title where the content has none. */
  readonly name: string;
}

/** The file, and where to put what is made of it. */
export interface DecodePlace {
  readonly job: DecodeJob;
  readonly inputPath: string;
  readonly outputDir: string;
  /** To be called at least every few seconds. */
  readonly reportProgress: (share: number) => void;
}

/** A decoder's answer. The content is checked against its own schema by the reader. */
export const decodeOutcomeSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('decoded'), content: z.unknown() }),
  z.object({
    kind: z.literal('failed'),
    code: z.enum(['file_corrupt', 'media_limits_exceeded', 'unsupported_file_type', 'portrait_unusable']),
    message: z.string().max(300),
  }),
]);
export type DecodeOutcome = z.infer<typeof decodeOutcomeSchema>;

/** Why a file cannot be used; the message follows the file's name. */
export class UndecodableFile extends Error {
  readonly code: Extract<DecodeOutcome, { kind: 'failed' }>['code'];

  constructor(code: UndecodableFile['code'], message: string) {
    super(message);
    this.name = 'UndecodableFile';
    this.code = code;
  }
}
