import { describe, test } from 'vitest';
import { type Break, expectBreak } from '../support/breaking';

const ring = '[[32.9, 34.4], [33.2, 34.4], [33.2, 34.8], [32.9, 34.8], [32.9, 34.4]]';

/** The fixture's one polygon with other rings, and what is said of them at the mark. */
const rings = (name: string, written: string, at: string, found: string, expected: string): Break => ({
  name,
  edits: [['influence.geojson', `[${ring}]`, written]],
  problems: [[5, 'influence.geojson', at, found, expected]],
});

const breaks: readonly Break[] = [
  {
    name: 'a stop far from its route',
    edits: [['routes.geojson', '"at": [33.45, 35.19]', '"at": [33.45, 34.75]']],
    problems: [
      [5, 'routes.geojson', '"at": ‸[33.45, 34.75]', 'a stop 36.1 km from ridge-road', 'at most 5 km'],
    ],
  },
  rings(
    'an open ring',
    '[[[32.9, 34.4], [33.2, 34.4], [33.2, 34.8], [32.9, 34.8]]]',
    '[‸[[32.9, 34.4]',
    'a ring that ends at “[32.9,34.8]”',
    'its first position “[32.9,34.4]” again at the end',
  ),
  rings(
    'a ring of two sides',
    '[[[32.9, 34.4], [33.2, 34.4], [32.9, 34.4]]]',
    '[‸[[32.9, 34.4]',
    'a ring of 3 positions',
    'at least four',
  ),
  rings(
    'a ring of no area',
    '[[[32.9, 34.4], [33.2, 34.4], [33.1, 34.4], [32.9, 34.4]]]',
    '[‸[[32.9, 34.4]',
    'a ring around nothing',
    'a ring around an area',
  ),
  {
    name: 'many polygons of which there is none',
    edits: [
      ['influence.geojson', `"Polygon", "coordinates": [${ring}]`, '"MultiPolygon", "coordinates": []'],
    ],
    problems: [[5, 'influence.geojson', '"coordinates": ‸[]', 'no polygon', 'at least one']],
  },
  rings('a polygon without a ring', '[]', '"coordinates": ‸[]', 'a polygon without a ring', 'at least one'),
  rings(
    'a clockwise ring',
    '[[[32.9, 34.4], [32.9, 34.8], [33.2, 34.8], [33.2, 34.4], [32.9, 34.4]]]',
    '[‸[[32.9, 34.4]',
    'a clockwise ring',
    'an outer ring counter-clockwise (right-hand rule)',
  ),
  rings(
    'a hole that runs like an outer ring',
    `[${ring}, [[33, 34.5], [33.1, 34.5], [33.1, 34.6], [33, 34.5]]]`,
    '‸[[33, 34.5]',
    'a counter-clockwise ring',
    'a hole clockwise (right-hand rule)',
  ),
  rings(
    'a bow-tie',
    '[[[32.9, 34.4], [33.2, 34.8], [33.2, 34.5], [32.9, 34.8], [32.9, 34.4]]]',
    '"coordinates": ‸[[[32.9, 34.4]',
    'a ring that crosses itself at 33.07142857142857, 34.628571428571426',
    'a ring that does not',
  ),
  rings(
    'a position twice in a row',
    '[[[32.9, 34.4], [33.2, 34.4], [33.2, 34.4], [33.2, 34.8], [32.9, 34.4]]]',
    '[33.2, 34.4], ‸[33.2, 34.4]',
    'the same position twice in a row',
    'it once',
  ),
  {
    name: 'a latitude of 95 degrees',
    edits: [['places.geojson', '[33.32, 35.33]', '[33.32, 95]']],
    problems: [
      [
        5,
        'places.geojson',
        '‸[33.32, 95]',
        'longitude 33.32, latitude 95',
        'a longitude of at most 180 and a latitude of at most 90 degrees',
      ],
    ],
  },
  {
    name: 'latitude before longitude',
    edits: [['places.geojson', '[33.32, 35.33]', '[36.7, 33.32]']],
    problems: [
      [
        5,
        'places.geojson',
        '‸[36.7, 33.32]',
        'longitude 36.7, latitude 33.32',
        "a position inside the story's bounds 31, 33.5, 35.5, 36.5",
      ],
    ],
  },
  {
    name: 'a part of a route that ends outside the bounds',
    edits: [
      [
        'routes.geojson',
        '"stops":',
        '"precisionParts": [{"from": [33, 35.2], "to": [30.99, 35.1], "precisionKm": 9}], "stops":',
      ],
    ],
    problems: [
      [
        5,
        'routes.geojson',
        '"to": ‸[30.99, 35.1]',
        'longitude 30.99, latitude 35.1',
        "a position inside the story's bounds 31, 33.5, 35.5, 36.5",
      ],
    ],
  },
  {
    name: 'a stop outside the bounds',
    edits: [['routes.geojson', '"at": [33.45, 35.19]', '"at": [30.99, 35.19]']],
    problems: [
      [
        5,
        'routes.geojson',
        '"at": ‸[30.99, 35.19]',
        'longitude 30.99, latitude 35.19',
        "a position inside the story's bounds 31, 33.5, 35.5, 36.5",
      ],
    ],
  },
  {
    name: 'a front of one position',
    edits: [
      ['fronts.geojson', ', [32.95, 35.1], [33.2, 35.14], [33.5, 35.1], [33.8, 35.14], [34.1, 35.1]]', ']'],
    ],
    problems: [
      [5, 'fronts.geojson', '"coordinates": ‸[[32.8, 35.2]]', 'a line of 1 positions', 'at least two'],
    ],
  },
  {
    name: 'a zone without a point',
    edits: [['zones.geojson', '[[33.5, 35.25]]', '[]']],
    problems: [[5, 'zones.geojson', '"coordinates": ‸[]', 'no point', 'a point in each part of the zone']],
  },
  {
    name: 'a kind with the geometry of another',
    edits: [
      [
        'places.geojson',
        '"Point", "coordinates": [33.32, 35.33]',
        '"MultiPoint", "coordinates": [[33.32, 35.33]]',
      ],
    ],
    problems: [[5, 'places.geojson', '‸{"type": "MultiPoint"', 'MultiPoint for kyrenia', 'Point']],
  },
  {
    name: 'a polygon as a zone',
    edits: [
      [
        'zones.geojson',
        '{"type": "MultiPoint", "coordinates": [[33.5, 35.25]]}',
        '{"type": "Polygon", "coordinates": [[[33, 35.2], [33.5, 35.2], [33.5, 35.3], [33, 35.2]]]}',
      ],
    ],
    problems: [
      [
        5,
        'zones.geojson',
        '‸{"type": "Polygon"',
        'Polygon for zone-north',
        'a MultiPoint with a point in each part of the zone, and its outline in fronts.geojson, as a LineString that ends where it begins',
      ],
    ],
  },
  {
    name: 'a drawn line where the line is computed',
    edits: [
      [
        'relations.geojson',
        '"id": "meeting-march-2031",\n      "geometry": null',
        '"id": "meeting-march-2031",\n      "geometry": {"type": "Point", "coordinates": [33, 35]}',
      ],
    ],
    problems: [[5, 'relations.geojson', '‸{"type": "Point"', 'Point for meeting-march-2031', 'null']],
  },
  {
    name: 'bounds whose west is in the east',
    edits: [['story.json', '"first": [32, 34.4, 34.8, 35.8]', '"first": [34.8, 34.4, 32, 35.8]']],
    problems: [
      [
        5,
        'story.json',
        '"first": ‸[34.8',
        '34.8, 34.4, 32, 35.8',
        'west, south, east, north in degrees, with latitudes of at most 85',
      ],
    ],
  },
];

describe('rule 5 refuses', () => {
  test.each(breaks)('$name', expectBreak);
});
