// The pages that explain what all calls share.

import { scopes } from '../../contract/operation.ts';
import { errorRows } from '../error-rows.ts';
import type { Block, Page } from './blocks.ts';

const heading = (text: string): Block => ({ kind: 'heading', text });
const text = (words: string): Block => ({ kind: 'text', text: words });
const code = (name: string, language: string, lines: string): Block => ({
  kind: 'code',
  samples: [{ name, language, code: lines }],
});

const start: Page = {
  slug: 'start',
  title: 'First film',
  group: 'Start here',
  summary: 'From a prompt to a finished MP4 in three calls.',
  blocks: [
    text(
      'Send a prompt; an agent casts a presenter, writes the script, arranges the scenes and films them. A film is a task: it is made in the background, and you read the task until it has ended.',
    ),
    heading('1. Ask for a film'),
    code(
      'curl',
      'bash',
      `curl -X POST {{origin}}/v1/videos/generations \\
  -H "Authorization: Bearer $REYNARD_API_KEY" -H "Content-Type: application/json" \\
  -d '{"model": "heygen-video-agent", "prompt": "A weather reporter in front of a sunny city skyline."}'`,
    ),
    heading('2. Wait for it'),
    text(
      'Read the task every few seconds, [follow its events](/docs/follow-task), or give a `callback_url` and be [called](/docs/receiving-webhooks). `status` goes from `pending` over `processing` to `completed` or `failed`; `progress` is 100 only together with `completed` and `results`.',
    ),
    code('curl', 'bash', 'curl {{origin}}/v1/tasks/TASK_ID -H "Authorization: Bearer $REYNARD_API_KEY"'),
    heading('3. Download it'),
    text(
      '`results[0].url` answers without the key until `expires_at`; read the task again for a fresh link. Captions, word times, a still, the storyboard and the report of the examination have links beside it.',
    ),
    heading('Asking twice makes one film'),
    text(
      'Send an `Idempotency-Key` header with every request that makes something. The same key and body give the same task, however often and however many at once; another body under the same key is refused.',
    ),
    heading('Your own files'),
    text(
      'Pictures, clips, sound and documents go into `file_urls`: public URLs, or the addresses that [an upload](/docs/upload-file) answered.',
    ),
  ],
};

const authentication: Page = {
  slug: 'authentication',
  title: 'Keys, scopes and rates',
  group: 'Start here',
  summary: 'How calls are opened, and how many may be made.',
  blocks: [
    text(
      'Every call under `/v1` carries a key in the header `Authorization: Bearer <key>`. A key in the address is refused: addresses end up in logs. Another key sees nothing of yours; what it may not see does not exist for it.',
    ),
    heading('Making keys'),
    text('The first start prints a key. Whoever runs the service makes, rotates and ends further ones:'),
    code(
      'shell',
      'bash',
      `npx reynard keys create --name "Build server" --scopes videos:write,videos:read --expires-in-days 90
npx reynard keys list
npx reynard keys rotate KEY_ID --overlap-hours 24
npx reynard keys revoke KEY_ID`,
    ),
    heading('Scopes'),
    text('A key may do everything unless it was made with scopes. Every page here names the one its call needs.'),
    { kind: 'list', items: scopes.map((scope) => `\`${scope}\``) },
    heading('Rates'),
    text(
      'A key has a number of calls a minute for making things and another for reading. Every answer tells how many are left in `RateLimit`, and the rule in `RateLimit-Policy`. Beyond it the answer is `429` with `Retry-After` in seconds; a call after that wait succeeds.',
    ),
  ],
};

const webhooks: Page = {
  slug: 'receiving-webhooks',
  title: 'Receiving webhooks',
  group: 'Start here',
  summary: 'Be called when a film has ended, and know that it was us.',
  blocks: [
    text(
      'A request with a `callback_url` has the task posted there when it has ended, however it ended. The message follows [Standard Webhooks 1.0](https://www.standardwebhooks.com): the headers `webhook-id`, `webhook-timestamp` and `webhook-signature`, and the task object as its body.',
    ),
    heading('Verifying'),
    text(
      'Take the secret from [Read the secret](/docs/read-webhook-secret) and check every message before you trust it.',
    ),
    code(
      'TypeScript',
      'typescript',
      `import { createHmac, timingSafeEqual } from 'node:crypto';

function isGenuine(headers, rawBody, secret) {
  const age = Math.abs(Date.now() / 1000 - Number(headers['webhook-timestamp']));
  const key = Buffer.from(secret.slice('whsec_'.length), 'base64');
  const signed = \`\${headers['webhook-id']}.\${headers['webhook-timestamp']}.\${rawBody}\`;
  const wanted = createHmac('sha256', key).update(signed).digest();
  return age < 300 && headers['webhook-signature'].split(' ').some((part) => {
    const given = Buffer.from(part.replace(/^v1,/, ''), 'base64');
    return given.length === wanted.length && timingSafeEqual(given, wanted);
  });
}`,
    ),
    heading('Attempts'),
    {
      kind: 'list',
      items: [
        'Any answer from 200 to 299 within 15 seconds takes the message.',
        'Everything else is tried again: ten attempts over about 75 hours, after 5 s, 5 min, 30 min, 2 h, 5 h, 10 h, 14 h, 20 h and 24 h.',
        '`Retry-After` is obeyed; `410` ends it at once; redirects are not followed.',
        'The same message keeps its `webhook-id`: use it to drop what you have seen.',
        'Only public https addresses are called, unless whoever runs the service allows others.',
      ],
    },
    text(
      '[The list of webhooks](/docs/list-webhook-deliveries) tells what became of each, and any can be [sent again](/docs/replay-webhook-delivery).',
    ),
  ],
};

