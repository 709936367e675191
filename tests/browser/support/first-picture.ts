import type { Page } from '@playwright/test';

/** A place in the first picture well inside an area, which no name covers, px of the page. */
export const placeInside = (page: Page, id: string) =>
  page.evaluate((feature) => {
    const outline = document.querySelector(`[data-shapes] a[data-feature="${feature}"] use`);
    const area = document.querySelector<SVGPathElement>(outline?.getAttribute('href') ?? '-');
    const tree = document.querySelector(`[data-prerendered][lang="${document.documentElement.lang}"]`);
    const shown = tree?.querySelector<SVGGraphicsElement>('.vector-shapes use');
    const toPage = shown?.getScreenCTM();
    if (!area || !toPage) throw new Error('found no such area in the picture');
    const { x, y, width, height } = area.getBBox();
    const steps = Array.from({ length: 19 }, (_, step) => (step + 1) / 20 - 0.5);
    const places = steps
      .flatMap((right) => steps.map((down) => ({ right, down })))
      .sort((a, b) => Math.hypot(a.right, a.down) - Math.hypot(b.right, b.down))
      .map(({ right, down }) => new DOMPoint(x + (0.5 + right) * width, y + (0.5 + down) * height));
    for (const place of places.filter((one) => area.isPointInFill(one))) {
      const at = place.matrixTransform(toPage);
      if (document.elementFromPoint(at.x, at.y) === shown) return { x: at.x, y: at.y };
    }
    throw new Error('found no free place in the area');
  }, id);
