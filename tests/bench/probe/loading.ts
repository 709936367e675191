/** When a page has come so far, ms from the start of its navigation; 0 for what has not come. */
export interface Loading {
  /** First contentful paint. */
  readonly readable: number;
  /** The frame after the one in which a whole picture of the map has a box, or the live map has drawn its ground. */
  readonly picture: number;
  /** The frame after the live map's first `idle`: all data, all labels. */
  readonly complete: number;
  /** What tasks took beyond 50 ms each until then, summed, ms. */
  readonly blocked: number;
}

const signs = {
  picture: () => [...document.querySelectorAll('[data-vector-map]')].some(isSeen) || has('[data-ground]'),
  complete: () => has('[data-drawn]'),
};

export function createLoading() {
  const seen = { picture: 0, complete: 0 };
  const tasks: PerformanceEntry[] = [];
  const observer = new PerformanceObserver((list) => tasks.push(...list.getEntries()));
  observer.observe({ type: 'longtask', buffered: true });
  const waiting = new Set(['picture', 'complete'] as const);
  const look = () => {
    for (const name of waiting) {
      if (!signs[name]()) continue;
      waiting.delete(name);
      requestAnimationFrame(() => {
        seen[name] = performance.now();
      });
    }
    if (waiting.size > 0) requestAnimationFrame(look);
    // What is kept of later tasks would count as the page's memory. A task is told of some time after it has ended.
    else setTimeout(() => observer.disconnect(), 500);
  };
  requestAnimationFrame(look);
  return {
    loading(): Loading {
      const [paint] = performance.getEntriesByName('first-contentful-paint');
      const readable = paint?.startTime ?? 0;
      const long = tasks.filter(({ startTime }) => startTime < seen.complete);
      return {
        readable,
        // Nothing is seen before anything is painted.
        picture: seen.picture && Math.max(seen.picture, readable),
        complete: seen.complete,
        blocked: long.reduce((sum, { duration }) => sum + duration - 50, 0),
      };
    },
  };
}

const has = (selector: string) => document.querySelector(selector) !== null;

function isSeen(picture: Element): boolean {
  const { width, height } = picture.getBoundingClientRect();
  return width > 0 && height > 0 && isWhole(picture) && shapesOf(picture).every((one) => one && isWhole(one));
}

/** What a picture has elsewhere in the page; null for what is not there yet. */
const shapesOf = (picture: Element) =>
  [...picture.querySelectorAll('use')].map((one) => document.querySelector(one.getAttribute('href') ?? '-'));

/** The parser is through with an element once something stands after it. */
function isWhole(element: Element): boolean {
  if (document.readyState !== 'loading') return true;
  for (let node: Element | null = element; node; node = node.parentElement) {
    if (node.nextElementSibling) return true;
  }
  return false;
}