const client: Page = {
  slug: 'client',
  title: 'The TypeScript client',
  group: 'Start here',
  summary: 'The same calls with types, waiting and safe retries; for Node.js, Bun, Deno and browsers.',
  blocks: [
    text('The client has no dependencies. It is packed from the source of this service and installed from the file:'),
    code(
      'shell',
      'bash',
      'npm run pack:sdk                      # in the folder of Reynard\nnpm install ./reynard-sdk-0.1.0.tgz   # in yours',
    ),
    heading('A film'),
    code(
      'TypeScript',
      'typescript',
      `import { writeFile } from 'node:fs/promises';
import { Reynard, TaskFailedError } from 'reynard-sdk';

const client = new Reynard({ apiKey: process.env.REYNARD_API_KEY ?? '', baseUrl: '{{origin}}' });
const task = await client.videos.generate({
  prompt: 'A chef in a kitchen explains how to make a good tomato soup in 30 seconds.',
  draft: true,
});
try {
  const film = await task.wait({
    onProgress: ({ progress, task_info }) => console.log(\`\${progress} %, \${task_info.estimated_time} s to go\`),
  });
  console.log(film.title, film.duration);
  const answer = await task.download();
  await writeFile('soup.mp4', new Uint8Array(await answer.arrayBuffer()));
} catch (error) {
  if (!(error instanceof TaskFailedError)) throw error;
  console.error(error.code, error.message);
}`,
    ),
    {
      kind: 'list',
      items: [
        '`task.cancel()` stops it; `for await (const state of task.events())` follows it without polling.',
        '`client.storyboards.create`, `.edit` and `.render` plan first; `task.revise({ instruction })` changes a finished film.',
        'Refusals are classes with `code`, `param`, `requestId` and `retryAfterSeconds`.',
        'A call is tried again only where that cannot do anything twice: all tries of `generate` carry one `Idempotency-Key`.',
        '`verifyWebhook({ body, headers, secret })` checks a [webhook](/docs/receiving-webhooks) and gives its task.',
        'A page of another host needs its origin in the setting `REYNARD_CORS_ORIGINS`.',
      ],
    },
  ],
};

const agents: Page = {
  slug: 'agents',
  title: 'Agents (MCP)',
  group: 'Start here',
  summary: 'The tools of this service for whatever speaks the Model Context Protocol.',
  blocks: [
    text(
      'At `{{origin}}/mcp` the tools answer over streamable HTTP; the API key goes along as `Authorization: Bearer <key>`. An agent that starts its tools itself runs the command `mcp`, which talks to this service:',
    ),
    code(
      'JSON',
      'json',
      JSON.stringify(
        {
          mcpServers: {
            reynard: {
              command: 'npm',
              args: ['--prefix', '/path/to/reynard', 'run', '--silent', 'reynard', '--', 'mcp'],
              env: { REYNARD_API_KEY: 'ryn_…', REYNARD_URL: '{{origin}}' },
            },
          },
        },
        null,
        2,
      ),
    ),
    {
      kind: 'list',
      items: [
        '`make_video` starts a film and answers at once; `watch_video` waits for it, with progress, and gives a link to the MP4. `get_video`, `list_videos` and `cancel_video` do what they say.',
        '`plan_video` writes script and scenes without filming, `edit_plan` changes them by words or fields, `get_plan` shows them with pictures, `make_planned_video` films them.',
        '`revise_video` changes a finished film. `list_avatars`, `list_voices` and `list_styles` tell what can be asked for.',
      ],
    },
  ],
};

const errors: Page = {
  slug: 'errors',
  title: 'Errors',
  group: 'Start here',
  summary: 'Every code, and what to do about it.',
  blocks: [
    text(
      'A refusal carries a JSON body and the header `X-Request-Id`. Branch on `code`, never on `message`. A task that failed carries `code` and `message` in its own `error`; the answer that reads it is a 200.',
    ),
    code(
      '422',
      'json',
      JSON.stringify(
        {
          error: {
            ...{ code: 'unknown_parameter', message: 'There is no field "avatarid": did you mean avatar_id?' },
            ...{ type: 'invalid_request_error', param: 'avatarid', request_id: 'req_0b1c2d3e4f5061728394a5b6' },
          },
        },
        null,
        2,
      ),
    ),
    {
      kind: 'table',
      head: ['Code', 'HTTP', 'Try again', 'What to do'],
      rows: errorRows.map(({ code: name, status, retryable, hint }) => [
        ...[`\`${name}\``, String(status), retryable ? 'yes' : 'no', hint],
      ]),
    },
  ],
};

/** The guides, in the order of reading. */
export const guides: readonly Page[] = [start, authentication, client, agents, webhooks, errors];
