import { describe, expect, it } from 'vitest';
import { contentsOf, refusalOf, thingsIn } from './support/read';
import { zipped } from './support/shapefile';

const placemark = (name: string, shape: string, more = '') =>
  `<Placemark><name>${name}</name>${more}${shape}</Placemark>`;
const point = '<Point><coordinates>36.2,33.5,690</coordinates></Point>';
const kml = (body: string) =>
  `<?xml version="1.0" encoding="UTF-8"?><kml xmlns="http://www.opengis.net/kml/2.2"><Document><name>Map</name>${body}</Document></kml>`;

describe('KML', () => {
  it('has a layer for each folder, called as the folders that it lies in', async () => {
    const { layers, format } = await contentsOf(
      kml(
        placemark('Loose', point) +
          `<Folder><name>Bases</name>${placemark('One', point)}<Folder><name>Old &amp; new</name>${placemark('Two', point)}</Folder></Folder>`,
      ),
      'war map.kml',
    );
    expect(format).toBe('kml');
    expect(layers.map(({ name, things }) => [name, things[0]?.properties['name']])).toEqual([
      ['war map', 'Loose'],
      ['Bases', 'One'],
      ['Bases / Old & new', 'Two'],
    ]);
  });

  it('has descriptions as words, and every sort of shape', async () => {
    const things = thingsIn(
      await contentsOf(
        kml(
          placemark(
            'All',
            `<MultiGeometry>${point}<LineString><coordinates>1,1 2,2</coordinates></LineString><Polygon><outerBoundaryIs><LinearRing><coordinates>0,0 4,0 4,4 0,4 0,0</coordinates></LinearRing></outerBoundaryIs><innerBoundaryIs><LinearRing><coordinates>1,1 1,2 2,2 2,1 1,1</coordinates></LinearRing></innerBoundaryIs></Polygon></MultiGeometry>`,
            '<description><![CDATA[<b>Taken</b> on <a href="javascript:x()">5 May</a><img src="x" onerror="y()">]]></description>',
          ),
        ),
      ),
    );
    expect(things.map(({ shape }) => shape.kind).sort()).toEqual(['area', 'line', 'point']);
    expect(things[0]?.properties['description']).toBe('Taken on 5 May');
    const area = things.find(({ shape }) => shape.kind === 'area')?.shape;
    expect(area?.kind === 'area' && area.polygons[0]).toHaveLength(2);
  });

  it('says which of it lies elsewhere', async () => {
    const { left } = await contentsOf(
      kml(
        `${placemark('A', point)}<NetworkLink><Link><href>https://example.org/a.kml</href></Link></NetworkLink>`,
      ),
    );
    expect(left).toEqual([{ why: 'linked', count: 1 }]);
  });

  it('comes in a KMZ, named by the archive', async () => {
    const kmz = zipped({ 'doc.kml': kml(placemark('A', point)), 'images/a.png': new Uint8Array(9) });
    expect((await contentsOf(kmz, 'front.kmz')).layers[0]?.name).toBe('front');
  });

  it('is read in the encoding that it declares', async () => {
    const text = kml(placemark('X', point)).replace('UTF-8', 'windows-1256');
    const bytes = new Uint8Array([...text].map((letter) => letter.charCodeAt(0)));
    // Arabic alef of that code page.
    bytes[text.indexOf('<name>X') + 6] = 0xc7;
    expect(thingsIn(await contentsOf(bytes))[0]?.properties['name']).toBe('ا');
  });
});

describe('GPX', () => {
  it('has points, routes and tracks', async () => {
    const { layers, format } = await contentsOf(
      `<gpx version="1.1" xmlns="http://www.topografix.com/GPX/1/1"><wpt lat="45.4" lon="-121.7"><ele>1374</ele><name>Post</name></wpt><rte><name>Way</name><rtept lat="1" lon="1"/><rtept lat="2" lon="2"/></rte><trk><trkseg><trkpt lat="1" lon="1"/><trkpt lat="3" lon="2"/></trkseg></trk></gpx>`,
      'patrol.gpx',
    );
    expect(format).toBe('gpx');
    expect(layers).toHaveLength(1);
    expect(layers[0]?.things.map(({ shape }) => shape.kind).sort()).toEqual(['line', 'line', 'point']);
  });
});

describe('XML', () => {
  it.each([
    ['<!DOCTYPE kml [<!ENTITY a "b">]><kml/>', 'doctype'],
    ['<?xml version="1.0"?><kml><Document><Placemark>', 'no-xml'],
    ['<kml><a></b></kml>', 'no-xml'],
    ['<html><body>No map</body></html>', 'unknown-xml'],
    [kml(''), 'nothing-in-file'],
    [kml(`${'<Folder>'.repeat(20_000)}${'</Folder>'.repeat(20_000)}`), 'too-nested'],
  ])('is refused with a reason where it is damaged or another sort: %.80s', async (file, code) => {
    expect((await refusalOf(file)).code).toBe(code);
  });
});
