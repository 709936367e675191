import type { Position } from 'geojson';
import type { EventKind } from '../../../story/kinds';
import type { Text } from '../../../story/model';
import type { WrittenFeature } from '../../desk/parsed';
import type { Edit } from '../../document/history';
import { inAll } from '../../edits/in-all';
import { addToMap } from '../../edits/shapes';
import { addFrontAsOf } from '../../edits/situation-fronts';
import { together } from '../../edits/together';
import { newId } from '../../marking/new-id';
import { newFeature } from '../../shapes/new-feature';
import { fromPlane } from '../../shapes/plane';
import { withGeonames } from '../../suggesting/take';
import type { Pending } from '../drawing';
import type { MapDesk } from '../map-desk';
import { mapWords } from '../map-words';
import type { Parties } from '../../parties/parties';

/** What an author says of a shape. */
export interface Said {
  /** In the source's language. */
  readonly name: string;
  /** Who takes part, backs, or has influence. */
  readonly actors: readonly string[];
  /** Who is backed. */
  readonly others: readonly string[];
  readonly event: EventKind | 'meeting' | undefined;
  readonly date: string;
}

/** What a point has been called already. A road is not called as the town that it begins at. */
export const nameAt = ({ kind, points }: Pending): Text => (kind === 'route' ? {} : (points[0]?.name ?? {}));

/** Towns on a road are this exact, km. */
const townKm = 5;

/** Puts a shape that was drawn on the map; gives its id. */
export function makeThing(desk: MapDesk, pending: Pending, says: Said, parties: Parties): string {
  const { parsed, origin, work } = desk;
  const { kind, geometry, points } = pending;
  const languages = parsed.languages();
  const { source, asOf, precisionKm, description } = origin.now();
  const id = newId(kind === 'front' ? 'front' : says.name, kind, [
    ...parsed.taken(),
    ...desk.drawn.fronts().map((one) => one.id),
  ]);
  if (kind === 'front') {
    const line = geometry?.type === 'LineString' ? geometry.coordinates : [];
    work.apply(addFrontAsOf(desk.situation.index(), id, line, precisionKm));
    return id;
  }
  const [first] = points;
  const isTown = kind === 'place' && first?.geonames !== undefined;
  const method = kind === 'backing' ? 'computed' : isTown ? 'gazetteer' : 'drawn';
  const own = says.name.trim() === '' ? {} : { [parsed.language()]: says.name.trim() };
  const about = {
    id,
    name: { ...nameAt(pending), ...own },
    languages,
    geometry: geometry as unknown as WrittenFeature['geometry'],
    outline: {
      method,
      asOf,
      source: isTown ? 'geonames' : source,
      precisionKm: kind === 'backing' ? 0 : isTown ? townKm : precisionKm,
      description: {
        ...mapWords.inEach(
          languages,
          kind === 'backing' ? 'arrowSign' : isTown ? 'pointOfTown' : 'drawnByHand',
        ),
        ...(method === 'drawn' && description),
      },
    },
  } as const;
  const [actor = '', other = ''] = [says.actors[0], says.others[0]];
  const feature = ((): WrittenFeature => {
    switch (kind) {
      case 'place':
        return newFeature(kind, first?.geonames === undefined ? {} : { geonames: first.geonames }, about);
      case 'event':
        return happening(says, about, first?.thing);
      case 'influence':
        return newFeature(kind, { actor }, about);
      case 'backing':
        return newFeature(
          kind,
          { backer: actor, backed: other, from: points[0]?.thing ?? '', to: points[1]?.thing ?? '' },
          about,
        );
      case 'route':
        return newFeature(kind, { stops: stopsOf(pending, languages), stretches: [] } as never, about);
    }
  })();
  const edits: Edit[] = [
    ...(isTown ? [withGeonames(languages)] : []),
    ...parties.edits([...says.actors, ...says.others]),
    addToMap(feature),
  ];
  work.apply(together({ code: 'add-feature', values: { id, kind } }, edits));
  return id;
}

/** What happened: a meeting is where a place is, and has no outline. */
function happening(
  { event, actors, date }: Said,
  about: Parameters<typeof newFeature>[2],
  place: string | undefined,
): WrittenFeature {
  if (event !== 'meeting')
    return newFeature('event', { event: event as EventKind, actors: [...actors], date }, about);
  const description = mapWords.inEach(about.languages, 'noOutline');
  const outline = { ...about.outline, method: 'none', precisionKm: 0, description } as const;
  const own = { actors: [...actors], date, ...(place !== undefined && { place }) };
  return newFeature('meeting', own, { ...about, geometry: null, outline });
}

/** The stops of a road: the towns that it was put onto, and its ends. */
function stopsOf({ points }: Pending, languages: readonly string[]) {
  const taken: string[] = [];
  return points.flatMap(({ at, name, geonames }, index) => {
    const isEnd = index === 0 || index === points.length - 1;
    if (!name && !isEnd) return [];
    const id = newId(latin(name), 'stop', taken);
    taken.push(id);
    return [
      {
        id,
        name: inAll(languages, name ?? {}),
        at: fromPlane(at) as Position,
        ...(geonames !== undefined && { geonames }),
      },
    ];
  });
}

const latin = (name: Text | undefined): string => name?.['en'] ?? Object.values(name ?? {})[0] ?? '';
