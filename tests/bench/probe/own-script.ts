import type { MapLibreMap } from 'maplibre-gl';

/** The map's own drawing of a frame. */
const draw = '_render';

/** The parts of the map that are wrapped to tell its drawing from the page's listeners to it. */
interface Engine {
  [draw](time: number): unknown;
  fire(event: unknown, values?: unknown): unknown;
}

/**
 * Measures what script of the page runs from an input's dispatch to the next paint: the dispatch with all effects and
 * microtasks, and the callbacks of the frame. The engine's drawing is left out, what the page does at its events is not.
 */
export function createOwnScript() {
  const ask = requestAnimationFrame.bind(window);
  const wrapped = new WeakSet<Engine>();
  let spent = 0;
  let depth = 0;

  const timed = <T>(run: () => T, sign: 1 | -1): T => {
    const start = performance.now();
    try {
      return run();
    } finally {
      spent += sign * (performance.now() - start);
    }
  };
  window.requestAnimationFrame = (callback) => ask((time) => timed(() => callback(time), 1));

  /** Takes the engine's drawing off, but for what it calls of others. */
  function wrap(engine: Engine): void {
    if (wrapped.has(engine)) return;
    wrapped.add(engine);
    const { [draw]: drawFrame, fire } = engine;
    engine[draw] = (time) => {
      depth++;
      try {
        return timed(() => drawFrame.call(engine, time), -1);
      } finally {
        depth--;
      }
    };
    engine.fire = (event, values) => {
      const run = () => fire.call(engine, event, values);
      if (depth !== 1) return run();
      depth++;
      try {
        return timed(run, 1);
      } finally {
        depth--;
      }
    };
  }

  const nextFrame = () => new Promise<void>((resolve) => ask(() => setTimeout(resolve)));

  return {
    nextFrame,
    /** Waits until the map has nothing more to load, move or draw, and what is found out after that is shown too. */
    async settled(): Promise<void> {
      const { map } = document.querySelector('[data-map]') as HTMLElement & { map: MapLibreMap };
      for (let times = 0; times < 2; times++) {
        await nextFrame();
        await new Promise<void>((resolve) => {
          map.once('idle', () => resolve());
          map.triggerRepaint();
        });
      }
      await nextFrame();
    },
    /** ms of the page's own script, of one input. */
    async own(act: () => void): Promise<number> {
      const element = document.querySelector<HTMLElement & { map?: Engine }>('[data-map]');
      if (element?.map) wrap(element.map);
      await nextFrame();
      spent = 0;
      const start = performance.now();
      act();
      // What a microtask has put off to another.
      for (let turns = 0; turns < 10; turns++) await undefined;
      const sync = performance.now() - start;
      await nextFrame();
      return sync + spent;
    },
  };
}
