// What is drawn over, beside or instead of the presenter, as data.
import { z } from 'zod';
import { mediaUseSchema } from './media.ts';

/**
 * The word that brings something on screen: an index into the scene's spoken words (split at white space).
 * Null: from the scene's start; for an item of a graphic: in its turn.
 */
const cueWord = z.number().int().nonnegative().nullable();

/** A lucide icon name, or null. */
const icon = z.string().nullable();

const pointsSchema = z
  .array(z.object({ label: z.string(), value: z.number() }))
  .min(2)
  .max(12);

const lowerThird = z.object({ kind: z.literal('lower-third'), cueWord, name: z.string(), role: z.string() });

const titleCard = z.object({
  kind: z.literal('title-card'),
  cueWord,
  eyebrow: z.string().nullable(),
  title: z.string(),
  subtitle: z.string().nullable(),
});

const listCard = z.object({
  kind: z.literal('list-card'),
  cueWord,
  heading: z.string(),
  /** Each item appears on its own cue word. */
  items: z
    .array(z.object({ cueWord, text: z.string(), icon }))
    .min(1)
    .max(6),
});

const numberCard = z.object({
  kind: z.literal('number-card'),
  cueWord,
  heading: z.string(),
  /** The number as written in the prompt, units included: "24 °C", "$1.2M", "38 %". */
  value: z.string(),
  caption: z.string().nullable(),
  icon,
  chart: z.object({ kind: z.enum(['line', 'bar']), points: pointsSchema }).nullable(),
  /** True when the figures are an illustration and not the prompt's own; the card then says so. */
  isExample: z.boolean(),
});

const chartCard = z.object({
  kind: z.literal('chart-card'),
  cueWord,
  heading: z.string(),
  /** A gauge has one item, read against `max`. */
  chart: z.enum(['bar', 'line', 'area', 'pie', 'donut', 'gauge']),
  /** Each value appears on its own cue word; `text` is the value as written: "$1.2M". */
  items: z
    .array(z.object({ cueWord, label: z.string(), value: z.number(), text: z.string() }))
    .min(1)
    .max(12),
  /** The unit of the values, shown on the axis: "%", "€ million"; null without one. */
  unit: z.string().nullable(),
  /** The end of a gauge's scale; null: 100 for per cent, else rounded up from the value. */
  max: z.number().nullable(),
  caption: z.string().nullable(),
  isExample: z.boolean(),
});

const comparisonCard = z.object({
  kind: z.literal('comparison-card'),
  cueWord,
  heading: z.string().nullable(),
  /** The two sides: "Before" and "After", "Plan A" and "Plan B". */
  left: z.object({ title: z.string(), tone: z.enum(['good', 'bad', 'plain']) }),
  right: z.object({ title: z.string(), tone: z.enum(['good', 'bad', 'plain']) }),
  /** Each row appears on its own cue word. */
  items: z
    .array(z.object({ cueWord, left: z.string(), right: z.string() }))
    .min(1)
    .max(5),
});

const quoteCard = z.object({
  kind: z.literal('quote-card'),
  cueWord,
  quote: z.string(),
  /** Who said it, or null. */
  attribution: z.string().nullable(),
});

const timelineCard = z.object({
  kind: z.literal('timeline-card'),
  cueWord,
  heading: z.string(),
  /** Each event appears on its own cue word. */
  items: z
    .array(z.object({ cueWord, when: z.string(), what: z.string() }))
    .min(2)
    .max(6),
});

const iconRow = z.object({
  kind: z.literal('icon-row'),
  cueWord,
  heading: z.string().nullable(),
  /** Each icon appears on its own cue word. */
  items: z
    .array(z.object({ cueWord, icon: z.string(), label: z.string() }))
    .min(2)
    .max(5),
});

const mapCard = z.object({
  kind: z.literal('map-card'),
  cueWord,
  heading: z.string(),
  /** `world`, or the ISO 3166-1 alpha-3 code of the country to show: "FRA". */
  region: z.string(),
  /** Each place appears on its own cue word: a country by its code, or a point in degrees. */
  items: z
    .array(
      z.object({
        cueWord,
        label: z.string(),
        country: z.string().nullable(),
        longitude: z.number().min(-180).max(180).nullable(),
        latitude: z.number().min(-90).max(90).nullable(),
      }),
    )
    .min(1)
    .max(8),
});

const tableCard = z.object({
  kind: z.literal('table-card'),
  cueWord,
  heading: z.string(),
  columns: z.array(z.string()).min(2).max(5),
  /** Each row appears on its own cue word; it has as many cells as there are columns. */
  items: z
    .array(z.object({ cueWord, cells: z.array(z.string()).min(2).max(5) }))
    .min(1)
    .max(6),
});

const codeCard = z.object({
  kind: z.literal('code-card'),
  cueWord,
  heading: z.string().nullable(),
  /** "typescript", "bash" …; shown, and used for colours. */
  language: z.string(),
  /** Each line is typed on its own cue word. */
  items: z
    .array(z.object({ cueWord, line: z.string() }))
    .min(1)
    .max(14),
});

const bigWord = z.object({ kind: z.literal('big-word'), cueWord, text: z.string(), caption: z.string().nullable() });

const callToAction = z.object({
  kind: z.literal('call-to-action'),
  cueWord,
  title: z.string(),
  subtitle: z.string().nullable(),
  /** The words of the button: "Book a table"; null without one. */
  button: z.string().nullable(),
  /** Shown as written, and as a QR code when `hasQrCode`; null without one. */
  url: z.string().nullable(),
  hasQrCode: z.boolean(),
});

const pictureCard = z.object({ kind: z.literal('picture-card'), cueWord, media: mediaUseSchema });

/** Something drawn over, beside or instead of the presenter. */
export const graphicSchema = z.discriminatedUnion('kind', [
  lowerThird,
  titleCard,
  listCard,
  numberCard,
  chartCard,
  comparisonCard,
  quoteCard,
  timelineCard,
  iconRow,
  mapCard,
  tableCard,
  codeCard,
  bigWord,
  callToAction,
  pictureCard,
]);
export type Graphic = z.infer<typeof graphicSchema>;

/** Says whether a graphic is a brand's mark, which stands in a corner. */
export const isLogo = (graphic: Graphic): boolean => graphic.kind === 'picture-card' && graphic.media.fit === 'logo';

/** The cue words of a graphic's items, in order; empty for a graphic that comes as a whole. */
export const itemCues = (graphic: Graphic): readonly (number | null)[] =>
  'items' in graphic ? graphic.items.map((item) => item.cueWord) : [];

/** Every text of a graphic that may be seen; icon names and the like are not among them. */
export function graphicTexts(graphic: Graphic): readonly string[] {
  const hidden = new Set(['kind', 'icon', 'tone', 'chart', 'country', 'region', 'fit', 'move']);
  const found: string[] = [];
  const collect = (value: unknown, key: string): void => {
    if (key === 'chart' && typeof value === 'object') collectAll(value);
    else if (hidden.has(key)) return;
    else if (typeof value === 'string') found.push(value);
    else collectAll(value);
  };
  const collectAll = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return;
    for (const [key, inner] of Object.entries(value)) collect(inner, key);
  };
  collectAll(graphic);
  return found.filter((text) => text !== '');
}
