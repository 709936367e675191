import { strToU8 } from 'fflate';
import { fixtureFolder } from '../../support/fixture';
import { dbfOf, shpOf } from '../../studio/import/support/shapefile';

/** What an author opens: shapes, a text, or a whole story. */
export interface Opened {
  readonly as: 'shapes' | 'text' | 'story';
  readonly name: string;
  readonly bytes: Uint8Array;
}

const ring = [
  [29, -3],
  [31, -3],
  [31, -1],
  [30, -0.5],
  [29, -1],
  [29, -3],
] as const;
const inner = [
  [29.5, -2.5],
  [29.5, -2],
  [30, -2],
  [29.5, -2.5],
] as const;

const of = (geometry: object, properties: object) => ({ type: 'Feature', geometry, properties });

const geojson = {
  type: 'FeatureCollection',
  name: 'Control',
  crs: { type: 'name', properties: { name: 'urn:ogc:def:crs:OGC:1.3:CRS84' } },
  features: [
    of({ type: 'Polygon', coordinates: [ring, inner] }, { party: 'Army', name: 'South', seen: 3 }),
    of({ type: 'MultiPolygon', coordinates: [[ring], [inner]] }, { party: 'Rebels', url: '=1+1' }),
    of({ type: 'LineString', coordinates: ring.slice(0, 4) }, { name: 'Front', date: '2031-05' }),
    of({ type: 'Point', coordinates: [30.06, -1.94, 1567] }, { name: 'Kigali', type: 'Battles' }),
    of(
      {
        type: 'GeometryCollection',
        geometries: [
          {
            type: 'MultiPoint',
            coordinates: [
              [29, -2],
              [30, -2],
            ],
          },
        ],
      },
      { name: '<b>Towns</b>' },
    ),
    { type: 'Feature', geometry: null, properties: null },
  ],
};
const umap = {
  type: 'umap',
  properties: { name: 'A map' },
  layers: [{ ...geojson, _umap_options: { name: 'Layer', displayOnLoad: true } }],
};
const positions = ring.map((at) => at.join(',')).join(' ');
const kml = `<?xml version="1.0" encoding="UTF-8"?>
<kml xmlns="http://www.opengis.net/kml/2.2"><Document><name>Map</name>
<Folder><name>Held &amp; lost</name>
<Placemark><name>South</name><description><![CDATA[<b>Taken</b><img src="x" onerror="y()">]]></description>
<ExtendedData><Data name="party"><value>Army</value></Data></ExtendedData>
<Polygon><outerBoundaryIs><LinearRing><coordinates>${positions}</coordinates></LinearRing></outerBoundaryIs></Polygon></Placemark>
<Placemark><name>Road</name><LineString><coordinates>${positions}</coordinates></LineString></Placemark></Folder>
<Placemark><name>Town</name><Point><coordinates>30.06,-1.94,1567</coordinates></Point></Placemark>
<NetworkLink><Link><href>https://example.org/a.kml</href></Link></NetworkLink>
</Document></kml>`;
const gpx = `<?xml version="1.0"?><gpx version="1.1" creator="x" xmlns="http://www.topografix.com/GPX/1/1">
<wpt lat="-1.94" lon="30.06"><name>Kigali</name></wpt>
<trk><name>Road</name><trkseg>${ring.map(([lon, lat]) => `<trkpt lat="${lat}" lon="${lon}"></trkpt>`).join('')}</trkseg></trk></gpx>`;
const csv = `event_id_cnty,event_date,event_type,actor1,latitude,longitude,geo_precision,notes
RWA1,2031-05-01,Battles,Army,-1.94,30.06,1,"Clash, with ""words"""
RWA2,03 May 2031,Explosions/Remote violence,Rebels,-2.5,29.7,2,=HYPERLINK("x")
RWA3,,Strategic developments,,0,0,3,
`;
const shapes = {
  'control.shp': shpOf([[ring.toReversed()], [inner]]),
  'control.dbf': dbfOf(
    [
      { name: 'PARTY', type: 'C', length: 12 },
      { name: 'SEEN', type: 'N', length: 6 },
    ],
    [
      ['Army', '3'],
      ['Rebels', ''],
    ],
  ),
  'control.prj':
    'GEOGCS["GCS_WGS_1984",DATUM["D_WGS_1984",SPHEROID["WGS_1984",6378137,298.257223563]],PRIMEM["Greenwich",0],UNIT["Degree",0.0174532925199433]]',
  'control.cpg': 'UTF-8',
};
const words =
  '<w:p><w:r><w:t>The army holds the </w:t></w:r><w:ins><w:r><w:t>south</w:t></w:r></w:ins><w:del><w:r><w:delText>north</w:delText></w:r></w:del><w:r><w:tab/><w:t xml:space="preserve"> of it.</w:t></w:r></w:p>';
const docx = {
  '[Content_Types].xml': '<Types/>',
  '_rels/.rels':
    '<Relationships><Relationship Id="r" Type="http://x/officeDocument" Target="word/document.xml"/></Relationships>',
  'word/document.xml': `<?xml version="1.0"?><w:document xmlns:w="x"><w:body>${words}<w:p><w:r><w:drawing/><w:footnoteReference w:id="2"/></w:r></w:p>${words}</w:body></w:document>`,
};
const html = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>T</title><script>x()</script></head>
<body><nav>Menu</nav><main><h1>Title</h1><p>The army holds the <b>south</b>.<br>&quot;We stay&quot;, it says.</p><img src="x" onerror="y()"></main></body></html>`;
const markdown =
  '# Title\n\nThe army *holds* the [south](javascript:x()).\n\n- one\n- two\n\n```\ncode\n```\n';
const folder = Object.fromEntries([...fixtureFolder.files].map(([name, text]) => [`a-story/${name}`, text]));

const plain = (as: Opened['as'], name: string, text: string | object): Opened => ({
  as,
  name,
  bytes: strToU8(typeof text === 'string' ? text : JSON.stringify(text)),
});

/** Small files of every sort that the studio opens; those in an archive with what is in it. */
export const seeds: readonly (
  | Opened
  | { as: Opened['as']; name: string; entries: Readonly<Record<string, Uint8Array | string>> }
)[] = [
  plain('shapes', 'control.geojson', geojson),
  plain('shapes', 'map.umap', umap),
  plain('shapes', 'map.kml', kml),
  plain('shapes', 'road.gpx', gpx),
  plain('shapes', 'events.csv', csv),
  { as: 'shapes', name: 'control.zip', entries: shapes },
  { as: 'shapes', name: 'map.kmz', entries: { 'doc.kml': kml, 'images/a.png': new Uint8Array(9) } },
  plain('text', 'text.txt', 'The army holds the south.\n\n“We stay”, it says.\r\nعاش السلام.\n'),
  plain('text', 'text.html', html),
  plain('text', 'text.md', markdown),
  { as: 'text', name: 'text.docx', entries: docx },
  { as: 'story', name: 'a-story.zip', entries: folder },
];
