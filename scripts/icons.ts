import { mkdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { chromium } from '@playwright/test';
import { icons } from '../src/publish/site/pages/install-manifest';
import { themes } from '../src/cartography/theme';
import { findChromium } from './test/chromium';

// Renders the icons of the installed page (PNG) from favicon.svg.

const sign = `data:image/svg+xml;base64,${readFileSync('public/favicon.svg').toString('base64')}`;

/** The share of a maskable icon that the sign fills: platforms crop to no less than a circle of 4/5 of the width. */
const share = { any: 1, maskable: 0.66 };
const ground = { any: 'transparent', maskable: themes.light.paper };

const browser = await chromium.launch({
  executablePath: findChromium() ?? 'chromium',
  args: ['--no-sandbox'],
});
for (const { src, size, purpose } of icons) {
  const page = await browser.newPage({ viewport: { width: size, height: size } });
  await page.setContent(
    `<body style="margin:0;display:grid;place-content:center;block-size:100vh;background:${ground[purpose]}">
      <img src="${sign}" alt="" style="inline-size:${size * share[purpose]}px">`,
  );
  await page.locator('img').evaluate((image) => (image as HTMLImageElement).decode());
  const path = join('public', src);
  mkdirSync(dirname(path), { recursive: true });
  await page.screenshot({ path, omitBackground: true });
  console.log(path);
}
await browser.close();
