// Storyboards, and revisions of films.
import type { Operation, Parameter } from '../operation.ts';
import { idempotencyKey, linkParameters, rangeParameters, taskId } from './parameters.ts';

const storyboardId: Parameter = {
  name: 'id',
  in: 'path',
  required: true,
  description: 'The id of a storyboard of this key.',
  schema: { type: 'string' },
};

const writeErrors = [400, 401, 404, 413, 415, 422, 503, 507] as const;

/** The calls that plan, edit and film storyboards. */
export const storyboardOperations: readonly Operation[] = [
  {
    id: 'createStoryboard',
    rate: 'create',
    method: 'post',
    path: '/v1/storyboards',
    summary: 'Plan a film without making it',
    tag: 'storyboards',
    access: 'key',
    parameters: [],
    body: 'StoryboardRequest',
    success: { 200: { schema: 'Storyboard' } },
    errors: [400, 401, 413, 415, 422, 503, 507],
  },
  {
    id: 'readStoryboardPlan',
    method: 'get',
    path: '/v1/storyboards/{id}',
    summary: 'Read a storyboard',
    tag: 'storyboards',
    access: 'key',
    parameters: [storyboardId],
    success: { 200: { schema: 'Storyboard' } },
    errors: [401, 404],
  },
  {
    id: 'editStoryboard',
    method: 'patch',
    path: '/v1/storyboards/{id}',
    summary: 'Edit a storyboard, by fields or in plain words',
    tag: 'storyboards',
    access: 'key',
    parameters: [storyboardId],
    body: 'StoryboardEdit',
    success: { 200: { schema: 'Storyboard' } },
    errors: [...writeErrors, 409],
  },
  {
    id: 'renderStoryboard',
    rate: 'create',
    method: 'post',
    path: '/v1/storyboards/{id}/render',
    summary: 'Make the film of a storyboard',
    tag: 'storyboards',
    access: 'key',
    parameters: [storyboardId, idempotencyKey],
    body: 'StoryboardRender',
    success: { 200: { schema: 'Task' } },
    errors: [...writeErrors, 429],
  },
  {
    id: 'readStill',
    method: 'get',
    path: '/v1/storyboards/{id}/stills/{name}',
    summary: 'A picture of one scene',
    tag: 'storyboards',
    access: 'key-or-link',
    parameters: [
      storyboardId,
      { name: 'name', in: 'path', required: true, description: '{scene}.jpg', schema: { type: 'string' } },
      ...linkParameters,
      ...rangeParameters,
    ],
    success: { 200: { mediaType: 'image/jpeg' }, 206: { mediaType: 'image/jpeg' }, 304: null },
    errors: [401, 403, 404, 416],
  },
  {
    id: 'reviseVideo',
    rate: 'create',
    method: 'post',
    path: '/v1/tasks/{id}/revisions',
    summary: 'Revise a finished film; only changed scenes are made',
    tag: 'storyboards',
    access: 'key',
    parameters: [taskId, idempotencyKey],
    body: 'Revision',
    success: { 200: { schema: 'Task' } },
    errors: [...writeErrors, 409, 410, 429],
  },
];
