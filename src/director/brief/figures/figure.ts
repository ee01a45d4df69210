// Facts that form a picture when they are seen together.

/** A value under a name: "Q1", "$1.2M". */
export interface Point {
  readonly label: string;
  /** The value as written. */
  readonly text: string;
  readonly value: number;
}

/** Facts of the prompt that belong together, by the form they are best seen in. */
export type Figure =
  | {
      readonly kind: 'series';
      /** "%", "$M", "km"; null for bare numbers. */
      readonly unit: string | null;
      readonly points: readonly Point[];
      /** The sentence of the prompt that tells the values itself; absent where they stand as a list. */
      readonly sentence?: string;
      /** What the sentence tells the values of; null when it does not name it. */
      readonly of?: string | null;
    }
  | {
      readonly kind: 'events';
      readonly events: readonly { readonly when: string; readonly what: string }[];
      /** The words of the prompt that tell the events themselves; absent where they stand as a list. */
      readonly sentence?: string;
    }
  | {
      readonly kind: 'sides';
      readonly left: { readonly title: string; readonly points: readonly string[] };
      readonly right: { readonly title: string; readonly points: readonly string[] };
      /** The words of the prompt that tell both sides themselves; absent where they stand as lists. */
      readonly sentence?: string;
    }
  | {
      readonly kind: 'table';
      /** Null where the prompt names no columns. */
      readonly columns: readonly string[] | null;
      readonly rows: readonly (readonly string[])[];
    }
  | { readonly kind: 'quote'; readonly quote: string; readonly by: string | null }
  | { readonly kind: 'code'; readonly language: string; readonly lines: readonly string[] };
