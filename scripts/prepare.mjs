import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';

// Plain JavaScript for any Node: an old one prints a sentence here, not a stack trace later.

const WANTED = { major: 20, minor: 19 };

/** Ends the process with a message if this Node is too old. */
function requireNode() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major > WANTED.major || (major === WANTED.major && minor >= WANTED.minor)) return;
  console.error(`This needs Node ${WANTED.major}.${WANTED.minor} or newer; found ${process.versions.node}.`);
  process.exit(1);
}

/**
 * Whether each package that the lock file names is there in its version. Compared by content: file times change
 * with every copy and checkout. Packages for other platforms are optional and may be absent.
 */
function isInstalled() {
  const installedLock = 'node_modules/.package-lock.json';
  if (!existsSync(installedLock)) return false;
  const wanted = JSON.parse(readFileSync('package-lock.json', 'utf8')).packages;
  const installed = JSON.parse(readFileSync(installedLock, 'utf8')).packages;
  return Object.entries(wanted).every(([path, { version, optional }]) => {
    if (path === '') return true;
    const found = installed[path];
    return found ? found.version === version : optional === true;
  });
}

/** Installs the locked packages unless they are installed; ends the process if that fails. */
function installIfNeeded() {
  if (isInstalled()) return;
  console.log('Installing the packages that package-lock.json names ...');
  const npm = process.env.npm_execpath;
  // Not `npm ci`: it refuses a lock file that lacks other platforms' optional binaries, and a registry need not
  // carry them all. With --no-save the lock file still decides every version, and stays as it is. Development
  // packages build and test the page, so they are wanted even under NODE_ENV=production.
  const args = ['install', '--no-save', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error'];
  const { status, error } =
    npm && basename(npm).startsWith('npm-cli')
      ? spawnSync(process.execPath, [npm, ...args], { stdio: 'inherit' })
      : spawnSync('npm', args, { stdio: 'inherit', shell: process.platform === 'win32' });
  if (status === 0) return;
  console.error(`npm install failed (${error ? error.message : `exit code ${status}`}).`);
  process.exit(1);
}

/** Changes to the project's folder, checks Node's version and installs the packages. */
export function prepare() {
  requireNode();
  process.chdir(fileURLToPath(new URL('..', import.meta.url)));
  installIfNeeded();
  // Silences Vite's warning about a config loader to come, which is not used here.
  process.env.VITE_CONFIG_NATIVE_IGNORE_WARNING = 'true';
}
