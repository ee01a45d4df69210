// Lines under the headings of scenes -> whether they are words to be said, or tell what is seen.
import { clauseKind } from '../vocabulary.ts';

const addresses =
  /\b(?:you|your|we|we['’]re|our|us|i|i['’]m|my|let['’]s|hello|hi|welcome|thanks?|join|visit|call|come)\b/i;
const describes =
  /^(?:show|close|wide|medium|cut|zoom|pan|b-?roll|camera|logo|title|text|end card|fade|intro|(?:the |a |an )?(?:presenter|host|narrator|camera|speaker|avatar)|he|she|they|montage|drone|aerial|(?:an? )?(?:shot|view|image|picture|clip) of)\b|\b(?:camera|on screen|close-?up|footage|voice-?over)\b/i;
/** "A woman walks into the office": seen, and told in the present. */
const tellsAction =
  /^(?:an?|the|one|two|several|some|our|young|old)\s[^.!?]{0,60}\b(?:stands|walks|sits|holds|smiles|looks|appears|enters|opens|waves|runs|talks|speaks|works|drinks|pours|points|turns|shows|explains|introduces)\b/i;
/** "Introduce the team", "Explain how it works": orders to the presenter, unless it speaks to the viewers. */
const orders =
  /^(?:introduce|explain|present|talk about|mention|describe|highlight|discuss|tell (?:them|viewers|people)|demonstrate|summari[sz]e|recap|list|greet|welcome (?:the )?(?:viewers|everyone|people)|cover|end with|start with|open with|conclude)\b/i;

/** Says whether every line may be spoken, and enough of them sound like speech. */
export function areSpoken(lines: readonly string[]): boolean {
  if (lines.length === 0 || lines.some(isDescription)) return false;
  if (lines.some((line) => addresses.test(line))) return true;
  const ended = lines.filter((line) => /[.!?…]["”’»)]*\s*$/.test(line));
  const clauses = lines.filter((line) => clauseKind(line) !== 'phrase');
  return ended.length === lines.length && clauses.length * 2 >= lines.length;
}

const isDescription = (line: string): boolean =>
  describes.test(line.trim()) ||
  ((tellsAction.test(line.trim()) || orders.test(line.trim())) && !/\b(?:you|your)\b/i.test(line));
