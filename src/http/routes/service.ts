// Liveness, readiness and the OpenAPI document: open to everyone.
import { Hono } from 'hono';
import type { JsonObject } from '../../contract/create-openapi.ts';
import type { AppEnv } from '../app-env.ts';
import type { HttpPorts } from '../ports.ts';
import type { RequestMetrics } from '../request-metrics.ts';

/** Makes the routes. */
export function createServiceRoutes(ports: HttpPorts, openApi: JsonObject, metrics: RequestMetrics) {
  let document: string | undefined;
  return new Hono<AppEnv>()
    .get('/healthz', (context) => context.json({ status: 'ok' }))
    .get('/readyz', async (context) => {
      const checks = await ports.checkReadiness();
      const isReady = checks.every((check) => check.ok) && !ports.stopping.aborted;
      const stopping = ports.stopping.aborted
        ? [{ name: 'shutdown', ok: false, detail: 'The service is stopping.' }]
        : [];
      const status = isReady ? 'ready' : 'not_ready';
      return context.json({ status, checks: [...checks, ...stopping] }, isReady ? 200 : 503);
    })
    .get('/metrics', async (context) => {
      // Without the database the figures of this process still tell something.
      const figures = await ports.readFigures().catch((error: unknown) => {
        ports.log.warn('http.figures_not_read', { error });
        return undefined;
      });
      return context.text(metrics.write(figures), 200, { 'Content-Type': 'text/plain; version=0.0.4; charset=utf-8' });
    })
    .get('/openapi.json', (context) => {
      context.header('Cache-Control', 'public, max-age=300');
      document ??= JSON.stringify(openApi);
      return context.body(document, 200, { 'Content-Type': 'application/json' });
    });
}
