import { createHash } from 'node:crypto';
import { booleanPointInPolygon, circle, intersect, featureCollection, pointToLineDistance } from '@turf/turf';
import type { Position } from 'geojson';
import { describe, expect, test } from 'vitest';
import { spotAt } from '../../src/geo/route/along-route';
import type { Feature, Influence, Route, Zone } from '../../src/story/model';
import { reportsOf, sourcesOf } from '../../src/story/sources/reports';
import { storyOf } from '../support/every-story';

const { story, sources } = storyOf('karabakh-2020');
const feature = <F extends Feature>(id: string) => story.features.find((one) => one.id === id) as F;
const zones = story.features.filter((one): one is Zone => one.kind === 'zone');
const zonesAt = (at: Position) =>
  zones.filter(({ geometry }) => booleanPointInPolygon(at, geometry)).map(({ id }) => id);

test('the sources are the excerpts, byte for byte, in sentences that three speak jointly', () => {
  expect(sources.map((text) => createHash('sha256').update(text).digest('hex'))).toEqual([
    '7539e83898609ccae3c7e36c80132922c2e9adc739acfaa1935980a1d6f93795',
    '8ae1d72255ec1c227e6e7de2e8ffab0adff22f8af614a067cc27bdbc8a3dfdb7',
  ]);
  expect(story.sentences.map(({ id }) => id)).toEqual([
    ...Array.from({ length: 10 }, (_, n) => `s${n + 1}`),
    ...Array.from({ length: 9 }, (_, n) => `a${n + 1}`),
  ]);
  expect(story.sentences[8]?.text).toMatch(/^6\. /);
  expect(new Set(story.claims.map(({ speaker }) => speaker))).toEqual(new Set(['signatories']));
});

test('the two publications are one independent source, aligned point by point', () => {
  expect([...reportsOf(story.slug, story.texts)]).toHaveLength(1);
  const aligned = story.sentences.filter(({ source }) => source === 'armenia');
  for (const { id, alignedWith } of aligned) expect(alignedWith).toEqual([id.replace('a', 's')]);
  expect(story.sentences.at(9)?.text).toMatch(/^The five-kilometre wide Lachin Corridor/);
});

/** Claims that only words of one publication make, where the two differ. */
test.each([
  ['when the ceasefire begins', 'a2-zero-hour', '00:00'],
  ['what the Parties do at their positions', 'a3-stop', 'shall stop at'],
  ['until when Agdam is returned', 'a4-aghdam-return', 'by 20 November'],
  ['what the force has', 'a5-strength', 'servicemen with firearms'],
  ['who withdraws', 'a6-withdrawal', 'the Armenian Armed Forces'],
  ['what the centre is for', 'a8-control-centre', 'ceasefire control'],
  ['how and until when Kalbajar is handed over', 'a9-kelbajar', 'shall return the Kelbajar region'],
])('%s is claimed apart where it is put otherwise', (_, id, words) => {
  const claim = story.claims.find((one) => one.id === id);
  expect(claim?.quotes.map(({ exact }) => exact).join(' ')).toContain(words);
  expect(sourcesOf(story, claim ? [claim] : []).map((text) => text.id)).toEqual(['armenia']);
  expect(story.features.some(({ claims }) => claims.includes(id)) || id === 'a8-control-centre').toBe(true);
});

test('what both say has words of both; the width and the controller are in one excerpt alone', () => {
  const both = story.claims.filter((claim) => sourcesOf(story, [claim]).length === 2).map(({ id }) => id);
  expect(both).toEqual([
    's1-joint-declaration',
    's2-ceasefire',
    's2-conflict-zone',
    's2-moscow-time',
    's5-force-of-russia',
    's5-along-contact-line',
    's5-along-corridor',
    's6-in-parallel',
    's7-five-years',
    's7-extension',
  ]);
  for (const id of ['s10-width', 's10-controlled', 's10-not-shusha']) expect(both).not.toContain(id);
});

/** Who declares, and what the words locate or time: statements of what is. All others are undertakings. */
const present = new Set(['s1-joint-declaration', 's2-conflict-zone', 's2-moscow-time']);
const undertakings = story.claims.filter(({ id }) => !present.has(id));

