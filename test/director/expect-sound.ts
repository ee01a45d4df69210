// Checks of what is written by hand for the offline writer.
import { readFileSync } from 'node:fs';
import { expect } from 'vitest';
import { findCue } from '../../src/director/scenes/cue.ts';
import type { Block } from '../../src/director/writers/offline/copy.ts';
import { spokenWords } from '../../src/model/storyboard.ts';

const icons = JSON.parse(readFileSync(new URL(import.meta.resolve('lucide-static/icon-nodes.json')), 'utf8'));
const numbers =
  /\d|\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|hundreds?|thousands?|millions?|billions?|half|halfway|twice|dozens?)\b/i;

const startOf = (line: string) => (line.toLowerCase().match(/[\p{L}\p{N}'’]+/gu) ?? []).slice(0, 2).join(' ');

/** Checks that thoughts are whole sentences without figures, that no two begin alike, and that cards appear on spoken words. */
export function expectSound(blocks: readonly Block[]): void {
  const lines = blocks.flatMap((block) => block.lines);
  for (const line of lines) {
    expect(line).toMatch(/^["“]?\p{Lu}[^[\]|]*[.!?]$/u);
    expect(line).not.toMatch(numbers);
  }
  const starts = lines.map(startOf);
  expect(starts.filter((start, index) => starts.indexOf(start) !== index)).toEqual([]);
  for (const { card, lines: spoken } of blocks) {
    if (card === undefined) continue;
    expect(card.heading.length).toBeGreaterThan(0);
    expect(card.heading.length).toBeLessThanOrEqual(32);
    const words = spokenWords(spoken.join(' '));
    for (const { text, icon, cue } of card.items) {
      expect(Object.keys(icons)).toContain(icon);
      expect(text.length).toBeLessThanOrEqual(40);
      expect(findCue(words, cue ?? text), `${cue} in ${words.join(' ')}`).not.toBeNull();
    }
  }
}

/** The block as it is spoken of something: without slots. */
export const withoutSlots = (block: Block): Block => ({
  ...block,
  lines: block.lines.map((line) => line.replace(/\{[A-Z]\w*\}/g, 'It').replace(/\{\w+\}/g, 'it')),
});
