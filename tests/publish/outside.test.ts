import { check } from '@placemarkio/check-geojson';
import { describe, expect, test } from 'vitest';
import { claimsIn } from '../support/annotations';
import { heldBy } from '../support/holders';
import { flat } from '../support/linked-data';
import { published } from '../support/published';
import { list, rows } from '../support/tables';

const number = (cell: string | undefined) => (cell ? Number(cell) : undefined);
const nothing = (cell: string | undefined) => cell || undefined;

describe.each(published)(
  'the files of $slug, read by programs that are not ours:',
  ({ slug, story, read }) => {
    const claims = rows(read('claims.csv'));
    const features = rows(read('features.csv'));
    const collection = check(read('features.geojson'));
    const shapes = collection.type === 'FeatureCollection' ? collection.features : [];
    const texts = (row: (typeof claims)[number] | undefined, name: string) =>
      Object.fromEntries(story.languages.map((language) => [language, row?.[`${name}:${language}`]]));

    test('features.geojson has the features of the story', () => {
      expect(shapes.map(({ id }) => id)).toEqual(story.features.map(({ id }) => id));
      expect(shapes.map(({ geometry }) => geometry)).toEqual(story.features.map(({ geometry }) => geometry));
    });

    test('claims.csv has each quote of the story, with its claim', () => {
      const quotes = story.claims.flatMap((claim) => claim.quotes.map((quote) => ({ claim, quote })));
      expect(claims).toHaveLength(quotes.length);
      quotes.forEach(({ claim, quote }, index) => {
        const row = claims[index];
        expect(row).toMatchObject({
          claim: claim.id,
          kind: claim.kind,
          speaker: claim.speaker,
          mode: claim.mode,
        });
        expect(nothing(row?.view_of)).toBe(claim.viewOf);
        expect(list(row?.actors)).toEqual(claim.actors);
        expect(texts(row, 'statement')).toEqual(claim.statement);
        const { sentence, exact, prefix, suffix, rendered } = quote;
        expect(row).toMatchObject({ sentence, exact, prefix, suffix });
        expect([number(row?.start), number(row?.end)]).toEqual([quote.start, quote.end]);
        for (const language of story.languages.slice(1)) {
          expect(nothing(row?.[`rendered:${language}`])).toBe(rendered[language]);
        }
      });
    });

    test('features.csv has each feature of the story, with a measure of its shape', () => {
      expect(features).toHaveLength(story.features.length);
      story.features.forEach((feature, index) => {
        const row = features[index];
        const { id, kind, basis, outline } = feature;
        expect(row).toMatchObject({ id, kind, basis, as_of: outline.asOf, method: outline.method });
        expect(texts(row, 'name')).toEqual(feature.name);
        expect(list(row?.claims)).toEqual(feature.claims);
        expect(number(row?.precision_km)).toBe(outline.precisionKm);
        expect(nothing(row?.holder)).toBe(kind === 'zone' ? heldBy(feature) : undefined);
        const [lon, lat] = feature.geometry?.type === 'Point' ? feature.geometry.coordinates : [];
        expect([number(row?.lon), number(row?.lat)]).toEqual([lon, lat]);
        expect(number(row?.area_km2)).toBe(kind === 'zone' ? feature.areaKm2 : undefined);
        if (kind !== 'route') expect(row?.length_km).toBe('');
        else expect(Math.abs(Number(row?.length_km) - feature.lengthKm)).toBeLessThan(0.001);
      });
    });

    test('features.csv says of each feature what features.geojson says', () => {
      for (const [index, { properties }] of shapes.entries()) {
        for (const [name, value] of Object.entries(properties ?? {})) {
          expect(features[index]?.[name], name).toBe(Array.isArray(value) ? value.join(' ') : String(value));
        }
      }
    });

    test('they agree on the claims, their quotes, and which features rest on them', async () => {
      const linked = claimsIn(
        await flat(JSON.parse(read('claims.jsonld')), `https://example.org/${slug}/`),
      ).items.map((claim) => ({ ...claim, id: claim.id?.toString().split('#')[1] }));
      expect([...new Set(claims.map(({ claim }) => claim))]).toEqual(linked.map(({ id }) => id));
      expect(
        claims
          .map(({ claim, exact, prefix, suffix, start, end }) => [claim, exact, prefix, suffix, start, end])
          .sort(),
      ).toEqual(
        linked
          .flatMap(({ id, quotes }) =>
            quotes.map(({ exact, prefix, suffix, start, end }) => [
              id,
              exact,
              prefix,
              suffix,
              `${start}`,
              `${end}`,
            ]),
          )
          .sort(),
      );

      const ids = shapes.map(({ id }) => `${id}`);
      expect(features.map(({ id }) => id)).toEqual(ids);
      const pairs = [
        linked.flatMap((claim) => claim.features.map((feature) => `${feature} ${claim.id}`)),
        claims.flatMap((row) => list(row.features).map((feature) => `${feature} ${row.claim}`)),
        features.flatMap((row) => list(row.claims).map((claim) => `${row.id} ${claim}`)),
        shapes.flatMap(({ id, properties }) => properties?.claims.map((claim: string) => `${id} ${claim}`)),
      ].map((found) => [...new Set(found)].sort());
      expect(pairs[0]?.length).toBeGreaterThan(8);
      for (const found of pairs) expect(found).toEqual(pairs[0]);
      expect(ids).toEqual(expect.arrayContaining(linked.flatMap((claim) => claim.features)));
    });
  },
);
