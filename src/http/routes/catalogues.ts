// The lists a client chooses from: models, presenters, voices, styles.
import { Hono } from 'hono';
import type { AvatarItem, StyleItem, VoiceItem } from '../../contract/catalogue-lists.ts';
import { modelNames } from '../../contract/models.ts';
import { pageQuerySchema } from '../../contract/queries.ts';
import { unknownCursor } from '../../kit/errors.ts';
import type { AppEnv } from '../app-env.ts';
import type { AvatarEntry, HttpPorts, StyleEntry, VoiceEntry } from '../ports.ts';
import { readQuery } from '../read-query.ts';

/** When the models of this service first existed, Unix seconds: 1 September 2025. */
const modelsCreatedSeconds = 1_756_684_800;

/** Makes the routes. */
export function createCatalogueRoutes(ports: HttpPorts) {
  return new Hono<AppEnv>()
    .get('/v1/models', (context) =>
      context.json({
        object: 'list',
        data: modelNames.map((id) => ({ id, object: 'model', created: modelsCreatedSeconds, owned_by: 'reynard' })),
      }),
    )
    .get('/v1/avatars', (context) =>
      context.json(
        pageOf(ports.avatars.entries, context.req.query(), (entry) => viewAvatar(entry, context.get('origin'))),
      ),
    )
    .get('/v1/voices', (context) =>
      context.json(
        pageOf(ports.voices.entries, context.req.query(), (entry) => viewVoice(entry, context.get('origin'))),
      ),
    )
    .get('/v1/styles', (context) =>
      context.json(
        pageOf(ports.styles.entries, context.req.query(), (entry) => viewStyle(entry, context.get('origin'))),
      ),
    );
}

/** Cuts a page out of a catalogue; the token is the id of the last item of the page before. */
function pageOf<Entry extends { readonly id: string }, Item>(
  entries: readonly Entry[],
  query: Readonly<Record<string, string>>,
  view: (entry: Entry) => Item,
) {
  const { limit, token } = readQuery(query, pageQuerySchema);
  const last = token === undefined ? -1 : entries.findIndex((entry) => entry.id === token);
  if (token !== undefined && last === -1) throw unknownCursor('token');
  const page = entries.slice(last + 1, last + 1 + limit);
  const hasMore = last + 1 + limit < entries.length;
  return { data: page.map(view), has_more: hasMore, next_token: hasMore ? (page.at(-1)?.id ?? null) : null };
}

const previewUrl = (path: string | null, origin: string): string | null => (path === null ? null : origin + path);

const viewAvatar = (entry: AvatarEntry, origin: string): AvatarItem => ({
  id: entry.id,
  name: entry.name,
  gender: entry.sex,
  age: entry.ageYears,
  role: entry.role,
  tags: [...entry.traits],
  default_voice_id: entry.defaultVoiceId,
  preview_image_url: previewUrl(entry.previewPath, origin),
  preview_video_url: previewUrl(entry.clipPath, origin),
});

const viewVoice = (entry: VoiceEntry, origin: string): VoiceItem => ({
  id: entry.id,
  name: entry.name,
  gender: entry.sex,
  language: entry.language,
  tags: [...entry.traits],
  preview_audio_url: previewUrl(entry.previewPath, origin),
});

const viewStyle = (entry: StyleEntry, origin: string): StyleItem => ({
  id: entry.id,
  name: entry.name,
  description: entry.description,
  tags: [...entry.traits],
  preview_image_url: previewUrl(entry.previewPath, origin),
});
