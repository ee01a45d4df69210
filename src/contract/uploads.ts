// Uploaded files: what is sent, and what is answered.
import { z } from 'zod';
import { wireLimits } from './limits.ts';

const { filenameMaxCharacters, fileUrlMaxCharacters, base64UploadMaxBytes } = wireLimits;

const fileName = z
  .string({ error: 'must be a string' })
  .max(filenameMaxCharacters, { error: `must be at most ${filenameMaxCharacters} characters` })
  .nullish()
  .meta({ description: 'What the file is called; absent: a name is made.', examples: ['report.pdf'] });

const uploadPath = z
  .string({ error: 'must be a string' })
  .max(filenameMaxCharacters, { error: `must be at most ${filenameMaxCharacters} characters` })
  .nullish()
  .meta({ description: 'Accepted and not used: every file has an address of its own.' });

const exampleData = 'data:text/plain;base64,SGVsbG8=';
/** A file inside JSON. */
export const base64UploadSchema = z
  .strictObject({
    base64_data: z
      .string({ error: 'must be a string: the file in base64, or a data: URL' })
      .min(1, { error: 'must not be empty' })
      .meta({
        description: `The file in base64, with or without "data:…;base64," before it; at most ${base64UploadMaxBytes} bytes decoded.`,
        examples: [exampleData],
      }),
    file_name: fileName,
    upload_path: uploadPath,
  })
  .meta({ examples: [{ base64_data: exampleData, file_name: 'hello.txt' }] });

const exampleUrl = 'https://example.com/report.pdf';
/** A file that the service fetches. */
export const urlUploadSchema = z
  .strictObject({
    file_url: z
      .string({ error: 'must be a string: an http or https URL' })
      .max(fileUrlMaxCharacters, { error: `must be at most ${fileUrlMaxCharacters} characters` })
      .meta({ description: 'A public http or https URL.', examples: [exampleUrl] }),
    file_name: fileName,
    upload_path: uploadPath,
  })
  .meta({ examples: [{ file_url: exampleUrl, file_name: 'report.pdf' }] });

/** An uploaded file. */
export const uploadSchema = z.object({
  id: z.string(),
  object: z.literal('file'),
  filename: z.string(),
  url: z.url().meta({ description: 'Valid in `file_urls` of the same key; answers without the key until it expires.' }),
  size: z.int().positive().meta({ description: 'Bytes.' }),
  created: z.int().meta({ description: 'Unix seconds.' }),
  expires_at: z.int().meta({ description: 'Unix seconds; 72 hours after the upload.' }),
});
/** An uploaded file on the wire. */
export type UploadObject = z.infer<typeof uploadSchema>;

/** A page of uploads, newest first. */
export const uploadListSchema = z.object({
  object: z.literal('list'),
  data: z.array(uploadSchema),
  has_more: z.boolean(),
  next_token: z.string().nullable().meta({ description: 'The `after` of the next page, or null on the last.' }),
});

/** What a removal answers. */
export const deletedSchema = z.object({ id: z.string(), deleted: z.literal(true) });
