// The lists that a client chooses from.
import type { Operation, SchemaName } from '../operation.ts';
import { limitParameter, tokenParameter } from './parameters.ts';

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

/** The calls that list what can be chosen. */
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
  catalogue({ id: 'listStyles', path: '/v1/styles', summary: 'List the styles' }, 'StyleList'),
];
