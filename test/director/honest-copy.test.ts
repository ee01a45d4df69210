import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const root = fileURLToPath(new URL('../../src/director/writers/offline/', import.meta.url));
const folders = ['matters', 'formats', 'families', 'domains', 'develop', 'knowledge'] as const;

/** Every sentence that is stored in a folder of the copy. */
async function sentencesOf(folder: string): Promise<readonly string[]> {
  const files = readdirSync(root + folder).filter((name) => name.endsWith('.ts'));
  const modules = await Promise.all(files.map((name) => import(`${root}${folder}/${name}`)));
  return modules.flatMap((module) => Object.values(module).flatMap(stringsIn));
}

function stringsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return /\s.*[.!?]/.test(value) ? [value] : [];
  if (Array.isArray(value)) return value.flatMap(stringsIn);
  return typeof value === 'object' && value !== null && !(value instanceof RegExp)
    ? Object.values(value).flatMap(stringsIn)
    : [];
}

/** What only those can say who order the film. */
const claims: Readonly<Record<string, RegExp>> = {
  'praise that wants a proof':
    /\b(?:award|world[- ]class|market leader|leading (?:provider|company|brand)|best[- ]selling|number one in|unbeatable|unrivalled|loved by|trusted by|proven|finest)\b/i,
  'a guarantee':
    /\b(?:guarantee\w*|risk[- ]free|money back|we promise|satisfaction|without fail|never (?:close|late|fail)s?)\b/i,
  'a quantity':
    /\b(?:hundreds|thousands|millions|dozens) of\b|\bfor (?:years|decades|generations)\b|\bsince the (?:beginning|first day)\b/i,
  'a deed of those who speak':
    /\b(?:[Ww]e|I)(?: have|['’]ve|(?= \w+ed\b))? ?(?:been|seen|made|built|baked|heard|had|did|kept|swept|counted|noticed|changed|promised|checked|helped|served|opened|founded|started|learned|won|gave|told|worked|waited|designed|created|developed|tested|launched|improved)\b/,
  'a deed of those who watch':
    /\b[Yy]ou(?: have|['’]ve)? (?:gave|given|spent|came|stood|told|waited|relied|carried|stayed|bought|ordered|been waiting|had to|helped|supported|trusted|chose|chosen)\b/,
  'a promise of those who speak':
    /\b[Ww]e(?: will|['’]ll) (?:always|never|take care|look after|keep|bring|refund|come back|reply|answer|be there|do everything)\b/,
};

/** Lines that only look like a claim, each with the reason why anyone may say them. */
const harmless: ReadonlyMap<string, string> = new Map([
  ['A move is a good moment to find out what nobody has opened for years.', 'Said of moves in general.'],
  ['Some things are used for the length of a coffee, and lie around for years.', 'Said of waste in general.'],
  ['Look for what we did, what happened to us, and what we merely hoped.', 'Asks for deeds and tells of none.'],
  ['Nobody has ever said: I wish I had stayed in bed instead of smelling that espresso.', "A joke in nobody's name."],
  ['How did you sleep? If you had to think about it, here is {name}.', 'A question with a condition.'],
  ['Was I warm, was I seen, and did I look at the clock?', 'Questions that a guest may ask.'],
  ['Suppose you had to explain all this in one minute to a stranger at a bus stop.', 'Only supposed.'],
  ['If you had to draw {phrase}, what would you put in the middle?', 'Only supposed.'],
  ['Armies and fleets had grown for years.', 'Undisputed history.'],
  ['A pet does not care what you achieved today, only that you came home.', 'Said of pets in general.'],
]);

test.each(folders)('nothing is claimed that only the user can know: %s', async (folder) => {
  const sentences = await sentencesOf(folder);
  expect(sentences.length).toBeGreaterThan(60);
  const found = sentences.flatMap((sentence) =>
    Object.entries(claims).flatMap(([claim, pattern]) =>
      pattern.test(sentence) && !harmless.has(sentence) ? [`${claim}: ${sentence}`] : [],
    ),
  );
  expect(found).toEqual([]);
});

test('every exception still stands in the copy', async () => {
  const all = new Set((await Promise.all(folders.map(sentencesOf))).flat());
  for (const [sentence, reason] of harmless) {
    expect(all).toContain(sentence);
    expect(reason.length).toBeGreaterThan(10);
  }
});
