import { resolve } from 'node:path';
import { defineConfig } from '@playwright/test';
import { findTestChromium } from './scripts/test/chromium';
import { findFirefox } from './scripts/test/firefox';
import { currentBuild } from './tests/browser/support/builds';
import { isEachCase, isQuick } from './tests/support/extent';

const address = `http://127.0.0.1:${process.env.BROWSER_TEST_PORT ?? '4273'}/`;

/**
 * Software rendering, so that the same page gives the same picture on every machine: by Mesa, which Debian's Chromium
 * depends on. It draws a frame in half the time of Chromium's own SwiftShader, and keeps compiled shaders on disk.
 */
const SOFTWARE_RENDERING =
  process.platform === 'linux'
    ? ['--use-gl=angle', '--use-angle=gl-egl', '--ignore-gpu-blocklist']
    : ['--use-gl=angle', '--use-angle=swiftshader', '--enable-unsafe-swiftshader'];

const CHROMIUM_ARGUMENTS = [
  ...SOFTWARE_RENDERING,
  '--no-sandbox',
  // Debian's Chromium asks for it; without a GPU the page would be painted by the same software as the map.
  '--disable-gpu-rasterization',
  // Freed memory is kept for the next frame: to give it back to a virtual machine's system takes a third of the drawing
  // process's time. The other two are Playwright's own, whose list this replaces.
  '--enable-features=PartitionAllocLargeEmptySlotSpanRing,CDPScreenshotNewSurface,SkipListAccountsWithoutGaiaCookies',
  '--font-render-hinting=none',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
  // A name that is not loopback to the browser: without HTTPS its pages are not trusted.
  '--host-resolver-rules=MAP newsroom.example 127.0.0.1',
];

const LAUNCH_CHROMIUM = {
  executablePath: findTestChromium() ?? 'chromium',
  args: CHROMIUM_ARGUMENTS,
  env: { ...process.env, LIBGL_ALWAYS_SOFTWARE: '1' },
};

/** The Firefox of the system, by WebDriver BiDi: it has WebGL in software in a window only, and that needs a display. */
const LAUNCH_FIREFOX = {
  executablePath: resolve('tests/browser/support/firefox/start.ts'),
  env: { ...process.env, LIBGL_ALWAYS_SOFTWARE: '1', FIREFOX: findFirefox() ?? 'firefox-esr' },
  firefoxUserPrefs: {
    'webgl.force-enabled': true,
    // Every page has the focus: without a window manager a second window would wait for it.
    'focusmanager.testmode': true,
    // Light, and reduced motion: it cannot be told so for one page.
    'layout.css.prefers-color-scheme.content-override': 1,
    'ui.prefersReducedMotion': 1,
  },
};

export default defineConfig({
  testDir: 'tests/browser',
  testMatch: '**/*.test.ts',
  outputDir: '.scratch/browser',
  snapshotPathTemplate: '{testDir}/pictures/{testFileName}/{arg}{ext}',
  updateSnapshots: 'none',
  // A machine that does much else at once takes longer; what holds already is not waited for.
  expect: { timeout: 20_000, toMatchAriaSnapshot: { pathTemplate: '{testDir}/trees/{arg}{ext}' } },
  fullyParallel: true,
  ...(isQuick && { grepInvert: /@whole/ }),
  workers: 2,
  retries: 0,
  timeout: 60_000,
  webServer: {
    command: `node node_modules/vite/bin/vite.js preview --strictPort --port ${new URL(address).port} --outDir ${currentBuild}`,
    url: address,
    env: { VITE_CONFIG_NATIVE_IGNORE_WARNING: 'true' },
    reuseExistingServer: false,
  },
  use: {
    baseURL: address,
    viewport: { width: 1280, height: 800 },
    // A region without miles.
    locale: 'en-IE',
    timezoneId: 'UTC',
    colorScheme: 'light',
    contextOptions: { reducedMotion: 'reduce' },
    // A service worker's cache must not answer in place of the server; the offline tests allow it.
    serviceWorkers: 'block',
    // Taken of each page before it is known how its test ends, which takes a third of a second.
    screenshot: isEachCase || isQuick ? 'only-on-failure' : 'off',
  },
  projects: [
    { name: 'chromium', use: { browserName: 'chromium', launchOptions: LAUNCH_CHROMIUM } },
    ...(process.env.ENGINES !== 'every'
      ? []
      : [
          {
            name: 'firefox',
            grep: /@engines/,
            timeout: 120_000,
            use: {
              browserName: 'firefox' as const,
              channel: 'moz-firefox',
              headless: false,
              launchOptions: LAUNCH_FIREFOX,
            },
          },
        ]),
  ],
});
