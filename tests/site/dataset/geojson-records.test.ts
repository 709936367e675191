import fc from 'fast-check';
import { expect, test } from 'vitest';
import { geojsonRecords } from '../../../src/site/dataset/geojson-records';
import { recordsIn } from '../../support/records-in';
import { geojsonForms } from '../../support/features-of-table';

const recordsOf = (contents: string | Buffer) => recordsIn(contents, geojsonRecords);

test('the features of a collection are each its text, with the line and the byte where it begins', () => {
  expect(recordsOf('{"type":"FeatureCollection",\n"features":[\n {"a":[1,{}]},\n{"é":"}]"} ]\n}\n')).toEqual([
    { text: '{"a":[1,{}]}', offset: 43, line: 3 },
    { text: '{"é":"}]"}', offset: 57, line: 4 },
  ]);
});

test('features one after the other are told apart, on lines of their own or not, after a separator or not', () => {
  expect(
    recordsOf('\uFEFF{"a":1}\n\n{"b":"\\"}"}{"c":\n2}\u001e{}').map(({ text, line }) => [text, line]),
  ).toEqual([
    ['{"a":1}', 1],
    ['{"b":"\\"}"}', 3],
    ['{"c":\n2}', 3],
    ['{}', 4],
  ]);
});

test('"features" within a feature, or in a text, is no list of them', () => {
  const text =
    '{"type":"FeatureCollection","name":"features","more":{"features":[{}]},"features":[{"features":[1]}]}';
  expect(recordsOf(text).map(({ text: one }) => one)).toEqual(['{"features":[1]}']);
});

test('whatever is in features, they are read as JSON has them, in each form', () => {
  const feature = fc.record({
    properties: fc.dictionary(fc.string(), fc.jsonValue()),
    features: fc.jsonValue(),
  });
  const nested = fc.record({ type: fc.constant('Feature'), properties: fc.record({ inner: feature }) });
  fc.assert(
    fc.property(fc.array(nested, { maxLength: 5 }), (features) => {
      for (const [form, write] of Object.entries(geojsonForms)) {
        const read = recordsOf(write(features)).map(({ text }) => JSON.parse(text) as unknown);
        expect(read, form).toEqual(JSON.parse(JSON.stringify(features)));
      }
    }),
    { numRuns: 200 },
  );
});

test('a feature that is longer than what is read at once is whole, and its offset names it', () => {
  const long = `{"a":"${'x\\n'.repeat(900_000)}"}`;
  const records = recordsOf(`{"type":"FeatureCollection","features":[{},${long},\n{"b":1}]}`);
  expect(records.map(({ offset }) => offset)).toEqual([40, 43, 43 + long.length + 2]);
  expect(records[1]?.text === long).toBe(true);
  expect(records[2]).toMatchObject({ text: '{"b":1}', line: 2 });
});

test.each([
  ['[{}]', '1: found "[" beside features; expected each to begin with "{"'],
  ['{"a":1}\n,{"b":1}', '2: found "," beside features; expected each to begin with "{"'],
  ['{"type":"FeatureCollection","features":[{},\nnull]}', '2: found "n" beside features; expected each to'],
  ['{"type":"FeatureCollection","features":[{},]}', '1: found "]" beside features; expected each to begin'],
  ['{"type":"FeatureCollection","features":[{}{}]}', '1: found "{" beside features; expected a comma or "]"'],
  [
    '{"type":"FeatureCollection","features":[é]}',
    '1: found a byte beyond ASCII beside features; expected UTF-8',
  ],
  ['{"type":"FeatureCollection","features":[{}]', '1: found no end of what begins here'],
  ['{"type":"FeatureCollection","features":[{}', '1: found no end of the collection'],
  ['{"a":"', '1: found no end of what begins here'],
  ['{"type":"FeatureCollection","features":[]}\n{}', '2: found more after the end of the collection'],
  ['{"features":[],"features":[{}],"type":"FeatureCollection"}', '1: found a list of features beside others'],
  ['{"a":1}{"type":"FeatureCollection","features":[{}]}', '1: found a list of features beside others'],
  ['{"type":"Feature","features":[{}]}', '1: found the type "Feature" around features'],
  ['{"type":"FeatureCollection","features":[{}],}', '1: found what is no JSON around the features'],
  [
    '{"type":"FeatureCollection","crs":{"properties":{"name":"EPSG:3857"}},"features":[{}]}',
    '1: found positions in "EPSG:3857"; expected degrees',
  ],
  [
    '{"features":[\n{}\n],\n"crs":{"properties":{"name":"EPSG:3857"}},"type":"FeatureCollection"}',
    '4: found positions in "EPSG:3857"; expected degrees',
  ],
])('%s is told: %s', (contents, told) => {
  expect(() => recordsOf(contents)).toThrow(told);
});

test('a system of degrees that an older form names is none that is refused', () => {
  const crs = { type: 'name', properties: { name: 'urn:ogc:def:crs:OGC:1.3:CRS84' } };
  expect(recordsOf(JSON.stringify({ type: 'FeatureCollection', crs, features: [{}] }))).toHaveLength(1);
  expect(recordsOf('{"type":"FeatureCollection","crs":null,"features":[{}]}')).toHaveLength(1);
});

test('what begins and does not end is not held until the end of a large file', () => {
  const text = Buffer.alloc(40 << 20, 'x');
  text.write('{"a":"');
  expect(() => recordsOf(text)).toThrow('1: found a feature of more than 16777216 bytes');
});

test('brackets thousands deep in each other, at which parsers run out of room, are told', () => {
  expect(() => recordsOf(`{"a":\n${'['.repeat(100_000)}`)).toThrow('2: found brackets 65 deep in each other');
});
