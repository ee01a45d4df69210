// A process for the tests of calls: it does what each call's words say.
import { appendFile, readFile } from 'node:fs/promises';
import { setTimeout as sleep } from 'node:timers/promises';
import { answerCalls } from '../../src/kit/answer-calls.ts';
import { VideoError } from '../../src/kit/errors.ts';

/** What the process is told first. */
export interface Setup {
  readonly name: string;
  /** A file with a line for each call that began. */
  readonly diary: string;
}

answerCalls<Setup, string, string>(({ name, diary }) => async (call, signal) => {
  await appendFile(diary, `${call}\n`);
  const times = (await readFile(diary, 'utf8')).split('\n').filter((line) => line === call).length;
  if (call === 'die') process.kill(process.pid, 'SIGKILL');
  if (call === 'die once' && times === 1) process.kill(process.pid, 'SIGKILL');
  if (call === 'hang') for (;;);
  if (call === 'wait') await sleep(60_000, undefined, { signal });
  if (call === 'fail') throw new VideoError('avatar_not_found', 'There is nobody.', { param: 'avatar_id' });
  return `${name}: ${call}`;
});
