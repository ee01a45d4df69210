// The API, and beside it the address at which agents call it as tools.
import type { Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { wireLimits } from '../contract/limits.ts';
import type { AppEnv } from '../http/app-env.ts';
import { createApp } from '../http/create-app.ts';
import type { HttpPorts } from '../http/ports.ts';
import { VideoError } from '../kit/errors.ts';
import { createMcpEndpoint } from '../mcp/mcp-endpoint.ts';

/** Makes the whole application of the service. */
export function createServiceApp(ports: HttpPorts): Hono<AppEnv> {
  const app = createApp(ports);
  const callTool = createMcpEndpoint(async (request) => app.fetch(request));
  const limit = bodyLimit({
    maxSize: wireLimits.bodyMaxBytes,
    onError: () => {
      throw new VideoError('body_too_large', `The body is over ${wireLimits.bodyMaxBytes} bytes.`);
    },
  });
  return app.all('/mcp', limit, (context) => callTool(context.req.raw));
}
