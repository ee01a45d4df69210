// Writes an avatar's traits as a few lines of words.

/** The traits in lists divided by commas. */
export const traits = (...lists: readonly string[]): readonly string[] => lists.flatMap((list) => list.split(', '));
