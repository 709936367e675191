import { describe, test } from 'vitest';
import { type Break, expectBreak } from '../support/breaking';

const fronts = 'fronts.geojson';
const zones = 'zones.geojson';

/** A second front before the fixture's own. */
const withFront = (coordinates: string): Break['edits'][number] => [
  fronts,
  '"features": [',
  `"features": [
    {
      "type": "Feature",
      "id": "second",
      "geometry": {"type": "LineString", "coordinates": ${coordinates}},
      "properties": {"precisionKm": 1}
    },`,
];

const breaks: readonly Break[] = [
  {
    name: 'ground that is no zone’s',
    edits: [withFront('[[33.4, 35.05], [33.6, 35.05], [33.5, 35], [33.4, 35.05]]')],
    problems: [
      [
        6,
        fronts,
        '"features": ‸[',
        '50.6 km2 of the territory around 33.5, 35.025 in no zone',
        'a point of a zone in it',
      ],
    ],
  },
  {
    name: 'ground of two zones',
    edits: [[zones, '[[33, 34.9]]', '[[33, 34.9], [33.6, 35.3]]']],
    problems: [
      [
        6,
        zones,
        '[33, 34.9], ‸[33.6, 35.3]',
        '3139.1 km2 of the territory in zone-north and zone-south at once',
        'a front between them',
      ],
    ],
  },
  {
    name: 'a zone’s point in the sea',
    edits: [[zones, '[[33.5, 35.25]]', '[[33.5, 35.25], [33, 35.7]]']],
    problems: [
      [
        6,
        zones,
        '‸[33, 35.7]',
        'a point of zone-north outside the territory, at 33, 35.7',
        'points inside it',
      ],
    ],
  },
  {
    name: 'a front that ends before it has divided anything',
    edits: [[fronts, ', [34.1, 35.1]]', ']']],
    problems: [
      [
        6,
        zones,
        '[‸[33, 34.9]]',
        '9408.6 km2 of the territory in zone-north and zone-south at once',
        'a front between them',
      ],
      [
        6,
        fronts,
        '"geometry": ‸{"type": "LineString", "coordinates": [[32.8',
        'the front front-middle, which divides nothing',
        'a line across the territory',
      ],
    ],
  },
  {
    name: 'a front in the sea',
    edits: [withFront('[[31.5, 36], [34, 36]]')],
    problems: [
      [
        6,
        fronts,
        '‸{"type": "LineString", "coordinates": [[31.5, 36]',
        'the front second, which divides nothing',
        'a line across the territory',
      ],
    ],
  },
  {
    name: 'a front through one zone',
    edits: [
      withFront('[[33.4, 35.05], [33.6, 35.05], [33.5, 35], [33.4, 35.05]]'),
      [zones, '[[33, 34.9]]', '[[33, 34.9], [33.5, 35.03]]'],
    ],
    problems: [
      [
        6,
        fronts,
        '‸{"type": "LineString", "coordinates": [[33.4',
        'zone-south on both sides of the front second, at 33.5, 35',
        'two zones',
      ],
    ],
  },
  {
    name: 'a first view that shows nothing of the territory',
    edits: [['story.json', '[32, 34.4, 34.8, 35.8]', '[10, 40, 20, 50]']],
    problems: [
      [
        6,
        'story.json',
        '"first": ‸[10, 40, 20, 50]',
        'a first view of 10, 40, 20, 50',
        'some of the territory in it, which lies within 32.3, 34.6, 34.6, 35.7',
      ],
    ],
  },
  {
    name: 'a country whose shape is not known',
    edits: [['story.json', '"CYP"', '"XYZ"']],
    problems: [
      [
        6,
        'story.json',
        '"territory": ‸["XYZ"]',
        'XYZ',
        'codes and ids of which the basemap has the outline (data/world/land.json), or an outline of the story’s own in territory.geojson',
      ],
    ],
  },
];

describe('rule 6 refuses', () => {
  test.each(breaks)('$name', expectBreak);
});
