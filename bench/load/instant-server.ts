// A server that answers everything at once: what is measured of it is the client, the system and nothing else.
import { createServer } from 'node:http';

const body = Buffer.from(JSON.stringify({ id: 'none' }));
const server = createServer((_request, response) => {
  response.writeHead(200, { 'Content-Type': 'application/json', 'Content-Length': body.byteLength }).end(body);
});
process.on('disconnect', () => process.exit(0));
server.listen(0, '127.0.0.1', () => {
  const address = server.address();
  process.send?.(typeof address === 'object' && address !== null ? address.port : 0);
});
