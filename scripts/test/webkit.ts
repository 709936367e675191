import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { findProgram, installPackages, isExecutable } from './programs';

/** A WebKitGTK that can be tested: the program that drives it, and the browser that is driven. */
export interface WebKit {
  readonly driver: string;
  readonly browser: string;
}

const LIBRARIES = '/usr/lib';
const VERSIONS = ['webkit2gtk-4.1', 'webkitgtk-6.0'];

/** The small browser that WebKitGTK comes with, by the folders of Debian and of others; null if there is none. */
function findMiniBrowser(): string | null {
  const folders = readdirSync(LIBRARIES, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  const roots = [LIBRARIES, '/usr/libexec', ...folders.map(({ name }) => join(LIBRARIES, name))];
  const candidates = VERSIONS.flatMap((version) => roots.map((root) => join(root, version, 'MiniBrowser')));
  return candidates.find(isExecutable) ?? null;
}

/**
 * The WebKitGTK of the system with its driver: the one that the variable WEBKIT_DRIVER names if set, else the first in
 * /usr/bin and PATH; null if there is none, or no Xvfb for it to draw into.
 */
export function findWebKit(): WebKit | null {
  if (process.platform !== 'linux' || !findProgram('Xvfb')) return null;
  const named = process.env.WEBKIT_DRIVER;
  const driver = named ? (isExecutable(named) ? named : null) : findProgram('WebKitWebDriver');
  const browser = findMiniBrowser();
  return driver && browser ? { driver, browser } : null;
}

/** Finds a WebKitGTK with its driver and an Xvfb, else installs Debian's packages (as root on Debian). */
export function provideWebKit(): WebKit | null {
  if (!findWebKit() && !process.env.WEBKIT_DRIVER)
    installPackages('webkit2gtk-driver', 'xvfb', 'libgl1-mesa-dri');
  return findWebKit();
}
