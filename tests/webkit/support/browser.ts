import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { Builder, type WebDriver } from 'selenium-webdriver';
import type { WebKit } from '../../../scripts/test/webkit';
import { freePort } from '../../browser/support/preview';
import { startDisplay } from '../../support/display';
import { makeHome } from './home';

/** A WebKitGTK with a window, led by WebDriver. */
export interface Browser {
  readonly driver: WebDriver;
  /** The folder of what it has downloaded. */
  readonly downloads: string;
  stop(): Promise<void>;
}

/** Waits until the driver answers that it can open a session. */
async function untilReady(address: string, hasEnded: () => boolean): Promise<void> {
  for (;;) {
    if (hasEnded()) throw new Error('WebKitWebDriver ended before it was ready');
    const answer = await fetch(`${address}/status`).catch(() => null);
    if (answer?.ok) return;
    await new Promise((later) => setTimeout(later, 50));
  }
}

/** Starts a browser on a display of its own, with a home of its own; it is talked to on loopback. */
export async function startBrowser({ driver: program, browser }: WebKit): Promise<Browser> {
  const [display, home, port] = [await startDisplay(), makeHome(), await freePort()];
  const child = spawn(program, ['--host=127.0.0.1', `--port=${port}`], {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: {
      ...process.env,
      ...home.env,
      DISPLAY: display.name,
      GDK_BACKEND: 'x11',
      LIBGL_ALWAYS_SOFTWARE: '1',
      // The sandbox asks for rights that a container does not give; the pages are our own.
      WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: '1',
    },
  });
  const ended = once(child, 'exit');
  const address = `http://127.0.0.1:${port}`;
  await untilReady(address, () => child.exitCode !== null);
  const driver = await new Builder()
    .usingServer(address)
    .withCapabilities({
      browserName: 'MiniBrowser',
      'webkitgtk:browserOptions': { binary: browser, args: ['--automation'] },
    })
    .build();
  await driver.manage().setTimeouts({ script: 60_000, pageLoad: 60_000 });
  return {
    driver,
    downloads: home.downloads,
    async stop() {
      try {
        await driver.quit();
      } finally {
        child.kill();
        await ended;
        display.stop();
        await home.remove();
      }
    },
  };
}
