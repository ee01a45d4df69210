// The tools that agents of other makers call: each is a call of the client, its answer a short text and the data.
import { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import type { Reynard } from '../sdk/reynard.ts';
import { addCatalogueTools } from './catalogue-tools.ts';
import { addPlanTools } from './plan-tools.ts';
import { addVideoTools } from './video-tools.ts';

const instructions = `Reynard makes finished films of a speaking presenter from a plain prompt. Call make_video with the whole wish in
words (topic, tone, length, presenter, facts, script); it answers at once with a task id. Then call watch_video with that id until
the film is there. A film takes about as long to make as it lasts. Numbers, names and quoted scripts are kept as they are given.`;

/** Makes a server whose tools act with the key of the client. */
export function createMcpServer(client: Reynard): McpServer {
  const server = new McpServer({ name: 'reynard', title: 'Reynard', version: '0.1.0' }, { instructions });
  addVideoTools(server, client);
  addPlanTools(server, client);
  addCatalogueTools(server, client);
  return server;
}
