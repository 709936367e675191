import type { PlaceNames, WorldPlaces } from '../../../story/places/files';

/** A place of the world. */
export interface Place {
  readonly sort: 'town' | 'area' | 'country' | 'disputed';
  /** Of a town its GeoNames id, of an area its GeoNames code, of a country its two letters, else the area's own id. */
  readonly id: string;
  /** In the language that was asked for, else in Latin letters. */
  readonly name: string;
  /** Degrees, longitude first. */
  readonly at: readonly [number, number];
  /** Two-letter code; empty where the country is open. */
  readonly country: string;
  /** 0 where it is not known. */
  readonly people: number;
  /** 2: capital; 1: seat of a first-level area. */
  readonly seat: number;
}

/** A place with its name in Latin letters and that in the language where it has one. */
export interface NamedPlace {
  readonly place: Place;
  readonly names: readonly string[];
}

/** All places of the files. Names of countries are those of the files only. */
export function placesOfFiles(world: WorldPlaces, names: PlaceNames | undefined): NamedPlace[] {
  const { towns, areas, countries, disputed } = world;
  const at = (columns: { x: readonly number[]; y: readonly number[] }) => {
    let sum = 0;
    return columns.x.map((step, index) => {
      sum += step;
      return [sum / 1000, (columns.y[index] ?? 0) / 1000] as const;
    });
  };
  const places = [at(towns), at(areas), at(countries), at(disputed)] as const;
  const countryOf = towns.countries.flatMap(([code, count]) => Array.from({ length: count }, () => code));
  const named = (sort: keyof PlaceNames, index: number, latin: string | undefined) => {
    const own = names?.[sort][index] || undefined;
    return [...new Set([own, latin])].filter((name) => name !== undefined);
  };
  const place = (
    sort: Place['sort'],
    id: string,
    [position, country]: readonly [Place['at'] | undefined, string | undefined],
    all: readonly string[],
    { people = 0, seat = 0 } = {},
  ): NamedPlace => ({
    place: { sort, id, name: all[0] ?? id, at: position ?? [0, 0], country: country ?? '', people, seat },
    names: all,
  });
  return [
    ...towns.ids.map((id, index) =>
      place(
        'town',
        String(id),
        [places[0][index], countryOf[index]],
        named('towns', index, towns.latin[index]),
        {
          people: towns.people[index] ?? 0,
          seat: towns.seats[index] ?? 0,
        },
      ),
    ),
    ...areas.codes.map((id, index) =>
      place('area', id, [places[1][index], id.slice(0, 2)], named('areas', index, areas.latin[index])),
    ),
    ...countries.codes.map((id, index) =>
      place('country', id, [places[2][index], id], named('countries', index, undefined)),
    ),
    ...disputed.ids.map((id, index) =>
      place(
        'disputed',
        id,
        [places[3][index], disputed.countries[index]],
        [...named('disputed', index, disputed.latin[index]), id.replaceAll('-', ' ')],
      ),
    ),
  ];
}
