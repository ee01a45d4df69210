// Writes docs/errors.md from the error table.
import { errorTypeOf } from '../contract/error-body.ts';
import { type ErrorRow, errorRows } from './error-rows.ts';

const who = { caller: 'you', service: 'the server', upstream: 'another server' } as const;

const line = (row: ErrorRow): string =>
  `| \`${row.code}\` | ${row.status} | \`${errorTypeOf(row.status)}\` | ${who[row.fault]} | ${row.retryable ? 'yes' : 'no'} | ${row.hint} |`;

/** Writes the page. */
export function createErrorsPage(): string {
  return `# Errors

A refused request answers with the status below and the body
\`{ "error": { "code", "message", "type", "param"?, "request_id" } }\`; the header \`X-Request-Id\` carries the same id.
A task that failed carries \`{ "code", "message", "type": "task_error" }\` in its \`error\`; its status is then 200, for the task
itself was read. Branch on \`code\`, never on \`message\`.

This page is made from \`src/kit/errors.ts\` by \`npm run openapi\`.

| code | HTTP | type | who has to act | worth trying again | what to do |
|---|---|---|---|---|---|
${errorRows.map(line).join('\n')}
`;
}
