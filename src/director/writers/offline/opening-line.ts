// A desk -> the first words of its film.
import type { Brief } from '../../brief.ts';
import type { FormatCopy, Lines } from './copy.ts';
import type { Desk } from './desk.ts';
import { findDomain } from './domains.ts';
import { general } from './formats/general.ts';
import { findKnowledge } from './knowledge/find-knowledge.ts';
import type { Pen } from './pen.ts';

/** The first words: of the weather, of the kind of subject, or of the kind of film. */
export function openingLine(desk: Desk): string {
  const { pen, brief } = desk;
  const special = skyLine(desk) ?? hookLine(desk);
  if (special !== null) return special;
  const [appeal] = brief.appeals;
  if (brief.topic === null && brief.facts.length === 0 && appeal !== undefined) return appeal.text;
  const ofMatter = writeFirst(
    pen,
    desk.matters.map((matter) => matter.openings),
  );
  if (ofMatter !== null && namesSubject(brief, ofMatter)) return ofMatter;
  const ofFormat = formatLine(desk);
  const isFactNext = brief.topic === null && brief.facts.length > 0;
  return ofMatter === null || isFactNext ? ofFormat : `${ofFormat} ${ofMatter}`;
}

/** Where no subject is named, the first fact must be heard soon. */
const mostWordsBeforeFacts = 6;
const mostWordsBeforeName = 12;

/** What the film is about, or whom it is for, must be heard at once when the prompt says it. */
function namesSubject({ topic, whom, audience, format, facts }: Brief, line: string): boolean {
  const names = [topic?.name, topic?.words, whom, format.value === 'motivation' ? audience : null].flatMap(
    (name) => name ?? [],
  );
  if (names.length === 0) return facts.length === 0 || line.split(' ').length <= mostWordsBeforeFacts;
  const early = line.toLowerCase().split(' ').slice(0, mostWordsBeforeName).join(' ');
  return names.some((name) => early.includes(name.toLowerCase().split(' ').slice(0, 2).join(' ')));
}

function formatLine({ pen, copy, brief }: Desk): string {
  const kind = openingKind(brief);
  for (const openings of [copy.openings, general.openings]) {
    const line = pen.write(openings[kind]) ?? (kind === 'name' ? pen.write(openings.noun) : null);
    if (line !== null) return line;
  }
  return pen.write(copy.openings.none) ?? pen.write(general.openings.none) ?? 'Hello.';
}

function openingKind({ topic }: Brief): keyof FormatCopy['openings'] {
  if (topic === null) return 'none';
  return topic.name !== null && topic.kind === 'noun' ? 'name' : topic.kind;
}

/** A forecast without figures opens with the weather that the prompt names. */
const skyLine = ({ sky, brief, pen }: Desk): string | null =>
  sky === null || brief.facts.length > 0 ? null : pen.write({ any: sky.openings });

/** A bare subject opens with what it means to people. */
function hookLine({ brief, pen }: Desk): string | null {
  if (brief.format.value !== 'talk' || brief.topic?.kind !== 'noun') return null;
  const hook = (findKnowledge(brief) ?? findDomain(brief))?.hook;
  return hook === undefined ? null : pen.write({ any: [`{Topic}. ${hook}`, `Let's talk about {topic}. ${hook}`] });
}

/** A line of the first set that has one. */
export function writeFirst(pen: Pen, sets: readonly Lines[]): string | null {
  for (const lines of sets) {
    const text = pen.write(lines);
    if (text !== null) return text;
  }
  return null;
}
