// The tools over standard input and output, for agents that start this program themselves.
import { StdioServerTransport } from '@modelcontextprotocol/sdk/server/stdio.js';
import type { Reynard } from '../sdk/reynard.ts';
import { createMcpServer } from './create-mcp-server.ts';

/** Serves until the other side closes. */
export async function serveStdio(client: Reynard): Promise<void> {
  const server = createMcpServer(client);
  const { promise, resolve } = Promise.withResolvers<void>();
  server.server.onclose = resolve;
  process.stdin.once('end', () => void server.close());
  await server.connect(new StdioServerTransport());
  await promise;
}
