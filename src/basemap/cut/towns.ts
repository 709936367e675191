import type { Feature, FeatureCollection, Point } from 'geojson';
import { alpha3 } from '../world/iso';
import type { WorldTown } from '../world/towns';
import type { Around } from './around';
import { loadTowns } from './load-towns';
import { namesFor } from './place-names';
import { countriesOf } from './territory-units';
import { reach } from './view';

/** Distance between labels in a view that is full of them, px. */
const labelSpacing = 60;
/** The last rank, seen some four zooms closer than the first view. */
const lastRank = 6;
/** Rank of what is just seen in the first view. */
const firstViewRank = 2;
/** Towns beyond the focus that are named, as a share of its size. */
const around = 0.5;
/** Towns at most: of the territory, and around it. */
const most = { own: 180, other: 60 } as const;
/** When there are so many around, no more are looked for. */
const enough = 50;
/** People in a far capital from which on it has a rank, the largest first. */
const capitalRanks = [3_000_000, 800_000] as const;

interface Ranked {
  readonly town: WorldTown;
  readonly isOwn: boolean;
  /** Zooms closer than the first view from which on it has room. */
  readonly closer: number;
}

/** Population that makes a town of the territory a large one: that of its tenth largest. */
function largePopulation(towns: readonly WorldTown[]): number {
  const sorted = towns.map(({ population }) => population).sort((a, b) => b - a);
  return Math.max(1000, sorted[Math.min(9, sorted.length - 1)] ?? 1000);
}

const mostStanding = 1.5;
/** A small town counts as nearer to larger ones than it is, a large one as farther off. */
const standing = ({ population, seat }: WorldTown, large: number): number =>
  Math.max(0.35, Math.min(mostStanding, (population / large) ** 0.25)) * (seat > 0 ? 1.4 : 1);

const rankOf = (closer: number): number =>
  Math.max(1, Math.min(lastRank, Math.round(closer + firstViewRank)));

const capitalRank = ({ population }: WorldTown): number =>
  1 + capitalRanks.filter((people) => population < people).length;

const feature = (
  { id, position, country, seat, latin, names }: WorldTown,
  rank: number,
  languages: readonly string[],
): Feature<Point> => ({
  type: 'Feature',
  id: `gn-${id}`,
  properties: { ...namesFor(languages, latin, names, country), country, rank, capital: seat === 2 },
  geometry: { type: 'Point', coordinates: position },
});

/** Towns of the territory by rank, fewer around it, and every capital of the world. */
export async function cutTowns(setting: Around): Promise<FeatureCollection<Point>> {
  const {
    languages,
    drawn: { focus, units, disputed },
    view,
    isInside,
    isOnLand,
  } = setting;
  const countries = new Set(countriesOf(units, disputed));
  const isOwn = ({ position, country }: WorldTown): boolean =>
    isInside(position) || (countries.has(alpha3(country) ?? '') && !isOnLand(position));
  const spacing = labelSpacing * view.kmPerPixel;
  const rankedOf = (towns: readonly WorldTown[]): Ranked[] => {
    const own = new Set(towns.filter(isOwn));
    const large = largePopulation([...own]);
    return towns.map((town) => ({
      town,
      isOwn: own.has(town),
      closer: Math.log2(spacing / (town.isolation * standing(town, large))),
    }));
  };
  const seen = (one: Ranked): boolean => {
    const [x = 0, y = 0] = one.town.position;
    const away = focus.distanceTo(x, y) / focus.sizeKm;
    return one.isOwn ? one.closer < lastRank - 1.6 : away < around && one.closer < 1.5 - 3 * away;
  };
  const isOther = (one: Ranked): boolean => !one.isOwn && one.town.seat < 2;
  const ranked = rankedOf(
    await loadTowns(setting, {
      km: focus.sizeKm * around,
      isolation: spacing / mostStanding,
      isEnough: (towns) => rankedOf(towns).filter((one) => isOther(one) && seen(one)).length >= enough,
    }),
  );
  const isCapitalSeen = ({ town, isOwn: isOfTerritory }: Ranked): boolean => {
    const [x = 0, y = 0] = town.position;
    return isOfTerritory || focus.distanceTo(x, y) < reach(focus) || town.population >= 100_000;
  };
  const best = (list: readonly Ranked[], count: number): Ranked[] =>
    list
      .filter(seen)
      .sort((a, b) => a.closer - b.closer || a.town.id - b.town.id)
      .slice(0, count);
  const kept = [
    ...best(
      ranked.filter((one) => one.isOwn),
      most.own,
    ),
    ...best(ranked.filter(isOther), most.other),
    ...ranked.filter((one) => one.town.seat === 2 && isCapitalSeen(one)),
  ];
  const rankIn = ({ town, isOwn: isOfTerritory, closer }: Ranked): number => {
    if (town.seat === 2) return isOfTerritory ? 1 : capitalRank(town);
    return isOfTerritory ? rankOf(closer) : Math.min(lastRank, rankOf(closer) + 1);
  };
  const ranks = new Map(kept.map((one) => [one.town, rankIn(one)]));
  return {
    type: 'FeatureCollection',
    features: [...ranks]
      .sort(([a, rank], [b, other]) => rank - other || a.id - b.id)
      .map(([town, rank]) => feature(town, rank, languages)),
  };
}
