// Prompt -> brief: everything the prompt says about the film, each reading with the place it came from.
import type { Orientation, SetId } from '../model/storyboard.ts';
import { readBrandColours } from './brief/brand.ts';
import { type CodePart, readCode, withoutCode } from './brief/code.ts';
import { type Content, readContent } from './brief/content.ts';
import { type Detail, findDetails } from './brief/details.ts';
import type { Fact } from './brief/draft.ts';
import { wordsForEmoji } from './brief/emoji.ts';
import { type Format, readFormat } from './brief/format.ts';
import { detectLanguage } from './brief/language.ts';
import { readLength } from './brief/length.ts';
import { readOrientation } from './brief/orientation.ts';
import { type PresenterBrief, readPresenter } from './brief/presenter.ts';
import { type Quotation, readQuotes } from './brief/quotes.ts';
import { type Refusals, readRefusals } from './brief/refusals.ts';
import { splitSegments } from './brief/segments.ts';
import { readSetting, readSetVariant, type SetVariant } from './brief/setting.ts';
import { cleanPrompt, type Reading, type Span, spanOf } from './brief/source-text.ts';
import { readAudience } from './brief/subject.ts';
import { readTone, type Tone } from './brief/tone.ts';
import { makeTopic, properName, type Topic } from './brief/topic.ts';
import { readVerbatim, type VerbatimPart } from './brief/verbatim.ts';

/** A particular of the prompt and where it stands. */
export interface BriefDetail extends Detail {
  readonly span: Span;
}

/** What a prompt asks for. Null means that the prompt does not say. */
export interface Brief {
  readonly prompt: string;
  /** The prompt without markup and hidden characters. */
  readonly text: string;
  /** The sentences that order the making, one per line. */
  readonly orders: string;
  /** BCP 47 tag of the language the prompt is written in. */
  readonly language: string;
  readonly format: Reading<Format>;
  readonly topic: Topic | null;
  readonly act: Content['act'];
  readonly whom: string | null;
  readonly audience: string | null;
  readonly tone: Reading<Tone> | null;
  readonly presenter: PresenterBrief;
  readonly set: Reading<SetId> | null;
  /** Time, weather and tint of the set; null when nothing is said of them. */
  readonly setVariant: SetVariant | null;
  /** The brand's colours as CSS hex, the main one first. */
  readonly brandColours: Reading<readonly string[]> | null;
  readonly durationMs: Reading<number> | null;
  readonly orientation: Reading<Orientation> | null;
  readonly verbatim: readonly VerbatimPart[];
  readonly facts: readonly Fact[];
  readonly code: readonly CodePart[];
  readonly appeals: Content['appeals'];
  /** Numbers, prices, dates, addresses of the content; those of the orders (length, age) are left out. */
  readonly details: readonly BriefDetail[];
  readonly refusals: Refusals;
  /** What was left unread, in plain words. */
  readonly warnings: readonly string[];
}

/** Reads a prompt. */
export function readBrief(prompt: string): Brief {
  const code = readCode(prompt);
  const source = cleanPrompt(withoutCode(prompt));
  const quoted = readQuotes(source, source.text);
  const { parts, rest } = readVerbatim(source, quoted.rest);
  const segments = splitSegments(source, rest);
  const content = readContent(segments);
  const orders = ordersText(rest, content);
  const durationMs = readLength(source, orders);
  const orientation = readOrientation(source, orders.trim() === '' ? rest : orders);
  const presenter = readPresenter(source, orders);
  const audience = content.audience ?? readAudience(orders);
  const format = formatOf(
    readFormat(source, orders, rest, content.orders.length === 0),
    content,
    presenter.role?.value.label,
  );
  const brandColours = readBrandColours(source, orders);
  const isForecast = format.value === 'forecast';
  const meta = [durationMs?.span, presenter.ageYears?.span, orientation?.span, ...parts.map((part) => part.span)];
  return {
    prompt,
    text: source.text,
    orders: orders.replace(/[^\S\n]+/g, ' ').trim(),
    language: detectLanguage(source.text),
    format,
    topic: content.topic ?? topicFromFacts(content) ?? emojiTopic(source.text),
    act: content.act,
    whom: content.whom,
    audience,
    tone: readTone(source, orders),
    presenter,
    set: readSetting(source, orders),
    setVariant: readSetVariant(orders, isForecast ? source.text : orders, brandColours?.value ?? []),
    brandColours,
    durationMs,
    orientation,
    verbatim: parts,
    facts: [...content.facts, ...quoted.quotes.map(quoteFact), ...code.filter((part) => part.isBlock).map(codeFact)],
    code,
    appeals: content.appeals,
    details: segments
      .flatMap((segment) =>
        findDetails(segment.text).map((detail) => ({
          ...detail,
          span: spanOf(source, segment.at + detail.at, segment.at + detail.at + detail.text.length),
        })),
      )
      .filter((detail) => !meta.some((span) => span !== undefined && overlaps(span, detail.span)))
      // "For 3rd graders" says who watches.
      .filter((detail) => !audience?.includes(detail.text)),
    refusals: readRefusals(source, rest),
    warnings: content.injections.map(
      ({ text }) => `A passage addressed to the software was left out: "${text.slice(0, 80)}".`,
    ),
  };
}

