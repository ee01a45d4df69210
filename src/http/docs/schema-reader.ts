// JSON Schema -> rows of a table and an example, for the documentation.

/** The parts of a schema that the documentation reads. */
export interface Schema {
  readonly $ref?: string;
  readonly type?: string | readonly string[];
  readonly description?: string;
  readonly format?: string;
  readonly pattern?: string;
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
  readonly examples?: readonly unknown[];
  readonly anyOf?: readonly Schema[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly items?: Schema;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly maxItems?: number;
  readonly maxProperties?: number;
}

/** The named schemas of the document. */
export type Schemas = Readonly<Record<string, Schema>>;

/** Follows a reference to a named schema. */
export const resolved = (schema: Schema, schemas: Schemas): Schema =>
  schema.$ref === undefined ? schema : (schemas[schema.$ref.split('/').at(-1) ?? ''] ?? {});

const typesOf = ({ type }: Schema): readonly string[] => (typeof type === 'string' ? [type] : (type ?? []));

/** Writes what a value may be: string, integer, "a" or "b", null. */
export function typeText(schema: Schema, schemas: Schemas): string {
  const own = resolved(schema, schemas);
  if (own.anyOf !== undefined) return [...new Set(own.anyOf.map((each) => typeText(each, schemas)))].join(' or ');
  if (own.const !== undefined) return JSON.stringify(own.const);
  if (own.enum !== undefined && own.enum.length <= 8) return own.enum.map((each) => JSON.stringify(each)).join(' or ');
  if (own.type === 'array') return `array of ${typeText(own.items ?? {}, schemas)}`;
  return own.type === undefined ? 'any' : typesOf(own).join(' or ');
}

/** Writes the limits of a value, or an empty text. */
function limitText(schema: Schema): string {
  const parts = [schema, ...(schema.anyOf ?? [])].flatMap((each) => [
    each.maxLength === undefined ? [] : [`at most ${each.maxLength.toLocaleString('en')} characters`],
    each.maxItems === undefined ? [] : [`at most ${each.maxItems} items`],
    each.maxProperties === undefined ? [] : [`at most ${each.maxProperties} pairs`],
    each.minimum === undefined || each.maximum === undefined || Math.abs(each.maximum) > 1e12
      ? []
      : [`${each.minimum} to ${each.maximum}`],
  ]);
  return [...new Set(parts.flat())].join(', ');
}

/** Lists the fields of an object: name, type, whether it must be there, and what it means. */
export function fieldRows(schema: Schema, schemas: Schemas, prefix = ''): readonly (readonly string[])[] {
  const own = resolved(schema, schemas);
  return Object.entries(own.properties ?? {}).flatMap(([name, field]) => {
    const value = resolved(field, schemas);
    const limits = limitText(value);
    const meaning = [value.description ?? '', limits === '' ? '' : `Limit: ${limits}.`].filter((text) => text !== '');
    const row = [
      `\`${prefix}${name}\``,
      typeText(value, schemas),
      own.required?.includes(name) === true ? 'required' : 'optional',
      meaning.join(' '),
    ];
    return [row, ...nestedRows(value, schemas, prefix + name)];
  });
}

function nestedRows(schema: Schema, schemas: Schemas, name: string): readonly (readonly string[])[] {
  const inner = [schema, ...(schema.anyOf ?? [])].map((each) => resolved(each, schemas));
  const object = inner.find((each) => each.properties !== undefined);
  if (object !== undefined) return fieldRows(object, schemas, `${name}.`);
  const list = inner.find((each) => each.type === 'array');
  const item = list?.items === undefined ? undefined : resolved(list.items, schemas);
  // A list of named things has a page of its own fields elsewhere.
  return item?.properties === undefined || list?.items?.$ref !== undefined
    ? []
    : fieldRows(item, schemas, `${name}[].`);
}

const exampleTexts: Readonly<Record<string, string>> = {
  uri: 'https://example.com/…',
};

/** Makes a value that fits a schema. */
export function exampleOf(schema: Schema, schemas: Schemas, name = ''): unknown {
  const own = resolved(schema, schemas);
  if (own.examples?.[0] !== undefined) return own.examples[0];
  if (own.const !== undefined) return own.const;
  if (own.enum?.[0] !== undefined) return own.enum[0];
  if (own.anyOf?.[0] !== undefined) return exampleOf(own.anyOf[0], schemas, name);
  if (own.type === 'array') return own.items === undefined ? [] : [exampleOf(own.items, schemas, name)];
  if (own.properties !== undefined) {
    const fields = Object.entries(own.properties).map(([key, field]) => [key, exampleOf(field, schemas, key)]);
    return Object.fromEntries(fields);
  }
  return exampleScalar(own, name);
}

function exampleScalar(schema: Schema, name: string): unknown {
  const [type] = typesOf(schema);
  if (type === 'boolean') return true;
  if (type === 'null') return null;
  if (type === 'object') return {};
  if (type === 'integer' || type === 'number') return exampleNumber(schema, name);
  if (name === 'id' || name === 'task_id') return 'task-unified-1757165031-uyujaw3d8k2m4q7x9z1b5c6f';
  if (name === 'secret') return 'whsec_…';
  return exampleTexts[schema.format ?? ''] ?? '…';
}

function exampleNumber(schema: Schema, name: string): number {
  const known: Readonly<Record<string, number>> = {
    ...{ created: 1_757_165_031, expires_at: 1_757_251_431, width: 1920, height: 1080, duration: 30.4 },
    ...{ estimated_time: 45, progress: 0, age: 34, size: 48_213 },
  };
  return known[name] ?? Math.max(0, schema.minimum ?? 0);
}
