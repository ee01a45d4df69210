// What a running service remembers for a key, shown and erased.
import type { Reynard } from '../../sdk/reynard.ts';
import type { MemoryEntry } from '../../sdk/types.ts';
import { formatTable, type Output } from '../output.ts';

/** A key remembers 200 things at most: two pages. */
const pageItems = 100;

/** Lists everything remembered, the last written first. */
export async function listMemory(client: Reynard, output: Output): Promise<void> {
  const entries: MemoryEntry[] = [];
  for (let token: string | undefined; ; ) {
    const page = await client.memory.list({ limit: pageItems, ...(token === undefined ? {} : { token }) });
    entries.push(...page.data);
    if (page.next_token === null) break;
    token = page.next_token;
  }
  output.result(entries, () =>
    entries.length === 0
      ? 'Nothing is remembered.'
      : formatTable([['ID', 'WHAT', 'NAME', 'VALUE', 'UNTIL'], ...entries.map(entryRow)]),
  );
}

const entryRow = ({ id, slot, name, value, expires_at: expiresAt }: MemoryEntry): readonly string[] => [
  ...[id, slot, name, value.length > 60 ? `${value.slice(0, 60)}…` : value],
  new Date(expiresAt * 1000).toISOString().slice(0, 10),
];

/** Erases one thing. */
export async function forgetMemory(client: Reynard, id: string, output: Output): Promise<void> {
  const answer = await client.memory.forget(id);
  output.result(answer, () => `${answer.id} is forgotten.`);
}

/** Erases everything. */
export async function eraseMemory(client: Reynard, output: Output): Promise<void> {
  const answer = await client.memory.erase();
  output.result(answer, () => `${answer.deleted} ${answer.deleted === 1 ? 'thing is' : 'things are'} forgotten.`);
}
