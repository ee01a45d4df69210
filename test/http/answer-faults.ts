// Holds an answer against the OpenAPI document: status, headers, media type and body.
import { Ajv2020, type AnySchemaObject, type ValidateFunction } from 'ajv/dist/2020.js';
import type { Operation } from '../../src/contract/operation.ts';
import { operations } from '../../src/contract/operations.ts';
import { createOpenApiDocument } from '../../src/http/openapi-document.ts';

/** An answer as a client saw it. */
export interface SeenAnswer {
  readonly status: number;
  readonly headers: Headers;
  /** The JSON of the body; undefined: it is none, or was not looked at. */
  readonly json: unknown;
}

interface DescribedAnswer {
  readonly headers: Readonly<Record<string, { readonly required?: true; readonly schema: { readonly type?: string } }>>;
  readonly content?: Readonly<Record<string, { readonly schema?: { readonly $ref: string } }>>;
}

/** Refused before there is a call of the contract, or a fault of ours at any of them: `default` in the document. */
const anywhere = [400, 408, 431, 500];

// The document is written from typed tables; this is its outline as far as it is read here.
const document = createOpenApiDocument() as {
  readonly paths: Readonly<
    Record<string, Record<string, { readonly responses: Readonly<Record<string, DescribedAnswer>> }>>
  >;
  readonly components: { readonly schemas: Record<string, AnySchemaObject> };
};

/** Clients must bear fields they do not know; the tests must not, or the document would fall behind. */
function closed(schema: unknown): unknown {
  if (Array.isArray(schema)) return schema.map(closed);
  if (typeof schema !== 'object' || schema === null) return schema;
  const inner = Object.fromEntries(Object.entries(schema).map(([name, value]) => [name, closed(value)]));
  return 'properties' in inner && !('additionalProperties' in inner)
    ? { ...inner, additionalProperties: false }
    : inner;
}

const ajv = new Ajv2020({ strict: false, validateFormats: false, allErrors: true });
ajv.addSchema({ $id: 'openapi', ...document, components: { schemas: closed(document.components.schemas) } });
const validators = new Map<unknown, ValidateFunction>();

function validatorOf(schema: AnySchemaObject): ValidateFunction {
  const known = validators.get(schema);
  if (known !== undefined) return known;
  const made = ajv.compile('$ref' in schema ? { $ref: `openapi${schema['$ref']}` } : schema);
  validators.set(schema, made);
  return made;
}

function schemaFaults(schema: AnySchemaObject, value: unknown, where: string): readonly string[] {
  const validate = validatorOf(schema);
  if (validate(value)) return [];
  return (validate.errors ?? []).map(
    ({ instancePath, message, params }) => `${where}${instancePath} ${message} ${JSON.stringify(params)}`,
  );
}

const errorBody: AnySchemaObject = { $ref: '#/components/schemas/ErrorBody' };

/** Gives what is wrong with a body that must be a task. */
export const taskFaults = (value: unknown): readonly string[] =>
  schemaFaults({ $ref: '#/components/schemas/Task' }, value, 'task');

/** Gives the operation of an id. */
export function operationOf(id: string): Operation {
  const operation = operations.find((each) => each.id === id);
  if (operation === undefined) throw new Error(`the document has no operation ${id}`);
  return operation;
}

function headerFaults({ headers: described }: DescribedAnswer, headers: Headers): readonly string[] {
  return Object.entries(described).flatMap(([name, { required, schema }]) => {
    const text = headers.get(name);
    if (text === null) return required ? [`no header ${name}`] : [];
    return schemaFaults(schema, schema.type === 'integer' ? Number(text) : text, name);
  });
}

function bodyFaults({ content }: DescribedAnswer, { headers, json, status }: SeenAnswer): readonly string[] {
  const mediaType = (headers.get('Content-Type') ?? '').split(';')[0]?.toLowerCase() ?? '';
  if (content === undefined) return json === undefined ? [] : ['a body'];
  const described = content[mediaType];
  if (described === undefined) return [`${mediaType} is not ${Object.keys(content).join(' or ')}`];
  if (described.schema === undefined || json === undefined) return [];
  // One object for all answers of a schema, so that it is compiled once.
  const schema = described.schema.$ref === errorBody['$ref'] ? errorBody : described.schema;
  const faults = schemaFaults(schema, json, 'body');
  return schema === errorBody ? [...faults, ...requestIdFaults(json, headers, status)] : faults;
}

function requestIdFaults(json: unknown, headers: Headers, status: number): readonly string[] {
  // Held against the schema by the caller.
  const { error } = json as { readonly error?: { readonly request_id?: string } };
  return error?.request_id === headers.get('X-Request-Id') ? [] : [`${status} with another request id than its header`];
}

/** Gives what is wrong with an answer of an operation, or an empty list. */
export function answerFaults({ id, path, method }: Operation, answer: SeenAnswer): readonly string[] {
  const responses = document.paths[path]?.[method]?.responses ?? {};
  const described = responses[answer.status] ?? (anywhere.includes(answer.status) ? responses['default'] : undefined);
  const told = `${id} ${answer.status}`;
  if (described === undefined) return [`${told}: the document does not tell of it: ${JSON.stringify(answer.json)}`];
  return [...headerFaults(described, answer.headers), ...bodyFaults(described, answer)].map(
    (fault) => `${told}: ${fault}`,
  );
}

/** Gives what is wrong with a refusal at an address or by a method that the contract does not have. */
export function strayFaults(answer: SeenAnswer): readonly string[] {
  const { status, headers, json } = answer;
  const told = `no operation, ${status}`;
  if (status === 204 || status === 405) {
    if (headers.get('Allow') === null) return [`${told}: no header Allow`];
    if (status === 204) return [];
  }
  // An address with a slash too many leads to a page of the reference.
  if (status === 301 && /^\/docs(?:\/[a-z0-9-]+)?$/.test(headers.get('Location') ?? '')) return [];
  if (status < 400) return [`${told}: an answer where the contract has none`];
  if (json === undefined) return [];
  return [...schemaFaults(errorBody, json, 'body'), ...requestIdFaults(json, headers, status)].map(
    (fault) => `${told}: ${fault}`,
  );
}
