import { findProgram, installPackages, isExecutable } from './programs';

/** The path of a Chromium: the variable CHROMIUM if set, else the first of these in /usr/bin and PATH; null if none. */
function find(...names: readonly string[]): string | null {
  const named = process.env.CHROMIUM;
  if (named) return isExecutable(named) ? named : null;
  return findProgram(...names);
}

const whole = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
/** Chromium's engine without its windows: a page is open, and a frame drawn, in three fifths of the time. */
const headless = 'chromium-headless-shell';

/** What draws WebGL without a graphics card: the headless one does not ask for it. */
const drivers = ['libegl1', 'libgles2', 'libgl1-mesa-dri'];

/** As readers have it. */
export const findChromium = (): string | null => find(...whole);

/** The one that tests are the fastest in. */
export const findTestChromium = (): string | null => find(headless, ...whole);

/** Finds the fastest, else installs Debian's package (as root on Debian); what there is otherwise, null if nothing. */
export function provideChromium(): string | null {
  if (!find(headless)) installPackages(headless, ...drivers);
  return findTestChromium();
}