const quoteFact = ({ quote, by, span }: Quotation): Fact => ({
  kind: 'figure',
  figure: { kind: 'quote', quote, by },
  label: null,
  text: quote,
  items: [],
  span,
});

const codeFact = ({ language, lines, span }: CodePart): Fact => ({
  kind: 'figure',
  figure: { kind: 'code', language, lines },
  label: null,
  text: lines.join('\n'),
  items: [],
  span,
});

const occasion = /\b(?:christmas|new year|easter|diwali|hanukkah|eid|thanksgiving|ramadan|holi|lunar new year)\b/i;
const summaries: ReadonlySet<Format> = new Set(['status', 'recap', 'talk', 'announcement']);

/** News without a subject of its own is an announcement; an anchor reads news; guests at a feast get its wishes. */
function formatOf(read: Reading<Format>, content: Content, role: string | undefined): Reading<Format> {
  const as = (value: Format): Reading<Format> => ({ ...read, value });
  if (role === 'News anchor' && summaries.has(read.value) && content.facts.length > 0) return as('news');
  if (read.value === 'welcome' && occasion.test(content.topic?.words ?? '')) return as('greeting');
  if (read.value !== 'talk' && read.value !== 'explainer') return read;
  if (content.topic === null) return content.facts.length > 0 ? as('announcement') : read;
  const isOwnNews =
    /\b(?:our|opening|launch)\b/i.test(content.topic.words) && findDetails(content.topic.words).length > 0;
  return read.value === 'talk' && isOwnNews ? as('announcement') : read;
}

/** The text with everything but the orders blanked out, so that places stay where they are. */
function ordersText(text: string, content: Content): string {
  let out = text.replace(/[^\n]/g, ' ');
  for (const order of content.orders) {
    const start = text.lastIndexOf('\n', order.at) + 1;
    const isLabelled = order.label !== null;
    const from = isLabelled ? start : order.at;
    const length = order.at - from + order.text.length;
    out = out.slice(0, from) + text.slice(from, from + length) + out.slice(from + length);
  }
  return out;
}

function emojiTopic(text: string): Topic | null {
  const words = wordsForEmoji(text);
  return words === null ? null : makeTopic(words);
}

const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

/** The label before a sentence of figures heads the film and not the figures, which the sentence names itself. */
const isToldSeries = ({ figure }: Fact): boolean => figure?.kind === 'series' && figure.sentence !== undefined;

/** Without an order that names one, a list's label or the name in the facts is the topic. */
function topicFromFacts(content: Content): Topic | null {
  const label =
    content.facts.find((fact) => fact.label !== null && (fact.kind === 'list' || isToldSeries(fact)))?.label ?? null;
  if (
    label !== null &&
    !/^(?:key |main )?(?:points?|features?|facts?|benefits?|steps?|tips?|ingredients|details|content|agenda)$/i.test(
      label,
    )
  ) {
    return makeTopic(label);
  }
  const [first] = content.facts;
  if (first?.kind !== 'sentence') return null;
  // The name that opens the first sentence is what the film is about: "FlowTask helps teams …".
  const name = properName(first.text);
  return name !== null && first.text.startsWith(name) ? makeTopic(name) : null;
}
