// Prompt -> brief: everything the prompt says about the film, each reading with the place it came from.
import type { Orientation, SetId } from '../model/storyboard.ts';
import { warnOfSeveral } from './brief/asked-people.ts';
import { readBrandColours } from './brief/brand.ts';
import { type CodePart, readCode, withoutCode } from './brief/code.ts';
import { type Content, readContent } from './brief/content.ts';
import { unfoldPerson, unfoldTagged } from './brief/description/person-fields.ts';
import { type Aside, bracketedIn, setApart, withoutAsides } from './brief/description/set-apart.ts';
import { type Detail, findDetails } from './brief/details.ts';
import type { Fact } from './brief/draft.ts';
import { wordsForEmoji } from './brief/emoji.ts';
import { readFileMention } from './brief/file-mention.ts';
import type { Format } from './brief/format.ts';
import { sexOfName } from './brief/given-names.ts';
import { readKind } from './brief/kind-of-film.ts';
import { detectLanguage } from './brief/language.ts';
import { readLength, sureWeight } from './brief/length/read-length.ts';
import { takeSaidLength } from './brief/length/said-length.ts';
import { withoutSignOff } from './brief/letter.ts';
import type { Naming } from './brief/naming/name-film.ts';
import { readNaming } from './brief/naming/read-naming.ts';
import { readOrientation } from './brief/orientation.ts';
import type { PresenterBrief } from './brief/presenter-brief.ts';
import type { Purpose } from './brief/purpose.ts';
import type { Quotation } from './brief/quotes.ts';
import { type Refusals, readRefusals } from './brief/refusals.ts';
import { withoutMarks } from './brief/script/block-marks.ts';
import { type Segment, splitSegments } from './brief/segments.ts';
import {
  atDesk,
  readNamedSetting,
  readSetting,
  readSetVariant,
  type Setting,
  type SetVariant,
} from './brief/setting.ts';
import {
  cleanSource,
  closeGaps,
  markScripts,
  type Reading,
  readingAt,
  type SourceText,
  type Span,
  sourceOf,
  spanOf,
} from './brief/source-text.ts';
import { spellOut } from './brief/spell-out.ts';
import { readTables, unfoldJson, withoutTables } from './brief/structured.ts';
import { readAudience } from './brief/subject.ts';
import { readTaggedLength } from './brief/tagged/tagged-length.ts';
import { readTaggedPresenter } from './brief/tagged/tagged-presenter.ts';
import { readTaggedVerbatim } from './brief/tagged/tagged-script.ts';
import { isMade } from './brief/tagged/tagged-text.ts';
import { tagPrompt } from './brief/tagger/tag-prompt.ts';
import { readNamedTone, readTone } from './brief/tone.ts';
import type { Tone } from './brief/tone-words.ts';
import { makeTopic, properName, type Topic } from './brief/topic.ts';
import { unfoldForms } from './brief/unfold-forms.ts';
import type { VerbatimPart } from './brief/verbatim.ts';
import { readVoiceWish, type VoiceWish } from './brief/voice-wish.ts';

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
  /** What the film is for. */
  readonly purpose: Reading<Purpose>;
  /** The two things that are compared; null without any. */
  readonly versus: Content['versus'];
  /** The prompt counts on a file; null when it does not. */
  readonly fileMention: Reading<true> | null;
  readonly act: Content['act'];
  readonly whom: string | null;
  readonly audience: string | null;
  readonly tone: Reading<Tone> | null;
  readonly presenter: PresenterBrief;
  readonly set: Reading<SetId> | null;
  /** The place the prompt names, where the set only comes near it. */
  readonly placeUnlike: string | null;
  readonly voice: VoiceWish;
  /** Time, weather and tint of the set; null when nothing is said of them. */
  readonly setVariant: SetVariant | null;
  /** The brand's colours as CSS hex, the main one first. */
  readonly brandColours: Reading<readonly string[]> | null;
  readonly durationMs: Reading<number> | null;
  readonly orientation: Reading<Orientation> | null;
  readonly verbatim: readonly VerbatimPart[];
  /** The film's title as the prompt gives it, in quotation marks. */
  readonly title: string | null;
  /** Phrases and names that may tell what the film is about. */
  readonly naming: Naming;
  /** Quoted words that shall be seen and not heard. */
  readonly onScreen: readonly string[];
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
  const tags = tagPrompt(prompt);
  const written = readable(prompt);
  const { parts, quotes, onScreen, title, speakers, rest: unquoted } = readTaggedVerbatim(written, tags);
  const spelt = spellOut(closeGaps({ ...written, text: withoutSignOff(unquoted) }));
  const { length, rest: told } = takeSaidLength(spelt);
  const source = setApart(told);
  const rest = source.text;
  const asides = bracketedIn(rest);
  const segments = splitSegments(source, withoutAsides(rest, asides));
  const content = readContent(segments, ({ span }) => isMade(tags, span));
  const language = detectLanguage(written.text);
  // Orders are told apart in English only; in another language every sentence may be one.
  const ordering = closeGaps({ ...source, text: language === 'en' ? ordersText(rest, content, asides) : rest });
  const orders = ordering.text;
  // Beside a script that is given, all words are about the making.
  const making = parts.some(({ place }) => place === 'script') ? source : ordering;
  const ordered = length ?? readLength(ordering, orders) ?? readLength(source, rest, sureWeight);
  const durationMs = readTaggedLength(prompt, tags, ordered);
  const orientation = orders.trim() === '' ? readOrientation(source, rest) : readOrientation(making, making.text);
  const presenter = withOwnName(readTaggedPresenter({ source, orders: ordering, language }, tags), written, parts);
  const place = readSetting(making, making.text) ?? readNamedSetting(source, rest);
  const audience = content.audience ?? readAudience(orders);
  const { format, purpose } = readKind(ordering, source, content, presenter.role?.value.label);
  const brandColours = readBrandColours(ordering, orders);
  const meta = [durationMs?.span, presenter.ageYears?.span, orientation?.span, ...parts.map((part) => part.span)];
  return {
    prompt,
    text: withoutMarks(written.text),
    orders: orders.replace(/[^\S\n]+/g, ' ').trim(),
    language,
    format,
    topic: content.topic ?? topicFromFacts(content) ?? emojiTopic(written.text),
    purpose,
    versus: content.versus,
    fileMention: content.facts.length === 0 ? readFileMention(source, rest) : null,
    act: content.act,
    whom: content.whom,
    audience,
    tone: readTone(making, making.text) ?? readNamedTone(source, rest),
    presenter,
    voice: readVoiceWish(ordering, orders),
    ...settingOf(atDesk(place, presenter.role?.value.label, orders)),
    setVariant: readSetVariant(orders, format.value === 'forecast' ? rest : orders, brandColours?.value ?? []),
    brandColours,
    durationMs,
    orientation,
    verbatim: parts,
    title,
    naming: readNaming(segments, written.text),
    onScreen,
    facts: [
      ...readTables(prompt),
      ...content.facts,
      ...quotes.map(quoteFact),
      ...code.filter((part) => part.isBlock).map(codeFact),
    ],
    code,
    appeals: content.appeals,
    // "For 3rd graders" says who watches.
    details: detailsOf(source, segments, meta).filter((detail) => !audience?.includes(detail.text)),
    refusals: readRefusals(source, rest),
    warnings: warningsOf(content, [warnOfSeveral(orders), warnOfSpeakers(speakers)]),
  };
}

