import { spawnSync } from 'node:child_process';
import { accessSync, constants, readFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** The path of a Chromium: the variable CHROMIUM if set, else the first in /usr/bin and PATH; null if none. */
export function findChromium(): string | null {
  const named = process.env.CHROMIUM;
  if (named) return isExecutable(named) ? named : null;
  const folders = ['/usr/bin', ...(process.env.PATH ?? '').split(delimiter)];
  const candidates = NAMES.flatMap((name) => folders.map((folder) => join(folder, name)));
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

/** Finds a Chromium, else installs Debian's package (as root on Debian); null if neither succeeds. */
export function provideChromium(): string | null {
  const found = findChromium();
  const mayInstall = !process.env.CHROMIUM && process.getuid?.() === 0 && isDebian();
  if (found || !mayInstall) return found;
  console.log('No Chromium found: installing the Debian package "chromium" ...');
  const installed = aptGet('update') && aptGet('install', '--yes', '--no-install-recommends', 'chromium');
  return installed ? findChromium() : null;
}
