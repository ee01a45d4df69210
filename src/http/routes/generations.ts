// POST /v1/videos/generations: a checked request becomes a task.
import { Hono } from 'hono';
import type { AppEnv } from '../app-env.ts';
import { checkGenerationRequest } from '../check-generation-request.ts';
import { createTaskOf } from '../create-task-of.ts';
import { findOwnUploads } from '../find-own-uploads.ts';
import type { HttpPorts } from '../ports.ts';
import { readJsonBody } from '../read-json-body.ts';

/** Makes the routes. */
export function createGenerationRoutes(ports: HttpPorts) {
  return new Hono<AppEnv>().post('/v1/videos/generations', async (context) => {
    const body = await readJsonBody(context.req);
    const ownUploads = await findOwnUploads(ports.uploads, body, context.get('key').id);
    const request = checkGenerationRequest(body, { ...ports, ...ownUploads });
    return createTaskOf(ports, context, { asked: body, request });
  });
}