test('what is undertaken is said as what is to be, in no language as what happened', () => {
  expect(undertakings).toHaveLength(26);
  for (const { id, statement } of undertakings) {
    expect(statement.en, id).toMatch(/\b(is|are) (not )?to\b/);
    expect(statement.fr, id).toMatch(/\b(doit|doivent)\b/);
    expect(statement.tr, id).toMatch(/öngörülüyor|[ae]cak|[ae]cek|metne göre/);
    expect(statement.ar, id).toMatch(/المقرر|وفق النص|على «?\p{L}+|تكون|تُمدَّد|لا يشمل/u);
    expect(Object.values(statement).join(' '), id).not.toMatch(
      /\b(was|were|withdrew|deployed in)\b|انسحبت|çekildi|retirées/,
    );
  }
});

test('no words of ours take a side, and each disputed name is given in both usages', () => {
  const sided = /occupied|liberated|artsakh|işgal|kurtarıl|محتل|تحرير|occupée|libérée/iu;
  const { sentences: _, ...rest } = story;
  expect(JSON.stringify(rest).match(sided)).toBeNull();
  const both: Record<string, [string, RegExp]> = {
    shusha: ['note', /Shushi|شوشي|Şuşi|Chouchi/],
    stepanakert: ['reason', /Khankendi|خانكندي|Hankendi/],
    'zone-kalbajar': ['note', /Karvachar|كارفاتشار|Karvaçar|Karvatchar/],
    'zone-lachin': ['note', /Berdzor|بيردزور/],
  };
  for (const [id, [key, names]] of Object.entries(both)) {
    const words = feature(id)[key as 'note' | 'reason'] ?? {};
    for (const language of story.languages) expect(words[language], `${id} ${language}`).toMatch(names);
  }
});

test('it says that it is an excerpt, and what the rest is about', () => {
  for (const language of story.languages)
    for (const { credit } of story.texts) expect(credit[language]).toMatch(/6/);
  expect(story.gaps.map(({ id }) => id)).toEqual(
    expect.arrayContaining(['excerpt', 'return-and-prisoners', 'road-to-nakhchivan']),
  );
});

const armenian = 'zone-nagorno-karabakh';
const azerbaijani = 'zone-azerbaijan';

/** Places whose side on 10 November 2020 is generally known; degrees. The lines were drawn with these in view. */
describe.each<[place: string, at: Position, zone: string]>([
  ['Stepanakert', [46.7528, 39.8177], armenian],
  ['Askeran', [46.83161, 39.9391], armenian],
  ['Khojaly', [46.79028, 39.91297], armenian],
  ['Martakert', [46.82135, 40.21127], armenian],
  ['Martuni', [47.1117, 39.79496], armenian],
  ['Red Bazaar', [46.95123, 39.67669], armenian],
  ['Chartar', [47.016, 39.747], armenian],
  ['Amaras', [47.0569, 39.6839], armenian],
  ['Vank', [46.54419, 40.05275], armenian],
  ['Drmbon', [46.61, 40.14], armenian],
  ['Charektar', [46.43, 40.15], armenian],
  ['Shosh', [46.7863, 39.7708], armenian],
  ['Lisagor', [46.638, 39.7], armenian],
  ['Karkijahan', [46.7386, 39.802], armenian],
  ['Kaghartsi', [46.9382, 39.8194], armenian],
  ['Agdam', [46.92736, 39.99096], 'zone-agdam'],
  ['Lachin', [46.5488, 39.6402], 'zone-lachin'],
  ['Zabukh', [46.5283, 39.5847], 'zone-lachin'],
  ['Kalbajar', [46.04446, 40.10984], 'zone-kalbajar'],
  ['Dadivank', [46.288, 40.161], 'zone-kalbajar'],
  ['Shusha', [46.74989, 39.76006], azerbaijani],
  ['Karintak (Dashalty)', [46.7438, 39.7429], azerbaijani],
  ['Sghnakh', [46.8015, 39.7221], azerbaijani],
  ['Avetaranots (Chanakhchi)', [46.8304, 39.7036], azerbaijani],
  ['Togh', [46.9654, 39.587], azerbaijani],
  ['Hadrut', [47.0319, 39.52003], azerbaijani],
  ['Fuzuli', [47.14529, 39.60094], azerbaijani],
  ['Jabrayil', [47.02835, 39.39917], azerbaijani],
  ['Zangilan', [46.65988, 39.08371], azerbaijani],
  ['Qubadli', [46.58183, 39.34441], azerbaijani],
  ['Talysh', [46.75, 40.37], azerbaijani],
  ['Madagiz (Sugovushan)', [46.769, 40.341], azerbaijani],
])('%s', (_place, at, expected) => {
  test(`is in ${expected}`, () => expect(zonesAt(at)).toEqual([expected]));
});

