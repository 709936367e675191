import { coordAll, distance } from '@turf/turf';
import type { Position } from 'geojson';
import type { ParsedStory } from '../files/parse';
import type { Feature } from '../model';
import type { Problem } from '../problems';
import type { WrittenFeature } from '../schema';
import { Report } from './report';

/** What one place stands for, km around it: a city and its country. */
const aroundPlace = 50;
/** How many times as far as its places are apart a zone may reach beyond them. */
const mostTimes = 4;

/**
 * Warns of a zone "in the article" that reaches far beyond the places that its claims name. Those are the places that
 * share a claim with it, or rest on the same sentence. The reach is the distance of the zone's farthest corner from the
 * nearest of them; the measure for it is the greatest distance between two of them, or 50 km where they are closer or
 * there is one. Four times that is far. A zone whose claims name no place has nothing to be measured by.
 */
export function verifyReach(parsed: ParsedStory, features: readonly Feature[]): readonly Problem[] {
  const report = new Report();
  const compiled = new Map(features.map((feature) => [feature.id, feature]));
  const namedWith = createNamedWith(parsed);
  const places = features.filter(({ kind }) => kind === 'place');
  for (const file of parsed.features) {
    file.value.features.forEach((written, index) => {
      const zone = compiled.get(written.id);
      if (zone?.kind !== 'zone' || zone.basis !== 'article') return;
      const isNamed = namedWith(written);
      const named = places.filter(({ id }) => isNamed(id));
      if (named.length === 0) return;
      const spots = named.flatMap(({ geometry }) => (geometry ? coordAll(geometry) : []));
      const reach = Math.max(...coordAll(zone.geometry).map((corner) => nearest(corner, spots)));
      const apart = Math.max(...spots.flatMap((one) => spots.map((other) => distance(one, other))));
      const most = mostTimes * Math.max(aroundPlace, apart);
      if (reach <= most) return;
      report.add(
        'zone-beyond-places',
        file,
        ['features', index, 'properties', 'claims'],
        { id: zone.id, km: Math.ceil(reach) },
        { km: Math.floor(most), places: named.map(({ id }) => id) },
      );
    });
  }
  return report.problems;
}

const nearest = (from: Position, spots: readonly Position[]) =>
  Math.min(...spots.map((spot) => distance(from, spot)));

/** For a feature: which others share a claim with it, or a sentence that claims of both quote. */
function createNamedWith({ claims, features }: ParsedStory) {
  const sentencesOf = new Map(
    claims.value.claims.map(({ id, quotes }) => [id, quotes.map(({ sentence }) => sentence)]),
  );
  const evidence = ({ properties }: WrittenFeature) => [
    ...properties.claims.map((id) => `claim ${id}`),
    ...properties.claims.flatMap((id) => sentencesOf.get(id) ?? []).map((id) => `sentence ${id}`),
  ];
  const all = new Map(
    features.flatMap((file) => file.value.features).map((feature) => [feature.id, evidence(feature)]),
  );
  return (feature: WrittenFeature) => {
    const own = new Set(evidence(feature));
    return (id: string) => all.get(id)?.some((one) => own.has(one)) === true;
  };
}
