// The files of a task: the film by a signed link, the others by the key or a signed link.
import { type Context, Hono } from 'hono';
import { VideoError } from '../../kit/errors.ts';
import type { AppEnv } from '../app-env.ts';
import { findTask, isTaskId, noSuchTask } from '../find-task.ts';
import type { HttpPorts, ResultFiles } from '../ports.ts';
import { sendFile } from '../send-file.ts';
import type { ResultFileName } from '../stored-request.ts';

const contentTypes: Readonly<Record<ResultFileName, string>> = {
  'video.mp4': 'video/mp4',
  'thumbnail.jpg': 'image/jpeg',
  'captions.vtt': 'text/vtt; charset=utf-8',
  'captions.srt': 'application/x-subrip; charset=utf-8',
  'words.json': 'application/json',
  'report.json': 'application/json',
  'storyboard.json': 'application/json',
};

async function noSuchFile(files: ResultFiles, id: string, name: ResultFileName): Promise<VideoError> {
  return (await files.areRemoved(id))
    ? new VideoError('result_removed', `The ${name} of this task was removed: newer films took the storage there is.`)
    : new VideoError('not_found', `This task has no ${name}: not yet, or no longer.`);
}

/** Makes the routes. */
export function createTaskFileRoutes(ports: HttpPorts) {
  const send = async (context: Context<AppEnv>, id: string, name: ResultFileName): Promise<Response> => {
    if (!isTaskId(id)) throw noSuchTask();
    if (!context.get('isSigned')) await findTask(ports.tasks, id, context.get('key').id);
    const file = await ports.files.find(id, name);
    if (file === undefined) throw await noSuchFile(ports.files, id, name);
    // A signed link is made to be embedded in other pages; what a key opens is not.
    if (context.get('isSigned')) context.header('Cross-Origin-Resource-Policy', 'cross-origin');
    const label = { contentType: contentTypes[name], downloadName: `${id}-${name}` };
    return sendFile(context, file, label, ports.log);
  };

  return new Hono<AppEnv>()
    .get('/v1/files/results/:id/video.mp4', (context) => send(context, context.req.param('id'), 'video.mp4'))
    .get('/v1/tasks/:id/storyboard', (context) => send(context, context.req.param('id'), 'storyboard.json'))
    .get('/v1/tasks/:id/captions.vtt', (context) => send(context, context.req.param('id'), 'captions.vtt'))
    .get('/v1/tasks/:id/captions.srt', (context) => send(context, context.req.param('id'), 'captions.srt'))
    .get('/v1/tasks/:id/report.json', (context) => send(context, context.req.param('id'), 'report.json'))
    .get('/v1/tasks/:id/words.json', (context) => send(context, context.req.param('id'), 'words.json'))
    .get('/v1/tasks/:id/thumbnail.jpg', (context) => send(context, context.req.param('id'), 'thumbnail.jpg'));
}
