// Puts the routes, the middleware and the error mapper together into one application.
import { Hono } from 'hono';
import { VideoError } from '../kit/errors.ts';

import type { AppEnv } from './app-env.ts';
import { createErrorMapper } from './error-response.ts';
import { allowedMethods } from './find-operation.ts';
import { allowOrigins } from './middleware/allow-origins.ts';
import { authenticate } from './middleware/authenticate.ts';
import { refuseKeyInUrl } from './middleware/key-in-url.ts';
import { limitRate } from './middleware/limit-rate.ts';
import { noteAudit } from './middleware/note-audit.ts';
import { requestId } from './middleware/request-id.ts';
import { requestOrigin } from './middleware/request-origin.ts';
import { securityHeaders } from './middleware/security-headers.ts';
import { createOpenApiDocument } from './openapi-document.ts';
import type { HttpPorts } from './ports.ts';
import { createRequestMetrics } from './request-metrics.ts';
import { createAccountRoutes } from './routes/account.ts';
import { createCatalogueRoutes } from './routes/catalogues.ts';
import { createDocsRoutes } from './routes/docs.ts';
import { createGenerationRoutes } from './routes/generations.ts';
import { createMemoryRoutes } from './routes/memory.ts';
import { createPreviewRoutes } from './routes/previews.ts';
import { createServiceRoutes } from './routes/service.ts';
import { createStoryboardRoutes } from './routes/storyboards.ts';
import { createStudioRoutes } from './routes/studio.ts';
import { createTaskEventRoutes } from './routes/task-events.ts';
import { createTaskFileRoutes } from './routes/task-files.ts';
import { createTaskRoutes } from './routes/tasks.ts';
import { createUploadRoutes } from './routes/uploads.ts';
import { createWebhookRoutes } from './routes/webhooks.ts';

/** Makes the application; every part of the service that it needs comes in through `ports`. */
export function createApp(ports: HttpPorts): Hono<AppEnv> {
  const app = new Hono<AppEnv>();
  app.onError(createErrorMapper(ports.log));
  const metrics = createRequestMetrics();
  app.use(requestId(ports.log, metrics));
  app.use(securityHeaders);
  app.use('/v1/*', allowOrigins(ports.corsOrigins));
  app.options('*', (context) => {
    const methods = allowedMethods(context.req.path);
    if (methods.length === 0) throw nothingHere(context.req.path);
    return context.body(null, 204, { Allow: methods.join(', ') });
  });
  app.use('/v1/*', noteAudit(ports), refuseKeyInUrl, authenticate(ports), limitRate(ports.nowMs));
  app.use('/v1/*', requestOrigin(ports.publicUrl));
  app.route('/', createGenerationRoutes(ports));
  app.route('/', createStoryboardRoutes(ports));
  app.route('/', createTaskFileRoutes(ports));
  app.route('/', createUploadRoutes(ports));
  app.route('/', createTaskRoutes(ports));
  app.route('/', createMemoryRoutes(ports));
  app.route('/', createTaskEventRoutes(ports));
  app.route('/', createWebhookRoutes(ports));
  app.route('/', createAccountRoutes(ports));
  app.route('/', createCatalogueRoutes(ports));
  app.route('/', createPreviewRoutes(ports));
  app.route('/', createStudioRoutes(ports));
  const openApi = createOpenApiDocument();
  app.route('/', createDocsRoutes(openApi, ports.publicUrl));
  app.route('/', createServiceRoutes(ports, openApi, metrics));
  app.notFound((context) => {
    const { path, method } = context.req;
    const methods = allowedMethods(path);
    if (methods.length === 0) throw nothingHere(path);
    context.header('Allow', methods.join(', '));
    throw new VideoError('method_not_allowed', `This address answers to ${methods.join(', ')}, not to ${method}.`);
  });
  return app;
}

const nothingHere = (path: string): VideoError =>
  new VideoError(
    'not_found',
    path.startsWith('/v1/tasks/') ? 'This key has no task with this id.' : 'There is nothing at this address.',
  );
