import { fromPlane, type PlanePoint } from '../shapes/plane';
import { nearestTarget } from '../shapes/hit';
import { type Named, nearestOf } from '../shapes/where';
import type { MapDesk } from './map-desk';
import type { MapWord } from './map-words';

const bearingWords = {
  n: 'bearingN',
  ne: 'bearingNe',
  e: 'bearingE',
  se: 'bearingSe',
  s: 'bearingS',
  sw: 'bearingSw',
  w: 'bearingW',
  nw: 'bearingNw',
} as const satisfies Readonly<Record<string, MapWord>>;

/** Nearer than this a point is at what is named, km. */
const at = 1;

/** Where a point of the map is, in words: what it is near to, what line it is on, and whose part it is in. */
export function whereIs(desk: MapDesk, point: PlanePoint): string {
  const { drawing, t } = desk;
  const nearby = near(desk, point);
  const line = nearestTarget(
    point,
    desk.drawn.things().filter(({ kind }) => kind === 'front' || kind === 'route'),
    drawing.within(),
  );
  const part = drawing.partAt(point);
  return [
    nearby,
    line && (line.kind === 'front' ? t('onFront') : t('onLine', { name: line.name })),
    part ? t('inPart', { name: partName(desk, part.zone) }) : t('outside'),
  ]
    .filter(Boolean)
    .join(' ');
}

function near({ drawn, towns, words, t }: MapDesk, point: PlanePoint): string | undefined {
  const named: Named[] = [
    ...[...drawn.anchors()].flatMap(([id, position]) => {
      const thing = drawn.things().find((one) => one.id === id && one.kind === 'place');
      return thing ? [{ name: thing.name, at: position }] : [];
    }),
    ...towns().map(({ name, at: position }) => ({ name, at: [...position] })),
  ];
  const found = nearestOf(fromPlane(point), named);
  if (!found) return undefined;
  if (found.km < at) return t('atPlace', { name: found.name });
  const km = words.number(found.km < 10 ? Math.round(found.km * 10) / 10 : Math.round(found.km));
  return t('awayFrom', { km, bearing: t(bearingWords[found.bearing]), name: found.name });
}

/** What a part is called: by its zone, which is nobody's where it has none. */
export function partName({ drawn, t }: MapDesk, zone: string | undefined): string {
  const thing = zone === undefined ? undefined : drawn.things().find(({ id }) => id === zone);
  return thing?.name ?? t('nobodyYet');
}
