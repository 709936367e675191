import { above, atMost, type Figure, times } from './figures';
import type { Load } from './load';
import type { Loads } from './loads';

const kB = 1000;
const MB = 1_000_000;

/**
 * The figures of loading, each held against a bare page or a bare map of the same rounds.
 * @param where the network, and the case
 */
export function loadFigures({ app, map, article }: Loads, where: string): Figure[] {
  const of = (list: readonly Load[], read: (load: Load) => number, divisor = 1) =>
    list.map((load) => read(load) / divisor);
  const ms = (name: string, read: (load: Load) => number) => ({
    name,
    where,
    unit: 'ms' as const,
    values: of(app, read),
  });
  return [
    times(
      ms('article readable', ({ readable }) => readable),
      of(article, ({ readable }) => readable),
      1.2,
    ),
    times(
      ms('first picture of the map', ({ picture }) => picture),
      of(map, ({ picture }) => picture),
      where.startsWith('4G') ? 0.35 : 0.8,
    ),
    times(
      ms('live map complete', ({ complete }) => complete),
      of(map, ({ complete }) => complete),
      1.1,
    ),
    times(
      ms('main thread blocked', ({ blocked }) => blocked),
      of(map, ({ blocked }) => blocked),
      1.15,
    ),
    above(
      { name: 'wire, fonts and story aside', where, unit: 'kB', values: of(app, ({ wire }) => wire, kB) },
      of(map, ({ wire }) => wire, kB),
      75,
    ),
    times(
      { name: 'heap after loading', where, unit: 'MB', values: of(app, ({ heap }) => heap, MB) },
      of(map, ({ heap }) => heap, MB),
      1.3,
    ),
  ];
}

/** Fonts of a first view, by the language of the reader's browser. */
export const fontFigure = (language: string, { fonts }: Load): Figure =>
  atMost({ name: 'fonts in the first view', where: language, unit: 'kB', values: [fonts / kB] }, 120);
