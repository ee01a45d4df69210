// A brief's words -> copy of the field of life it belongs to.
import type { Brief } from '../../brief.ts';
import type { Block, Domain } from './copy.ts';

const domains: readonly Domain[] = [];

/** Gives the blocks of every field that the topic names, the first named first. */
export function domainBlocks(brief: Brief): readonly Block[] {
  const topic = brief.topic?.words ?? brief.facts[0]?.text ?? '';
  return domains.filter((domain) => domain.words.test(topic)).flatMap((domain) => domain.blocks);
}
