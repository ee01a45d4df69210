// Holds an answer against the OpenAPI document: status, media type, headers and body.
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import { errorStatuses } from '../../src/contract/operation.ts';
import { operations } from '../../src/contract/operations.ts';
import { createOpenApiDocument } from '../../src/http/openapi-document.ts';

const ajv = new Ajv2020({ strict: false, validateFormats: false, allErrors: true });
ajv.addSchema({ $id: 'openapi', ...createOpenApiDocument() });

function validatorOf(schemaName: string): ValidateFunction {
  const validate = ajv.getSchema(`openapi#/components/schemas/${schemaName}`);
  if (validate === undefined) throw new Error(`the document has no schema ${schemaName}`);
  return validate;
}

/** Gives what is wrong with a value of a named schema, or an empty list. */
function findFaults(schemaName: string, value: unknown): readonly string[] {
  const validate = validatorOf(schemaName);
  if (validate(value)) return [];
  return (validate.errors ?? []).map((fault) => `${fault.instancePath} ${fault.message}`);
}

/**
 * Checks that `response` is one the document knows for the operation, and gives its JSON (null when it has none).
 * Throws with what is wrong.
 */
export async function checkAnswer(operationId: string, response: Response): Promise<unknown> {
  const operation = operations.find((each) => each.id === operationId);
  if (operation === undefined) throw new Error(`the document has no operation ${operationId}`);
  const { status } = response;
  if (!/^[A-Za-z0-9_-]{1,64}$/.test(response.headers.get('X-Request-Id') ?? '')) {
    throw new Error(`${operationId} ${status}: no request id`);
  }
  const content = operation.success[status];
  if (content === undefined && !errorStatuses(operation).includes(status)) {
    throw new Error(`${operationId} answers ${status}, which the document does not tell: ${await response.text()}`);
  }
  const mediaType = (response.headers.get('Content-Type') ?? '').split(';')[0];
  if (content === null) return null;
  if (content !== undefined && 'mediaType' in content) {
    if (mediaType !== content.mediaType && mediaType !== content.orMediaType)
      throw new Error(`${operationId}: ${mediaType} is not ${content.mediaType}`);
    await response.body?.cancel();
    return null;
  }
  if (mediaType !== 'application/json') throw new Error(`${operationId} ${status}: ${mediaType} is not JSON`);
  const body: unknown = await response.json();
  const faults = findFaults(content?.schema ?? 'ErrorBody', body);
  if (faults.length > 0) throw new Error(`${operationId} ${status}: ${faults.join('; ')} in ${JSON.stringify(body)}`);
  return body;
}
