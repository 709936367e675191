import type { Address } from './address/address';

const key = 'start';

/** Whether the reader has put the first steps away, or has taken one, on this visit or before. */
function isStartDone(): boolean {
  try {
    return localStorage.getItem(key) === 'done';
  } catch {
    return false;
  }
}

export function rememberStart(): void {
  // With each choice: to write costs a millisecond, to read nothing.
  if (isStartDone()) return;
  try {
    localStorage.setItem(key, 'done');
  } catch {
    // Storage may be denied or full: the steps are then shown again on the next visit.
  }
}

/** Whether a page that is opened at an address shows the first steps: not where something is chosen already. */
export const showsStart = (address: Address): boolean =>
  address.choice === undefined && address.km === undefined && !address.embed && !isStartDone();
