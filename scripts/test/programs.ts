import { spawnSync } from 'node:child_process';
import { accessSync, constants, readFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';

export function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** The path of the first program with one of these names, in /usr/bin and then in PATH; null if there is none. */
export function findProgram(...names: readonly string[]): string | null {
  const folders = ['/usr/bin', ...(process.env.PATH ?? '').split(delimiter)];
  const candidates = names.flatMap((name) => folders.map((folder) => join(folder, name)));
  return candidates.find(isExecutable) ?? null;
}

function isDebian(): boolean {
  try {
    return /^ID=debian$/m.test(readFileSync('/etc/os-release', 'utf8'));
  } catch {
    return false;
  }
}

function aptGet(...args: string[]): boolean {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  return spawnSync('apt-get', args, { stdio: 'inherit', env }).status === 0;
}

/** Installs Debian packages where that is allowed: as root on Debian. */
export function installPackages(...packages: readonly string[]): void {
  if (process.getuid?.() !== 0 || !isDebian()) return;
  console.log(`Installing from Debian: ${packages.join(', ')} ...`);
  if (aptGet('update')) aptGet('install', '--yes', '--no-install-recommends', ...packages);
}
