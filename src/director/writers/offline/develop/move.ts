// What can be done with something the prompt gives: a thought about it, or a question that viewers are left alone with.

/** A thought in the notation of `told`, with slots for what it speaks of. */
export interface Move {
  readonly heading: string;
  readonly text: string;
  /** Its last sentence is a question, shown in large letters, and time is left to answer it. */
  readonly asks: boolean;
}

/** Makes a thought. */
export const think = (heading: string, text: string): Move => ({ heading, text, asks: false });

/** Makes a question; what comes before its last sentence leads to it. */
export const ask = (text: string): Move => ({ heading: 'A moment to think', text, asks: true });
