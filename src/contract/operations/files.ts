// Uploaded files.
import type { Operation, Parameter } from '../operation.ts';
import { afterParameter, limitParameter, rangeParameters } from './parameters.ts';

const fileId: Parameter = {
  name: 'id',
  in: 'path',
  required: true,
  description: 'The id of an uploaded file.',
  schema: { type: 'string' },
};

/** The calls that store, list and remove files for `file_urls`. */
export const fileOperations: readonly Operation[] = [
  {
    id: 'uploadFile',
    method: 'post',
    path: '/v1/files/upload/stream',
    summary: 'Upload a file as a form',
    tag: 'files',
    access: 'key',
    scope: 'files:write',
    rate: 'create',
    parameters: [],
    body: 'form-file',
    success: { 200: { schema: 'Upload' } },
    errors: [400, 401, 403, 413, 415, 422, 503, 507],
  },
  {
    id: 'uploadBase64',
    method: 'post',
    path: '/v1/files/upload/base64',
    summary: 'Upload a small file inside JSON',
    tag: 'files',
    access: 'key',
    scope: 'files:write',
    rate: 'create',
    parameters: [],
    body: 'Base64Upload',
    success: { 200: { schema: 'Upload' } },
    errors: [400, 401, 403, 413, 415, 422, 503, 507],
  },
  {
    id: 'listFiles',
    method: 'get',
    path: '/v1/files',
    summary: 'List own uploads, newest first',
    tag: 'files',
    access: 'key',
    parameters: [limitParameter, afterParameter],
    success: { 200: { schema: 'UploadList' } },
    errors: [400, 401, 422],
  },
  {
    id: 'deleteFile',
    method: 'delete',
    path: '/v1/files/{id}',
    summary: 'Remove an upload',
    tag: 'files',
    access: 'key',
    scope: 'files:write',
    audit: 'file.deleted',
    parameters: [fileId],
    success: { 200: { schema: 'Deleted' } },
    errors: [401, 404],
  },
  {
    id: 'downloadFile',
    method: 'get',
    path: '/v1/files/uploads/{id}/{name}',
    summary: 'Download an upload by its address',
    tag: 'files',
    access: 'link',
    parameters: [
      fileId,
      { name: 'name', in: 'path', required: true, description: 'The name of the file.', schema: { type: 'string' } },
      ...rangeParameters,
    ],
    success: {
      200: { mediaType: 'application/octet-stream' },
      206: { mediaType: 'application/octet-stream' },
      304: null,
    },
    errors: [404, 416],
  },
];
