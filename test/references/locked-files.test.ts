// Files that are locked: named with their place and what is wrong, and gone from the disk.
import { afterAll, beforeAll, expect, it } from 'vitest';
import { writePdf } from './pdf-writer.ts';
import { openReading } from './reading-kit.ts';

let reading: Awaited<ReturnType<typeof openReading>>;
beforeAll(async () => {
  reading = await openReading();
});
afterAll(() => reading[Symbol.asyncDispose]());

const zeros = '00'.repeat(32);
/** A PDF that says it is locked by a password that nobody gave. */
const lockedPdf = (): Buffer => {
  const plain = writePdf([{ texts: [{ text: 'Nobody may read this', x: 50, y: 700 }] }]).toString('latin1');
  const lock = `/Encrypt<</Filter/Standard/V 1/R 2/O<${zeros}>/U<${zeros}>/P -4>>/ID[<${zeros}><${zeros}>]`;
  return Buffer.from(plain.replace('trailer\n<<', `trailer\n<<${lock}`), 'latin1');
};
/** What office programs make of a document with a password, and of every document of old. */
const compound = Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(4096, 7)]);

it.each([
  ['a PDF with a password', 'report.pdf', lockedPdf(), 'file_corrupt', 'is locked by a password'],
  [
    'an office file with a password',
    'plan.docx',
    compound,
    'unsupported_file_type',
    'is none of the kinds that are read',
  ],
])('%s is refused by its place and its reason', async (_, name, bytes, code, reason) => {
  const failure: unknown = await reading.read(name, bytes).catch((error: unknown) => error);
  expect(failure).toMatchObject({ code, message: expect.stringMatching(/^file_urls\[\d\] \(.+\) /) });
  expect(failure).toMatchObject({ message: expect.stringContaining(reason) });
  expect(await reading.listFiles()).toEqual([]);
});
