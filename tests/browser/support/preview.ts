import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readdirSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { join } from 'node:path';

/** A server of a test's own. */
export interface Preview {
  stop(): Promise<void>;
}

/** A port on loopback that nothing listens on. */
export async function freePort(): Promise<number> {
  const server = createServer();
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}

/** Runs Vite with arguments; what it says is shown only when it fails. */
function vite(args: readonly string[], env: NodeJS.ProcessEnv = {}) {
  const child = spawn(process.execPath, ['node_modules/vite/bin/vite.js', ...args], {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, ...env, VITE_CONFIG_NATIVE_IGNORE_WARNING: 'true' },
  });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (text) => (said += String(text)));
  return { child, said: () => said };
}

/** Serves a built folder on loopback, below a path, with the headers with which it is served to readers. */
export async function preview(folder: string, port: number, base = '/'): Promise<Preview> {
  const { child, said } = vite([
    'preview',
    '--outDir',
    folder,
    '--port',
    String(port),
    '--strictPort',
    '--base',
    base,
  ]);
  const ended = once(child, 'exit');
  for (;;) {
    if (child.exitCode !== null) throw new Error(`The preview of ${folder} ended:\n${said()}`);
    const answer = await fetch(`http://127.0.0.1:${port}${base}`).catch(() => null);
    if (answer?.ok) break;
    await new Promise((later) => setTimeout(later, 50));
  }
  return {
    async stop() {
      child.kill();
      await ended;
    },
  };
}

/** Builds into a folder as a configuration file says, and the environment besides. */
export async function build(config: string, folder: string, env: NodeJS.ProcessEnv = {}): Promise<string> {
  const args = ['build', '--config', config, '--outDir', folder, '--emptyOutDir'];
  const { child, said } = vite(args, env);
  const [exitCode] = (await once(child, 'exit')) as [number | null];
  if (exitCode !== 0) throw new Error(`The build with ${config} failed:\n${said()}`);
  return said();
}

/** As `build`, but not where nothing was changed since: what was built for one browser serves for another. */
export async function buildOnce(config: string, folder: string): Promise<void> {
  const mark = `${folder}.begun`;
  if (existsSync(mark) && statSync(mark).mtimeMs > lastChange()) return;
  const began = new Date();
  await build(config, folder);
  writeFileSync(mark, '');
  utimesSync(mark, began, began);
}

/** When the last change was made to what a build is made of, ms. */
function lastChange(): number {
  const files = ['src', 'data', 'public', 'tests/browser/support'].flatMap((folder) =>
    readdirSync(folder, { recursive: true, withFileTypes: true }).map(({ parentPath, name }) =>
      join(parentPath, name),
    ),
  );
  const beside = readdirSync('.', { withFileTypes: true }).filter((entry) => entry.isFile());
  return Math.max(...[...files, ...beside.map(({ name }) => name)].map((path) => statSync(path).mtimeMs));
}
