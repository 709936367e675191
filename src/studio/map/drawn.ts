import type { MultiPolygon, Polygon, Position } from 'geojson';
import { type Accessor, createMemo } from 'solid-js';
import { holderOf } from '../../compile/areas';
import { frontsIn, holdersIn } from '../../compile/situation';
import { wasThere } from '../../story/files/meet';
import { arc } from '../../geo/arc';
import { isSouthernLand } from '../../geo/southern';
import { crossesAntimeridian, unwrappedBounds } from '../../geo/turns';
import type { Holder } from '../../story/model';
import type { Division } from '../check/division';
import type { Desk } from '../desk/desk';
import { nameIn } from '../desk/names';
import { isSameList, type WrittenFeature } from '../desk/parsed';
import { itemsIn } from '../edits/in-files';
import type { WrittenFront } from '../edits/shapes';
import type { Target } from '../shapes/hit';
import type { Kind } from '../shapes/new-feature';
import { type PlanePoint, toPlane } from '../shapes/plane';
import type { SnapLine } from '../shapes/snap';
import { linesOf } from '../shapes/vertices';

/** A part of the territory that no front divides, and the zone that it is of. */
export interface Part {
  readonly polygon: Polygon;
  readonly rings: readonly (readonly PlanePoint[])[];
  readonly zone: string | undefined;
}

/** Something of the story on the map, as it is written. */
export interface Thing extends Target {
  readonly kind: Kind | 'front';
  readonly name: string;
}

export type Drawn = ReturnType<typeof createDrawn>;

