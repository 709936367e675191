import { describe, expect, it } from 'vitest';
import { contentsOf, refusalOf, thingsIn } from './support/read';

const feature = (geometry: object | null, properties: object | null = {}) => ({
  type: 'Feature',
  geometry,
  properties,
});
const collection = (...features: unknown[]) => ({ type: 'FeatureCollection', features });
const point = (...coordinates: unknown[]) => ({ type: 'Point', coordinates });
const square = [
  [0, 0],
  [2, 0],
  [2, 2],
  [0, 2],
  [0, 0],
];

describe('GeoJSON', () => {
  it('is read as a collection, a feature, or a geometry alone, and named by its file or by itself', async () => {
    expect((await contentsOf(collection(feature(point(1, 2))), 'towns.geojson')).layers).toEqual([
      { name: 'towns', things: [{ shape: { kind: 'point', at: [1, 2] }, properties: {} }] },
    ]);
    expect((await contentsOf({ ...collection(feature(point(1, 2))), name: 'Own' })).layers[0]?.name).toBe(
      'Own',
    );
    expect(thingsIn(await contentsOf(feature(point(1, 2))))).toHaveLength(1);
    expect(thingsIn(await contentsOf(point(1, 2)))).toHaveLength(1);
  });

  it('loses its heights and keeps six decimals, and says how many heights there were', async () => {
    const { notes, ...read } = await contentsOf(collection(feature(point(1.12345678, 2, 900))));
    expect(thingsIn({ notes, ...read })[0]?.shape).toEqual({ kind: 'point', at: [1.123457, 2] });
    expect(notes).toEqual([{ code: 'heights', values: { count: 1 } }]);
  });

  it('is taken apart where shapes are collected: points and lines each, areas of one feature together', async () => {
    const polygon = { type: 'Polygon', coordinates: [square] };
    const nested = {
      type: 'GeometryCollection',
      geometries: [
        polygon,
        { type: 'GeometryCollection', geometries: [point(1, 1), polygon] },
        {
          type: 'MultiLineString',
          coordinates: [
            [
              [0, 0],
              [1, 1],
            ],
            [
              [2, 2],
              [3, 3],
            ],
          ],
        },
        {
          type: 'MultiPoint',
          coordinates: [
            [5, 5],
            [6, 6],
          ],
        },
      ],
    };
    const things = thingsIn(await contentsOf(collection(feature(nested, { name: 'All' }))));
    expect(things.map(({ shape }) => shape.kind).sort()).toEqual([
      'area',
      'line',
      'line',
      'point',
      'point',
      'point',
    ]);
    expect(things.every(({ properties }) => properties['name'] === 'All')).toBe(true);
    const area = things.find(({ shape }) => shape.kind === 'area')?.shape;
    expect(area?.kind === 'area' && area.polygons).toHaveLength(2);
  });

  it('keeps properties of any kind as plain text, without tags', async () => {
    const { properties } =
      thingsIn(
        await contentsOf(
          feature(point(1, 2), {
            text: ' a  b ',
            html: '<b>Bold</b><script>alert(1)</script><br>and <i>so</i> on',
            number: 3.5,
            yes: true,
            nothing: null,
            list: [1, { a: 2 }],
            ['__proto__']: 'x',
            styleUrl: '#icon',
          }),
        ),
      )[0] ?? {};
    expect(properties).toMatchObject({ text: 'a b', number: '3.5', yes: 'true', list: '[1,{"a":2}]' });
    expect(properties?.['html']).toContain('Bold');
    expect(properties?.['html']).not.toMatch(/<|alert/);
    expect(Object.keys(properties ?? {})).not.toContain('styleUrl');
    expect(({} as Record<string, unknown>)['text']).toBeUndefined();
  });

  it.each([
    ['urn:ogc:def:crs:OGC:1.3:CRS84', [10, 20], [10, 20]],
    ['urn:ogc:def:crs:EPSG::4326', [10, 20], [10, 20]],
    ['urn:ogc:def:crs:EPSG::3857', [1113194.907933, 2273030.926988], [10, 20]],
  ])('is read in the system that an older form names: %s', async (name, from, to) => {
    const contents = await contentsOf({
      ...collection(feature(point(...from))),
      crs: { type: 'name', properties: { name } },
    });
    expect(thingsIn(contents)[0]?.shape).toEqual({ kind: 'point', at: to });
    expect(contents.notes).toEqual(
      name.includes('3857') ? [{ code: 'projection', values: { name: 'EPSG:3857' } }] : [],
    );
  });

  it('is refused in a system that cannot be computed, by its name', async () => {
    expect(
      await refusalOf({
        ...collection(feature(point(1, 2))),
        crs: { type: 'name', properties: { name: 'urn:ogc:def:crs:EPSG::2154' } },
      }),
    ).toEqual({ code: 'unknown-crs', values: { name: 'urn:ogc:def:crs:EPSG::2154' } });
  });

  it('leaves out what has no shape or a wrong one, and counts it by why', async () => {
    const contents = await contentsOf(
      collection(
        feature(null),
        feature(point(1)),
        feature(point('a', 'b')),
        feature(point(1, 95)),
        feature({
          type: 'LineString',
          coordinates: [
            [1, 1],
            [1, 1],
          ],
        }),
        feature({ type: 'Circle', coordinates: [1, 1] }),
        'no feature',
        feature(point(7, 7)),
      ),
    );
    expect(thingsIn(contents)).toHaveLength(1);
    expect(contents.left).toEqual([
      { why: 'no-geometry', count: 1 },
      { why: 'bad-position', count: 3 },
      { why: 'too-short', count: 1 },
      { why: 'other-shape', count: 2 },
    ]);
  });

  it('has its open rings closed and longitudes beyond 180° brought back, and says so', async () => {
    const open = { type: 'Polygon', coordinates: [square.slice(0, -1)] };
    const contents = await contentsOf(collection(feature(open), feature(point(190, 5))));
    const [area, east] = thingsIn(contents).map(({ shape }) => shape);
    expect(area?.kind === 'area' && area.polygons[0]?.[0]).toEqual(square);
    expect(east).toEqual({ kind: 'point', at: [-170, 5] });
    expect(contents.notes.map(({ code }) => code).sort()).toEqual(['closed', 'wrapped']);
  });

  it.each([
    ['{"type":"FeatureCollection","features":[', 'no-json'],
    ['[1,2]', 'no-geojson'],
    ['{"type":"Topology","objects":{}}', 'topojson'],
    ['{"a":1}', 'no-geojson'],
    ['{"type":"FeatureCollection","features":[]}', 'nothing-in-file'],
    ['', 'empty'],
    ['  \n', 'empty'],
    ['Only some words', 'unknown-sort'],
    [new Uint8Array([0x7b, 0xff, 0xfe, 0x00]), 'no-text'],
  ])('is refused with a reason where it is damaged or none: %s', async (file, code) => {
    expect((await refusalOf(file)).code).toBe(code);
  });
});

describe('uMap', () => {
  it('has a layer for each of its own, and says what lies elsewhere', async () => {
    const contents = await contentsOf({
      type: 'umap',
      layers: [
        { ...collection(feature(point(1, 2), { name: 'A' })), properties: { name: 'Cities' } },
        {
          ...collection(feature(point(3, 4))),
          _umap_options: { remoteData: { url: 'https://example.org' } },
        },
      ],
    });
    expect(contents.format).toBe('umap');
    expect(contents.layers.map(({ name }) => name)).toEqual(['Cities', 'a file 2']);
    expect(contents.left).toEqual([{ why: 'linked', count: 1 }]);
  });
});
