// Plain text, Markdown or CSV -> content.
import { readFileSync } from 'node:fs';
import { type ReferenceContent, referenceLimits } from '../../../model/reference.ts';
import { titleFromName } from '../clean-text.ts';
import { type DecodePlace, UndecodableFile } from '../decode-job.ts';
import { emptyContent } from '../empty-content.ts';
import { decodeBytes } from './decode-bytes.ts';
import { plainBlock, readPlain } from './plain-blocks.ts';
import { readCsv } from './read-csv.ts';

const mostCharacters = 2_000_000;
const document = { pageCount: null, pages: [], isScanned: false };

/** Reads a text. @throws UndecodableFile when nothing in it can be read */
export function decodeText({ job, inputPath }: DecodePlace): ReferenceContent {
  const whole = decodeBytes(readFileSync(inputPath));
  const text = whole.slice(0, mostCharacters);
  const warnings = whole.length > mostCharacters ? [`Only its first ${mostCharacters} characters are read.`] : [];
  const content = job.format === 'csv' ? asTable(text, job.name) : asProse(text, job);
  return { ...emptyContent('document'), ...content, document, warnings: [...content.warnings, ...warnings] };
}

type Read = Pick<ReferenceContent, 'title' | 'texts' | 'tables' | 'warnings'>;

function asProse(text: string, job: DecodePlace['job']): Read {
  const { texts, tables } = readPlain(text, job.format === 'markdown');
  if (texts.length === 0) throw new UndecodableFile('file_corrupt', 'holds no text that can be read');
  const isCut = texts.length > referenceLimits.blocks;
  return {
    title: texts.find((block) => block.kind === 'title')?.text ?? titleFromName(job.name),
    texts: texts.slice(0, referenceLimits.blocks),
    tables: tables.slice(0, referenceLimits.tables).map((table) => ({
      ...table,
      columns: table.columns.slice(0, referenceLimits.tableColumns),
      rows: table.rows.slice(0, referenceLimits.tableRows).map((row) => row.slice(0, referenceLimits.tableColumns)),
    })),
    warnings: isCut ? [`Only its first ${referenceLimits.blocks} paragraphs are read.`] : [],
  };
}

function asTable(text: string, name: string): Read {
  const read = readCsv(text);
  if (read === undefined) throw new UndecodableFile('file_corrupt', 'holds no table that can be read');
  const { table, leftOut } = read;
  const title = titleFromName(name);
  const rows = [...(table.columns.some((column) => column !== '') ? [table.columns] : []), ...table.rows];
  return {
    title,
    texts: rows.map((row) => plainBlock('table-row', row.join(' | '))),
    tables: [{ ...table, caption: title }],
    warnings: leftOut > 0 ? [`${leftOut} rows of its table are left out.`] : [],
  };
}
