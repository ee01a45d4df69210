// A dial that writes down every address it is given and connects to a server of the test instead.
import { connect } from 'node:net';
import type { Dial } from '../../../src/references/fetch/guarded-connect.ts';

/** One connection that would have been made. */
export interface Dialled {
  readonly addresses: readonly string[];
  readonly hostname: string;
  readonly port: number;
}

/** Counts connections; without a server each of them is refused. */
export function createReroutedDial(serverPort: number | null): { readonly dial: Dial; readonly dialled: Dialled[] } {
  const dialled: Dialled[] = [];
  const dial: Dial = ({ options, addresses }, callback) => {
    const defaultPort = options.protocol === 'https:' ? 443 : 80;
    dialled.push({ addresses, hostname: options.hostname, port: Number(options.port || defaultPort) });
    if (serverPort === null || options.protocol === 'https:') {
      callback(Object.assign(new Error('refused by the test'), { code: 'ECONNREFUSED' }), null);
      return;
    }
    const socket = connect({ host: '127.0.0.1', port: serverPort });
    socket.once('connect', () => callback(null, socket)).once('error', (error) => callback(error, null));
  };
  return { dial, dialled };
}
