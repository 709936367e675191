import type { Feature as GeoJsonFeature, FeatureCollection, MultiPolygon, Polygon } from 'geojson';
import { areaPrecision, asKnown } from '../geo/as-known';
import { splitAreaAtAntimeridian } from '../geo/split-area';
import { storyAt } from '../story/dates/story-at';
import { indexEvidence } from '../story/evidence';
import type { Feature, Holder, Route, Situation, Story, Transfer } from '../story/model';
import { sourceName } from '../story/sources/source-name';
import { publishedHolder } from './features';

/**
 * What changed hands between each two dates of a story that has several, as RFC 7946 GeoJSON: a feature for each piece of
 * ground that one holder had and another has, with flat properties. Lists of one feature that go together, such as
 * `routes` and `road_km`, are in the same order.
 */
export function publishTransfers(story: Story): FeatureCollection<Polygon | MultiPolygon> {
  const { situations = [] } = story;
  const features = situations.flatMap((situation, index) => {
    const before = situations[index - 1];
    return before ? transfersOf(story, before, situation) : [];
  });
  return { type: 'FeatureCollection', features };
}

function transfersOf(story: Story, before: Situation, now: Situation) {
  const evidence = datingOf(story, now);
  const byId = new Map<string, Feature>(
    [...storyAt(story, before.id).features, ...storyAt(story, now.id).features].map((one) => [one.id, one]),
  );
  return now.transfers.flatMap((transfer): GeoJsonFeature<Polygon | MultiPolygon>[] => {
    const [old, zone] = transfer.zones.map((id) => byId.get(id));
    if (old?.kind !== 'zone' || zone?.kind !== 'zone') return [];
    const km2 = transfer.areaKm2;
    const doubtKm2 = areaPrecision(km2, Math.max(old.outline.precisionKm, zone.outline.precisionKm));
    return [
      {
        type: 'Feature',
        id: `${old.id}.${zone.id}@${now.date}`,
        geometry: splitAreaAtAntimeridian(transfer.geometry ?? zone.geometry),
        properties: {
          from_date: before.date,
          to_date: now.date,
          zone_before: old.id,
          zone_after: zone.id,
          ...Object.fromEntries(Object.entries(zone.name).map(([code, name]) => [`name:${code}`, name])),
          ...held('from', transfer.from),
          ...held('to', transfer.to),
          area_km2: km2,
          area_doubt_km2: asKnown(doubtKm2, doubtKm2 / 10),
          places: transfer.places,
          ...roads(transfer, byId),
          ...evidence,
        },
      },
    ];
  });
}

const held = (end: 'from' | 'to', holder: Holder) => ({
  [end]: publishedHolder(holder),
  [`${end}_actors`]: holder.actors,
});

const roads = ({ routes }: Transfer, byId: ReadonlyMap<string, Feature>) => ({
  routes: routes.map(({ route }) => route),
  road_km: routes.map(({ km }) => km),
  road_doubt_km: routes.map(({ route }) => (byId.get(route) as Route | undefined)?.outline.precisionKm ?? 0),
});

/** Whether the words of the story's texts give the later date, and the words that speak of it. */
function datingOf(story: Story, { dated, claims, note = {} }: Situation) {
  const { textOf } = indexEvidence(story);
  const quotes = story.claims.filter(({ id }) => claims.includes(id)).flatMap((claim) => claim.quotes);
  const names = new Map(story.texts.map((text, place) => [text, sourceName(text, place)]));
  return {
    dated,
    claims,
    sentences: quotes.map(({ sentence }) => sentence),
    quotes: quotes.map(({ exact }) => exact),
    sources: quotes.map(({ sentence }) => names.get(textOf(sentence)) ?? ''),
    ...Object.fromEntries(Object.entries(note).map(([code, words]) => [`note:${code}`, words])),
  };
}
