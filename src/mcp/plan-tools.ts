// plan_video, get_plan, edit_plan, make_planned_video, revise_video.
import type { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import type { CallToolResult } from '@modelcontextprotocol/sdk/types.js';
import { z } from 'zod';
import type { Reynard } from '../sdk/reynard.ts';
import type { Storyboard } from '../sdk/types.ts';
import { changeInput, draftInput, filmInput, given, idInput, startedAnswer } from './film-input.ts';
import { answer, answering } from './tool-answer.ts';

const planIdInput = { id: z.string().describe('The id of a plan, as plan_video gave it.') };
const making = { readOnlyHint: false, destructiveHint: false, idempotentHint: false, openWorldHint: false };

/** Adds the tools of plans and revisions. */
export function addPlanTools(server: McpServer, client: Reynard): void {
  server.registerTool(
    'plan_video',
    {
      title: 'Plan a video',
      description:
        'Writes the script and the scenes of a film without making it. Show it to the user, change it with edit_plan, and film it with make_planned_video.',
      inputSchema: z.strictObject(filmInput),
      annotations: making,
    },
    (input, { signal }) =>
      answering(async () =>
        describePlan(await client.storyboards.create({ ...given(input), prompt: input.prompt }, signal)),
      ),
  );
  server.registerTool(
    'get_plan',
    {
      title: 'Get a plan',
      description: 'A plan as it is now, with a picture of every scene.',
      inputSchema: z.strictObject(planIdInput),
      annotations: { readOnlyHint: true },
    },
    ({ id }) => answering(async () => describePlan(await client.storyboards.get(id))),
  );
  server.registerTool(
    'edit_plan',
    {
      title: 'Edit a plan',
      description: 'Changes a plan by words, by fields, or both; tells what was changed.',
      inputSchema: z.strictObject({ ...planIdInput, ...changeInput }),
      annotations: making,
    },
    ({ id, ...change }) => answering(async () => describePlan(await client.storyboards.edit(id, given(change)))),
  );
  server.registerTool(
    'make_planned_video',
    {
      title: 'Make a planned video',
      description: 'Starts the film of a plan and answers at once with its task id. Call watch_video with it next.',
      inputSchema: z.strictObject({ ...planIdInput, ...draftInput }),
      annotations: making,
    },
    ({ id, ...options }) => answering(async () => startedAnswer(await client.storyboards.render(id, given(options)))),
  );
  server.registerTool(
    'revise_video',
    {
      title: 'Revise a finished video',
      description:
        'Starts a changed version of a finished film; only changed scenes are made again. Call watch_video with the new id.',
      inputSchema: z.strictObject({ ...idInput, ...changeInput, ...draftInput }),
      annotations: making,
    },
    ({ id, ...change }) =>
      answering(async () => startedAnswer(await (await client.tasks.get(id)).revise(given(change)))),
  );
}

function describePlan(plan: Storyboard): CallToolResult {
  const { id, revision, storyboard, estimate, applied, warnings, stills } = plan;
  const scenes = storyboard.scenes.map((scene) => `${scene.id} (${String(scene['kind'])}): ${scene.spoken}`);
  const text = [
    `Plan ${id}, revision ${revision}: "${storyboard.title}", ${estimate.duration} s, to be made in about ${estimate.render_time} s.`,
    ...applied.map((change) => `Changed: ${change}`),
    ...scenes,
    ...warnings.map((warning) => `Note: ${warning}`),
    'Call edit_plan to change it, make_planned_video to film it.',
  ].join('\n');
  const links = stills.map(({ scene, url }) => ({ uri: url, name: `${scene}.jpg`, mimeType: 'image/jpeg' }));
  return answer(text, plan, links);
}
