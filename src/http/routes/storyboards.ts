// /v1/storyboards: plan, read, edit and film; and revisions of finished films.
import { type Context, Hono } from 'hono';
import {
  revisionSchema,
  type StoryboardObject,
  storyboardEditSchema,
  storyboardRenderSchema,
  storyboardRequestSchema,
} from '../../contract/storyboards.ts';
import { VideoError } from '../../kit/errors.ts';
import type { AppEnv } from '../app-env.ts';
import { checkBody } from '../check-body.ts';
import { checkGenerationRequest, readRunFields } from '../check-generation-request.ts';
import { createTaskOf } from '../create-task-of.ts';
import { findOwnUploads } from '../find-own-uploads.ts';
import { findTask } from '../find-task.ts';
import type { HttpPorts } from '../ports.ts';
import { readJsonBody } from '../read-json-body.ts';
import { readResultJson } from '../read-result-json.ts';
import { sendFile } from '../send-file.ts';
import { signPath } from '../sign-link.ts';
import type { BoardChange, StoredStoryboard } from '../storyboard-ports.ts';

/** Makes the routes. */
export function createStoryboardRoutes(ports: HttpPorts) {
  const { storyboards } = ports;
  const show = async (context: Context<AppEnv>, board: StoredStoryboard) =>
    context.json(await viewStoryboard(ports, board, context.get('origin')));

  return new Hono<AppEnv>()
    .post('/v1/storyboards', async (context) => {
      const body = await readJsonBody(context.req);
      checkBody(body, storyboardRequestSchema);
      const keyId = context.get('key').id;
      const ownUploads = await findOwnUploads(ports.uploads, body, keyId);
      // A storyboard is planned and filmed here: the hosted engine takes none.
      const choices = { ...ports, ...ownUploads, hasHostedEngine: false };
      const request = checkGenerationRequest(body, choices);
      return show(context, await storyboards.create(keyId, request, context.req.raw.signal));
    })
    .get('/v1/storyboards/:id', async (context) => show(context, await findBoard(ports, context)))
    .patch('/v1/storyboards/:id', async (context) => {
      const { storyboard, instruction } = checkBody(await readJsonBody(context.req), storyboardEditSchema);
      const change = readChange(storyboard, instruction);
      return show(context, await storyboards.change(await findBoard(ports, context), change));
    })
    .post('/v1/storyboards/:id/render', async (context) => {
      const asked = await readJsonBody(context.req);
      const fields = checkBody(asked, storyboardRenderSchema);
      const { id, request, board, facts } = await findBoard(ports, context);
      const run = readRunFields({ ...fields, draft: fields.draft ?? request.draft }, ports);
      const length = { filmSeconds: facts.filmSeconds, drawnSeconds: facts.filmSeconds };
      const film = { ...request, ...run, storyboard: board, length, warnings: facts.warnings };
      return createTaskOf(ports, context, { asked: { ...asked, of: id }, request: film });
    })
    .get('/v1/storyboards/:id/stills/:name', async (context) => {
      const board = await findBoard(ports, context);
      const scene = /^([a-z0-9-]{1,40})\.jpg$/.exec(context.req.param('name'))?.[1];
      const still = scene === undefined ? undefined : await storyboards.openStill(board, scene);
      if (still === undefined) throw new VideoError('not_found', 'This storyboard has no such scene.');
      if (context.get('isSigned')) context.header('Cross-Origin-Resource-Policy', 'cross-origin');
      return sendFile(context, still, { contentType: 'image/jpeg', downloadName: `${scene}.jpg` }, ports.log);
    })
    .post('/v1/tasks/:id/revisions', async (context) => {
      const asked = await readJsonBody(context.req);
      const { storyboard, instruction, ...fields } = checkBody(asked, revisionSchema);
      const change = readChange(storyboard, instruction);
      const task = await findTask(ports.tasks, context.req.param('id'), context.get('key').id);
      if (task.state !== 'completed') {
        throw new VideoError(
          'task_not_completed',
          `The task ${task.id} is ${task.state}; only a finished film can be revised.`,
        );
      }
      const plan = await readResultJson(ports.files, task.id, 'storyboard.json');
      const { board, facts, changedSeconds } = storyboards.changeBoard(plan, change);
      const warnings = [...task.request.warnings, ...facts.warnings];
      // Nothing of how the first film was run holds for this one: it has a callback and a priority of its own.
      const run = readRunFields(fields, ports);
      // At another size all of it is new.
      const drawnSeconds = run.draft === task.request.draft ? changedSeconds : facts.filmSeconds;
      const length = { filmSeconds: facts.filmSeconds, drawnSeconds };
      const film = { ...task.request, ...run, storyboard: board, length, warnings };
      return createTaskOf(ports, context, { asked: { ...asked, of: task.id }, request: film });
    });
}

function readChange(
  fields: Readonly<Record<string, unknown>> | undefined,
  instruction: string | undefined,
): BoardChange {
  if (fields !== undefined || instruction !== undefined)
    return { fields: fields ?? null, instruction: instruction ?? null };
  throw new VideoError('invalid_parameter', 'Give "storyboard" with new values of fields, or "instruction" in words.', {
    param: 'storyboard',
  });
}

async function findBoard({ storyboards }: HttpPorts, context: Context<AppEnv>): Promise<StoredStoryboard> {
  const id = context.req.param('id') ?? '';
  // A signed link names what it opens; its owner made it.
  const keyId = context.get('isSigned') ? undefined : context.get('key').id;
  const board = /^storyboard-[a-z0-9]{28}$/.test(id) ? await storyboards.find(id, keyId) : undefined;
  if (board === undefined) throw new VideoError('not_found', 'This key has no storyboard with this id.');
  return board;
}

async function viewStoryboard(ports: HttpPorts, stored: StoredStoryboard, origin: string): Promise<StoryboardObject> {
  const { id, board, facts, revision, createdAtMs } = stored;
  const expiresAt = Math.floor((ports.nowMs() + ports.linkLifetimeMs) / 1000);
  return {
    id,
    object: 'video.storyboard',
    created: Math.floor(createdAtMs / 1000),
    revision,
    // The planner's schema is the stricter one of the two.
    storyboard: board as StoryboardObject['storyboard'],
    estimate: {
      duration: Math.round(facts.filmSeconds * 10) / 10,
      render_time: Math.ceil(await ports.storyboards.estimateSeconds(stored)),
      credits: 0,
    },
    stills: facts.sceneIds.map((scene) => ({
      scene,
      url: origin + signPath(ports.linkSecret, `/v1/storyboards/${id}/stills/${scene}.jpg`, expiresAt),
    })),
    applied: [...facts.applied],
    warnings: [...facts.warnings],
  };
}
