import { wrapped } from '../geo/antimeridian';
import { indexEvidence } from '../story/evidence';
import type { Feature, Story } from '../story/model';
import { ofAllDates, versionsOf } from '../story/dates/versions';
import { publishFeatures } from './features';
import { list, type Row, table } from './table';

/** `claims.csv`: a row a quote, with the claim that it supports. Offsets are in UTF-16 code units. */
export function publishClaimsTable(story: Story): string {
  const [, ...translations] = story.languages;
  const { featuresOfClaim, textOf } = indexEvidence(ofAllDates(story));
  const columns = [
    ['claim', 'kind', 'speaker', 'mode', 'view_of', 'actors'],
    story.languages.map((language) => `statement:${language}`),
    ['sentence', 'exact', 'prefix', 'suffix', 'start', 'end'],
    translations.map((language) => `rendered:${language}`),
    ['features', 'status', 'support'],
    // The table of a story with one source stays as it was before there were others.
    story.texts.length > 1 ? ['source'] : [],
    story.claims.some(({ valid }) => valid !== undefined) ? ['valid'] : [],
  ].flat();
  const rows = story.claims.flatMap((claim) =>
    claim.quotes.map((quote) => ({
      claim: claim.id,
      kind: claim.kind,
      speaker: claim.speaker,
      mode: claim.mode,
      view_of: claim.viewOf,
      actors: list(claim.actors),
      ...byLanguage('statement', claim.statement),
      sentence: quote.sentence,
      exact: quote.exact,
      prefix: quote.prefix,
      suffix: quote.suffix,
      start: quote.start,
      end: quote.end,
      ...byLanguage('rendered', quote.rendered),
      features: list(featuresOfClaim(claim.id)),
      status: claim.status ?? 'asserted',
      support: list(claim.support ?? []),
      source: textOf(quote.sentence).id,
      valid: claim.valid,
    })),
  );
  return table(columns, rows);
}

/** `features.csv`: a row a feature, with what `features.geojson` says of it and, for its shape, a measure. */
export function publishFeaturesTable(story: Story): string {
  const columns = [
    ['id', 'kind', 'basis'],
    story.languages.map((language) => `name:${language}`),
    ['actors', 'holder', 'claims', 'as_of', 'precision_km', 'method', 'source'],
    ['lon', 'lat', 'length_km', 'area_km2', 'status', 'support', 'event', 'date'],
    story.situations ? ['at'] : [],
  ].flat();
  const published = publishFeatures(story).features;
  const rows = versionsOf(story).map(({ feature }, index) => ({
    id: String(published[index]?.id),
    ...Object.fromEntries(
      Object.entries(published[index]?.properties ?? {}).map(([name, value]) => [
        name,
        Array.isArray(value) ? list(value) : value,
      ]),
    ),
    ...measures(feature),
  }));
  return table(columns, rows);
}

/** Degrees of what is a point; km, to a metre, of a route; km² of a zone. */
function measures(feature: Feature): Row {
  if (feature.kind === 'route') return { length_km: Number(feature.lengthKm.toFixed(3)) };
  if (feature.kind === 'zone') return { area_km2: feature.areaKm2 };
  if (feature.geometry?.type !== 'Point') return {};
  const [lon, lat] = wrapped(feature.geometry.coordinates);
  return { lon, lat };
}

const byLanguage = (column: string, text: Readonly<Record<string, string>>) =>
  Object.fromEntries(Object.entries(text).map(([language, words]) => [`${column}:${language}`, words]));
