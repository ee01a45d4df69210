// The tools over streamable HTTP, as one address of the service: no sessions, so that any process can answer any call.
import { WebStandardStreamableHTTPServerTransport } from '@modelcontextprotocol/sdk/server/webStandardStreamableHttp.js';
import { Reynard } from '../sdk/reynard.ts';
import { createMcpServer } from './create-mcp-server.ts';

/** Calls the API of this process. */
type CallApi = (request: Request) => Promise<Response>;

/** Makes the handler of the address. A caller whose key the API refuses gets the API's own answer. */
export function createMcpEndpoint(callApi: CallApi): (request: Request) => Promise<Response> {
  return async (request) => {
    const { origin } = new URL(request.url);
    const authorization = request.headers.get('authorization') ?? '';
    const send: typeof fetch = (input, init) => callApi(new Request(input, init));
    const admission = await send(`${origin}/v1/models`, { headers: { authorization } });
    if (!admission.ok) return admission;
    const client = new Reynard({ apiKey: authorization.replace(/^Bearer +/iu, ''), baseUrl: origin, fetch: send });
    const transport = new WebStandardStreamableHTTPServerTransport();
    // The library's own types differ in optional members only.
    await createMcpServer(client).connect(transport as Parameters<ReturnType<typeof createMcpServer>['connect']>[0]);
    return transport.handleRequest(request);
  };
}
