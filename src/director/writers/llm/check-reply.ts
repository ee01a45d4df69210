// The text of a reply -> a script's raw form, or everything that is wrong with it, in words the model can mend it by.
import type { z } from 'zod';
import { spokenWords } from '../../../model/storyboard.ts';
import { digitGroups } from '../../brief/details.ts';
import type { Brief } from '../../brief.ts';
import { findPlaces } from '../../places.ts';
import type { ScriptPlan } from '../../writer.ts';
import { lengthOf } from '../offline/fill-up.ts';
import { buildScript } from './build-script.ts';
import { findForeignWords } from './foreign-words.ts';
import { findInventedNumbers, type KnownNumbers, readKnownNumbers } from './known-numbers.ts';
import { type Reply, type ReplyShow, replySchema } from './reply-schema.ts';
import { requiredDetails, type ScriptLength } from './source.ts';

/** What a reply is held against. */
export interface ReplyRules {
  readonly brief: Brief;
  readonly plan: ScriptPlan;
  readonly length: ScriptLength;
  readonly nonce: string;
}

/** A reply that can be used, perhaps after one more try for its length; or one that cannot. */
export type CheckedReply =
  | { readonly reply: Reply; readonly issues: readonly string[] }
  | { readonly reply: null; readonly issues: readonly string[] };

const mostIssues = 12;
/** How far off a length may be that speaking faster or slower and longer pauses still make good. */
const widest = 0.17;

/** Checks a reply; `issues` with a reply concern its length alone. */
export function checkReply(text: string, rules: ReplyRules): CheckedReply {
  if (text.trim() === '') return { reply: null, issues: ['It is empty.'] };
  const json = parseJson(text);
  if (json === undefined) return { reply: null, issues: ['It is not one JSON object.'] };
  const parsed = replySchema.safeParse(json);
  if (!parsed.success) return { reply: null, issues: parsed.error.issues.slice(0, mostIssues).map(describeIssue) };
  const reply = parsed.data;
  const issues = [...contentIssues(reply, rules)];
  if (issues.length > 0) return { reply: null, issues: issues.slice(0, mostIssues) };
  return checkLength(reply, rules);
}

/** Takes the object out of a reply that wraps it in a fence or in words. */
function parseJson(text: string): unknown {
  const start = text.indexOf('{');
  const end = text.lastIndexOf('}');
  if (start < 0 || end < start) return undefined;
  try {
    return JSON.parse(text.slice(start, end + 1));
  } catch {
    // Not JSON is a fault that is named to the model.
    return undefined;
  }
}

const describeIssue = (issue: z.core.$ZodIssue): string =>
  `${issue.path.length === 0 ? 'The object' : issue.path.join('.')}: ${issue.message}.`;

function* contentIssues(reply: Reply, rules: ReplyRules): Generator<string> {
  const { brief, plan } = rules;
  const spoken = reply.sections.map((section) => section.spoken).join(' ');
  const shows = reply.sections.flatMap((section) => section.shows);
  // Code is held against the order line by line; it may look like markup.
  const shown = shows.filter((show) => show.kind !== 'code-card').flatMap(showTexts);
  const texts = [reply.title, ...reply.sections.map((section) => section.spoken), ...shown];
  const sources = [brief.text, ...(plan.references ?? []).map(({ text }) => text), ...(plan.remembered ?? [])];
  yield* numberIssues(reply, readKnownNumbers(sources));
  for (const words of findForeignWords(texts, sources, rules.nonce)) yield words;
  yield* cardIssues(shows, [brief.prompt, ...sources].join('\n'));
  yield* echoIssues(spoken, brief);
  yield* missingIssues(texts.join(' \n '), rules);
  yield* givenWordIssues(spoken, brief);
}

function* numberIssues(reply: Reply, known: KnownNumbers): Generator<string> {
  const listed = Math.max(0, ...reply.sections.flatMap(({ shows }) => shows.map(itemCount)));
  const texts = [
    ['title', reply.title],
    ...reply.sections.flatMap((section, index) => [
      [`sections.${index}.spoken`, section.spoken],
      ...section.shows.flatMap((show, at) => showTexts(show).map((text) => [`sections.${index}.shows.${at}`, text])),
    ]),
  ] as const;
  for (const [place = '', text = ''] of texts) {
    const invented = findInventedNumbers(text, known, listed);
    if (invented.length > 0) yield `${place} has numbers that nobody gave: ${invented.join(', ')}.`;
  }
}

const itemCount = (show: ReplyShow): number => ('items' in show ? show.items.length : 0);

