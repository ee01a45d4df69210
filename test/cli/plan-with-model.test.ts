import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';
import { storyboardSchema } from '../../src/model/storyboard.ts';
import { goodReply, goodWords, launchPrompt } from '../director/script-replies.ts';
import { openLlmEndpoint } from '../doubles/llm-endpoint.ts';

const run = promisify(execFile);

test('the command line plans with the language model that the environment names', async () => {
  await using endpoint = await openLlmEndpoint([goodReply]);
  const env = {
    ...process.env,
    ...{
      REYNARD_LLM_BASE_URL: endpoint.openaiUrl,
      REYNARD_LLM_MODEL: 'test-model',
      REYNARD_LLM_API_KEY: 'sk-cli-secret',
    },
  };
  const { stdout, stderr } = await run(process.execPath, ['src/cli/reynard.ts', 'plan', launchPrompt], { env });
  const storyboard = storyboardSchema.parse(JSON.parse(stdout));
  expect(storyboard.scenes.map((scene) => scene.spoken).join(' ')).toBe(goodWords);
  expect(storyboard.decisions).toContainEqual(expect.objectContaining({ field: 'script', chosen: 'test-model' }));
  expect(stdout + stderr).not.toContain('sk-cli-secret');
  expect(endpoint.seen[0]?.headers.authorization).toBe('Bearer sk-cli-secret');
});
