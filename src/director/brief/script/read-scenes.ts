// Text -> the scenes of the script in it: under headings, times, names of speakers, "Voiceover:" and "On screen:".
import { areSpoken } from './are-spoken.ts';
import { type SceneDraft, SceneGatherer } from './scene-draft.ts';
import { describedQuotes, spokenRanges } from './scene-text.ts';
import { type ScriptLine, scriptLines, type TextRange } from './script-lines.ts';
import { keyOf, speakersOf } from './speakers.ts';

/** A script in scenes. */
export interface ScenesRead {
  readonly scenes: readonly SceneDraft[];
  /** What belongs to the script, spoken or not, in order. */
  readonly taken: readonly TextRange[];
  /** Who speaks, each once. */
  readonly speakers: readonly string[];
}

/**
 * Reads the scenes between two places. `isGiven`: this is a script for sure, and what has no name is spoken; else null
 * unless names, headings or times show that it is one.
 */
export function readScenes(text: string, from: number, to: number, isGiven: boolean): ScenesRead | null {
  const lines = scriptLines(text, from, to);
  const speakers = speakersOf(text, lines, isGiven);
  const gatherer = new SceneGatherer(text, isGiven);
  const hasCues = lines.some(({ kind }) => kind === 'slug');
  const walk: Walk = { text, gatherer, speakers, hasCues, isCueOpen: false };
  for (const line of lines) takeLine(walk, line);
  if (!isGiven && !isScript(gatherer, text, lines)) return null;
  const scenes = gatherer.scenes.map((scene) => settle(text, scene, gatherer));
  const isHeard = scenes.some(({ spoken }) => spoken.length > 0);
  return isHeard ? { scenes, taken: gatherer.taken, speakers: [...new Set(gatherer.speakers)] } : null;
}

interface Walk {
  readonly text: string;
  readonly gatherer: SceneGatherer;
  readonly speakers: ReadonlySet<string>;
  /** The script has headings like a film's, and names in capitals above what is said. */
  readonly hasCues: boolean;
  isCueOpen: boolean;
}

function takeLine(walk: Walk, line: ScriptLine): void {
  const { gatherer, hasCues } = walk;
  if (line.kind === 'scene' || line.kind === 'slug') {
    gatherer.takeHeading(line);
    if (hasCues) gatherer.mode = 'described';
  } else if (line.kind === 'direction') gatherer.takeDirection(line);
  else if (line.kind === 'cue' && hasCues && gatherer.hasBegun) openCue(walk, line);
  else if (line.kind === 'blank') closeCue(walk);
  else if (line.kind === 'speaker' || line.kind === 'part') takeNamed(walk, line);
  else gatherer.takeText(line);
}

/** "CHEF" alone in its line: what follows is said by the chef, up to the next empty line. */
function openCue(walk: Walk, line: ScriptLine): void {
  const { gatherer } = walk;
  gatherer.takeDirection(line);
  gatherer.speakers.push(keyOf(line.name));
  gatherer.counts.speeches += 1;
  gatherer.mode = 'spoken';
  walk.isCueOpen = true;
}

function closeCue(walk: Walk): void {
  if (walk.isCueOpen) walk.gatherer.mode = 'described';
  walk.isCueOpen = false;
}

function takeNamed(walk: Walk, line: ScriptLine): void {
  const { gatherer, speakers } = walk;
  if (speakers.has(keyOf(line.name))) {
    gatherer.speakers.push(keyOf(line.name));
    gatherer.counts.speeches += 1;
    gatherer.takeSpoken(line, line.body);
    return;
  }
  if (line.kind === 'speaker') gatherer.takeText(line);
  else takePart(walk, line);
}

