import { booleanPointInPolygon, distance } from '@turf/turf';
import type { Feature, MultiPolygon, Point, Position } from 'geojson';
import { describe, expect, test } from 'vitest';
import { readTerritories, readStories } from '../../src/site/folders';
import { compileStory } from '../../src/compile/compile';
import type { Story, Text } from '../../src/story/model';
import { fold } from '../../src/story/search/fold';
import { featuresOf, folder, type GroundFeature, type Properties } from './read';

const towns = featuresOf('towns.geojson') as Feature<Point, Properties>[];
const countries = featuresOf('labels.geojson').filter(({ properties }) => properties.kind === 'country');
const named = (features: readonly GroundFeature[], name: string) =>
  features.filter(({ properties }) => properties['name:en'] === name);

describe('names of countries', () => {
  test('stand on land', () => {
    const [land] = featuresOf('land.geojson') as Feature<MultiPolygon>[];
    const atSea = countries.filter(
      ({ geometry }) => !land || !booleanPointInPolygon((geometry as Point).coordinates, land),
    );
    expect(atSea.map(({ properties }) => properties['name:en'])).toEqual([]);
  });

  test('come the sooner the larger the country is', () => {
    const zoomOf = (name: string) => named(countries, name)[0]?.properties.minzoom ?? Number.NaN;
    const [russia, turkey, jordan, lebanon, luxembourg] = [
      'Russia',
      'Turkey',
      'Jordan',
      'Lebanon',
      'Luxembourg',
    ].map(zoomOf) as [number, number, number, number, number];
    expect(russia).toBeLessThan(turkey);
    expect(turkey).toBeLessThan(jordan);
    expect(jordan).toBeLessThan(lebanon);
    expect(lebanon).toBeLessThan(luxembourg);
  });
});

describe('capitals', () => {
  test.each(['Minsk', 'Chisinau', 'Kyiv', 'Bucharest', 'Damascus', 'Ankara', 'Beirut', 'Amman', 'Baghdad'])(
    '%s is one',
    (name) => expect(named(towns, name).map(({ properties }) => properties.capital)).toEqual([true]),
  );

  test('are one to a country', () => {
    const codes = towns.flatMap(({ properties }) => (properties.capital ? [properties.country] : []));
    expect(codes.filter((code, at) => codes.indexOf(code) !== at)).toEqual([]);
  });
});

const nearKm = 3;
const stories = readStories('data/stories').folders.flatMap((files) => {
  const { story } = compileStory(files, readTerritories(folder));
  return story ? [story] : [];
});

/** What a story has at one spot: its places, and the stops of its roads. */
const spotsOf = ({ features }: Story) =>
  features.flatMap((feature): readonly { name: Text; at: Position }[] => {
    if (feature.kind === 'place') return [{ name: feature.name, at: feature.geometry.coordinates }];
    return feature.kind === 'route' ? feature.stops : [];
  });

/** Letters alone, so that another hyphen, article or ending does not hide that it is the same name. */
const core = (name: string) =>
  fold(name)
    .replace(/^(al|el)[ -]/, '')
    .replace(/[^\p{L}]/gu, '')
    .slice(0, 3);

/** Those on the ground that was named by hand, in the languages that it has. */
const onFineGround = stories.filter(({ languages }) =>
  languages.every((code) => towns.some(({ properties }) => `name:${code}` in properties)),
);

describe.each(onFineGround.map((story) => [story.slug, story] as const))(
  'the names of %s',
  (_slug, story) => {
    const pairs = spotsOf(story).flatMap(({ name, at }) =>
      towns
        .filter(({ geometry }) => distance(geometry.coordinates, at) < nearKm)
        .filter(({ properties }) =>
          story.languages.some(
            (code) => core(name[code] ?? '') === core(properties[`name:${code}` as 'name:en'] ?? ''),
          ),
        )
        .map(({ properties }) => ({ name, properties })),
    );

    test('are spelled on the basemap as in the story, in each language', () => {
      expect(pairs.length).toBeGreaterThan(5);
      for (const { name, properties } of pairs) {
        const basemap = Object.fromEntries(
          story.languages.map((code) => [code, properties[`name:${code}` as 'name:en']]),
        );
        expect(basemap).toEqual(name);
      }
    });
  },
);
