import { chainage, locate } from '../geo/route/chainage';
import { doubtfulStretches } from '../geo/route/doubt';
import { passages } from '../geo/route/passages';
import { precisionParts } from '../geo/route/precision-parts';
import { spans } from '../geo/route/spans';
import { holderKey, isHolder } from '../story/holder';
import type { Route, RouteDifference } from '../story/model';
import { withSupport } from './common';
import type { Compile, Surroundings } from './kinds';

/** Rounds kilometres to the metre: finer than the precision of any line, and equal distances stay equal. */
const metres = (km: number) => Math.round(km * 1000) / 1000;

/** Measures a route: stops, stretches, spans by zone, doubts near zone edges, and differences from claims. */
export const compileRoute: Compile<'route'> = (properties, { id, geometry: line }, around) => {
  if (line?.type !== 'LineString') return undefined;
  const { precisionParts: writtenParts, ...rest } = properties;
  const { recall } = around;
  const along = recall(`chainage ${id}`, [line], () => chainage(line).map(metres));
  const stops = properties.stops.map((stop) => {
    const { km, offsetKm } = locate(line, stop.at);
    return { ...stop, km: metres(km), offsetKm: metres(offsetKm) };
  });
  const kmOf = (stop: string) => stops.find((candidate) => candidate.id === stop)?.km ?? 0;
  const lengthKm = along.at(-1) ?? 0;
  const { outline } = properties;
  const { precisionKm } = outline;
  const known = [line, precisionKm, writtenParts];
  const parts = recall(`precision ${id}`, known, () =>
    precisionParts(line, lengthKm, writtenParts ?? [], precisionKm),
  );
  const offKm = (km: number) => parts.find(({ toKm }) => km <= toKm)?.precisionKm ?? precisionKm;
  const held = recall(`spans ${id}`, [...known, around.zones], () =>
    spans(line, around.zones, offKm).map((span) => ({
      ...span,
      fromKm: metres(span.fromKm),
      toKm: metres(span.toKm),
    })),
  );
  const edges = around.edges.filter(dividesHolders(around));
  // A stretch is where it is as of the first date, whatever zones are cut later.
  const first = around.first?.get(id);
  const placed = new Map(first?.kind === 'route' ? first.stretches.map((one) => [one.id, one]) : []);
  const measured = {
    id,
    ...withSupport(rest),
    // One number for the whole line has to be that of its worst part.
    outline: { ...outline, precisionKm: Math.max(...parts.map((part) => part.precisionKm)) },
    precisionParts: parts,
    lengthKm,
    chainage: along,
    stops,
    spans: held,
    stretches: properties.stretches.map(({ from, to, within, ...stretch }) => {
      const before = placed.get(stretch.id);
      const ends = before ? ([before.fromKm, before.toKm] as const) : ([kmOf(from), kmOf(to)] as const);
      const whole = { fromKm: Math.min(...ends), toKm: Math.max(...ends) };
      const [passage] =
        before || within === undefined ? [] : passages(held, within, whole.fromKm, whole.toKm);
      return { ...stretch, ...(within !== undefined && { within }), ...(passage ?? whole) };
    }),
    doubts: recall(`doubts ${id}`, [...known, ...edges], () => doubtfulStretches(line, edges, offKm)),
    geometry: line,
  };
  return { ...measured, differences: differences(measured, around) };
};

/** Whether who holds the ground depends on which side of an edge it is: not between two zones in the same hands. */
const dividesHolders =
  ({ holders }: Surroundings) =>
  ({ between }: Surroundings['edges'][number]): boolean =>
    new Set(
      between.map((zone) => {
        const holder = holders.get(zone);
        return holder ? holderKey(holder) : zone;
      }),
    ).size > 1;

/** Where a claim of control over a stretch disagrees with the zones. */
function differences(
  { stretches, spans: held }: Pick<Route, 'stretches' | 'spans'>,
  { claims, holders }: Surroundings,
): RouteDifference[] {
  return stretches.flatMap((stretch) =>
    claims
      .filter((claim) => claim.kind === 'controls' && stretch.claims.includes(claim.id))
      .flatMap((claim) =>
        held.flatMap(({ zone, fromKm, toKm }) => {
          const from = Math.max(fromKm, stretch.fromKm);
          const to = Math.min(toKm, stretch.toKm);
          const holder = zone === undefined ? undefined : holders.get(zone);
          if (from >= to || (holder && claim.actors.some(isHolder(holder)))) return [];
          return [{ claim: claim.id, stretch: stretch.id, ...(zone && { zone }), fromKm: from, toKm: to }];
        }),
      ),
  );
}
