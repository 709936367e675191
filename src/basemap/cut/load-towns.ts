import { cellsWithin } from '../world/cells';
import {
  capitalNamesPath,
  capitalsPath,
  levelPath,
  type TownLevel,
  townLevels,
  type TownsFile,
  townsOf,
  townsPath,
  type WorldTown,
} from '../world/towns';
import type { Names } from '../world/names';
import { stepsPerDegree } from '../world/land';
import type { Around } from './around';
import type { DrawnLand } from './drawn-land';
import { gapTo } from './focus';
import { languageOf } from './place-names';
import { countriesOf } from './territory-units';
import { widened } from './view';

/**
 * A level of towns around is read where its most isolated ones lie farther apart than this many labels: of those that lie
 * nearer to each other, the ground has room for few.
 */
const labelsApart = 1.35;

/** The capitals, with their own names and those in some languages. */
async function loadCapitals({ read, languages }: Around): Promise<WorldTown[]> {
  const wanted = [...new Set(languages.map(languageOf))];
  const [capitals, ...named] = await Promise.all([
    read(capitalsPath) as Promise<TownsFile>,
    ...wanted.map((language) => read(capitalNamesPath(language)) as Promise<Names | undefined>),
  ]);
  return townsOf(capitals).map((town) => ({
    ...town,
    names: {
      ...town.names,
      ...Object.fromEntries(
        named.flatMap((names, index) => {
          const name = names?.[town.id];
          return name ? [[wanted[index] as string, name]] : [];
        }),
      ),
    },
  }));
}

/** The levels of towns around for which there is room when labels lie so far apart, km; the finest is each country's own file. */
function levelsFor(spacing: number): (TownLevel | 'all')[] {
  const levels = ['all', ...townLevels] as const;
  return levels.filter((_, index) => spacing * labelsApart < (townLevels[index] ?? Infinity));
}

/**
 * The territory's towns, those around that can be named, and every capital.
 * @param km how far around the focus
 * @param spacing distance between labels in the first view, km
 */
export async function loadTowns(around: Around, km: number, spacing: number): Promise<WorldTown[]> {
  const { read, view, drawn } = around;
  const { focus, units, disputed } = drawn;
  const cells = cellsWithin(widened(view.bounds, km)).filter((cell) => gapTo(focus, cell) < km);
  const paths = levelsFor(spacing).flatMap((level) =>
    level === 'all'
      ? countriesOf(unitsNear(drawn, km), disputed).map(townsPath)
      : cells.map((cell) => levelPath(level, cell)),
  );
  const own = countriesOf(units, disputed).map(townsPath);
  const [capitals, ...files] = await Promise.all([
    loadCapitals(around),
    ...[...new Set([...own, ...paths])].map(read),
  ]);
  const towns = files.flatMap((file) => (file ? townsOf(file as TownsFile) : []));
  return [...new Map([...capitals, ...towns].map((town) => [town.id, town])).values()];
}

/** The units of the land so near to the focus, km. */
const unitsNear = ({ arcs, focus }: DrawnLand, km: number): Set<string> =>
  new Set(
    arcs
      .filter(({ line }) =>
        line.some(([x, y]) => focus.distanceTo(x / stepsPerDegree, y / stepsPerDegree) < km),
      )
      .flatMap(({ left, right }) => [left, right])
      .filter((unit) => unit !== ''),
  );
