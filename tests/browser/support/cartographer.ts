import type { Locator } from '@playwright/test';
import { resolveTemplate, translator } from '@solid-primitives/i18n';
import { ar } from '../../../src/studio/map/words/ar';
import { en } from '../../../src/studio/map/words/en';
import type { Hand } from './hands';
import { expect } from './page';
import { placeOnCanvas } from './place-on-canvas';
import type { Author } from './studio';

type Tool = 'look' | 'place' | 'front' | 'route' | 'backing' | 'influence' | 'event';

/** An author at the studio's map: by the pointer, or by the field where positions are typed. */
export class Cartographer {
  readonly t;

  constructor(
    readonly author: Author,
    readonly hand: Hand,
    readonly by: 'pointer' | 'keys',
  ) {
    this.t = translator(() => ({ ar, en })[author.language] as typeof en, resolveTemplate);
  }

  get canvas(): Locator {
    return this.author.page.locator('svg[data-tool]');
  }

  get card(): Locator {
    return this.author.page.locator('[data-side] form').last();
  }

  async open(): Promise<void> {
    await this.hand.side(this.author.t('sideMap'));
    await this.author.page.locator('[data-zone]').first().waitFor({ state: 'attached', timeout: 20_000 });
  }

  async take(tool: Tool): Promise<void> {
    await this.hand.press(this.author.page.locator(`[name="map-tool"][value="${tool}"]`));
  }

  /** Presses the map at a position, degrees, longitude first. */
  async at(lon: number, lat: number): Promise<void> {
    const { author, canvas } = this;
    if (this.by === 'keys') {
      await this.hand.write(author.page.getByRole('combobox', { name: this.t('find') }), `${lat}, ${lon}`);
      await author.press('Enter');
      return;
    }
    author.actions++;
    await canvas.click({ position: await this.place(lon, lat) });
  }

  /** Where a position is on the canvas, px from its top left. */
  async place(lon: number, lat: number): Promise<{ x: number; y: number }> {
    // The map follows the room that a card leaves it within a frame.
    await this.author.page.evaluate(
      () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))),
    );
    return placeOnCanvas(await this.canvas.locator('> g').first().getAttribute('transform'), lon, lat);
  }

  /** Draws a line through positions and ends it. */
  async draw(tool: Tool, points: readonly (readonly [number, number])[]): Promise<void> {
    await this.take(tool);
    for (const [lon, lat] of points) await this.at(lon, lat);
    await this.hand.press(this.author.page.getByRole('button', { name: this.t('finishLine') }));
  }

  /** Puts what was drawn on the map, as its card stands. */
  async put(): Promise<void> {
    await this.hand.press(this.author.page.getByRole('button', { name: this.t('putOnMap') }));
    await expect(this.author.page.getByRole('button', { name: this.t('putOnMap') })).toHaveCount(0);
  }

  /** Says who holds the parts that are in hand. */
  async heldBy(name: string, kind?: string): Promise<void> {
    const { author, hand } = this;
    await hand.take(author.page.getByRole('combobox', { name: this.t('whoHolds') }), name);
    const asked = author.page.getByRole('combobox', { name: author.t('whatIs', { name }) });
    if (kind !== undefined && (await asked.isVisible())) await hand.choose(asked, kind);
    await hand.press(author.page.getByRole('button', { name: this.t('keepHolder') }));
  }
}
