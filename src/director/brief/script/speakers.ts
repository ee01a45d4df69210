// Lines with a name before a colon -> the names whose lines are spoken.
import { sexOfName } from '../given-names.ts';
import { isRemarkList } from '../remark-list.ts';
import type { ScriptLine } from './script-lines.ts';

const roles =
  /^(?:host(?:ess)?|co-?host|guest|presenter|narrator|speaker|anchor|reporter|interviewer|interviewee|customer|agent|teacher|student|doctor|patient|chef|voice|avatar|man|woman|she|he|both|all|boss|employee|manager|moderator|expert|announcer|caller|child|mother|father|son|daughter|coach|player|ceo|founder|nurse|pilot|moderatorin|sprecher(?:in)?|presentadora?|animateur|animatrice)(?: ?\d| [ab])?$/i;
/** Labels of lists: several may stand under each other, and nobody is called that. */
const listLabel =
  /^(?:q|a|question|answer|tip|step|point|fact|myth|truth|pro|con|note|feature|benefit|item|day|week|month|phase|option|plan|reason|rule|problem|solution|do|don'?t|before|after|idea|goal|date|time|price|where|when|what|who|why|how|warning|example|update|ps|p\.s)\b/i;

/** Gives the names; those of a text that is no script for sure must come again or be known. */
export function speakersOf(text: string, lines: readonly ScriptLine[], isGiven: boolean): ReadonlySet<string> {
  const named = lines.filter((line) => isNamed(line) && speaks(text, line, isGiven));
  const counts = new Map<string, number>();
  for (const { name } of named) counts.set(keyOf(name), (counts.get(keyOf(name)) ?? 0) + 1);
  const shouted = new Set(
    isGiven ? named.filter(({ name }) => /^\p{Lu}[\p{Lu} .'’]+$/u.test(name)).map(({ name }) => keyOf(name)) : [],
  );
  const known = [...counts].filter(
    ([name, count]) => isSpeaker(name, count) || (shouted.has(name) && !listLabel.test(name)),
  );
  const total = known.reduce((sum, [, count]) => sum + count, 0);
  return new Set(isGiven || total >= 2 ? known.map(([name]) => name) : []);
}

/** The name as it is compared: "HOST" and "Host" are one. */
export const keyOf = (name: string): string => name.toLowerCase().replace(/\s+/g, ' ').trim();

const isNamed = ({ kind, role, name }: ScriptLine): boolean =>
  kind === 'speaker' || (role === 'making' && roles.test(name));

const isSpeaker = (name: string, count: number): boolean =>
  !listLabel.test(name) && (roles.test(name) || count >= 2 || sexOfName(capitalised(name)) !== null);

const capitalised = (name: string): string =>
  (name.split(' ')[0] ?? '').replace(/^./u, (letter) => letter.toUpperCase());

/** "Presenter: woman, 40s" describes; what is said is a sentence. */
function speaks(text: string, line: ScriptLine, isGiven: boolean): boolean {
  const body = text.slice(line.body, line.end).trim();
  if (line.kind === 'speaker' && isGiven) return body !== '';
  const isSentence = /[.!?…。！？।]["”’»)]*$|^["“„«]/.test(body);
  if (line.kind === 'speaker') return isSentence;
  return isSentence && !isRemarkList(body) && !/^(?:an?|one)\s/i.test(body);
}
