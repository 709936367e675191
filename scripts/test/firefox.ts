import { findProgram, installPackages, isExecutable } from './programs';

/**
 * The path of a Firefox that can be tested: the variable FIREFOX if set, else the first in /usr/bin and PATH; null if
 * there is none, or no Xvfb for it to draw into.
 */
export function findFirefox(): string | null {
  if (!findProgram('Xvfb')) return null;
  const named = process.env.FIREFOX;
  if (named) return isExecutable(named) ? named : null;
  return findProgram('firefox-esr', 'firefox');
}

/** Finds a Firefox and an Xvfb, else installs Debian's packages (as root on Debian); null if neither succeeds. */
export function provideFirefox(): string | null {
  if (!findFirefox() && !process.env.FIREFOX) installPackages('firefox-esr', 'xvfb', 'libgl1-mesa-dri');
  return findFirefox();
}
