import type { Plugin } from 'vite';

const prefix = 'maplibregl-';

/** The parts of the map engine that the page shows, as their classes are called after the engine's prefix. */
const usedParts: ReadonlySet<string> = new Set([
  'map',
  'canvas',
  'canvas-container',
  'interactive',
  'touch-zoom-rotate',
  'touch-drag-pan',
  'ctrl-top-left',
  'ctrl-top-right',
  'ctrl-bottom-left',
  'ctrl-bottom-right',
  'crosshair',
  'boxzoom',
  'marker',
  'marker-draggable',
  'cooperative-gestures',
  'cooperative-gesture-screen',
  'desktop-message',
  'mobile-message',
  'show',
]);

/**
 * The map engine's stylesheet as the page needs it: nine tenths of it are for controls and popups that the page does
 * not have.
 */
export function engineSheetPlugin(): Plugin {
  return {
    name: 'claimed-ground:engine-sheet',
    enforce: 'pre',
    transform: {
      filter: { id: /maplibre-gl\.css$/ },
      handler: (css) => ({ code: cutSheet(css, usedParts), map: null }),
    },
  };
}

/**
 * A stylesheet without the rules for other parts than some.
 * @param used the classes to keep, without the engine's prefix; selectors that name another are left out
 */
export function cutSheet(css: string, used: ReadonlySet<string>): string {
  return blocksOf(css)
    .map(({ head, body }) => {
      // Animations are for controls and the reader's own place.
      if (head.startsWith('@keyframes')) return '';
      if (head.startsWith('@')) {
        const inner = cutSheet(body, used);
        return inner && `${head}{${inner}}`;
      }
      const kept = head.split(',').filter((selector) => partsIn(selector).every((part) => used.has(part)));
      return kept.length > 0 ? `${kept.join(',')}{${body}}` : '';
    })
    .join('');
}

const partsIn = (selector: string): string[] =>
  [...selector.matchAll(/\.([\w-]+)/g)].map(([, name = '']) =>
    name.startsWith(prefix) ? name.slice(prefix.length) : name,
  );

/** The outermost blocks of a stylesheet: what stands before the braces, and what within. */
function blocksOf(css: string): { head: string; body: string }[] {
  const blocks: { head: string; body: string }[] = [];
  let depth = 0;
  let [start, open] = [0, 0];
  for (const { 0: sign, index } of css.matchAll(/"[^"]*"|'[^']*'|\/\*.*?\*\/|[{}]/gs)) {
    if (sign === '{' && depth++ === 0) open = index;
    if (sign !== '}' || --depth > 0) continue;
    blocks.push({ head: css.slice(start, open).trim(), body: css.slice(open + 1, index) });
    start = index + 1;
  }
  return blocks;
}