/** Places by which no line was drawn: these decide whether the lines are right. */
describe.each<[place: string, at: Position, zone: string]>([
  ['the monastery of Gandzasar', [46.5306, 40.0575], armenian],
  ['the dam of Sarsang', [46.6383, 40.1475], armenian],
  ['the airport of Stepanakert', [46.787, 39.9014], armenian],
  ['Istisu', [45.96062, 39.94628], 'zone-kalbajar'],
  ['the monastery of Tsitsernavank', [46.39, 39.685], 'zone-lachin'],
  ['the fortress of Shahbulag', [46.9056, 40.065], 'zone-agdam'],
  ['the cave of Azykh', [46.9886, 39.6192], azerbaijani],
  ['Hin Tagher', [46.8226, 39.51], azerbaijani],
  ['the bridges of Khudafarin', [46.94, 39.155], azerbaijani],
  ['Quzanli', [47.1, 40.04], azerbaijani],
  ['Horadiz', [47.33496, 39.45015], azerbaijani],
  ['Mincivan', [46.72329, 39.03023], azerbaijani],
  ['Avshar', [47.42389, 39.97389], azerbaijani],
  ['Tartar', [46.93161, 40.34201], azerbaijani],
  ['Goygol', [46.3189, 40.58584], azerbaijani],
  ['Nakhchivan', [45.412, 39.209], azerbaijani],
  ['Barkhudarli', [45.208, 40.996], 'zone-exclaves'],
])('%s, not drawn with', (_place, at, expected) => {
  test(`is in ${expected}`, () => expect(zonesAt(at)).toEqual([expected]));
});

describe('the road from Goris to Stepanakert', () => {
  const road = feature<Route>('lachin-road');

  test('starts outside the territory, enters it once, and stays on ground that Armenian forces held', () => {
    expect(road.spans.map(({ zone }) => zone)).toEqual([undefined, 'zone-lachin', armenian]);
    const [abroad] = road.spans;
    const border = road.stops.find(({ id }) => id === 'border');
    expect(Math.abs((abroad?.toKm ?? 0) - (border?.km ?? 0))).toBeLessThan(0.2);
    expect(spotAt(road, 5).span?.zone).toBeUndefined();
  });

  test('passes its stops in order, each on the line, as long as its outline says', () => {
    expect(road.stops.map(({ id }) => id)).toEqual([
      'goris',
      'tegh',
      'border',
      'zabukh',
      'lachin',
      'lisagor',
      'shusha-turn',
      'stepanakert-end',
    ]);
    const along = road.stops.map(({ km }) => km);
    expect(along).toEqual(along.toSorted((a, b) => a - b));
    for (const { id, offsetKm } of road.stops) expect(offsetKm, id).toBeLessThan(0.05);
    const [, written] = /line measures (\d+) km/.exec(road.outline.description.en ?? '') ?? [];
    expect(Math.round(road.lengthKm)).toBe(Number(written));
  });

  test('is in doubt beside Shusha, and not between two zones in the same hands', () => {
    const kmOf = (stop: string) => road.stops.find(({ id }) => id === stop)?.km ?? 0;
    const isDoubtful = (km: number) => road.doubts.some(({ fromKm, toKm }) => fromKm <= km && km <= toKm);
    expect(isDoubtful(kmOf('shusha-turn'))).toBe(true);
    expect(isDoubtful(kmOf('lachin') + 1)).toBe(false);
  });

  test('shows no difference: who is to control the corridor is not who held the road that day', () => {
    expect(story.claims.find(({ id }) => id === 's10-controlled')?.kind).toBe('controls');
    expect(road.differences).toEqual([]);
  });
});

describe('the Lachin Corridor', () => {
  const corridor = feature<Influence>('lachin-corridor');
  const road = feature<Route>('lachin-road');

  test('is two and a half kilometres to each side of the road, and ends at the border', () => {
    const ring = (corridor.geometry.coordinates as Position[][])[0] ?? [];
    const distances = ring.map((at) => pointToLineDistance(at, road.geometry));
    expect(Math.max(...distances)).toBeLessThan(2.6);
    expect(booleanPointInPolygon([46.479, 39.557], corridor.geometry)).toBe(false);
    expect(booleanPointInPolygon([46.5488, 39.6402], corridor.geometry)).toBe(true);
  });

  test('has nothing of the city of Shusha', () => {
    const city = circle([46.7512, 39.7633], 1.4);
    expect(
      intersect(featureCollection([city, { type: 'Feature', properties: {}, geometry: corridor.geometry }])),
    ).toBeNull();
  });
});
