import { execFileSync, spawnSync } from 'node:child_process';
import { expect, it } from 'vitest';

/** A tree of processes of its own, for root and, where the system lets it, for anybody. */
const ownTree = [
  ['--pid', '--fork', '--mount-proc'],
  ['--user', '--map-root-user', '--pid', '--fork', '--mount-proc'],
].find((args) => spawnSync('unshare', [...args, 'true']).status === 0);

if (ownTree === undefined)
  console.warn('A process tree of its own cannot be made: the test of the first process is skipped.');

it.skipIf(ownTree === undefined)('a server that is the first process of its tree is left with no dead decoder', () => {
  const program = new URL('first-process-program.ts', import.meta.url).pathname;
  const said = execFileSync('unshare', [...(ownTree ?? []), process.execPath, program], { encoding: 'utf8' });
  const { pid, outcomes, others }: { pid: number; outcomes: readonly string[]; others: readonly string[] } =
    JSON.parse(said);
  expect(pid).toBe(1);
  expect(outcomes[0]).toBe('decoded');
  expect(outcomes.filter((outcome) => outcome === 'cancelled').length).toBeGreaterThan(5);
  expect(others).toEqual([]);
});
