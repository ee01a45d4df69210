import { readFile } from 'node:fs/promises';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import { operations } from '../../src/contract/operations.ts';
import { createErrorsPage } from '../../src/http/errors-page.ts';
import { createOpenApiDocument } from '../../src/http/openapi-document.ts';
import { errorTable } from '../../src/kit/errors.ts';

const docs = new URL('../../docs/', import.meta.url);

describe('generated documents', () => {
  test('docs/openapi.json is what npm run openapi writes', async () => {
    const written: unknown = JSON.parse(await readFile(new URL('openapi.json', docs), 'utf8'));
    expect(written).toEqual(createOpenApiDocument());
  });

  test('docs/errors.md is what npm run openapi writes, and names every code', async () => {
    const written = await readFile(new URL('errors.md', docs), 'utf8');
    expect(written).toBe(createErrorsPage());
    for (const code of Object.keys(errorTable)) expect(written).toContain(`\`${code}\``);
  });

  test('every schema of the document is valid JSON Schema and every reference leads to one', () => {
    const document = createOpenApiDocument();
    const text = JSON.stringify(document);
    const ajv = new Ajv2020({ strict: false, validateFormats: false });
    ajv.addSchema({ $id: 'openapi', ...document });
    const references = new Set([...text.matchAll(/"\$ref":"(#[^"]+)"/g)].map((match) => match[1]));
    expect(references.size).toBeGreaterThan(5);
    for (const reference of references) expect(ajv.getSchema(`openapi${reference}`), reference).toBeTypeOf('function');
  });

  test('every code has a status that carries a body, and a hint that is a sentence', () => {
    for (const [code, { status, hint }] of Object.entries(errorTable)) {
      expect(status, code).toBeGreaterThanOrEqual(400);
      expect(status, code).toBeLessThan(600);
      expect(hint, code).toMatch(/^[A-Z].*\.$/);
    }
  });

  test('operation ids and pairs of method and path are unique', () => {
    expect(new Set(operations.map((each) => each.id)).size).toBe(operations.length);
    expect(new Set(operations.map((each) => `${each.method} ${each.path}`)).size).toBe(operations.length);
  });
});
