// /v1/files: uploads as a form or inside JSON, and their list, their removal and their bytes.
import { type Context, Hono } from 'hono';
import { wireLimits } from '../../contract/limits.ts';
import { uploadListQuerySchema } from '../../contract/queries.ts';
import { base64UploadSchema, type UploadObject, urlUploadSchema } from '../../contract/uploads.ts';
import { VideoError } from '../../kit/errors.ts';
import { findUrlFault } from '../../kit/file-url.ts';
import type { AppEnv } from '../app-env.ts';
import { checkBody } from '../check-body.ts';
import type { HttpPorts, StoredUpload } from '../ports.ts';
import { readJsonBody } from '../read-json-body.ts';
import { readMultipartFile } from '../read-multipart.ts';
import { readQuery } from '../read-query.ts';
import { sendFile } from '../send-file.ts';
import { pathOfUpload } from '../upload-name.ts';

const { base64UploadMaxBytes } = wireLimits;
/** Base64 takes four bytes for three; the rest is for the names beside it. */
const base64Body = { maxBytes: Math.ceil(base64UploadMaxBytes / 3) * 4 + 8192, code: 'upload_too_large' } as const;

/** Makes the routes. */
export function createUploadRoutes(ports: Pick<HttpPorts, 'uploads' | 'log' | 'isOwnFileHost' | 'fetchFile'>) {
  const { uploads, log } = ports;
  const show = (context: Context<AppEnv>, upload: StoredUpload) => viewUpload(upload, context.get('origin'));

  return new Hono<AppEnv>()
    .post('/v1/files/upload/stream', async (context) => {
      const keyId = context.get('key').id;
      const upload = await readMultipartFile(context.req, (file) => uploads.store({ keyId, ...file }));
      return context.json(show(context, upload));
    })
    .post('/v1/files/upload/base64', async (context) => {
      const body = checkBody(await readJsonBody(context.req, base64Body), base64UploadSchema);
      const content = chunksOf(decodeBase64(body.base64_data));
      const readName = async () => body.file_name ?? null;
      const upload = await uploads.store({ keyId: context.get('key').id, content, readName });
      return context.json(show(context, upload));
    })
    .post('/v1/files/upload/url', async (context) => {
      const body = checkBody(await readJsonBody(context.req), urlUploadSchema);
      const fault = findUrlFault(body.file_url, ports.isOwnFileHost);
      if (fault !== undefined) {
        throw new VideoError('file_url_not_allowed', `file_url ${fault}.`, { param: 'file_url' });
      }
      const keyId = context.get('key').id;
      const upload = await ports.fetchFile(body.file_url, ({ name, content }) =>
        uploads.store({ keyId, content, readName: async () => body.file_name ?? name }),
      );
      return context.json(show(context, upload));
    })
    .get('/v1/files', async (context) => {
      const { limit, after = null } = readQuery(context.req.query(), uploadListQuerySchema);
      const page = await uploads.list({ keyId: context.get('key').id, limit, after });
      const data = page.uploads.map((upload) => show(context, upload));
      const next = page.hasMore ? (data.at(-1)?.id ?? null) : null;
      return context.json({ object: 'list', data, has_more: page.hasMore, next_token: next });
    })
    .delete('/v1/files/:id', async (context) => {
      const id = context.req.param('id');
      if (!(isUploadId(id) && (await uploads.remove(id, context.get('key').id)))) throw noSuchFile();
      return context.json({ id, deleted: true });
    })
    .get('/v1/files/uploads/:id/:name', async (context) => {
      const { id, name } = context.req.param();
      const found = isUploadId(id) ? await uploads.open(id) : undefined;
      if (found === undefined || found.upload.filename !== name) throw noSuchFile();
      context.header('Cross-Origin-Resource-Policy', 'cross-origin');
      // Never by the type its sender named: a page of theirs must not run under this address.
      const label = { contentType: 'application/octet-stream', downloadName: name, isAttachment: true };
      return sendFile(context, found.file, label, log);
    });
}

const isUploadId = (id: string): boolean => /^file_[a-z0-9]{32}$/.test(id);

const noSuchFile = (): VideoError => new VideoError('not_found', 'This key has no file with this id.');

const viewUpload = (upload: StoredUpload, origin: string): UploadObject => ({
  id: upload.id,
  object: 'file',
  filename: upload.filename,
  url: origin + pathOfUpload(upload.id, upload.filename),
  size: upload.sizeBytes,
  created: Math.floor(upload.createdAtMs / 1000),
  expires_at: Math.floor(upload.expiresAtMs / 1000),
});

/** @throws VideoError `invalid_parameter`, `upload_too_large`. */
function decodeBase64(text: string): Uint8Array {
  const digits = text.replace(/^data:[^,]{0,200},/, '').replaceAll(/[\r\n\t ]/g, '');
  // Buffer skips what is no base64; a file that arrives other than it was sent is worse than a refusal.
  if (!/^[A-Za-z0-9+/_-]+={0,2}$/.test(digits)) {
    throw new VideoError('invalid_parameter', 'base64_data is not base64.', { param: 'base64_data' });
  }
  const bytes = Buffer.from(digits, 'base64');
  if (bytes.byteLength <= base64UploadMaxBytes) return bytes;
  const message = `The file has ${bytes.byteLength} bytes; as base64 the limit is ${base64UploadMaxBytes}. Larger files go to /v1/files/upload/stream.`;
  throw new VideoError('upload_too_large', message, { param: 'base64_data' });
}

async function* chunksOf(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes;
}
