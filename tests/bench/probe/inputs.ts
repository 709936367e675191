import type { MapLibreMap } from 'maplibre-gl';
import type { createOwnScript } from './own-script';

type Own = ReturnType<typeof createOwnScript>;
type MapElement = HTMLElement & { map: MapLibreMap };

/** A place on the ground where a click may choose a feature: degrees, lon before lat. */
export type Spot = readonly [number, number];

const element = <E extends Element>(selector: string): E => {
  const found = document.querySelector<E>(selector);
  if (!found) throw new Error(`found no ${selector}; expected it on the page`);
  return found;
};

/** The inputs of a reader that are measured, each repeated so many times: ms of own script, one a time. */
export function createInputs({ own, nextFrame, settled }: Own) {
  const clickMap = (spot: Spot) => {
    const { map } = element<MapElement>('[data-map]');
    const { x, y } = map.project([...spot]);
    const canvas = map.getCanvas();
    const { left, top } = canvas.getBoundingClientRect();
    const at = { clientX: left + x, clientY: top + y, bubbles: true };
    // Of a mouse: a finger reaches further, and is asked which it means.
    canvas.dispatchEvent(new PointerEvent('click', { ...at, pointerType: 'mouse' }));
  };

  async function repeat(
    count: number,
    act: (index: number) => void,
    prepare?: (index: number) => void | Promise<void>,
  ): Promise<number[]> {
    const times: number[] = [];
    for (let index = 0; index < count; index++) {
      await prepare?.(index);
      times.push(await own(() => act(index)));
    }
    return times;
  }

  /** Spots where a click chooses a feature at once, from the address as it is, one a feature. */
  async function clear(spots: readonly Spot[], reset: () => Promise<void>): Promise<Spot[]> {
    const found = new Map<string, Spot>();
    for (const spot of spots) {
      await reset();
      clickMap(spot);
      await nextFrame();
      const chosen = new URLSearchParams(location.hash.slice(1)).get('feature');
      if (chosen) found.set(chosen, spot);
    }
    return [...found.values()];
  }

  return {
    /** Each click is from the same address, on the same part of the map: a choice may have moved it. */
    async chooseFeatures(spots: readonly Spot[], count: number): Promise<number[]> {
      const { hash } = location;
      const reset = async () => {
        location.replace(hash);
        await nextFrame();
        await nextFrame();
      };
      const usable = await clear(spots, reset);
      if (usable.length < 2)
        throw new Error(`found ${usable.length} features to click; expected two at least`);
      return repeat(count, (index) => clickMap(usable[index % usable.length] as Spot), reset);
    },
    /** Without the map's part: among many, no click is sure to meet one alone. */
    chooseByAddress: (ids: readonly string[]): Promise<number[]> =>
      repeat(
        ids.length,
        () => dispatchEvent(new HashChangeEvent('hashchange')),
        (index) => {
          const address = new URLSearchParams(location.hash.slice(1));
          address.set('feature', ids[index] ?? '');
          history.replaceState(null, '', `#${address.toString()}`);
        },
      ),
    chooseSentences(count: number): Promise<number[]> {
      const sentences = [...document.querySelectorAll<HTMLElement>('[data-sentence]')].slice(0, 200);
      return repeat(count, (index) => sentences[index % sentences.length]?.click());
    },
    toggleLayers(count: number): Promise<number[]> {
      const boxes = [...document.querySelectorAll<HTMLElement>('[data-row] input[type="checkbox"]')];
      return repeat(count, (index) => boxes[(index >> 1) % boxes.length]?.click());
    },
    /** To the next date, and from the last to the first. */
    turnDates(count: number): Promise<number[]> {
      const dates = [...document.querySelectorAll<HTMLElement>('[data-dates] input[type="radio"]')];
      return repeat(count, (index) => dates[(index + 1) % dates.length]?.click(), settled);
    },
    async moveTrace(count: number): Promise<number[]> {
      location.hash = 'lang=en&km=0&view=5.4/35.8/39';
      await nextFrame();
      const slider = element<HTMLInputElement>('input[type="range"]');
      return repeat(count, (index) => {
        slider.value = String((Number(slider.max) * index) / count);
        slider.dispatchEvent(new InputEvent('input', { bubbles: true }));
      });
    },
  };
}
