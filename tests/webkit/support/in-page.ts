import type { MapLibreMap } from 'maplibre-gl';

// What runs in the page under test: each function stands alone, as it is sent there as text.

interface Watched {
  /** What went wrong in the page since `watch` ran in it. */
  troubles?: string[];
  /** The language in which the page was loaded, as its address has it. */
  opened?: string;
}

export function openAt(language: string): void {
  (window as Watched).opened = language;
}

export const isOpenedAt = (language: string): boolean => (window as Watched).opened === language;

/**
 * Collects console errors and warnings, uncaught errors, and violations of the content security policy: of these also the
 * ones before.
 */
export function watch(): void {
  const watched = window as Watched;
  if (watched.troubles) return;
  const troubles: string[] = [];
  watched.troubles = troubles;
  for (const level of ['error', 'warn'] as const) {
    const own = console[level];
    console[level] = (...words: unknown[]) => {
      troubles.push(`console.${level}: ${words.map(String).join(' ')}`);
      own.apply(console, words);
    };
  }
  addEventListener('error', ({ message }) => {
    // WebKit tells so where an observer's own change of a size is delivered one frame later.
    if (!message.startsWith('ResizeObserver loop')) troubles.push(`uncaught: ${message}`);
  });
  addEventListener('unhandledrejection', ({ reason }) => troubles.push(`unhandled: ${String(reason)}`));
  const report = ({ body }: { body?: unknown }) =>
    troubles.push(
      `policy: ${JSON.stringify((body as { toJSON?: () => unknown } | null)?.toJSON?.() ?? body)}`,
    );
  const observer = new ReportingObserver((reports) => reports.forEach(report), {
    types: ['csp-violation'],
    buffered: true,
  });
  observer.observe();
}

/** What was collected, and lets go of it. */
export const troublesSeen = (): string[] => (window as Watched).troubles?.splice(0) ?? [];

/**
 * The first element of a selector that is seen and has a name, where one is asked for: the name that it is given, or
 * that of its label, or its own words.
 */
export function seen([selector, name]: readonly [selector: string, name: string | null]): Element | null {
  const flat = (words: string | null | undefined) => (words ?? '').replace(/\s+/g, ' ').trim();
  const nameOf = (element: Element) => {
    const ids = element.getAttribute('aria-labelledby')?.split(' ') ?? [];
    const labels = (element as HTMLInputElement).labels ?? [];
    const texts = [
      element.getAttribute('aria-label'),
      ids.map((id) => document.getElementById(id)?.textContent ?? '').join(' '),
      [...labels].map(({ textContent }) => textContent).join(' '),
      element.textContent,
    ];
    return flat(texts.find((text) => flat(text) !== ''));
  };
  const found = [...document.querySelectorAll(selector)].filter((element) => {
    const { width, height } = element.getBoundingClientRect();
    const isDrawn = element.checkVisibility({ visibilityProperty: true }) && width > 0 && height > 0;
    return isDrawn && (name === null || nameOf(element) === flat(name));
  });
  return found[0] ?? null;
}

/** Has the map drawn with half the pixels each way: in software a frame takes a quarter of the time. */
export function drawCoarsely(): void {
  document.querySelector<HTMLElement & { map: MapLibreMap }>('[data-map]')?.map.setPixelRatio(0.5);
}

/** The middle of an element, px of the window, brought into sight; null while something else lies over it there. */
export function middleOf(element: Element): { x: number; y: number } | null {
  element.scrollIntoView({ block: 'center', inline: 'nearest' });
  const [box] = element.getClientRects();
  if (!box) return null;
  const place = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  const top = document.elementFromPoint(place.x, place.y);
  return top && element.contains(top) ? place : null;
}
