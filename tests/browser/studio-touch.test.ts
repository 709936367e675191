import type { CDPSession, Locator } from '@playwright/test';
import { mercatorY } from '../../src/geo/mercator';
import { expect, freshTest as test } from './support/page';
import { openDraftMap } from './support/draft-map';
import { Author, readIn } from './support/studio';

test.use({
  permissions: ['clipboard-read', 'clipboard-write'],
  viewport: { width: 390, height: 844 },
  hasTouch: true,
  isMobile: true,
  actionTimeout: 10_000,
});

type Point = readonly [x: number, y: number];

/** Moves fingers over the page, from where they are put down to where they are taken up; px of the window. */
async function drag(
  touch: CDPSession,
  fingers: readonly (readonly [from: Point, to: Point])[],
): Promise<void> {
  const steps = 5;
  const at = (share: number) =>
    fingers.map(([[x, y], [toX, toY]], id) => ({ id, x: x + (toX - x) * share, y: y + (toY - y) * share }));
  await touch.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: at(0) });
  for (let step = 1; step <= steps; step++)
    await touch.send('Input.dispatchTouchEvent', { type: 'touchMove', touchPoints: at(step / steps) });
  await touch.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
}

/** The pixels that a degree of the map takes. */
const scaleOf = async (canvas: Locator) =>
  Number(
    /scale\(([\d.]+)\)/.exec((await canvas.locator('> g').first().getAttribute('transform')) ?? '')?.[1],
  );

test('by touch on a phone: two fingers bring the map closer, one moves it, taps draw a front, and a finger moves its point', async ({
  page,
}) => {
  test.setTimeout(90_000);
  await readIn(page, 'en');
  const map = await openDraftMap(new Author(page, 'en'), 'pointer');
  const { canvas } = map;
  const touch = await page.context().newCDPSession(page);
  await canvas.scrollIntoViewIfNeeded();
  const onScreen = async (lon: number, lat: number): Promise<Point> => {
    const [{ x, y }, box] = [await map.place(lon, lat), await canvas.boundingBox()];
    if (!box) throw new Error('found no canvas; expected one');
    return [box.x + x, box.y + y];
  };
  const tap = async (lon: number, lat: number) => {
    await page.touchscreen.tap(...(await onScreen(lon, lat)));
  };

  const before = await scaleOf(canvas);
  const [x, y] = await onScreen(29.9, -2);
  await drag(touch, [
    [
      [x - 30, y],
      [x - 45, y],
    ],
    [
      [x + 30, y],
      [x + 45, y],
    ],
  ]);
  await expect.poll(() => scaleOf(canvas)).toBeCloseTo(before * 1.5, 0);
  // What was between the fingers is where it was.
  const [nowX, nowY] = await onScreen(29.9, -2);
  expect(Math.hypot(nowX - x, nowY - y)).toBeLessThan(4);
  await drag(touch, [
    [
      [x, y],
      [x + 20, y - 30],
    ],
  ]);
  const [movedX, movedY] = await onScreen(29.9, -2);
  expect([Math.round(movedX - nowX), Math.round(movedY - nowY)]).toEqual([20, -30]);
  await page.getByRole('button', { name: map.t('wholeStory') }).tap();

  await page.locator('[name="map-tool"][value="front"]').check();
  for (const [lon, lat] of [
    [28.6, -1.8],
    [29.9, -2.1],
    [31.2, -1.9],
  ] as const)
    await tap(lon, lat);
  await page.getByRole('button', { name: map.t('finishLine') }).tap();
  await page.getByRole('button', { name: map.t('putOnMap') }).tap();
  await expect(page.locator('[data-zone]')).toHaveCount(2, { timeout: 20_000 });

  const line = page.locator('[data-kind="front"]');
  await canvas.scrollIntoViewIfNeeded();
  await expect(line).toHaveAttribute('data-chosen', '');
  const [pointX, pointY] = await onScreen(29.9, -2.1);
  const moved = mercatorY(-2.1) + 30 / (await scaleOf(canvas));
  // Beside the point, where a finger still reaches it.
  await drag(touch, [
    [
      [pointX + 12, pointY],
      [pointX + 12, pointY - 30],
    ],
  ]);
  const nearest = async () => {
    const numbers = ((await line.getAttribute('d')) ?? '').match(/-?[\d.]+/g) ?? [];
    return Math.min(...numbers.map((one) => Math.abs(Math.abs(Number(one)) - Math.abs(moved))));
  };
  await expect.poll(nearest).toBeLessThan(2 / (await scaleOf(canvas)));
});
