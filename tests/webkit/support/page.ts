import type { Page as PlaywrightPage } from '@playwright/test';
import { By, Key, type WebElement } from 'selenium-webdriver';
import { expect } from 'vitest';
import { lead, settled } from '../../browser/support/map';
import type { Browser } from './browser';
import { drawCoarsely, isOpenedAt, middleOf, openAt, seen, troublesSeen, watch } from './in-page';

const DRAWN = '[data-map="ready"][data-drawn]';

/** A page in WebKit, as far as the tests ask it. What waits for the map asks it by `evaluate`, as in other browsers. */
export class Page {
  readonly troubles: string[] = [];

  constructor(
    readonly browser: Browser,
    /** Where the site is served, with a slash at the end. */
    readonly site: string,
  ) {}

  /** Runs a function in the page, as Playwright does, and waits for what it promises. */
  readonly evaluate = (async (run: (argument: unknown) => unknown, argument: unknown = null) => {
    const { driver } = this.browser;
    const answer = await driver.executeAsyncScript<{ value?: unknown; error?: string }>(
      `const [argument, done] = arguments;
       Promise.resolve(argument).then(${String(run)}).then((value) => done({ value }), (error) => done({ error: String(error) }));`,
      argument,
    );
    if (answer.error !== undefined) throw new Error(`in the page: ${answer.error}`);
    return answer.value;
  }) as unknown as PlaywrightPage['evaluate'];

  /** Loads a page of the site, or one at a whole address, and looks out for troubles in it. */
  async load(path: string): Promise<void> {
    await this.collect();
    const { driver } = this.browser;
    // Another fragment of the page that is open would not load it again.
    await driver.get('about:blank');
    await driver.get(new URL(path, this.site).href);
    await this.evaluate(watch);
  }

  /**
   * Opens the story at a fragment, and waits until its map is drawn. Where it was opened in that language before, it is
   * led there; in another, the map would go on looking beside the legend of the first.
   */
  async open(fragment: string): Promise<void> {
    const language = fragment.split('&')[0] ?? '';
    const isOpen = await this.evaluate(isOpenedAt, language);
    if (isOpen && (await this.count(DRAWN)) > 0) {
      await this.press(Key.ESCAPE);
      return lead(this, fragment);
    }
    await this.load(`#${fragment}`);
    await this.evaluate(openAt, language);
    await this.drawn();
  }

  /** Waits until the live map is drawn and rests. */
  async drawn(): Promise<void> {
    await expect.poll(() => this.count(DRAWN), { timeout: 45_000 }).toBe(1);
    await this.evaluate(async () => void (await document.fonts.ready));
    await this.evaluate(drawCoarsely);
    await settled(this);
  }

  /** Makes the window as large as the page is to be, px. */
  async resize(width: number, height: number): Promise<void> {
    const window = this.browser.driver.manage().window();
    // The browser's own bar is above the page; what the page is told of its size comes late.
    let outer = height;
    await expect
      .poll(
        async () => {
          const inner = await this.evaluate(() => [innerWidth, innerHeight] as const);
          if (inner[0] !== width || inner[1] !== height)
            await window.setRect({ x: 0, y: 0, width, height: (outer += height - inner[1]) });
          return inner;
        },
        { interval: 200 },
      )
      .toEqual([width, height]);
  }

  /** Waits for an element that is seen, and has a name where one is asked for. */
  async find(selector: string, name: string | null = null): Promise<WebElement> {
    const look = () => this.browser.driver.executeScript<WebElement | null>(seen, [selector, name]);
    let found: WebElement | null = null;
    await expect
      .poll(async () => (found = await look()), {
        message: `${selector}${name === null ? '' : `, "${name}"`}`,
      })
      .not.toBeNull();
    return found as unknown as WebElement;
  }

  /** Presses what is found in its middle, once nothing lies over it there, as a reader does. */
  async click(selector: string, name: string | null = null): Promise<void> {
    const found = await this.find(selector, name);
    let place: Readonly<Record<'x' | 'y', number>> | null = null;
    await expect
      .poll(async () => (place = await this.evaluate(middleOf, found as never)), {
        message: `${selector} is not covered`,
      })
      .not.toBeNull();
    if (place) await this.clickAt(place);
  }

  /** Presses a point of the window, px. */
  async clickAt({ x, y }: Readonly<Record<'x' | 'y', number>>): Promise<void> {
    const mouse = this.browser.driver.actions();
    await mouse
      .move({ x: Math.round(x), y: Math.round(y) })
      .press()
      .release()
      .perform();
  }

  /** Types letters, or keys by their names in `Key`, to what has the focus. */
  async press(...keys: readonly string[]): Promise<void> {
    await this.browser.driver
      .actions()
      .sendKeys(...keys)
      .perform();
  }

  /** Writes into a field in place of what is in it: as one whole, since the driver has keys of Latin letters alone. */
  async fill(selector: string, words: string): Promise<void> {
    const field = await this.find(selector);
    await field.click();
    await field.sendKeys(Key.chord(Key.CONTROL, 'a'));
    await this.evaluate((text) => document.execCommand('insertText', false, text), words);
  }

  /** How many elements of a selector there are, seen or not. */
  async count(selector: string): Promise<number> {
    return (await this.browser.driver.findElements(By.css(selector))).length;
  }

  /** The words of each element of a selector, with single spaces. */
  texts(selector: string): Promise<string[]> {
    return this.evaluate(
      (all) =>
        [...document.querySelectorAll(all)].map(
          ({ textContent }) => textContent?.replace(/\s+/g, ' ').trim() ?? '',
        ),
      selector,
    );
  }

  address(): Promise<string> {
    return this.browser.driver.getCurrentUrl();
  }

  /** Takes what went wrong in the page that is open, before another takes its place. */
  async collect(): Promise<void> {
    this.troubles.push(...(await this.evaluate(troublesSeen)));
  }
}
