#!/usr/bin/env -S node --import tsx
import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { startDisplay } from '../../../support/display';
import { listenInPlaceOf } from './proxy';

// What Playwright starts as Firefox: the browser named by FIREFOX with the same arguments, on a display of its own. The
// line in which Firefox says where it listens is said with the proxy's address.

const display = await startDisplay();
const firefox = spawn(process.env.FIREFOX ?? 'firefox-esr', process.argv.slice(2), {
  stdio: ['ignore', 'inherit', 'pipe'],
  env: { ...process.env, DISPLAY: display.name },
});

function end(exitCode: number | null): void {
  display.stop();
  process.exit(exitCode ?? 1);
}
firefox.on('error', ({ message }) => {
  console.error(message);
  end(1);
});
firefox.on('exit', end);
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => firefox.kill(signal));

createInterface({ input: firefox.stderr }).on('line', async (line) => {
  const address = /WebDriver BiDi listening on (ws:\/\/\S+)/.exec(line)?.[1];
  console.error(address ? `WebDriver BiDi listening on ${await listenInPlaceOf(address)}` : line);
});