/** What the document puts on the map, on the plane. */
export function createDrawn({ parsed, files, divisions, situation, words }: Desk) {
  const { story, features, language } = parsed;
  /** As of a situation; of one that is not checked yet, that of the last, which it begins as. */
  const divisionAt = (index: number) => divisions()[Math.min(index, divisions().length - 1)];
  const division = createMemo(() => divisionAt(situation.index()));
  /** The longitude near which the story lies. */
  const middle = createMemo(() => {
    const first = story()?.views?.first;
    if (!first) return 0;
    const bounds = unwrappedBounds(first);
    return crossesAntimeridian(bounds) ? (bounds[0] + bounds[2]) / 2 : 0;
  });
  const plane = (position: Position) => toPlane(position, middle());
  const ringsOf = (polygon: Position[][]) => polygon.map((ring) => ring.map(plane));
  const polygonsOf = (shape: Polygon | MultiPolygon) =>
    shape.type === 'Polygon' ? [shape.coordinates] : shape.coordinates;

  const territory = createMemo(() => {
    const shape = division()?.territory;
    return shape ? polygonsOf(shape).map(ringsOf) : [];
  });
  const partsOf = ({ zones, open }: Division): readonly Part[] => {
    const part = (coordinates: Position[][], zone?: string): Part => ({
      polygon: { type: 'Polygon', coordinates },
      rings: ringsOf(coordinates),
      zone,
    });
    return [
      ...[...zones].flatMap(([zone, shape]) => polygonsOf(shape).map((one) => part(one, zone))),
      ...open.map(({ coordinates }) => part(coordinates)),
    ];
  };
  /** As of each situation: those that are the same, once. */
  const partsByDate = createMemo(() => {
    const known = new Map<Division, readonly Part[]>();
    for (const one of divisions()) if (!known.has(one)) known.set(one, partsOf(one));
    return situation.all().map((_, index) => known.get(divisionAt(index) as Division) ?? []);
  });
  const parts = createMemo((): readonly Part[] => partsByDate()[situation.index()] ?? []);
  const frontsText = createMemo(() => files().get('fronts.geojson'));
  const fronts: Accessor<readonly WrittenFront[]> = createMemo(() => {
    frontsText();
    const found = itemsIn(files(), 'fronts.geojson', 'features') as unknown as WrittenFront[];
    return found.filter(({ geometry }) => geometry?.type === 'LineString');
  });
  /** Those that there were: of a story with one situation, all; else also those that no situation has. */
  const shownFronts = createMemo(() => {
    const all = situation.all();
    if (all.length < 2) return fronts();
    const now = frontsIn([...all], situation.index());
    const ofAny = new Set(all.flatMap(({ fronts: own = [] }) => own));
    return fronts().filter(({ id }) => !now || now.includes(id) || !ofAny.has(id));
  });
  /** Who held each zone, where its own file does not say it. */
  const holders = createMemo(() => holdersIn([...situation.all()], situation.index()));
  const nameOf = ({ id, properties }: WrittenFeature) =>
    nameIn((properties as { name?: Record<string, string> }).name, [words.language(), language()], id);

  /** Where an arrow to or from something begins or ends. */
  const anchors = createMemo(() => {
    const found = new Map<string, Position>();
    for (const { id, geometry, properties } of features()) {
      if (properties.kind === 'place' && geometry?.type === 'Point') found.set(id, geometry.coordinates);
      if (properties.kind === 'zone' && geometry?.type === 'MultiPoint' && geometry.coordinates[0])
        found.set(id, geometry.coordinates[0]);
    }
    return found;
  });
  const linesFor = (feature: WrittenFeature): PlanePoint[][] => {
    const { geometry, properties } = feature;
    if (properties.kind === 'zone') return [];
    if (properties.kind === 'backing') {
      const [from, to] = [anchors().get(properties.from), anchors().get(properties.to)];
      return from && to ? [arc(from, to).coordinates.map(plane)] : [];
    }
    if (geometry) return linesOf(geometry).map(({ points }) => points.map(plane));
    const at = 'place' in properties ? anchors().get(properties.place ?? '') : undefined;
    return at ? [[plane(at)]] : [];
  };
  const isSouthern = createMemo(() => isSouthernLand(division()?.territory));
  const isThere = ({ properties: { valid } }: WrittenFeature, index: number) =>
    wasThere(valid, situation.all()[index]?.date, isSouthern());
  const shownFeatures = createMemo(() => features().filter((one) => isThere(one, situation.index())), [], {
    equals: isSameList,
  });
  const things = createMemo((): readonly Thing[] => [
    ...shownFronts().map(({ id, geometry }) => ({
      id,
      kind: 'front' as const,
      name: id,
      lines: [geometry.coordinates.map((at) => plane(at as Position))],
    })),
    ...shownFeatures().map((one) => ({
      id: one.id,
      kind: one.properties.kind,
      name: nameOf(one),
      lines: linesFor(one),
    })),
  ]);
  const borders = createMemo((): readonly SnapLine[] =>
    territory().flatMap((rings, index) =>
      rings.map((points, ring) => ({ id: `border ${index} ${ring}`, points })),
    ),
  );
  return {
    plane,
    territory,
    /** Whether it is known what the fronts make of the territory. */
    isDivided: () => division() !== undefined,
    parts,
    partsByDate,
    fronts,
    things,
    anchors,
    /** What was not there as of what is shown, each with the id of the first date at which it was, if at any. */
    absent: () =>
      features()
        .filter((one) => !shownFeatures().includes(one))
        .map((one) => ({
          id: one.id,
          kind: one.properties.kind,
          name: nameOf(one),
          situation: situation.all().find((_, index) => isThere(one, index))?.id,
        })),
    featureOf: (id: string) => features().find((one) => one.id === id),
    /** Who holds a zone as of what is shown. */
    heldIn(zone: string | undefined): Holder | undefined {
      const properties = features().find(({ id }) => id === zone)?.properties;
      return properties?.kind === 'zone' ? holderOf({ ...properties, ...holders()[zone ?? ''] }) : undefined;
    },
    frontOf: (id: string) => fronts().find((one) => one.id === id),
    /** What the points of something are put onto: borders, and things of some kinds. */
    snapLines: (kinds: readonly Thing['kind'][], without?: string): readonly SnapLine[] => [
      ...borders(),
      ...things()
        .filter(({ kind, id }) => kinds.includes(kind) && id !== without)
        .flatMap(({ id, lines }) => lines.map((points) => ({ id, points }))),
    ],
  };
}
