// What no script may carry: addresses that nobody gave, markup, and talk about the exchange itself.
import { findDetails } from '../../brief/details.ts';

const markup = /<[^>\n]{0,200}>|\{[^}\n]{0,200}\}|```|^\s*#{1,6}\s|\*\*|__/m;
const path = /(?:^|\s)(?:file:|\.{0,2}\/[\w.-]+\/[\w./-]*|[A-Za-z]:\\\S+)/;
const aboutItself =
  /\b(?:as an ai\b|language model|here(?:'s| is) (?:the|your) (?:script|json)|system prompt|json (?:object|schema)|(?:ignore|disregard|forget) (?:all |any |the |your )*(?:previous|prior|above|earlier) (?:instructions|rules|messages))/i;

/** Names what does not belong into a script's texts. */
export function findForeignWords(
  texts: readonly string[],
  sources: readonly string[],
  nonce: string,
): readonly string[] {
  const given = sources.join('\n').toLowerCase();
  const issues = texts.flatMap((text) => [
    ...strangeAddresses(text, given),
    ...(markup.test(text) ? [`It has markup in "${text.slice(0, 60)}".`] : []),
    ...(path.test(text) && !given.includes(text.toLowerCase()) ? [`It names a path in "${text.slice(0, 60)}".`] : []),
    ...(text.includes(nonce) ? ['It repeats a border of the request.'] : []),
    ...(talksAboutItself(text, given) ? [`It speaks of the exchange in "${text.slice(0, 60)}".`] : []),
  ]);
  return [...new Set(issues)];
}

const strangeAddresses = (text: string, given: string): readonly string[] =>
  findDetails(text)
    .filter(({ kind, text: address }) => (kind === 'url' || kind === 'email') && !given.includes(address.toLowerCase()))
    .map(({ text: address }) => `It names the address ${address}, which nobody gave.`);

/** A film about language models may name them. */
function talksAboutItself(text: string, given: string): boolean {
  const found = aboutItself.exec(text)?.[0];
  if (found === undefined) return false;
  return !given.includes(found.toLowerCase()) || /instructions|rules|messages/i.test(found);
}
