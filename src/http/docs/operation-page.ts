// A call of the contract -> its page.
import { errorStatuses, type Operation, type SchemaName, scopeOf } from '../../contract/operation.ts';
import { type ErrorRow, errorRows } from '../error-rows.ts';
import type { Block, Page, TryForm } from './blocks.ts';
import { codeSamples } from './code-samples.ts';
import { exampleTask } from './example-task.ts';
import { exampleOf, fieldRows, type Schema, type Schemas } from './schema-reader.ts';

const tagTitles: Readonly<Record<Operation['tag'], string>> = {
  videos: 'Videos',
  storyboards: 'Storyboards',
  tasks: 'Tasks',
  files: 'Files',
  memory: 'Memory',
  webhooks: 'Webhooks',
  account: 'Account',
  catalogues: 'Catalogues',
  service: 'Service',
};

/** What an address is called: createVideo becomes create-video. */
const slugOf = (id: string): string => id.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

/** Writes the page of a call. */
export function createOperationPage(operation: Operation, schemas: Schemas): Page {
  const body = exampleBody(operation, schemas);
  return {
    slug: slugOf(operation.id),
    title: operation.summary,
    group: tagTitles[operation.tag],
    summary: `${operation.method.toUpperCase()} ${operation.path}`,
    blocks: [
      { kind: 'call', method: operation.method.toUpperCase(), path: operation.path },
      { kind: 'text', text: accessText(operation) },
      { kind: 'code', samples: codeSamples(operation, body) },
      ...parameterBlocks(operation),
      ...bodyBlocks(operation, schemas),
      ...answerBlocks(operation, schemas),
      ...errorBlocks(operation),
      ...(operation.access === 'link' ? [] : [{ kind: 'try', form: tryForm(operation, body) } as const]),
    ],
  };
}

function accessText(operation: Operation): string {
  if (operation.access === 'open') return 'Open to everyone; no key is needed.';
  if (operation.access === 'link') return 'Opened by the address itself, which nobody can guess; no key is needed.';
  const key = `Needs an [API key](/docs/authentication) with the scope \`${scopeOf(operation)}\``;
  const link = operation.access === 'key-or-link' ? ', or a signed link from the results of the task' : '';
  const rate = operation.rate === 'create' ? ' Counts against the rate for making things.' : '';
  return `${key}${link}.${rate}`;
}

function exampleBody({ body }: Operation, schemas: Schemas): unknown {
  if (body === undefined) return null;
  if (body === 'form-file') return 'form';
  return exampleOf(schemas[body] ?? {}, schemas);
}

function parameterBlocks({ parameters }: Operation): readonly Block[] {
  if (parameters.length === 0) return [];
  const rows = parameters.map(({ name, in: place, required, description, schema }) => [
    ...[`\`${name}\``, place, required === true ? 'required' : 'optional'],
    `${description}${schemaLimits(schema)}`,
  ]);
  return [
    { kind: 'heading', text: 'Parameters' },
    { kind: 'table', head: ['Name', 'In', '', 'Meaning'], rows },
  ];
}

function schemaLimits(schema: Readonly<Record<string, unknown>>): string {
  const { enum: choices, minimum, maximum } = schema;
  if (Array.isArray(choices)) return ` One of ${choices.map((each) => `\`${String(each)}\``).join(', ')}.`;
  return minimum === undefined || maximum === undefined ? '' : ` ${String(minimum)} to ${String(maximum)}.`;
}

function bodyBlocks({ body }: Operation, schemas: Schemas): readonly Block[] {
  if (body === undefined) return [];
  const heading: Block = { kind: 'heading', text: 'Body' };
  const head = ['Field', 'Type', '', 'Meaning'];
  if (body !== 'form-file') return [heading, { kind: 'table', head, rows: fieldRows(schemas[body] ?? {}, schemas) }];
  const rows = [
    ['`file`', 'file', 'required', 'The file; its name is kept.'],
    ['`file_name`', 'string', 'optional', 'What the file is called, in place of the name the form gives it.'],
  ];
  return [
    heading,
    { kind: 'text', text: 'A form (`multipart/form-data`) with one file.' },
    { kind: 'table', head, rows },
  ];
}

function answerBlocks({ id, success }: Operation, schemas: Schemas): readonly Block[] {
  const blocks = Object.entries(success).flatMap(([status, content]): readonly Block[] => {
    if (content === null) return [];
    if ('mediaType' in content) return [{ kind: 'text', text: `\`${status}\`: ${content.mediaType}.` }];
    const schema = schemas[content.schema] ?? {};
    const code = JSON.stringify(exampleAnswer(id, content.schema, schemas), null, 2);
    return [
      { kind: 'text', text: `\`${status}\`: ${content.schema}.` },
      { kind: 'code', samples: [{ name: `${status}`, language: 'json', code }] },
      { kind: 'table', head: ['Field', 'Type', 'Meaning'], rows: answerRows(schema, schemas) },
    ];
  });
  return [{ kind: 'heading', text: 'Answer' }, ...blocks];
}

function exampleAnswer(id: string, name: SchemaName, schemas: Schemas): unknown {
  if (name === 'Task') return exampleTask(id);
  if (name === 'TaskList') return { object: 'list', data: [exampleTask(id)], has_more: false, next_token: null };
  return exampleOf(schemas[name] ?? {}, schemas);
}

/** Every field of an answer is always there. */
const answerRows = (schema: Schema, schemas: Schemas): readonly (readonly string[])[] =>
  fieldRows(schema, schemas).map(([name = '', type = '', , meaning = '']) => [name, type, meaning]);

function errorBlocks(operation: Operation): readonly Block[] {
  const statuses = errorStatuses(operation);
  if (statuses.length === 0) return [];
  const codes = (status: number) =>
    errorRows.filter((row: ErrorRow) => row.status === status && row.code !== 'request_cancelled');
  const rows = statuses.map((status) => [
    `\`${status}\``,
    codes(status)
      .map(({ code }) => `\`${code}\``)
      .join(', '),
  ]);
  return [
    { kind: 'heading', text: 'Errors' },
    { kind: 'text', text: 'What each code means, and what to do, stands under [Errors](/docs/errors).' },
    { kind: 'table', head: ['Status', 'Codes with this status'], rows },
  ];
}

const tryForm = (operation: Operation, body: unknown): TryForm => ({
  method: operation.method.toUpperCase(),
  path: operation.path,
  needsKey: operation.access !== 'open',
  parameters: operation.parameters.map(({ name, in: place, required }) => ({
    ...{ name, in: place, required: required === true },
  })),
  body: body === null || body === 'form' ? body : JSON.stringify(body, null, 2),
});
