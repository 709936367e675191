import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';

/** A rectangle of a picture, in its own pixels. */
export interface Region {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** What can be said of a region: how many colours, a number for its contents, and where a colour stands in it. */
export interface Sight {
  readonly colours: number;
  readonly sum: number;
  /** Pixels of the colour that was asked for. */
  readonly count: number;
  /** The longest unbroken line of that colour, from side to side and from top to bottom. */
  readonly across: Region;
  readonly down: Region;
}

/** The size of a PNG, by its header. */
export function sizeOf(path: string): { width: number; height: number } {
  const header = readFileSync(path);
  if (header.toString('latin1', 1, 4) !== 'PNG') throw new Error(`${path}: found no PNG`);
  return { width: header.readUInt32BE(16), height: header.readUInt32BE(20) };
}

/** Decodes a PNG in the page and looks at regions of it, for a colour such as "#211d18". */
export function lookAt(
  page: Page,
  path: string,
  regions: readonly Region[],
  colour: string,
): Promise<Sight[]> {
  return page.evaluate(
    async ([base64, areas, sought]) => {
      const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
      const image = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
      const context = new OffscreenCanvas(image.width, image.height).getContext('2d', {
        willReadFrequently: true,
      });
      if (!context) throw new Error('found no canvas to decode on');
      context.drawImage(image, 0, 0);
      const value = Number.parseInt(sought.slice(1), 16);
      return areas.map(({ x: left, y: top, width, height }) => {
        const { data } = context.getImageData(left, top, width, height);
        const at = (x: number, y: number) => {
          const index = (y * width + x) * 4;
          return ((data[index] ?? 0) << 16) | ((data[index + 1] ?? 0) << 8) | (data[index + 2] ?? 0);
        };
        const colours = new Set<number>();
        const none = { x: 0, y: 0, width: 0, height: 0 };
        let [sum, count, across, down] = [0, 0, none, none];
        for (let y = 0; y < height; y++) {
          let run = 0;
          for (let x = 0; x < width; x++) {
            const pixel = at(x, y);
            colours.add(pixel);
            sum = (sum * 31 + pixel) % 1_000_000_007;
            run = pixel === value ? run + 1 : 0;
            count += pixel === value ? 1 : 0;
            if (run > across.width) across = { x: left + x - run + 1, y: top + y, width: run, height: 1 };
          }
        }
        for (let x = 0; x < width; x++) {
          let run = 0;
          for (let y = 0; y < height; y++) {
            run = at(x, y) === value ? run + 1 : 0;
            if (run > down.height) down = { x: left + x, y: top + y - run + 1, width: 1, height: run };
          }
        }
        return { colours: colours.size, sum, count, across, down };
      });
    },
    [readFileSync(path).toString('base64'), regions, colour] as const,
  );
}

/** How many pixels of two PNGs of the same size differ by more than `tolerance` (0 to 255) in a channel. */
export function countDifferent(
  page: Page,
  pngs: readonly [Buffer, Buffer],
  tolerance: number,
): Promise<number> {
  return page.evaluate(
    async ([bases, tolerated]) => {
      const [one, other] = await Promise.all(
        bases.map(async (base64) => {
          const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
          const image = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
          const context = new OffscreenCanvas(image.width, image.height).getContext('2d');
          if (!context) throw new Error('found no canvas to decode on');
          context.drawImage(image, 0, 0);
          return context.getImageData(0, 0, image.width, image.height).data;
        }),
      );
      if (!one || one.length !== other?.length) throw new Error('found pictures of two sizes');
      const isOff = (at: number) => Math.abs((one[at] ?? 0) - (other[at] ?? 0)) > tolerated;
      let count = 0;
      for (let at = 0; at < one.length; at += 4) count += [at, at + 1, at + 2].some(isOff) ? 1 : 0;
      return count;
    },
    [pngs.map((png) => png.toString('base64')), tolerance] as const,
  );
}

/** How far two parts of a colour may be apart and still look alike, of 255. */
const alike = 40;

/** In how many pixels two PNGs of one size, base64, have another colour. */
export function differing(page: Page, one: string, other: string): Promise<number> {
  return page.evaluate(
    async ([pictures, least]) => {
      const [first, second] = await Promise.all(
        pictures.map(async (base64) => {
          const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
          const image = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
          const context = new OffscreenCanvas(image.width, image.height).getContext('2d');
          context?.drawImage(image, 0, 0);
          return context?.getImageData(0, 0, image.width, image.height).data ?? new Uint8ClampedArray();
        }),
      );
      if (!first || first.length !== second?.length || first.length === 0)
        throw new Error('found pictures of different sizes');
      let count = 0;
      for (let at = 0; at < first.length; at += 4)
        if ([0, 1, 2].some((part) => Math.abs((first[at + part] ?? 0) - (second[at + part] ?? 0)) > least))
          count++;
      return count;
    },
    [[one, other], alike] as const,
  );
}
