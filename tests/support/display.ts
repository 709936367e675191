import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';

export interface Display {
  /** The value of DISPLAY for its clients, such as ":1". */
  readonly name: string;
  stop(): void;
}

/**
 * Starts an X server that draws into memory, on the first display number that is free: a Firefox without a window has
 * no WebGL, and a WebKitGTK nothing to draw into.
 */
export async function startDisplay(): Promise<Display> {
  const options = ['-displayfd', '3', '-screen', '0', '1920x1200x24', '-nolisten', 'tcp', '-noreset'];
  const server = spawn('Xvfb', options, { stdio: ['ignore', 'ignore', 'inherit', 'pipe'] });
  const failed = new Promise<never>((_, fail) => server.on('error', fail));
  const lines = createInterface({ input: server.stdio[3] as Readable });
  const number = await Promise.race([
    failed,
    new Promise<string>((read, fail) => {
      lines.once('line', read);
      lines.once('close', () => fail(new Error('Xvfb ended before it had a display')));
    }),
  ]);
  return { name: `:${number}`, stop: () => server.kill() };
}
