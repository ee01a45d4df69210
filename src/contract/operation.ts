// What is told of every call of the API: what it takes, what it answers, and by what it is opened.

/** A named schema of the OpenAPI document. */
export type SchemaName =
  | 'GenerationRequest'
  | 'Task'
  | 'TaskList'
  | 'AvatarList'
  | 'VoiceList'
  | 'StyleList'
  | 'ModelList'
  | 'Base64Upload'
  | 'UrlUpload'
  | 'Credits'
  | 'Upload'
  | 'UploadList'
  | 'Deleted'
  | 'MemoryList'
  | 'MemoryErased'
  | 'WebhookSecret'
  | 'WebhookDelivery'
  | 'WebhookDeliveryList'
  | 'StoryboardRequest'
  | 'Storyboard'
  | 'StoryboardEdit'
  | 'StoryboardRender'
  | 'Revision'
  | 'Health'
  | 'Readiness';

/** A parameter in the path, the query or the headers; `schema` is JSON Schema. */
export interface Parameter {
  readonly name: string;
  readonly in: 'path' | 'query' | 'header';
  readonly description: string;
  readonly required?: true;
  readonly schema: Readonly<Record<string, unknown>>;
}

/** What a success answers: a named schema, or bytes of a media type. */
export type Content =
  | { readonly schema: SchemaName }
  | { readonly mediaType: string /** Another one that the address may ask for. */; readonly orMediaType?: string };

/** What a key may be allowed to do. */
export const scopes = [
  'videos:write',
  'videos:read',
  'files:write',
  'memory:read',
  'memory:write',
  'webhooks:admin',
  'usage:read',
] as const;
/** Something a key may be allowed to do. */
export type Scope = (typeof scopes)[number];

/** One call. */
export interface Operation {
  readonly id: string;
  readonly method: 'get' | 'post' | 'patch' | 'delete';
  /** With `{name}` where a part is free. */
  readonly path: string;
  readonly summary: string;
  readonly tag:
    | 'videos'
    | 'storyboards'
    | 'tasks'
    | 'files'
    | 'memory'
    | 'webhooks'
    | 'account'
    | 'catalogues'
    | 'service';
  /** What opens it: an API key, a signed link, either, or nothing. */
  readonly access: 'key' | 'link' | 'key-or-link' | 'open';
  /** What the key must be allowed; absent: `videos:read` where it only reads, else `videos:write`. */
  readonly scope?: Scope;
  /** Which of a key's limits it counts against; absent: `read`. */
  readonly rate?: 'create' | 'read';
  /** What the audit log calls it; absent: it is not noted. */
  readonly audit?: string;
  readonly parameters: readonly Parameter[];
  /** A JSON body of a named schema, or a form with one file. */
  readonly body?: SchemaName | 'form-file';
  /** HTTP status to content. */
  readonly success: Readonly<Record<number, Content | null>>;
  /** HTTP statuses that carry the error body, beside those of `errorStatuses`. */
  readonly errors: readonly number[];
}

/**
 * Gives every status of a call that carries the error body. Calls that are not open share some: a Host that no link can
 * be made of or a key in the address, a key without the scope, too many calls, and a database that does not answer.
 */
export function errorStatuses(operation: Operation): readonly number[] {
  const byAccess = { open: [], link: [400, 503], key: [400, 403, 429, 503], 'key-or-link': [400, 403, 429, 503] };
  const shared: readonly number[] = byAccess[operation.access];
  return [...new Set([...operation.errors, ...shared])].toSorted((a, b) => a - b);
}

/** Gives what a key must be allowed for a call. */
export const scopeOf = ({ scope, method }: Operation): Scope =>
  scope ?? (method === 'get' ? 'videos:read' : 'videos:write');
