import {
  type Browser,
  type BrowserContext,
  type BrowserContextOptions,
  chromium,
  type Page,
} from '@playwright/test';
import { bundleScript } from '../../src/site/bundle-script';
import { findChromium } from '../../scripts/test/chromium';

/** Software rendering, as in the browser tests: the same work on every machine. */
const flags = [
  '--no-sandbox',
  '--use-gl=angle',
  '--use-angle=swiftshader',
  '--enable-unsafe-swiftshader',
  '--disable-gpu-rasterization',
  '--disable-background-networking',
  '--disable-component-update',
];

export const launch = (more: readonly string[] = []) =>
  chromium.launch({ executablePath: findChromium() ?? 'chromium', args: [...flags, ...more] });

/** ms of latency, and bytes a second: the browser's own emulation of a phone's 4G. */
const phone = {
  offline: false,
  latency: 150,
  downloadThroughput: 1_600_000 / 8,
  uploadThroughput: 750_000 / 8,
};

export const networks = ['loopback', '4G'] as const;
export type Network = (typeof networks)[number];

let probe: Promise<string> | undefined;

/** How a page is opened, where it is not as for most readers. */
type Options = Pick<BrowserContextOptions, 'locale' | 'reducedMotion' | 'deviceScaleFactor' | 'viewport'>;

/** A page with an empty cache, in which `bench` measures from the start, and its line to the browser's tools. */
export async function openPage(browser: Browser, network: Network, options: Options = {}) {
  const context = await browser.newContext({
    viewport: { width: 1280, height: 800 },
    serviceWorkers: 'block',
    locale: 'en-GB',
    ...options,
  });
  probe ??= bundleScript('tests/bench/probe/index.ts', 'iife');
  await context.addInitScript({ content: await probe });
  const page = await context.newPage();
  const tools = await context.newCDPSession(page);
  await tools.send('Network.enable');
  if (network === '4G') await tools.send('Network.emulateNetworkConditions', phone);
  return { context, page, tools };
}

export type Tools = Awaited<ReturnType<BrowserContext['newCDPSession']>>;

/** Bytes of the page's own heap (its main thread) after everything that can go has gone. */
export async function heapOf(tools: Tools): Promise<number> {
  for (let times = 0; times < 3; times++) await tools.send('HeapProfiler.collectGarbage');
  return (await tools.send('Runtime.getHeapUsage')).usedSize;
}

/**
 * Waits until the live map has drawn all that it has. Not by a locator: at each look it walks through all of the page,
 * which would be most of what a large one costs.
 */
export const drawn = (page: Page) =>
  page.waitForFunction(() => document.querySelector('[data-drawn]') !== null, undefined, {
    polling: 100,
    timeout: 240_000,
  });
