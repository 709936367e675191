import { describe, expect, it } from 'vitest';
import { contentsOf, refusalOf, thingsIn } from './support/read';
import { dbfOf, shpOf, zipped } from './support/shapefile';

describe('a table', () => {
  it('has its coordinates found by the names of the columns, whatever parts its cells', async () => {
    const comma = await contentsOf('name,Latitude,LONGITUDE\n"Goma, the town",-1.68,29.22\n', 'events.csv');
    expect(comma.table).toMatchObject({ latitude: 'Latitude', longitude: 'LONGITUDE' });
    expect(comma.layers).toEqual([
      {
        name: 'events',
        things: [{ shape: { kind: 'point', at: [29.22, -1.68] }, properties: { name: 'Goma, the town' } }],
      },
    ]);
    const semicolon = await contentsOf('\uFEFFاسم;خط العرض;خط الطول\r\nإدلب;35,93;36,63\r\n');
    expect(thingsIn(semicolon)[0]).toEqual({
      shape: { kind: 'point', at: [36.63, 35.93] },
      properties: { اسم: 'إدلب' },
    });
  });

  it('waits for its columns to be chosen where they are not known, and is read by them then', async () => {
    const text = 'place\tnorth\teast\nBukavu\t-2.5\t28.86\n';
    const first = await contentsOf(text);
    expect(first.layers).toEqual([]);
    expect(first.table).toEqual({ columns: ['place', 'north', 'east'] });
    const second = await contentsOf(text, 'a', { latitude: 'north', longitude: 'east' });
    expect(thingsIn(second)[0]?.shape).toEqual({ kind: 'point', at: [28.86, -2.5] });
  });

  it('leaves out rows that are nowhere, by why', async () => {
    const { left, ...rest } = await contentsOf('lat,lon,a\n,,x\n0,0,y\n91,5,z\nn/a,5,z\n1,2,ok\n\n');
    expect(thingsIn({ left, ...rest })).toHaveLength(1);
    expect(left).toEqual([
      { why: 'no-coordinates', count: 2 },
      { why: 'null-island', count: 1 },
      { why: 'bad-position', count: 1 },
    ]);
  });

  it('tells columns of one name apart', async () => {
    const [thing] = thingsIn(await contentsOf('lat,lon,note,note\n1,2,a,b\n'));
    expect(thing?.properties).toEqual({ note: 'a', 'note 2': 'b' });
  });
});

const square = [
  [36, 35],
  [36, 36],
  [37, 36],
  [37, 35],
  [36, 35],
] as const;
const fields = [
  { name: 'NAME', type: 'C', length: 10 },
  { name: 'SINCE', type: 'D', length: 8 },
] as const;
const prj =
  'GEOGCS["GCS_WGS_1984",DATUM["D_WGS_1984",SPHEROID["WGS_1984",6378137.0,298.257223563]],PRIMEM["Greenwich",0.0],UNIT["Degree",0.0174532925199433]]';
const utm =
  'PROJCS["WGS_1984_UTM_Zone_37N",GEOGCS["GCS_WGS_1984",DATUM["D_WGS_1984",SPHEROID["WGS_1984",6378137.0,298.257223563]],PRIMEM["Greenwich",0.0],UNIT["Degree",0.0174532925199433]],PROJECTION["Transverse_Mercator"],PARAMETER["False_Easting",500000.0],PARAMETER["False_Northing",0.0],PARAMETER["Central_Meridian",39.0],PARAMETER["Scale_Factor",0.9996],PARAMETER["Latitude_Of_Origin",0.0],UNIT["Meter",1.0]]';
// "حلب" in windows-1256.
const halab = new Uint8Array([0xcd, 0xe1, 0xc8]);