const settingOf = (setting: Setting | null): Pick<Brief, 'set' | 'placeUnlike'> => ({
  set: setting?.set ?? null,
  placeUnlike: setting?.unlike ?? null,
});

/** The prompt with what is typed as data, form or command in words, and its markup gone. */
const readable = (prompt: string): SourceText => {
  const unfolded = unfoldJson(markScripts(unfoldTagged(unfoldForms(sourceOf(withoutTables(withoutCode(prompt)))))));
  return cleanSource(unfoldPerson(unfolded));
};

const warningsOf = (content: Content, more: readonly (string | null)[]): readonly string[] => [
  ...content.injections.map(({ text }) => `A passage addressed to the software was left out: "${text.slice(0, 80)}".`),
  ...more.filter((warning) => warning !== null),
];

/** The particulars of the content, without those of the orders. */
function detailsOf(
  source: SourceText,
  segments: readonly Segment[],
  meta: readonly (Span | undefined)[],
): readonly BriefDetail[] {
  const all = segments.flatMap((segment) =>
    findDetails(segment.text).map((detail) => ({
      ...detail,
      span: spanOf(source, segment.at + detail.at, segment.at + detail.at + detail.text.length),
    })),
  );
  return all.filter((detail) => !meta.some((span) => span !== undefined && overlaps(span, detail.span)));
}

/** "Hi, I am Nadia": who says so in a script is called that. */
function withOwnName(read: PresenterBrief, written: SourceText, parts: readonly VerbatimPart[]): PresenterBrief {
  const [script] = parts;
  if (read.name !== null || script === undefined) return read;
  const from = written.offsets.indexOf(script.span.start);
  const match = selfIntroduction.exec(script.text);
  const name = match?.[1];
  if (name === undefined || sexOfName(name) === null) return read;
  const at = written.text.indexOf(name, Math.max(0, from));
  const reading = readingAt(written, name, at, at + name.length);
  const sex = sexOfName(name);
  return { ...read, name: reading, sex: read.sex ?? (sex === null ? null : { ...reading, value: sex }) };
}

/** One presenter speaks the lines of all. */
const warnOfSpeakers = (speakers: readonly string[]): string | null =>
  speakers.length < 2
    ? null
    : `The script has ${speakers.length} speakers (${speakers.slice(0, 4).join(', ')}); one presenter speaks all lines.`;

const selfIntroduction =
  /\b(?:I[’']?m|I am|[Mm]y name is|[Mm]y name[’']s|[Tt]his is)\s+(?:(?:Dr|Prof|Mrs?|Ms)\.?\s+)?(\p{Lu}\p{L}+(?:\s\p{Lu}\p{L}+)?)/u;

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

/** The text with everything but the orders blanked out, so that places stay where they are. */
function ordersText(text: string, content: Content, asides: readonly Aside[]): string {
  let out = text.replace(/[^\n]/g, ' ');
  for (const order of content.orders) {
    const start = text.lastIndexOf('\n', order.at) + 1;
    const labelAt = order.labelText === null ? order.at : text.lastIndexOf(order.labelText, order.at);
    const from = Math.max(start, labelAt);
    const length = order.at - from + order.length;
    out = out.slice(0, from) + text.slice(from, from + length) + out.slice(from + length);
  }
  for (const { from, to } of asides) out = out.slice(0, from) + text.slice(from, to) + out.slice(to);
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
    return makeTopic(label, true);
  }
  const [first] = content.facts;
  if (first?.kind !== 'sentence') return null;
  // The name that opens the first sentence is what the film is about: "FlowTask helps teams …".
  const name = properName(first.text);
  return name !== null && first.text.startsWith(name) ? makeTopic(name) : null;
}