function takePart({ text, gatherer }: Walk, line: ScriptLine): void {
  const isBefore = !gatherer.hasBegun && gatherer.mode === 'before';
  switch (line.role) {
    case 'spoken':
      gatherer.counts.spoken += 1;
      gatherer.takeSpoken(line, line.body);
      return;
    case 'shown':
    case 'name':
      if (isBefore) return;
      gatherer.takeShown(line, line.role === 'name' ? 'name' : 'text');
      return;
    case 'unheard':
    case 'place':
      if (isBefore || (line.role === 'place' && gatherer.counts.headings === 0)) gatherer.mode = 'orders';
      else gatherer.takePlace(line, line.role === 'unheard');
      return;
    default:
      // "Script: Note: doors close at 8": nothing has been said yet, so this is.
      if (gatherer.isGiven && !gatherer.hasBegun) {
        gatherer.takeText(line);
        return;
      }
      // "Tone: warm" behind a script is an order again, and so is what follows.
      if (gatherer.hasBegun || text.slice(line.body, line.end).trim() !== '') gatherer.mode = 'orders';
  }
}

/** Says whether a text that nobody called a script is one. */
function isScript({ counts, scenes }: SceneGatherer, text: string, lines: readonly ScriptLine[]): boolean {
  if (counts.speeches >= 2 || (counts.speeches === 1 && lines.some(({ kind }) => kind === 'slug'))) return true;
  if (counts.spoken >= 1 && (counts.spoken >= 2 || counts.asides > 0 || counts.headings > 0)) return true;
  if (counts.headings < 2 || !startsAtZero(text, lines)) return false;
  const bodies = scenes.flatMap(({ bare }) => bare).map(({ start, end }) => text.slice(start, end));
  return areSpoken(bodies) || scenes.some(({ bare }) => bare.some((range) => hasSpeech(text, range)));
}

/** "09:00 Registration" is an agenda: the times of a script begin at nought. */
function startsAtZero(text: string, lines: readonly ScriptLine[]): boolean {
  const first = lines.find(({ kind }) => kind === 'scene');
  const clock = first === undefined ? null : /^\D{0,3}(\d{1,2}):(\d{2})/.exec(text.slice(first.start, first.end));
  return clock === null || Number(clock[1]) === 0;
}

const hasSpeech = (text: string, { start, end }: TextRange): boolean =>
  describedQuotes(text, start, end).spoken.some((quote) => quote.end - quote.start > 12);

/** What stands bare under a heading is heard, or tells what is seen when the words stand in quotation marks. */
function settle(text: string, scene: SceneDraft, gatherer: SceneGatherer): SceneDraft {
  const { scenes, counts } = gatherer;
  if (scene.bare.length === 0) return scene;
  const isQuoted = scenes.some(({ bare }) => bare.some((range) => hasSpeech(text, range)));
  const isNamed = counts.spoken > 0 || counts.speeches > 0;
  const settled: SceneDraft = { ...scene, spoken: [...scene.spoken], shown: [...scene.shown], bare: [] };
  for (const range of scene.bare) {
    const isHeard = !isQuoted && !isNamed;
    if (isHeard) settled.spoken.push(...spokenRanges(text, range.start, range.end));
    for (const taken of isHeard ? [range] : describe(text, settled, range)) gatherer.takeLater(taken);
  }
  return settled;
}

/** Gives the quotations that were taken out of the description. */
function describe(text: string, scene: SceneDraft, { start, end }: TextRange): readonly TextRange[] {
  const { spoken, shown } = describedQuotes(text, start, end);
  scene.spoken.push(...spoken.map((quote) => ({ start: quote.start, end: quote.end })));
  scene.shown.push(...shown.map((quote) => ({ kind: 'text' as const, text: text.slice(quote.start, quote.end) })));
  let words = text.slice(start, end);
  for (const quote of [...spoken, ...shown])
    words = words.slice(0, quote.from - start) + ' '.repeat(quote.to - quote.from) + words.slice(quote.to - start);
  scene.place += ` ${words.replace(/\s+/g, ' ').trim()}.`;
  return [...spoken, ...shown].map(({ from, to }) => ({ start: from, end: to }));
}
