// What the offline writer's copy is made of: lines with slots, and blocks of lines with a card.

/** Variants of one line; `bright` and `sober` are for films of that tone, `any` for all. */
export interface Lines {
  readonly any?: readonly string[];
  readonly bright?: readonly string[];
  readonly sober?: readonly string[];
}

/** A card's item: the text shown and its icon; it appears when its text, or `cue`, is spoken. */
export interface CardItem {
  readonly text: string;
  readonly icon: string;
  readonly cue?: string;
}

/** General advice that stands for itself: no claim that only the user could make. */
export interface Block {
  readonly lines: readonly string[];
  readonly card?: { readonly heading: string; readonly items: readonly CardItem[] };
  /** Its last sentence is a question, shown under this heading: beside the presenter, or alone and in silence. */
  readonly asks?: { readonly heading: string; readonly isLeftAlone: boolean };
  /** Before the prompt's own facts; without it, after them. */
  readonly isLeadIn?: boolean;
  /** Only for topics with these words. */
  readonly when?: RegExp;
  /** Without it the film would miss its point: a film of no given length always has it. */
  readonly isCore?: boolean;
}

/** A line for each way a topic can be worded. */
export interface Openings {
  readonly noun?: Lines;
  readonly name?: Lines;
  readonly wh?: Lines;
  readonly 'how-to'?: Lines;
  readonly doing?: Lines;
  readonly question?: Lines;
  readonly statement?: Lines;
  /** Without any topic. */
  readonly none?: Lines;
}

/** The copy of one format. */
export interface FormatCopy {
  readonly openings: Openings;
  /** Spoken over the title card, when the format has one. */
  readonly titles?: Lines;
  /** Leads from the opening to the prompt's own facts. */
  readonly bridges?: Lines;
  readonly blocks: readonly Block[];
  readonly closings: Lines;
  /** For films that are to be funny. */
  readonly funny?: readonly Block[];
}

/** Makes a card's item. */
export const item = (text: string, icon: string, cue?: string): CardItem =>
  cue === undefined ? { text, icon } : { text, icon, cue };

/** A piece of general advice: the sentence spoken, its short form and its icon on a card. */
export interface Tip {
  readonly say: string;
  readonly show: string;
  readonly icon: string;
  /** Points of the prompt that say the same. */
  readonly like?: RegExp;
}

/** Copy for a field of life, used when the topic's words match. */
export interface Domain {
  readonly words: RegExp;
  /** Spoken before the first tips. */
  readonly hook: string;
  /** What is commonly known of the subject, for explainers and lessons. */
  readonly blocks?: readonly Block[];
  readonly tips: readonly Tip[];
}

/** Makes a tip. */
export const tip = (say: string, show: string, icon: string, like?: RegExp): Tip =>
  like === undefined ? { say, show, icon } : { say, show, icon, like };
