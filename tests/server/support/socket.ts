import { once } from 'node:events';
import { connect, type Server } from 'node:net';

/** Sends bytes as they are to a port on loopback; all that is answered until the server ends the line. */
export async function send(port: number, bytes: string): Promise<string> {
  const socket = connect(port, '127.0.0.1');
  let answer = '';
  socket.on('data', (data: Buffer) => (answer += data.toString('latin1')));
  socket.on('error', () => undefined);
  socket.write(bytes, 'latin1');
  await once(socket, 'close');
  return answer;
}

/** Asks for a path, as it is written. */
export const get = (port: number, path: string, ...headers: string[]) =>
  send(
    port,
    [`GET ${path} HTTP/1.1`, 'Host: localhost', 'Connection: close', ...headers, '', ''].join('\r\n'),
  );

/** The status of an answer; NaN where there is none. */
export const statusOf = (answer: string) => Number(/^HTTP\/1\.1 (\d{3})/.exec(answer)?.[1]);

/** The port that a listening server has been given. */
export function portOf(server: Pick<Server, 'address'> | null): number {
  const address = server?.address();
  if (typeof address !== 'object' || !address)
    throw new Error('found no port; expected the server to listen');
  return address.port;
}
