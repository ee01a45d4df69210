// npm run look [-- sheet …]: draws the contact sheets into docs/look, all or those named.
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { captionSheets } from './caption-sheet.ts';
import { castSheets } from './cast-sheets.ts';
import { graphicsSheets } from './graphics-sheets.ts';
import { scriptSheets } from './script-sheet.ts';
import { setSheets } from './set-sheet.ts';
import { drawSheet, type Sheet } from './sheet.ts';
import { shotSheets } from './shot-sheet.ts';
import { styleSheets } from './style-sheet.ts';
import { transitionSheets } from './transition-sheet.ts';

/** One family each; a new family is a new file beside this one and a line here. */
const sheets: readonly Sheet[] = [
  ...graphicsSheets,
  ...captionSheets,
  ...styleSheets,
  ...transitionSheets,
  ...setSheets,
  ...shotSheets,
  ...scriptSheets,
  ...castSheets,
];

const folder = join(import.meta.dirname, '../docs/look');
const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => !sheets.some((sheet) => sheet.name === name));
if (unknown.length > 0) {
  throw new Error(
    `No sheet has the name ${unknown.join(', ')}. There are: ${sheets.map(({ name }) => name).join(', ')}.`,
  );
}
await mkdir(folder, { recursive: true });
for (const sheet of sheets.filter(({ name }) => wanted.length === 0 || wanted.includes(name))) {
  const file = join(folder, `${sheet.name}.png`);
  await writeFile(file, await drawSheet(sheet));
  process.stdout.write(`${file}\n`);
}
