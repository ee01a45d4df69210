// The names of the models this service answers to.

/** Every name that `model` may carry; the first is the public one, the last the one that really serves. */
export const modelNames = ['heygen-video-agent', 'reynard-video-agent'] as const;

/** The model of this program, which answers by either name. */
export const servingModelName = 'reynard-video-agent';

/** The hosted model, which answers by its name where the operator has a key for it. */
export const hostedModelName = 'heygen-video-agent';

/** A name `model` may carry. */
export type ModelName = (typeof modelNames)[number];

/** True when `name` is a model of this service. */
export const isModelName = (name: string): name is ModelName => modelNames.some((known) => known === name);
