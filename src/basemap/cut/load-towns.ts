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

/** The levels of towns around, coarsest first, that have any so isolated, km; after them each country's own file. */
function levelsFrom(isolation: number): (TownLevel | 'all')[] {
  const levels = ['all', ...townLevels] as const;
  return levels.filter((_, index) => isolation < (townLevels[index] ?? Infinity)).toReversed();
}

export interface TownsWanted {
  /** How far around the focus, km. */
  readonly km: number;
  /** The least isolation for which there is room, km. */
  readonly isolation: number;
  /** Whether these are enough: finer levels are read as long as they are not. */
  readonly isEnough: (towns: readonly WorldTown[]) => boolean;
}

/** The territory's towns, those around that can be named, and every capital. */
export async function loadTowns(around: Around, wanted: TownsWanted): Promise<WorldTown[]> {
  const { read, view, drawn } = around;
  const { focus, units, disputed } = drawn;
  const { km, isolation, isEnough } = wanted;
  const load = async (paths: readonly string[]): Promise<WorldTown[]> => {
    const files = await Promise.all(paths.map(read));
    return files.flatMap((file) => (file ? townsOf(file as TownsFile) : []));
  };
  const cells = cellsWithin(widened(view.bounds, km)).filter((cell) => gapTo(focus, cell) < km);
  const own = load(countriesOf(units, disputed).map(townsPath));
  const byId = new Map([...(await loadCapitals(around)), ...(await own)].map((town) => [town.id, town]));
  for (const level of levelsFrom(isolation)) {
    const paths =
      level === 'all'
        ? countriesOf(unitsNear(drawn, km), disputed).map(townsPath)
        : cells.map((cell) => levelPath(level, cell));
    // A country's own file has names in more languages than those of the levels.
    for (const town of await load(paths)) if (!byId.has(town.id)) byId.set(town.id, town);
    if (isEnough([...byId.values()])) break;
  }
  return [...byId.values()];
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
