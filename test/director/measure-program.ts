// Prints the figures of each set of prompts, and what is not met: `node test/director/measure-program.ts [set …]`.
import { plan, shownOf, spokenOf } from './plan.ts';
import { promptSets } from './prompt-sets.ts';
import { type Wish, wishesOf } from './wishes.ts';

const names = process.argv.slice(2).filter((word) => !word.startsWith('--'));
const showsText = process.argv.includes('--text');
for (const [name, entries] of Object.entries(promptSets)) {
  if (names.length > 0 && !names.includes(name)) continue;
  const all: Wish[] = [];
  for (const entry of entries) {
    const film = await plan(entry.prompt);
    const wishes = wishesOf(film, entry);
    all.push(...wishes);
    const missed = wishes.filter((wish) => !wish.isMet);
    if (showsText || missed.length > 0) console.log(`\n# ${entry.prompt}`);
    if (showsText) console.log(`> ${film.title}\n> ${spokenOf(film)}\n> ${shownOf(film)}`);
    for (const { group, wish } of missed) console.log(`  - ${group}: ${wish}`);
  }
  console.log(`\n${name}: ${figuresOf(all)}`);
}

function figuresOf(wishes: readonly Wish[]): string {
  const groups = [...new Set(wishes.map(({ group }) => group))].sort();
  return groups
    .map((group) => {
      const own = wishes.filter((wish) => wish.group === group);
      return `${group} ${own.filter(({ isMet }) => isMet).length}/${own.length}`;
    })
    .join(', ');
}
