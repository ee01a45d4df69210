// A bare HTTP/1.1 connection that costs its own process next to nothing, so that the server is what is measured.
import { once } from 'node:events';
import { connect, type Socket } from 'node:net';

/** What came back. */
interface WireAnswer {
  readonly status: number;
  readonly body: string;
}

/** One kept connection, which carries one request at a time. */
export interface WireConnection {
  /** Sends a request and waits for its answer; connects anew where the server has closed. */
  readonly send: (request: Buffer) => Promise<WireAnswer>;
  readonly close: () => void;
}

/** Writes a whole request as the wire has it. */
export function writeRequest(
  host: string,
  {
    method,
    path,
    key,
    body,
  }: { readonly method: string; readonly path: string; readonly key: string; readonly body?: string },
): Buffer {
  const length =
    body === undefined ? '' : `Content-Type: application/json\r\nContent-Length: ${Buffer.byteLength(body)}\r\n`;
  return Buffer.from(
    `${method} ${path} HTTP/1.1\r\nHost: ${host}\r\nAuthorization: Bearer ${key}\r\n${length}\r\n${body ?? ''}`,
  );
}

/** Opens a connection. */
export async function openConnection(host: string, port: number): Promise<WireConnection> {
  let socket = await dial(host, port);
  return {
    send: async (request) => {
      if (socket.destroyed || socket.readableEnded) socket = await dial(host, port);
      const { answer, isLast } = await exchange(socket, request);
      if (isLast) socket.destroy();
      return answer;
    },
    close: () => socket.destroy(),
  };
}

async function dial(host: string, port: number): Promise<Socket> {
  const socket = connect({ host, port, noDelay: true });
  await once(socket, 'connect');
  return socket;
}

/** Sends, and reads until the length that the answer's head tells is here. */
function exchange(socket: Socket, request: Buffer): Promise<{ readonly answer: WireAnswer; readonly isLast: boolean }> {
  return new Promise((resolve, reject) => {
    let received: Buffer = Buffer.alloc(0);
    const settle = (act: () => void): void => {
      socket.off('data', read).off('error', fail).off('close', lost);
      act();
    };
    const read = (chunk: Buffer): void => {
      received = received.length === 0 ? chunk : Buffer.concat([received, chunk]);
      const headEnd = received.indexOf('\r\n\r\n');
      if (headEnd === -1) return;
      const head = received.toString('latin1', 0, headEnd);
      const lengthBytes = Number(/\r\ncontent-length: (\d+)/i.exec(head)?.[1] ?? 0);
      if (received.length < headEnd + 4 + lengthBytes) return;
      const answer = { status: Number(head.slice(9, 12)), body: received.toString('utf8', headEnd + 4) };
      settle(() => resolve({ answer, isLast: /\r\nconnection: close/i.test(head) }));
    };
    const fail = (error: Error): void => settle(() => reject(error));
    const lost = (): void => settle(() => reject(new Error('the server closed the connection without an answer')));
    socket.on('data', read).once('error', fail).once('close', lost);
    socket.write(request);
  });
}
