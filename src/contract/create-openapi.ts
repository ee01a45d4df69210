// Writes the OpenAPI 3.1 document from the schemas and the table of calls.
import { z } from 'zod';
import { avatarListSchema, modelListSchema, styleListSchema, voiceListSchema } from './catalogue-lists.ts';
import { creditsSchema } from './credits.ts';
import { describeHeaders, refusalHeaders } from './describe-headers.ts';
import { createErrorBodySchema } from './error-body.ts';
import { generationRequestSchema } from './generation-request.ts';
import { healthSchema, readinessSchema } from './health.ts';
import { memoryErasedSchema, memoryListSchema } from './memory.ts';
import { type Content, errorStatuses, type Operation, type SchemaName } from './operation.ts';
import { operations } from './operations.ts';
import {
  revisionSchema,
  storyboardEditSchema,
  storyboardObjectSchema,
  storyboardRenderSchema,
  storyboardRequestSchema,
} from './storyboards.ts';
import { taskListSchema, taskObjectSchema } from './task-object.ts';
import { base64UploadSchema, deletedSchema, uploadListSchema, uploadSchema, urlUploadSchema } from './uploads.ts';
import { webhookDeliveryListSchema, webhookDeliverySchema, webhookSecretSchema } from './webhooks.ts';

/** A JSON object. */
export type JsonObject = Readonly<Record<string, unknown>>;

/** What the document tells that the schemas do not. */
export interface OpenApiFacts {
  readonly version: string;
  readonly errorCodes: readonly [string, ...string[]];
}

const namedSchemas: Readonly<Record<SchemaName, z.ZodType>> = {
  GenerationRequest: generationRequestSchema,
  Task: taskObjectSchema,
  TaskList: taskListSchema,
  AvatarList: avatarListSchema,
  VoiceList: voiceListSchema,
  StyleList: styleListSchema,
  ModelList: modelListSchema,
  Base64Upload: base64UploadSchema,
  UrlUpload: urlUploadSchema,
  Credits: creditsSchema,
  Upload: uploadSchema,
  UploadList: uploadListSchema,
  MemoryList: memoryListSchema,
  MemoryErased: memoryErasedSchema,
  Deleted: deletedSchema,
  WebhookSecret: webhookSecretSchema,
  WebhookDelivery: webhookDeliverySchema,
  WebhookDeliveryList: webhookDeliveryListSchema,
  StoryboardRequest: storyboardRequestSchema,
  Storyboard: storyboardObjectSchema,
  StoryboardEdit: storyboardEditSchema,
  StoryboardRender: storyboardRenderSchema,
  Revision: revisionSchema,
  Health: healthSchema,
  Readiness: readinessSchema,
};

const statusTexts: Readonly<Record<number, string>> = {
  200: 'Done.',
  204: 'Nothing more will come.',
  206: 'The range asked for.',
  302: 'Look there; see Location.',
  304: 'The client holds it already.',
  400: 'The body or the cursor cannot be read.',
  401: 'No API key, or one that is not valid.',
  403: 'Not with this key, not with this link, or not so much.',
  404: 'This key has nothing under this id.',
  405: 'The address exists, the method does not; see Allow.',
  409: 'Not in the state it is in; the answer says which.',
  410: 'The files were removed to make room.',
  413: 'The body is larger than this call takes.',
  415: 'The body is not of the type this call takes.',
  416: 'The range lies outside the file.',
  422: 'A field is wrong; param names it.',
  429: 'Too much at once; Retry-After says when to come back.',
  502: 'Another server that this call needs has failed.',
  503: 'Not now; the answer says why.',
  507: 'The disk is full.',
};

/** Makes the document. */
export function createOpenApi(facts: OpenApiFacts): JsonObject {
  return {
    openapi: '3.1.0',
    info: {
      title: 'Reynard',
      version: facts.version,
      description: 'The open, self-hosted video agent: one prompt in, a finished MP4 of a speaking presenter out.',
      license: { name: 'Apache-2.0', identifier: 'Apache-2.0' },
    },
    servers: [{ url: '/', description: 'The server this document came from.' }],
    paths: describePaths(),
    components: {
      securitySchemes: { key: { type: 'http', scheme: 'bearer', description: 'An API key of this server.' } },
      schemas: describeSchemas(facts.errorCodes),
    },
  };
}

function describePaths(): JsonObject {
  const paths: Record<string, Record<string, unknown>> = {};
  for (const operation of operations) {
    paths[operation.path] = { ...paths[operation.path], [operation.method]: describeOperation(operation) };
  }
  return paths;
}

function describeOperation(operation: Operation): JsonObject {
  const security = { key: [{ key: [] }], 'key-or-link': [{ key: [] }, {}], link: [], open: [] }[operation.access];
  return {
    operationId: operation.id,
    summary: operation.summary,
    tags: [operation.tag],
    security,
    ...(operation.parameters.length === 0 ? {} : { parameters: operation.parameters }),
    ...(operation.body === undefined ? {} : { requestBody: describeBody(operation.body) }),
    responses: describeResponses(operation),
  };
}

const formSchema = {
  type: 'object',
  required: ['file'],
  properties: {
    file: { type: 'string', contentMediaType: 'application/octet-stream', description: 'The file.' },
    file_name: { type: 'string', description: 'What the file is called, in place of the name the form gives it.' },
  },
};

const describeBody = (body: NonNullable<Operation['body']>): JsonObject => ({
  required: true,
  content: body === 'form-file' ? { 'multipart/form-data': { schema: formSchema } } : jsonContent(body),
});

function describeResponses(operation: Operation): JsonObject {
  const responses: Record<string, unknown> = {};
  for (const [status, content] of Object.entries(operation.success)) {
    responses[status] = describeResponse(operation, Number(status), content);
  }
  for (const status of errorStatuses(operation)) {
    responses[status] = { ...describeResponse(operation, status, null), content: jsonContent('ErrorBody') };
  }
  responses['default'] = {
    description: 'Any other refusal.',
    headers: refusalHeaders,
    content: jsonContent('ErrorBody'),
  };
  return responses;
}

function describeResponse(operation: Operation, status: number, content: Content | null): JsonObject {
  const headers = describeHeaders(operation, status);
  const described = { description: statusTexts[status] ?? `Status ${status}.`, headers };
  if (content === null) return described;
  if ('schema' in content) return { ...described, content: jsonContent(content.schema) };
  const other = content.orMediaType === undefined ? {} : { [content.orMediaType]: {} };
  return { ...described, content: { [content.mediaType]: {}, ...other } };
}

const reference = (name: string): JsonObject => ({ $ref: `#/components/schemas/${name}` });
const jsonContent = (name: string): JsonObject => ({ 'application/json': { schema: reference(name) } });

function describeSchemas(errorCodes: readonly [string, ...string[]]): JsonObject {
  const registry = z.registry<{ id: string }>();
  for (const [id, schema] of Object.entries(namedSchemas)) registry.add(schema, { id });
  registry.add(createErrorBodySchema(errorCodes), { id: 'ErrorBody' });
  const { schemas } = z.toJSONSchema(registry, {
    uri: (id) => `#/components/schemas/${id}`,
    io: 'input',
    unrepresentable: 'throw',
  });
  const described: Record<string, unknown> = {};
  for (const [name, schema] of Object.entries(schemas)) {
    const { $schema: _dialect, $id: _id, ...rest } = schema;
    described[name] = rest;
  }
  return described;
}