/** Every text of a card; the cue is no text of its own. */
function showTexts(show: ReplyShow): readonly string[] {
  const found: string[] = [];
  const collect = (value: unknown, key: string): void => {
    if (key === 'kind' || key === 'cue') return;
    if (typeof value === 'string') found.push(value);
    else if (typeof value === 'number') found.push(String(value));
    else if (typeof value === 'object' && value !== null) {
      for (const [inner, each] of Object.entries(value)) collect(each, inner);
    }
  };
  collect(show, '');
  return found;
}

/** What only some cards can have wrong. */
function* cardIssues(shows: readonly ReplyShow[], given: string): Generator<string> {
  for (const show of shows) {
    if (show.kind === 'code-card') {
      const strange = show.items.filter(({ line }) => !given.includes(line.trim()));
      if (strange.length > 0)
        yield `A code card has lines that nobody gave: ${strange.map(({ line }) => line).join(' | ')}.`;
    }
    if (show.kind === 'map-card') {
      const unknown = show.items.filter(({ label }) => findPlaces(label).length === 0);
      if (unknown.length > 0) yield `A map cannot show: ${unknown.map(({ label }) => label).join(', ')}.`;
    }
    if (show.kind === 'chart-card' && (show.items.length === 1) !== (show.chart === 'gauge')) {
      yield 'A chart has at least two items, and a gauge has one.';
    }
  }
}

const flat = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}%$€£@.]+/gu, ' ')
    .replace(/\.(?=\s|$)/g, '')
    .trim();

const leastOrderWords = 7;
/** Words of orders: a bare subject such as "Three reasons to learn a language" may well be spoken. */
const orderWords =
  /\b(?:videos?|films?|clips?|ads?|presenter|host|avatar|reporter|seconds?|minutes?|tone|make|create|write|generate|show|tell|announces?|announcing|introduc(?:es|ing)|explain(?:s|ing)?|present(?:s|ing)?|describ(?:es|ing)|promot(?:es|ing)|teach(?:es|ing)?)\b/i;

/** An order that is read out instead of carried out. */
function* echoIssues(spoken: string, brief: Brief): Generator<string> {
  const said = flat(spoken);
  for (const order of brief.orders.split('\n')) {
    const words = flat(order);
    const isOrder = spokenWords(words).length >= leastOrderWords && orderWords.test(order);
    if (isOrder && said.includes(words)) {
      yield `It reads the order out ("${order.trim().slice(0, 60)}") instead of carrying it out.`;
    }
  }
}

function* missingIssues(text: string, { brief, length }: ReplyRules): Generator<string> {
  const said = flat(text);
  const groups = new Set(digitGroups(text));
  const missing = requiredDetails(brief, length).filter((detail) => {
    if (said.includes(flat(detail))) return false;
    const digits = digitGroups(detail);
    return digits.length === 0 || !digits.every((group) => groups.has(group));
  });
  if (missing.length > 0) yield `It leaves out, or changes: ${missing.slice(0, 10).join(' | ')}.`;
}

function* givenWordIssues(spoken: string, brief: Brief): Generator<string> {
  const said = spoken.replace(/\s+/g, ' ');
  for (const { place, text } of brief.verbatim) {
    const words = text.replace(/\s+/g, ' ').trim();
    const isThere = place === 'opening' ? said.startsWith(words) : said.includes(words);
    if (!isThere) yield `The ${place} words are not spoken word for word: ${JSON.stringify(words)}.`;
  }
}

/** Held against time, as the voice will need it: twelve long words take longer than twelve short ones. */
function checkLength(reply: Reply, { length, plan, brief }: ReplyRules): CheckedReply {
  const { sections } = buildScript(reply, brief, plan);
  const count = spokenWords(reply.sections.map((section) => section.spoken).join(' ')).length;
  const lengthMs = lengthOf(sections, plan.wordsPerMinute);
  const share = lengthMs / length.aimMs;
  if (share >= length.leastShare && share <= length.mostShare) return { reply, issues: [] };
  const wanted = Math.round(count / share);
  const issue = `It has ${count} spoken words, which take ${seconds(lengthMs)}; wanted are ${seconds(length.aimMs)}: about ${wanted} words.`;
  const isClose = plan.askedMs === null ? share <= length.mostShare * 1.5 : Math.abs(share - 1) <= widest;
  return { reply: isClose ? reply : null, issues: [issue] };
}

const seconds = (ms: number): string => `${Math.round(ms / 1000)} seconds`;
