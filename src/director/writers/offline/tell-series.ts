// Values under names -> words that say them, and the chart that suits them.
import { seedFromText } from '../../../kit/random.ts';
import { asSentence } from '../../brief/draft.ts';
import type { Figure } from '../../brief/figures/figure.ts';
import { capitalise, lowerStart } from '../../brief/topic.ts';
import type { Line, Show } from '../../writer.ts';
import { own } from './fact-section.ts';
import { joinWords } from './join-words.ts';

type Series = Extract<Figure, { kind: 'series' }>;

const inTime =
  /^(?:(?:19|20)\d\d|Q[1-4](?:\s+\d{4})?|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*(?:\s+\d{4})?)$/i;
const onDay = /^(?:mon|tues|wednes|thurs|fri|satur|sun)(?:day)?$/i;
const leads = ['Here is how it looks:', 'The figures at a glance:', 'In numbers:', 'Take a look at the figures:'];
/** Shares that make up a whole, rounding allowed for. */
const wholeLeast = 96;
const wholeMost = 104;

/** Tells a series. */
export function tellSeries(
  series: Series,
  label: string | null,
  heading: string,
): { readonly lines: readonly Line[]; readonly show: Show } {
  const isTime = series.points.every((point) => inTime.test(point.label));
  const lead = label === null ? (leads[seedFromText(heading) % leads.length] ?? '') : `${capitalise(label)}:`;
  const said = joinWords(series.points.map(sayPoint));
  const remark =
    isTime || series.points.every((point) => onDay.test(point.label)) ? trendOf(series) : largestOf(series);
  const words = series.sentence === undefined ? `${lead} ${said}.` : asSentence(series.sentence);
  // What costs most is no winner, and bars say nothing of a menu.
  if (!isTime && isPriceList(series) && !ofMoney.test(`${label} ${heading}`))
    return { lines: [own(words)], show: priceTable(series, series.of ?? heading) };
  return {
    // A sentence of the prompt's own is told as it stands.
    lines: [own(words), ...(remark === null ? [] : [{ text: remark, isFiller: true }])],
    show: {
      kind: 'chart-card',
      heading: series.of ?? heading,
      chart: chartOf(series, isTime),
      items: series.points.map((point) => ({ ...point, cue: point.text })),
      // A currency stands with every value; on the axis it would follow the number.
      unit: /^[$€£¥₹]/.test(series.unit ?? '') ? null : series.unit,
      max: null,
      caption: null,
      isExample: false,
      cue: null,
    },
  };
}

/** Sums that are parts of something are compared. */
const ofMoney =
  /\b(?:budgets?|breakdown|spend(?:ing|s)?|spent|revenues?|sales|costs|income|raised|donations?|expenses?|funds?|funding|savings?|profits?|debts?|salar(?:y|ies)|wages?|gross|net|tax(?:es)?|deductions?|rents?)\b/i;

const isPriceList = ({ unit, points }: Series): boolean =>
  points.length >= 3 && /^(?:[$€£¥₹]|euros?|dollars?|pounds?|francs?|cents?)$/i.test(unit ?? '');

const priceTable = ({ points }: Series, heading: string): Show => ({
  kind: 'table-card',
  heading,
  columns: ['Item', 'Price'],
  items: points.map(({ label, text }) => ({ cells: [capitalise(label), text], cue: text })),
  cue: null,
});

function sayPoint({ label, text }: Series['points'][number]): string {
  if (inTime.test(label)) return `${text} in ${label}`;
  return onDay.test(label) ? `${text} on ${label}` : `${lowerStart(label)} ${text}`;
}

function chartOf(series: Series, isTime: boolean): 'bar' | 'line' | 'area' | 'pie' | 'donut' {
  const sum = series.points.reduce((total, point) => total + point.value, 0);
  const isWhole = series.unit === '%' && sum >= wholeLeast && sum <= wholeMost;
  const choice = seedFromText(series.points.map((point) => point.label).join(' ')) % 2;
  if (isWhole) return choice === 0 ? 'pie' : 'donut';
  if (!isTime || series.points.length < 3) return 'bar';
  return choice === 0 ? 'line' : 'area';
}

/** What anybody can see in the figures: they only rise, or only fall. */
function trendOf({ points }: Series): string | null {
  const steps = points.slice(1).map((point, index) => point.value - (points[index]?.value ?? 0));
  if (steps.length < 2) return null;
  if (steps.every((step) => step > 0)) return 'The direction is clear: up, every time.';
  return steps.every((step) => step < 0) ? 'The direction is clear: down, every time.' : null;
}

function largestOf({ points, unit }: Series): string | null {
  const most = Math.max(...points.map((point) => point.value));
  const largest = points.filter((point) => point.value === most);
  const [only] = largest;
  if (only === undefined || largest.length > 1 || points.length < 3) return null;
  return unit === '%'
    ? `The largest share goes to ${lowerStart(only.label)}.`
    : `At the top of the list: ${only.label}.`;
}
