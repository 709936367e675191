/** How long a paint is waited for, ms: what does not come must not hold the page up. */
const patience = 2000;
const name = 'first-contentful-paint';

/** Runs something once words or pictures have been painted: before, it would hold them up. */
export function afterFirstPaint(run: () => void): void {
  // A page in the background paints nothing.
  if (document.visibilityState === 'hidden') return run();
  const observer = new PerformanceObserver((list) => {
    if (list.getEntriesByName(name).length > 0) begin();
  });
  const timer = setTimeout(begin, patience);
  function begin() {
    observer.disconnect();
    clearTimeout(timer);
    run();
  }
  observer.observe({ type: 'paint', buffered: true });
}
