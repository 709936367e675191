/** Does what nobody waits for, once the browser has nothing else to do. Safari does not tell when that is. */
export function whenIdle(run: () => void): void {
  if ('requestIdleCallback' in globalThis) requestIdleCallback(run);
  else setTimeout(run, 1000);
}
