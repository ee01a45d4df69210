// Documents that were made to harm.

import { deflateSync } from 'node:zlib';
import { strToU8, zipSync } from 'fflate';
import type { HostileFile } from './hostile-file.ts';
import { wordParagraph, writeDocx } from './office-writer.ts';
import { writePdf } from './pdf-writer.ts';

const limits = ['media_limits_exceeded'] as const;
const corrupt = ['file_corrupt'] as const;
const hello = { text: 'Hello world', x: 50, y: 700 };
const plain = writePdf([{ texts: [hello] }]);

/** A PDF out of raw objects; object 1 is the catalogue. Its table is left to the reader to rebuild. */
const rawPdf = (objects: readonly string[], trailer = ''): Buffer =>
  Buffer.from(
    `%PDF-1.7\n${objects.map((body, index) => `${index + 1} 0 obj\n${body}\nendobj\n`).join('')}trailer\n<</Size ${objects.length + 1}/Root 1 0 R${trailer}>>\n%%EOF\n`,
    'latin1',
  );
const stream = (dictionary: string, data: Buffer): string =>
  `<<${dictionary}/Length ${data.length}>>\nstream\n${data.toString('latin1')}\nendstream`;
const onePage = (content: string, more: readonly string[] = [], box = '0 0 595 842', resources = ''): Buffer =>
  rawPdf([
    '<</Type/Catalog/Pages 2 0 R>>',
    '<</Type/Pages/Kids[3 0 R]/Count 1>>',
    `<</Type/Page/Parent 2 0 R/MediaBox[${box}]/Contents 4 0 R/Resources<<${resources}>>>>`,
    content,
    ...more,
  ]);

/** Forms that each draw the next one ten times. */
const forms = Array.from({ length: 10 }, (_, level) =>
  stream(
    `/Type/XObject/Subtype/Form/BBox[0 0 595 842]${level < 9 ? `/Resources<</XObject<</X ${level + 6} 0 R>>>>` : ''}`,
    Buffer.from(level < 9 ? '/X Do '.repeat(10) : '0 0 m 9 9 l S '.repeat(50)),
  ),
);

const deep = `${'<w:tbl>'.repeat(100_000)}`;
const office = (document: string): Buffer => Buffer.from(zipSync({ 'word/document.xml': strToU8(document) }));

