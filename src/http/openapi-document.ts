// The OpenAPI document of this version, with the codes of the error table.
import packageJson from '../../package.json' with { type: 'json' };
import { createOpenApi, type JsonObject } from '../contract/create-openapi.ts';
import { errorRows } from './error-rows.ts';

let made: JsonObject | undefined;

/** Makes the OpenAPI document, once. */
export function createOpenApiDocument(): JsonObject {
  made ??= create();
  return made;
}

function create(): JsonObject {
  const [first, ...rest] = errorRows.map((row) => row.code);
  if (first === undefined) throw new Error('the error table is empty');
  return createOpenApi({ version: packageJson.version, errorCodes: [first, ...rest] });
}
