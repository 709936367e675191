import { check } from '@placemarkio/check-geojson';
import { area, booleanPointInPolygon, feature, featureCollection, intersect } from '@turf/turf';
import type { Feature, Polygon } from 'geojson';
import { describe, expect, test } from 'vitest';
import { publishStory, withEdition } from '../../src/publish/publish';
import { storyAt } from '../../src/story/dates/story-at';
import type { Story, Zone } from '../../src/story/model';
import { everyStory } from '../support/every-story';
import { heldBy } from '../support/holders';
import { dated, situated } from '../support/situated';
import { list, lines, rows } from '../support/tables';

const names = ['transfers.geojson', 'transfers.csv'];
/** The fixture, of which a front has moved a part of a zone from one to the other. */
const moved = situated(
  [
    { id: 'march', date: '2031-03', fronts: ['front-a'], ...dated },
    { id: 'april', date: '2031-04', fronts: ['front-b'], dated: 'article', claims: ['s4-leagues-met'] },
  ],
  { 'front-a': [35.2, 35.14, 35.1], 'front-b': [35.2, 35.09, 35.12, 35.1] },
);
if (!moved.story || !moved.sources) throw new Error(JSON.stringify(moved.problems));
const withMoved = { slug: moved.story.slug, story: moved.story, sources: moved.sources };
const several = [...everyStory.filter(({ story }) => story.situations), withMoved];
const filesOf = ({ story, sources }: typeof withMoved) => {
  const files = publishStory(withEdition(story), sources);
  return (name: string) => files.get(`${story.slug}/${name}`);
};
const zonesOf = ({ features }: Story) => features.filter((one): one is Zone => one.kind === 'zone');

test('only a story of several dates has files of what changed hands', () => {
  expect(new Set(everyStory.map(({ story }) => story.situations !== undefined)).size).toBe(2);
  for (const one of everyStory)
    expect(names.map((name) => filesOf(one)(name) !== undefined)).toEqual(
      names.map(() => one.story.situations !== undefined),
    );
});

describe.each(several)('what changed hands in $slug, read by programs that are not ours:', (one) => {
  const { story, sources } = one;
  const read = (name: string) => filesOf(one)(name) ?? '';
  const collection = check(read('transfers.geojson'));
  const pieces = collection.type === 'FeatureCollection' ? (collection.features as Feature<Polygon>[]) : [];
  const table = rows(read('transfers.csv'));
  const of = (piece: Feature | undefined, name: string): unknown => piece?.properties?.[name];
  const dates = story.situations?.map(({ date }) => date) ?? [];
  const storyOn = (date: unknown) =>
    storyAt(story, story.situations?.find((situation) => situation.date === date)?.id);

  test('there is each piece between two dates next to each other, under an id of its own', () => {
    expect(pieces).toHaveLength((story.situations ?? []).flatMap(({ transfers }) => transfers).length);
    expect(new Set(pieces.map(({ id }) => id)).size).toBe(pieces.length);
    for (const piece of pieces) {
      const later = dates.indexOf(String(of(piece, 'to_date')));
      expect(dates[later - 1]).toBe(of(piece, 'from_date'));
    }
  });

  test('its ground was of a zone that one held, and is of one that another holds', () => {
    for (const piece of pieces) {
      for (const [date, end, zone] of [
        ['from_date', 'from', 'zone_before'],
        ['to_date', 'to', 'zone_after'],
      ] as const) {
        const found = zonesOf(storyOn(of(piece, date))).find(({ id }) => id === of(piece, zone));
        if (!found) throw new Error(`found no ${String(of(piece, zone))}`);
        expect(heldBy(found)).toBe(of(piece, end));
        expect(found.holder.actors).toEqual(of(piece, `${end}_actors`));
        const both = intersect(featureCollection([piece, feature(found.geometry) as Feature<Polygon>]));
        expect(both ? area(both) / area(piece) : 0).toBeGreaterThan(0.999);
      }
      expect(of(piece, 'from')).not.toBe(of(piece, 'to'));
    }
  });

  test('it is as large as it says, within its doubt, and has the places that stand on it', () => {
    for (const piece of pieces) {
      const km2 = area(piece) / 1e6;
      const doubt = Number(of(piece, 'area_doubt_km2'));
      expect(Math.abs(km2 - Number(of(piece, 'area_km2')))).toBeLessThan(0.06 + km2 / 1000);
      expect(doubt).toBeGreaterThan(0);
      const places = storyOn(of(piece, 'to_date')).features.flatMap((place) =>
        place.kind === 'place' && booleanPointInPolygon(place.geometry, piece) ? [place.id] : [],
      );
      expect(of(piece, 'places')).toEqual(places);
    }
  });

  test('each road has its kilometres and their doubt', () => {
    const withRoads = pieces.filter((piece) => (of(piece, 'routes') as string[]).length > 0);
    expect(withRoads.length > 0).toBe(story.features.some(({ kind }) => kind === 'route'));
    for (const piece of withRoads) {
      const [routes, km, doubts] = ['routes', 'road_km', 'road_doubt_km'].map((name) => of(piece, name));
      const known = (routes as string[]).map((id) => story.features.find((found) => found.id === id));
      expect(known.map((found) => found?.outline.precisionKm)).toEqual(doubts);
      for (const length of km as number[]) expect(length).toBeGreaterThan(0);
    }
  });

  test('the words that date it stand where it says', () => {
    for (const piece of pieces) {
      const [sentences, quotes, files] = ['sentences', 'quotes', 'sources'].map((name) =>
        of(piece, name),
      ) as string[][];
      expect(quotes?.length).toBeGreaterThan(0);
      quotes?.forEach((quote, index) => {
        const sentence = story.sentences.find(({ id }) => id === sentences?.[index]);
        expect(sentence?.text).toContain(quote);
        expect(read(files?.[index] ?? '')).toContain(sentence?.text);
      });
      const situation = story.situations?.find(({ date }) => date === of(piece, 'to_date'));
      expect(of(piece, 'dated')).toBe(situation?.dated);
      for (const language of story.languages)
        expect(of(piece, `note:${language}`)).toBe(situation?.note?.[language]);
    }
  });

  test('the table says the same, with as many cells in each line', () => {
    expect(table.map(({ id }) => id)).toEqual(pieces.map(({ id }) => id));
    table.forEach((row, index) => {
      for (const [name, value] of Object.entries(pieces[index]?.properties ?? {})) {
        const found = name === 'quotes' ? row[name]?.split('\n') : list(row[name]);
        if (Array.isArray(value)) expect(found, name).toEqual(value.map(String));
        else expect(row[name], name).toBe(String(value));
      }
    });
    const [header = [], ...cells] = lines(read('transfers.csv'));
    for (const line of cells) expect(line).toHaveLength(header.length);
    expect([...Buffer.from(read('transfers.csv')).subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
  });

  test('made again, it is the same bytes', () => {
    const again = publishStory(withEdition(structuredClone(story)), sources);
    for (const name of names) expect(again.get(`${story.slug}/${name}`)).toBe(read(name));
  });
});