export const hostileDocuments = (): readonly HostileFile[] => [
  {
    name: 'a PDF of forms within forms',
    bytes: onePage(stream('', Buffer.from('/X Do')), forms, '0 0 595 842', '/XObject<</X 5 0 R>>'),
    endings: ['used', ...limits, ...corrupt],
    isSlow: true,
  },
  {
    name: 'a PDF of 1.4 million strokes',
    bytes: onePage(stream('/Filter/FlateDecode', deflateSync(Buffer.from('0 0 m 9 9 l S '.repeat(1.4e6))))),
    endings: ['used', ...limits, ...corrupt],
    isSlow: true,
  },
  {
    name: 'a PDF of 400 million spaces',
    bytes: onePage(stream('/Filter/FlateDecode', deflateSync(Buffer.alloc(400e6, ' ')))),
    endings: ['used', ...limits, ...corrupt],
    isSlow: true,
  },
  {
    name: 'a PDF packed twice',
    bytes: onePage(stream('/Filter[/FlateDecode/FlateDecode]', deflateSync(deflateSync(Buffer.alloc(100e6))))),
    endings: ['used', ...limits, ...corrupt],
  },
  {
    name: 'a PDF whose pages are their own parents',
    bytes: rawPdf(['<</Type/Catalog/Pages 2 0 R>>', '<</Type/Pages/Kids[2 0 R 2 0 R]/Count 2/Parent 2 0 R>>']),
    endings: [...corrupt, 'used'],
  },
  {
    name: 'a PDF of a thousand million pages, it says',
    bytes: rawPdf([
      '<</Type/Catalog/Pages 2 0 R>>',
      '<</Type/Pages/Kids[3 0 R]/Count 1000000000>>',
      '<</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]>>',
    ]),
    endings: [...corrupt, ...limits, 'used'],
  },
  {
    name: 'a PDF as large as a field',
    bytes: onePage(stream('', Buffer.from('0 0 m 9 9 l S')), [], '0 0 200000 200000'),
    endings: ['used', ...limits],
  },
  {
    name: 'a PDF of a page without a size',
    bytes: onePage(stream('', Buffer.alloc(0)), [], '0 0 0 0'),
    endings: [...corrupt, 'used'],
  },
  {
    name: 'a PDF of 20,000 pages',
    bytes: writePdf(Array.from({ length: 20_000 }, () => ({}))),
    endings: ['used', ...limits],
  },
  {
    name: 'a PDF that runs a script and a program',
    bytes: writePdf([{ texts: [hello] }], {
      catalog:
        '/OpenAction<</S/JavaScript/JS(app.launchURL("http://127.0.0.1:1/"))>>/AA<</WC<</S/Launch/F(/bin/sh)>>>>',
    }),
    endings: ['used'],
  },
  {
    name: 'a PDF that is locked',
    bytes: rawPdf(
      ['<</Type/Catalog/Pages 2 0 R>>', '<</Type/Pages/Kids[]/Count 0>>'],
      `/ID[<00><00>]/Encrypt<</Filter/Standard/V 1/R 2/P -4/O<${'41'.repeat(32)}>/U<${'42'.repeat(32)}>>>`,
    ),
    endings: corrupt,
  },
  { name: 'half a PDF', bytes: plain.subarray(0, plain.length / 2), endings: [...corrupt, 'used'] },
  { name: 'the header of a PDF', bytes: Buffer.from('%PDF-1.7\n'), endings: corrupt },
  {
    name: 'a PDF whose table lies',
    bytes: Buffer.from(plain.toString('latin1').replaceAll(/\d{10} 00000 n/g, '9999999999 00000 n'), 'latin1'),
    endings: [...corrupt, 'used'],
  },
  { name: 'a PDF of references that go round', bytes: rawPdf(['2 0 R', '3 0 R', '1 0 R']), endings: corrupt },
  {
    name: 'a text document that swells to 300 MB',
    bytes: Buffer.from(zipSync({ 'word/document.xml': new Uint8Array(300e6) }, { level: 9 })),
    endings: limits,
  },
  {
    name: 'a text document that lies about its size',
    bytes: lieAboutSize(writeDocx(wordParagraph('x'.repeat(500_000)))),
    endings: [...corrupt, ...limits, 'used'],
  },
  {
    name: 'a text document of entities within entities',
    bytes: office(`<?xml version="1.0"?><!DOCTYPE d [<!ENTITY a "ha"><!ENTITY b "${'&a;'.repeat(1000)}">]><d>&b;</d>`),
    endings: corrupt,
  },
  {
    name: 'a text document that names a file of the server',
    bytes: office(
      '<?xml version="1.0"?><!DOCTYPE d [<!ENTITY a SYSTEM "file:///etc/passwd">]><d><p><r><t>&a;</t></r></p></d>',
    ),
    endings: corrupt,
  },
  { name: 'a text document 100,000 levels deep', bytes: office(`<w:document xmlns:w="x">${deep}`), endings: corrupt },
  {
    name: 'half a text document',
    bytes: writeDocx(wordParagraph('Hi')).subarray(0, 200),
    endings: [...corrupt, 'unsupported_file_type'],
  },
  {
    name: 'a ZIP of other things',
    bytes: Buffer.from(zipSync({ '../../evil.sh': strToU8('rm'), 'a.class': strToU8('x') })),
    endings: ['unsupported_file_type'],
  },
  {
    name: 'a document beside a file that climbs out',
    bytes: Buffer.from(
      zipSync({ '../../evil.sh': strToU8('rm'), 'word/document.xml': strToU8('<d><p><r><t>Hi there</t></r></p></d>') }),
    ),
    endings: ['used', ...corrupt],
  },
  {
    name: 'a table of a million columns',
    bytes: Buffer.from(`${'a,'.repeat(1e6)}\n`.repeat(4)),
    endings: ['used', ...corrupt],
  },
  {
    name: 'a table of quotes that are never closed',
    bytes: Buffer.from('"a,'.repeat(300_000)),
    endings: ['used', ...corrupt, ...limits],
  },
  { name: 'a text of one line of eight megabytes', bytes: Buffer.alloc(8e6, 'lorem '), endings: ['used'] },
  {
    name: 'a Markdown of brackets',
    bytes: Buffer.from(`# T\n${'['.repeat(60_000)}${'*a'.repeat(60_000)}`),
    endings: ['used', ...limits],
  },
];

/** The ZIP's directory says ten bytes. */
function lieAboutSize(zip: Buffer): Buffer {
  const copy = Buffer.from(zip);
  for (let at = copy.indexOf('PK\x01\x02'); at !== -1; at = copy.indexOf('PK\x01\x02', at + 4))
    copy.writeUInt32LE(10, at + 24);
  return copy;
}
