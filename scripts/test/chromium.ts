import { findProgram, installPackages, isExecutable } from './programs';

/** The path of a Chromium: the variable CHROMIUM if set, else the first in /usr/bin and PATH; null if none. */
export function findChromium(): string | null {
  const named = process.env.CHROMIUM;
  if (named) return isExecutable(named) ? named : null;
  return findProgram('chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable');
}

/** Finds a Chromium, else installs Debian's package (as root on Debian); null if neither succeeds. */
export function provideChromium(): string | null {
  if (!findChromium() && !process.env.CHROMIUM) installPackages('chromium');
  return findChromium();
}
