// What the bodies of all charts are made from.
import type { Graphic } from '../../../model/graphics.ts';
import type { Palette } from '../../../model/style.ts';
import type { Typesetter } from '../../text/typesetter.ts';
import { createCountingText } from '../counting-text.ts';
import type { BodyRoom } from '../framed-card.ts';
import type { Motion } from '../motion.ts';

export type ChartCard = Extract<Graphic, { kind: 'chart-card' }>;

/** A chart's data, the room for it and how each of its values comes in. */
export interface ChartInput {
  readonly graphic: ChartCard;
  readonly room: BodyRoom;
  readonly palette: Palette;
  readonly typesetter: Typesetter;
  /** Corner radius of bars, stage units. */
  readonly cornerRadius: number;
  /** One motion per item. */
  readonly motions: readonly Motion[];
  /** Each item's value, counted up to. */
  readonly values: readonly ((share: number) => string)[];
}

/** The counting values of a chart's items. */
export const countingValues = (graphic: ChartCard): ChartInput['values'] =>
  graphic.items.map((item) => createCountingText(item.text));

/** Every text of a chart's items. */
export const itemTexts = (graphic: ChartCard): string[] => graphic.items.flatMap((item) => [item.label, item.text]);

/** A unit short enough to stand behind each number of an axis. */
const isSymbol = (unit: string): boolean => [...unit].length <= 2;

/** Writes the unit behind an axis number when it is a mere symbol. */
export const tickUnit = (unit: string | null): string =>
  unit === null || !isSymbol(unit) ? '' : unit === '%' ? '%' : ` ${unit}`;

/** The unit as a title of the axis, when it is more than a symbol. */
export const axisTitle = (unit: string | null): string | null => (unit === null || isSymbol(unit) ? null : unit);
