// What a word of a prompt can be for.

/** Content is what viewers learn; the others are told in training/README.md. */
export const tagNames = ['content', 'presenter', 'place', 'making', 'audience', 'script', 'shown', 'subject'] as const;

/** What a word of a prompt is for. */
export type TagName = (typeof tagNames)[number];
