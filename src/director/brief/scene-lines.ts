// "Scene 1: Hello and welcome. Scene 2: …" without quotation marks -> the lines to be spoken, when all are speech.

/** The words of one scene. */
interface SceneLine {
  readonly start: number;
  readonly end: number;
  readonly from: number;
  readonly to: number;
  readonly place: 'script';
}

const heading = /(?:^|\n|(?<=[.!?]\s))[^\S\n]*(?:scene|shot|slide|part)\s+\d{1,2}\b[^:\n.!?]{0,40}:\s*/gi;
const speaks =
  /\b(?:you|your|we|we['’]re|our|us|i|i['’]m|my|let['’]s|hello|hi|welcome|thanks?|join|visit|call|come)\b/i;
const describes =
  /^(?:show|close|wide|medium|cut|zoom|pan|b-?roll|camera|logo|title|text|end card|fade|intro|the presenter|presenter|the host|host|she|he|they|an?\s|the camera|drone|aerial|montage)\b|\b(?:stands|walks|sits|holds|smiles at|looks at|appears|camera|on screen|close-?up|footage)\b/i;
const otherLabel =
  /\n\s*(?:tone|style|duration|length|background|setting|presenter|avatar|voice|music|captions?|format|notes?)\s*:/i;

/** Finds the lines; none when any scene is told rather than spoken. */
export function findSceneLines(text: string): readonly SceneLine[] {
  const headings = [...text.matchAll(heading)];
  if (headings.length < 2) return [];
  const lines = headings.map((match, index): SceneLine => {
    const bodyStart = match.index + match[0].length;
    const next = headings[index + 1]?.index ?? text.length;
    const other = otherLabel.exec(text.slice(bodyStart, next));
    const body = text.slice(bodyStart, other === null ? next : bodyStart + other.index);
    const start = bodyStart + body.length - body.trimStart().length;
    const end = start + body.trim().length;
    return { start, end, from: match.index, to: end, place: 'script' };
  });
  const areSpoken = lines.every(({ start, end }) => {
    const words = text.slice(start, end);
    return words !== '' && !describes.test(words);
  });
  return areSpoken && lines.some(({ start, end }) => speaks.test(text.slice(start, end))) ? lines : [];
}
