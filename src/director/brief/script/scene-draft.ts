// The scenes of a script in the making: what is heard in each, what is read on screen, where it takes place.

import { spokenRanges } from './scene-text.ts';
import type { ScriptLine, TextRange } from './script-lines.ts';

/** A text for the screen, or a name and what its owner is. */
export interface ShownText {
  readonly kind: 'text' | 'name';
  readonly text: string;
}

/** A scene of a script as it was given. */
export interface SceneDraft {
  /** Words that tell where it takes place. */
  place: string;
  readonly spoken: TextRange[];
  readonly shown: ShownText[];
  /** Lines under the heading of which nobody has said yet whether they are heard. */
  readonly bare: TextRange[];
  /** What its heading says begins: a scene of the user's own making. */
  readonly hasHeading: boolean;
}

/** Gathers the scenes of a script line by line. */
export class SceneGatherer {
  readonly scenes: SceneDraft[] = [];
  /** Everything that belongs to the script. */
  readonly taken: TextRange[] = [];
  readonly speakers: string[] = [];
  readonly counts = { headings: 0, spoken: 0, asides: 0, speeches: 0 };
  /** What a line without a name is. */
  mode: 'before' | 'bare' | 'spoken' | 'described' | 'orders';
  readonly #text: string;
  readonly isGiven: boolean;

  constructor(text: string, isGiven: boolean) {
    this.#text = text;
    this.isGiven = isGiven;
    this.mode = isGiven ? 'spoken' : 'before';
  }

  get hasBegun(): boolean {
    return this.scenes.length > 0;
  }

  takeHeading(line: ScriptLine): void {
    this.counts.headings += 1;
    this.#open(line.name, true);
    this.mode = 'bare';
    this.#take(line);
  }

  /** A line of somebody's, or under a name like "Voiceover". */
  takeSpoken(line: TextRange, body: number): void {
    const ranges = spokenRanges(this.#text, body, line.end);
    const current = this.#current();
    // Without headings, what is shown closes a scene.
    const scene = current.hasHeading || current.shown.length === 0 ? current : this.#open('', false);
    scene.spoken.push(...ranges);
    this.mode = 'spoken';
    this.#take(line);
  }

  takeShown(line: ScriptLine, kind: ShownText['kind']): void {
    this.counts.asides += 1;
    const text = this.#text.slice(line.body, line.end).trim();
    if (text !== '') this.#current().shown.push({ kind, text: withoutQuotes(text) });
    this.#closeAside(line);
  }

  /** What is seen stays to be read: it may tell who presents and where. */
  takePlace(line: ScriptLine, isCounted: boolean): void {
    if (isCounted) this.counts.asides += 1;
    this.#current().place += ` ${this.#text.slice(line.body, line.end).trim()}.`;
    const isUnread = /^(?:b-?roll|camera|shots?|graphics?|animation|transition|sfx|sound|fx|footage)/i.test(line.name);
    this.#closeAside(isUnread ? line : { start: line.start, end: line.body });
  }

  /** A line without a name. */
  takeText(line: TextRange): void {
    if (this.mode === 'before' || this.mode === 'orders') return;
    if (this.mode === 'spoken') this.#current().spoken.push(...spokenRanges(this.#text, line.start, line.end));
    else if (this.mode === 'bare') this.#current().bare.push({ start: line.start, end: line.end });
    else this.#current().place += ` ${this.#text.slice(line.start, line.end).trim()}`;
    // What is only described is taken by nobody.
    if (this.mode === 'spoken') this.#take(line);
  }

  /** A line under a heading that turned out to be heard, or a quotation in one. */
  takeLater(range: TextRange): void {
    this.#take(range);
  }

  /** A direction by itself: nothing of it is heard. */
  takeDirection(line: TextRange): void {
    if (this.hasBegun || this.isGiven) this.#take(line);
  }

  #closeAside(line: TextRange): void {
    const isDescribing = this.counts.headings > 0 && this.counts.spoken > 0;
    this.mode =
      this.counts.headings > 0 ? (isDescribing ? 'described' : 'bare') : this.isGiven ? 'spoken' : 'described';
    this.#take(line);
  }

  #current(): SceneDraft {
    return this.scenes.at(-1) ?? this.#open('', false);
  }

  #open(place: string, hasHeading: boolean): SceneDraft {
    const scene: SceneDraft = { place, spoken: [], shown: [], bare: [], hasHeading };
    this.scenes.push(scene);
    return scene;
  }

  #take({ start, end }: TextRange): void {
    this.taken.push({ start, end });
  }
}

const withoutQuotes = (text: string): string => text.replace(/^["“„«'‘](.*)["”“»'’]$/u, '$1').trim();
