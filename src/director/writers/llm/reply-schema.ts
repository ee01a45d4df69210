// What the model may answer: a script, and nothing that could be an address, a path or a setting.
import { z } from 'zod';
import { moodSchema } from '../../../model/storyboard.ts';

const mostSections = 60;
const mostShows = 2;

const text = (most: number) => z.string().trim().min(1).max(most);
const cue = text(120).nullable().describe('The words of this section on which it appears, or null.');

const figure = text(32).describe('As the order writes it, with its unit.');
const list = <Item extends z.ZodType>(item: Item, least: number, most: number) => z.array(item).min(least).max(most);

const titleCard = z.strictObject({
  kind: z.literal('title-card'),
  eyebrow: text(60).nullable(),
  title: text(90),
  subtitle: text(120).nullable(),
  cue,
});

const listCard = z.strictObject({
  kind: z.literal('list-card'),
  heading: text(60),
  items: list(z.strictObject({ text: text(80), cue }), 1, 6),
  cue,
});

const numberCard = z.strictObject({
  kind: z.literal('number-card'),
  heading: text(60),
  value: figure,
  caption: text(120).nullable(),
  cue,
});

const chartCard = z.strictObject({
  kind: z.literal('chart-card').describe('Only where the order gives figures of one kind.'),
  heading: text(60),
  chart: z
    .enum(['bar', 'line', 'area', 'pie', 'donut', 'gauge'])
    .describe('A gauge has one item, a share in per cent.'),
  items: list(z.strictObject({ label: text(40), value: z.number(), text: figure, cue }), 1, 12),
  unit: text(20).nullable(),
  caption: text(120).nullable(),
  cue,
});

const side = z.strictObject({ title: text(40), tone: z.enum(['good', 'bad', 'plain']) });

const comparisonCard = z.strictObject({
  kind: z.literal('comparison-card'),
  heading: text(60).nullable(),
  left: side,
  right: side,
  items: list(z.strictObject({ left: text(60), right: text(60), cue }), 1, 5),
  cue,
});

const quoteCard = z.strictObject({
  kind: z.literal('quote-card').describe('Only for words that the order or a file quotes.'),
  quote: text(240),
  attribution: text(80).nullable(),
  cue,
});

const timelineCard = z.strictObject({
  kind: z.literal('timeline-card'),
  heading: text(60),
  items: list(z.strictObject({ when: text(30), what: text(80), cue }), 2, 6),
  cue,
});

const iconRow = z.strictObject({
  kind: z.literal('icon-row'),
  heading: text(60).nullable(),
  items: list(z.strictObject({ label: text(40), cue }), 2, 5),
  cue,
});

const tableCard = z.strictObject({
  kind: z.literal('table-card'),
  heading: text(60),
  columns: list(text(40), 2, 5),
  items: list(z.strictObject({ cells: list(text(40), 2, 5), cue }), 1, 6),
  cue,
});

const mapCard = z.strictObject({
  kind: z.literal('map-card').describe('Countries and large cities that the order names.'),
  heading: text(60),
  items: list(z.strictObject({ label: text(40), cue }), 1, 8),
  cue,
});

const codeCard = z.strictObject({
  kind: z.literal('code-card').describe('Only lines of code or commands that the order gives, as written.'),
  heading: text(60).nullable(),
  language: text(20),
  items: list(z.strictObject({ line: text(120), cue }), 1, 14),
  cue,
});

const bigWord = z.strictObject({ kind: z.literal('big-word'), text: text(40), caption: text(120).nullable(), cue });

const callToAction = z.strictObject({
  kind: z.literal('call-to-action').describe('The last card, where the order wants viewers to do something.'),
  title: text(90),
  subtitle: text(120).nullable(),
  button: text(40).nullable(),
  address: text(200).nullable().describe('The web address the order gives, as written; else null.'),
  cue,
});

const cards = [
  ...[titleCard, listCard, numberCard, chartCard, comparisonCard, quoteCard],
  ...[timelineCard, iconRow, tableCard, mapCard, codeCard, bigWord, callToAction],
] as const;

const sectionOf = <Card extends z.ZodType>(card: Card) =>
  z.strictObject({
    part: z.enum(['opening', 'title', 'body', 'closing']),
    spoken: text(900).describe('The exact words spoken, whole sentences.'),
    mood: moodSchema.nullable().describe('Only where it differs from the film.'),
    shows: z.array(card).max(mostShows),
  });

const replyOf = <Card extends z.ZodType>(card: Card) =>
  z.strictObject({ title: text(90), sections: z.array(sectionOf(card)).min(1).max(mostSections) });

/** A whole reply. */
export const replySchema = replyOf(z.discriminatedUnion('kind', cards));
export type Reply = z.infer<typeof replySchema>;
export type ReplySection = Reply['sections'][number];
export type ReplyShow = ReplySection['shows'][number];

/** What every endpoint understands of JSON Schema; limits of length and number are checked here, not there. */
const sharedKeywords = new Set([
  ...['type', 'properties', 'required', 'additionalProperties', 'items', 'anyOf', 'enum', 'const', 'description'],
]);

/** The schema as endpoints are told it. */
export const wireSchema: Readonly<Record<string, unknown>> = keepShared(
  z.toJSONSchema(replyOf(z.union(cards)), { io: 'output' }),
);

function keepShared(schema: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  const entries = Object.entries(schema).filter(([key]) => sharedKeywords.has(key));
  return Object.fromEntries(entries.map(([key, value]) => [key, keepInside(key, value)]));
}

function keepInside(key: string, value: unknown): unknown {
  if (key === 'enum' || key === 'required' || typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map((each) => (isRecord(each) ? keepShared(each) : each));
  if (!isRecord(value)) return value;
  // The keys of `properties` are names, not keywords.
  if (key !== 'properties') return keepShared(value);
  return Object.fromEntries(
    Object.entries(value).map(([name, each]) => [name, isRecord(each) ? keepShared(each) : each]),
  );
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
