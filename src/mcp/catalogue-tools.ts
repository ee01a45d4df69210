// list_avatars, list_voices, list_styles.
import type { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import type { Reynard } from '../sdk/reynard.ts';
import { answer, answering } from './tool-answer.ts';

const everything = { limit: 100 };

/** Adds the tools of the catalogues. */
export function addCatalogueTools(server: McpServer, client: Reynard): void {
  const annotations = { readOnlyHint: true };
  server.registerTool(
    'list_avatars',
    {
      title: 'List presenters',
      description: 'Presenters that make_video can cast, with their looks and roles.',
      annotations,
    },
    () =>
      answering(async () => {
        const { data } = await client.avatars.list(everything);
        const lines = data.map(
          ({ id, name, gender, age, role, tags }) => `${id}: ${name}, ${gender}, ${age}, ${role}; ${tags.join(', ')}`,
        );
        return answer(lines.join('\n'), { avatars: data });
      }),
  );
  server.registerTool(
    'list_voices',
    { title: 'List voices', description: 'Voices that make_video can use.', annotations },
    () =>
      answering(async () => {
        const { data } = await client.voices.list(everything);
        const lines = data.map(
          ({ id, name, gender, language, tags }) => `${id}: ${name}, ${gender}, ${language}; ${tags.join(', ')}`,
        );
        return answer(lines.join('\n'), { voices: data });
      }),
  );
  server.registerTool(
    'list_styles',
    { title: 'List styles', description: 'Looks that make_video can use.', annotations },
    () =>
      answering(async () => {
        const { data } = await client.styles.list(everything);
        const lines = data.map(
          ({ id, name, description, tags }) => `${id}: ${name}. ${description ?? tags.join(', ')}`,
        );
        return answer(lines.join('\n'), { styles: data });
      }),
  );
}
