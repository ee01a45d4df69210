// Pictures and clips of the presenters and samples of the voices: the same for everyone, so they are open to everyone.
import { type Context, Hono } from 'hono';
import { VideoError } from '../../kit/errors.ts';
import type { AppEnv } from '../app-env.ts';
import type { HttpPorts } from '../ports.ts';
import type { PreviewKind } from '../preview-port.ts';
import { sendFile } from '../send-file.ts';

const files = {
  avatar: { ending: 'jpg', contentType: 'image/jpeg' },
  'avatar-clip': { ending: 'mp4', contentType: 'video/mp4' },
  voice: { ending: 'wav', contentType: 'audio/wav' },
} as const;

/** Makes the routes. */
export function createPreviewRoutes(ports: Pick<HttpPorts, 'previews' | 'log'>) {
  const send = async (context: Context<AppEnv>, kind: PreviewKind, id: string): Promise<Response> => {
    const file = await ports.previews.find(kind, id);
    if (file === undefined) throw new VideoError('not_found', 'There is nothing at this address.');
    const { ending, contentType } = files[kind];
    // They are made to be embedded in other pages.
    context.header('Cross-Origin-Resource-Policy', 'cross-origin');
    const answer = await sendFile(context, file, { contentType, downloadName: `${id}.${ending}` }, ports.log);
    answer.headers.set('Cache-Control', 'public, max-age=86400');
    return answer;
  };
  return new Hono<AppEnv>()
    .get('/v1/avatars/:id/preview.jpg', (context) => send(context, 'avatar', context.req.param('id')))
    .get('/v1/avatars/:id/preview.mp4', (context) => send(context, 'avatar-clip', context.req.param('id')))
    .get('/v1/voices/:id/preview.wav', (context) => send(context, 'voice', context.req.param('id')));
}
