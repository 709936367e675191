import { chromium } from '@playwright/test';
import { preview } from 'vite';
import { findChromium } from '../../scripts/test/chromium';

/**
 * How much of our own script a step of the trace costs: the whole road at full speed on the production build, one
 * step a frame, from the input event until strip, readout, marker and state have followed. Beside it, in the same
 * run, the same event on an input that nothing listens to.
 */
const rounds = 3;
const steps = 200;

const server = await preview({ preview: { port: 0, strictPort: false } });
const browser = await chromium.launch({
  executablePath: findChromium() ?? 'chromium',
  args: [
    '--no-sandbox',
    '--use-gl=angle',
    '--use-angle=swiftshader',
    '--enable-unsafe-swiftshader',
    '--disable-gpu-rasterization',
  ],
});
try {
  const page = await browser.newPage({
    viewport: { width: 1440, height: 900 },
    serviceWorkers: 'block',
  });
  await page.goto(`${server.resolvedUrls?.local[0] ?? ''}#lang=en&km=0&view=5.4/35.8/39`);
  await page.locator('[data-map="ready"]').waitFor();
  const times = await page.evaluate(
    async ([count, repeats]) => {
      const slider = document.querySelector('input[type="range"]') as HTMLInputElement;
      const idle = document.body.appendChild(document.createElement('input'));
      idle.type = 'range';
      idle.max = slider.max;
      const found = { step: [] as number[], floor: [] as number[] };
      // Inline: what runs in the page cannot call anything of this file.
      for (let round = 0; round < repeats; round++) {
        for (let index = 0; index <= count; index++) {
          await new Promise((resolve) => requestAnimationFrame(resolve));
          for (const [input, measured] of [
            [slider, found.step],
            [idle, found.floor],
          ] as const) {
            input.value = String((Number(input.max) * index) / count);
            const start = performance.now();
            input.dispatchEvent(new InputEvent('input', { bubbles: true }));
            measured.push(performance.now() - start);
          }
        }
      }
      return found;
    },
    [steps, rounds] as const,
  );
  const at = (values: number[], share: number) =>
    [...values].sort((a, b) => a - b)[Math.floor(values.length * share)] ?? 0;
  console.log(`trace of the road, ${rounds} rounds of ${steps} steps, own script a step, ms`);
  for (const [name, values] of Object.entries(times)) {
    console.log(
      `${name.padEnd(6)} median ${at(values, 0.5).toFixed(2)}  95th percentile ${at(values, 0.95).toFixed(2)}`,
    );
  }
} finally {
  await browser.close();
  await server.close();
}
