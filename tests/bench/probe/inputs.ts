import type { MapLibreMap } from 'maplibre-gl';
import type { createOwnScript } from './own-script';

type Own = ReturnType<typeof createOwnScript>;
type MapElement = HTMLElement & { map: MapLibreMap };

/** A feature by a place on the ground where a click may choose it. */
export interface Spot {
  readonly id: string;
  /** Degrees, lon before lat. */
  readonly at: readonly [number, number];
}

/** Ids of what can be chosen and switched. */
export interface Subjects {
  readonly features: readonly string[];
  readonly sentences: readonly string[];
  readonly rows: readonly string[];
}

const element = <E extends Element>(selector: string): E => {
  const found = document.querySelector<E>(selector);
  if (!found) throw new Error(`found no ${selector}; expected it on the page`);
  return found;
};

/** The inputs of a reader that are measured, each repeated so many times: ms of own script, one a time. */
export function createInputs({ own, nextFrame }: Own) {
  const clickMap = ({ at }: Spot) => {
    const { map } = element<MapElement>('[data-map]');
    const { x, y } = map.project([at[0], at[1]]);
    const canvas = map.getCanvas();
    const { left, top } = canvas.getBoundingClientRect();
    canvas.dispatchEvent(new MouseEvent('click', { clientX: left + x, clientY: top + y, bubbles: true }));
  };

  async function repeat(count: number, act: (index: number) => void): Promise<number[]> {
    const times: number[] = [];
    for (let index = 0; index < count; index++) times.push(await own(() => act(index)));
    return times;
  }

  /** The spots where a click chooses that feature at once, and the map stays where it is. */
  async function clear(spots: readonly Spot[]): Promise<Spot[]> {
    const found: Spot[] = [];
    for (const spot of spots) {
      clickMap(spot);
      await nextFrame();
      const { map } = element<MapElement>('[data-map]');
      if (location.hash.includes(`feature=${spot.id}`) && !map.isMoving()) found.push(spot);
    }
    return found;
  }

  /** One of: a feature or a sentence chosen, a layer switched, another language, another theme. */
  function step(index: number, { features, sentences, rows }: Subjects): void {
    const of = (list: readonly string[]) => list[Math.floor(index / 4) % list.length] ?? '';
    const now = new URLSearchParams(location.hash.slice(1));
    const set = (name: string, value: string) => now.set(name, value);
    if (index % 4 === 0) {
      now.delete('feature');
      now.delete('sentence');
      if (index % 8 === 0) set('feature', of(features));
      else set('sentence', of(sentences));
    } else if (index % 4 === 1) set('hide', index % 8 === 1 ? of(rows) : '');
    else if (index % 4 === 2) set('lang', index % 8 === 2 ? 'ar' : 'en');
    else set('theme', index % 8 === 3 ? 'dark' : 'light');
    location.replace(`#${now.toString()}`);
  }

  return {
    /** Does so many steps of a reader's, from one on; every tenth is waited for until it is painted. */
    async use(from: number, until: number, subjects: Subjects): Promise<void> {
      for (let index = from; index < until; index++) {
        const heard = new Promise((resolve) => addEventListener('hashchange', resolve, { once: true }));
        step(index, subjects);
        // Nothing is heard of an address that is the same.
        await Promise.race([heard, new Promise((resolve) => setTimeout(resolve, 50))]);
        if (index % 10 === 9) await nextFrame();
      }
    },
    async chooseFeatures(spots: readonly Spot[], count: number): Promise<number[]> {
      const usable = await clear(spots);
      if (usable.length < 2)
        throw new Error(`found ${usable.length} features to click; expected two at least`);
      return repeat(count, (index) => clickMap(usable[index % usable.length] as Spot));
    },
    chooseSentences(count: number): Promise<number[]> {
      const sentences = [...document.querySelectorAll<HTMLElement>('[data-sentence]')].slice(0, 200);
      return repeat(count, (index) => sentences[index % sentences.length]?.click());
    },
    toggleLayers(count: number): Promise<number[]> {
      const boxes = [...document.querySelectorAll<HTMLElement>('[data-row] input[type="checkbox"]')];
      return repeat(count, (index) => boxes[(index >> 1) % boxes.length]?.click());
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