describe('a shapefile', () => {
  it('has its names in the encoding of its .cpg, and its dates without the empty ones', async () => {
    const contents = await contentsOf(
      zipped({
        'areas.shp': shpOf([[square], [square]]),
        'areas.dbf': dbfOf(fields, [
          [halab, '20200105'],
          [halab, ''],
        ]),
        'areas.prj': prj,
        'areas.cpg': '1256',
      }),
    );
    expect(contents.layers[0]?.name).toBe('areas');
    expect(thingsIn(contents).map(({ properties }) => properties)).toEqual([
      { NAME: 'حلب', SINCE: '2020-01-05' },
      { NAME: 'حلب' },
    ]);
    expect(contents.notes).toEqual([
      { code: 'projection', values: { name: 'GCS_WGS_1984' } },
      { code: 'encoding', values: { name: 'windows-1256' } },
      { code: 'empty-dates', values: { count: 1 } },
    ]);
  });

  it('tells its encoding by the byte of its table, and says where nothing tells it', async () => {
    const table = (driver: number) =>
      zipped({ 'a.shp': shpOf([[square]]), 'a.dbf': dbfOf(fields, [[halab, '']], { driver }), 'a.prj': prj });
    const told = await contentsOf(table(0x7e));
    expect(thingsIn(told)[0]?.properties['NAME']).toBe('حلب');
    const untold = await contentsOf(table(0));
    expect(untold.notes).toContainEqual({ code: 'encoding-assumed', values: { name: 'windows-1252' } });
  });

  it('is turned into degrees by its projection', async () => {
    const at = [500_000, 3_873_043] as const;
    const ring = [at, [at[0], at[1] + 9000], [at[0] + 9000, at[1]], at] as const;
    const [thing] = thingsIn(await contentsOf(zipped({ 'a.shp': shpOf([[ring]]), 'a.prj': utm })));
    const [lon = 0, lat = 0] = thing?.shape.kind === 'area' ? (thing.shape.polygons[0]?.[0]?.[0] ?? []) : [];
    expect(lon).toBeCloseTo(39, 4);
    expect(lat).toBeCloseTo(35, 3);
  });

  it('is taken as degrees where it does not tell its projection, which is said, but never metres', async () => {
    const { notes } = await contentsOf(zipped({ 'a.shp': shpOf([[square]]) }));
    expect(notes).toEqual([{ code: 'projection-assumed', values: {} }]);
    const metres = square.map(([x, y]) => [x * 100_000, y * 100_000] as const);
    expect((await refusalOf(zipped({ 'a.shp': shpOf([[metres]]) }))).code).toBe('projection-missing');
    expect((await refusalOf(zipped({ 'a.shp': shpOf([[square]]), 'a.prj': 'LOCAL' }))).code).toBe(
      'unknown-projection',
    );
  });

  it('is refused where its table says more rows than it has bytes for', async () => {
    const dbf = dbfOf(fields, [[halab, '']]);
    const broken = new Uint8Array(dbf);
    new DataView(broken.buffer).setUint32(4, 4_294_901_762, true);
    const { code } = await refusalOf(zipped({ 'a.shp': shpOf([[square]]), 'a.dbf': broken, 'a.prj': prj }));
    expect(code).toBe('no-dbf');
  });

  it('loses rows that are marked as deleted', async () => {
    const contents = await contentsOf(
      zipped({
        'a.shp': shpOf([[square], [square]]),
        'a.dbf': dbfOf(
          fields,
          [
            ['One', ''],
            ['Two', ''],
          ],
          { deleted: [0] },
        ),
        'a.prj': prj,
      }),
    );
    expect(thingsIn(contents).map(({ properties }) => properties['NAME'])).toEqual(['Two']);
    expect(contents.left).toEqual([{ why: 'deleted-row', count: 1 }]);
  });

  it.each([
    [shpOf([[square]]), 'shp-alone'],
    [zipped({ 'a.shp': new Uint8Array(20), 'a.prj': prj }), 'no-shp'],
    [zipped({ 'xl/workbook.xml': '<a/>' }), 'spreadsheet'],
    [zipped({ 'readme.txt': 'Nothing here' }), 'nothing-in-zip'],
    [zipped({ 'a.kml': '<kml/>' }).subarray(0, 40), 'no-zip'],
  ])('and archives are refused with a reason where they are damaged: %#', async (file, code) => {
    expect((await refusalOf(file)).code).toBe(code);
  });

  it('comes with others in one archive, each its own layer', async () => {
    const contents = await contentsOf(
      zipped({
        'in/a.shp': shpOf([[square]]),
        'in/a.prj': prj,
        'in/b.geojson': JSON.stringify({ type: 'Point', coordinates: [1, 2] }),
        '__MACOSX/in/b.geojson': 'no',
      }),
    );
    expect(contents.layers.map(({ name }) => name)).toEqual(['a', 'b']);
  });
});
