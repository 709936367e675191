import { cellsWithin } from '../world/cells';
import {
  capitalNamesPath,
  capitalsPath,
  townLevels,
  type TownsFile,
  townsOf,
  townsPath,
  type WorldTown,
} from '../world/towns';
import type { Names } from '../world/names';
import type { Around } from './around';
import { gapTo } from './focus';
import { languageOf } from './place-names';
import { neighboursOf } from './neighbours';
import { countriesOf } from './territory-units';
import { widened } from './view';

/** How far beyond the focus a town that is so isolated can be named, as a share of the focus's size. */
export type ShareOf = (isolation: number) => number;

/** Neighbours' towns of the fine level are read where they can be named so far beyond the focus. */
const leastFine = 0.2;

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

/** The territory's towns, those around that can be named, and every capital. */
export async function loadTowns(around: Around, shareOf: ShareOf): Promise<WorldTown[]> {
  const { read, view, drawn } = around;
  const { focus, units, disputed } = drawn;
  const cellsTo = (share: number): string[] =>
    share <= 0
      ? []
      : cellsWithin(widened(view.bounds, focus.sizeKm * share)).filter(
          (cell) => gapTo(focus, cell) < focus.sizeKm * share,
        );
  const own = countriesOf(units, disputed);
  const others = shareOf(townLevels.middle) > leastFine ? countriesOf(neighboursOf(drawn), disputed) : [];
  const paths = [
    ...cellsTo(shareOf(Infinity)).map((cell) => townsPath('coarse', cell)),
    ...cellsTo(shareOf(townLevels.coarse)).map((cell) => townsPath('middle', cell)),
    ...[...new Set([...own, ...others])].map((code) => townsPath('fine', code)),
  ];
  const [capitals, ...files] = await Promise.all([loadCapitals(around), ...paths.map(read)]);
  const towns = files.flatMap((file) => (file ? townsOf(file as TownsFile) : []));
  return [...new Map([...capitals, ...towns].map((town) => [town.id, town])).values()];
}
