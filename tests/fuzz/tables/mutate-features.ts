import type { Feature } from 'geojson';
import type { StoryFolder } from '../../../src/story/files/parse';
import { geojsonForms } from '../../support/features-of-table';
import type { Mutation } from '../folder';
import { hostileWords } from '../hostile-words';
import { numbers } from '../numbers';
import { breaks } from '../opened/mutate';
import type { Random } from '../random';
import { structure } from '../structure';
import { tokens } from '../tokens';
import { likely } from './mutate';
import { seedFeatures } from './seed';

const bytesOf = (text: string): Uint8Array => new Uint8Array(Buffer.from(text));
const inAForm = (features: readonly Feature[], random: Random): string =>
  random.pick(Object.values(geojsonForms))(features);

/** Bytes and pieces of text, as in any other file. */
const file = (random: Random) =>
  random.pick(Object.values(breaks))(bytesOf(inAForm(seedFeatures, random)), random);

/** Parts of its JSON taken away, doubled, exchanged, or of another kind. */
function json(random: Random): Uint8Array {
  const alone: StoryFolder = {
    slug: 'alone',
    files: new Map([
      ['table.json', JSON.stringify({ type: 'FeatureCollection', features: seedFeatures }, null, 2)],
    ]),
  };
  const mutate: Mutation = random.pick([structure, tokens, numbers]);
  return bytesOf(mutate(alone, random).files.get('table.json') ?? '');
}

const values = [null, true, [], {}, ['North'], 1e21, 2 ** 63, -0, 2031, '\ud800', '\u0000'];

/** Some properties with others in their place: what each may nearly have, or words that no table should run. */
function properties(random: Random): Uint8Array {
  const edited = structuredClone(seedFeatures);
  const names = Object.keys(edited[0]?.properties ?? {});
  for (let count = random.pick([1, 1, 2, 40]); count > 0; count--) {
    const { properties: own } = random.pick(edited);
    const name = random.pick(names);
    if (own) own[name] = random.pick([...likely.flat(), ...values, random.pick(hostileWords)]);
  }
  return bytesOf(inAForm(edited, random));
}

const geometries: readonly unknown[] = [
  null,
  { type: 'Point', coordinates: [180, 85, 4000] },
  { type: 'Point', coordinates: [38] },
  { type: 'Point', coordinates: ['38', '35'] },
  { type: 'MultiPoint', coordinates: [[38, 35]] },
  {
    type: 'LineString',
    coordinates: [
      [180, 0],
      [-180, 0],
      [0, 85],
    ],
  },
  {
    type: 'LineString',
    coordinates: [
      [38, 35],
      [38, 35],
    ],
  },
  {
    type: 'MultiLineString',
    coordinates: [
      [
        [38, 35],
        [39, 36],
      ],
      [],
    ],
  },
  {
    type: 'Polygon',
    coordinates: [
      [
        [38, 35],
        [38, 35],
        [38, 35],
        [38, 35],
      ],
    ],
  },
  { type: 'Polygon', coordinates: [] },
  {
    type: 'MultiPolygon',
    coordinates: [
      [
        [
          [38, 35],
          [39, 35],
          [39, 36],
          [38, 35],
        ],
      ],
      [
        [
          [1, 1],
          [2, 1],
          [2, 2],
          [1, 1],
        ],
      ],
    ],
  },
  { type: 'MultiPolygon', coordinates: [[]] },
  { type: 'GeometryCollection', geometries: [] },
  { type: '__proto__', coordinates: [38, 35] },
];

/** Some features elsewhere, or nowhere. */
function places(random: Random): Uint8Array {
  const edited = structuredClone(seedFeatures) as { geometry: unknown }[];
  for (let count = random.pick([1, 1, 2, 40]); count > 0; count--)
    random.pick(edited).geometry = random.pick(geometries);
  return bytesOf(inAForm(edited as Feature[], random));
}

/** A table in GeoJSON as bytes, broken in one way. */
export const featureMutations: Readonly<Record<string, (random: Random) => Uint8Array>> = {
  'features, file': file,
  'features, json': json,
  'features, properties': properties,
  'features, places': places,
};
