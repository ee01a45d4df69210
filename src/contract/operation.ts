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
  | 'Upload'
  | 'UploadList'
  | 'Deleted'
  | 'MemoryList'
  | 'MemoryErased'
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
export type Content = { readonly schema: SchemaName } | { readonly mediaType: string };

/** One call. */
export interface Operation {
  readonly id: string;
  readonly method: 'get' | 'post' | 'delete';
  /** With `{name}` where a part is free. */
  readonly path: string;
  readonly summary: string;
  readonly tag: 'videos' | 'tasks' | 'files' | 'memory' | 'catalogues' | 'service';
  /** What opens it: an API key, a signed link, either, or nothing. */
  readonly access: 'key' | 'link' | 'key-or-link' | 'open';
  readonly parameters: readonly Parameter[];
  /** A JSON body of a named schema, or a form with one file. */
  readonly body?: SchemaName | 'form-file';
  /** HTTP status to content. */
  readonly success: Readonly<Record<number, Content | null>>;
  /** HTTP statuses that carry the error body, beside those of `errorStatuses`. */
  readonly errors: readonly number[];
}

/**
 * Gives every status of a call that carries the error body. Calls that are not open share two: a Host that no link can
 * be made of, and too many wrong keys.
 */
export function errorStatuses(operation: Operation): readonly number[] {
  const shared = operation.access === 'open' ? [] : [400, 429];
  return [...new Set([...operation.errors, ...shared])].toSorted((a, b) => a - b);
}
