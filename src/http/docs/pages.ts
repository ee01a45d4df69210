// Every page of the documentation: the guides, then a page for each call, the one that makes a film first.
import type { JsonObject } from '../../contract/create-openapi.ts';
import { operations } from '../../contract/operations.ts';
import type { Page } from './blocks.ts';
import { guides } from './guides.ts';
import { createOperationPage } from './operation-page.ts';
import type { Schemas } from './schema-reader.ts';

/** Calls whose answers are these pages themselves. */
const ownPages = new Set(['readDocs', 'readDocsPage', 'readLlms']);

/** Writes all pages from the OpenAPI document. */
export function createPages(openApi: JsonObject): readonly Page[] {
  // The document was made by this program: its components hold named JSON Schemas.
  const { schemas } = openApi['components'] as { readonly schemas: Schemas };
  const calls = operations.filter(({ id }) => !ownPages.has(id));
  return [...guides, ...calls.map((operation) => createOperationPage(operation, schemas))];
}
