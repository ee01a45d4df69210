// The lists that a client chooses from.
import type { Operation, SchemaName } from '../operation.ts';
import { limitParameter, rangeParameters, tokenParameter } from './parameters.ts';

type Brief = Pick<Operation, 'id' | 'path' | 'summary'>;

const catalogue = (brief: Brief, schema: SchemaName): Operation => ({
  ...brief,
  method: 'get',
  tag: 'catalogues',
  access: 'key',
  parameters: [limitParameter, tokenParameter],
  success: { 200: { schema } },
  errors: [400, 401, 422],
});

const preview = (brief: Brief, of: string, mediaType: string): Operation => ({
  ...brief,
  method: 'get',
  tag: 'catalogues',
  access: 'open',
  parameters: [
    { name: 'id', in: 'path', required: true, description: `The id of a ${of}.`, schema: { type: 'string' } },
    ...rangeParameters,
  ],
  success: { 200: { mediaType }, 206: { mediaType }, 304: null },
  errors: [400, 404, 416, 507],
});

/** The calls that list and show what can be chosen. */
export const catalogueOperations: readonly Operation[] = [
  {
    id: 'listModels',
    method: 'get',
    path: '/v1/models',
    summary: 'List the models',
    tag: 'catalogues',
    access: 'key',
    parameters: [],
    success: { 200: { schema: 'ModelList' } },
    errors: [401],
  },
  catalogue({ id: 'listAvatars', path: '/v1/avatars', summary: 'List the presenters' }, 'AvatarList'),
  catalogue({ id: 'listVoices', path: '/v1/voices', summary: 'List the voices' }, 'VoiceList'),
  preview(
    { id: 'getAvatarPreview', path: '/v1/avatars/{id}/preview.jpg', summary: 'See a presenter' },
    'presenter',
    'image/jpeg',
  ),
  preview(
    {
      id: 'getAvatarPreviewClip',
      path: '/v1/avatars/{id}/preview.mp4',
      summary: 'Watch a presenter speak',
    },
    'presenter',
    'video/mp4',
  ),
  preview(
    { id: 'getVoicePreview', path: '/v1/voices/{id}/preview.wav', summary: 'Hear a voice' },
    'voice',
    'audio/wav',
  ),
  catalogue({ id: 'listStyles', path: '/v1/styles', summary: 'List the styles' }, 'StyleList'),
];
