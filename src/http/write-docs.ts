// Writes docs/openapi.json and docs/errors.md; run by `npm run openapi`.
import { writeFile } from 'node:fs/promises';
import { createErrorsPage } from './errors-page.ts';
import { createOpenApiDocument } from './openapi-document.ts';

const docs = new URL('../../docs/', import.meta.url);
await writeFile(new URL('openapi.json', docs), `${JSON.stringify(createOpenApiDocument(), null, 2)}\n`);
await writeFile(new URL('errors.md', docs), createErrorsPage());
