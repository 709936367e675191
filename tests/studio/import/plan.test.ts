import { describe, expect, it } from 'vitest';
import type { StoryFile } from '../../../src/story/schema';
import { historyOf, moved, moveOf } from '../../../src/studio/document/history';
import { itemsIn, jsonIn } from '../../../src/studio/edits/in-files';
import { importEdit } from '../../../src/studio/import/plan/edit';
import type { Plan } from '../../../src/studio/import/plan/model';
import type { Files } from '../../../src/studio/document/files';
import {
  area,
  box,
  compiled,
  line,
  party,
  planOf,
  point,
  problemsOf,
  rwanda,
  territoriesOf,
} from './support/plan';

const territories = await territoriesOf(rwanda);

function putInto(files: Files, { additions, troubles }: Plan): Files {
  if (!additions) throw new Error(`found ${JSON.stringify(troubles)}; expected no trouble`);
  return importEdit(additions).run(files);
}

const features = (files: Files) =>
  [...files.keys()]
    .filter((name) => name.endsWith('.geojson') && name !== 'fronts.geojson')
    .flatMap((name) => itemsIn(files, name, 'features')) as unknown as {
    id: string;
    properties: Record<string, unknown>;
    geometry: { type: string; coordinates: unknown[] };
  }[];

describe('what becomes of points', () => {
  it('are places of context, named in the languages that the properties are in', () => {
    const things = [
      point([30, -2], { name_en: 'Kigali', name_ar: 'كيغالي' }),
      point([30.1, -2], { name_en: 'Kigali' }),
      point([10, 50], { name_en: 'Far away' }),
    ];
    const plan = planOf(things, rwanda, undefined);
    const files = putInto(rwanda, plan);
    expect(features(files).map(({ id }) => id)).toEqual(['kigali', 'kigali-2']);
    const [first, second] = features(files).map(({ properties }) => properties);
    expect(first).toMatchObject({
      kind: 'place',
      basis: 'context',
      claims: [],
      name: { en: 'Kigali', ar: 'كيغالي' },
    });
    expect(second?.['name']).toEqual({ en: 'Kigali', ar: 'TODO' });
    expect(plan.left).toEqual([{ why: 'outside-bounds', count: 1 }]);
    expect(problemsOf(files, territories)).toEqual([]);
  });

  it('are events with their dates and how exact they are, by the columns of event data', () => {
    const row = (date: string, code: string, timePrecision = '1') =>
      point([30, -2], {
        event_date: date,
        geo_precision: code,
        time_precision: timePrecision,
        location: 'Huye',
      });
    const plan = planOf(
      [
        row('12 March 2024', '1'),
        row('2024-03-13', '3'),
        row('soon', '1'),
        point([30, -2], { geo_precision: '2' }),
      ],
      rwanda,
      undefined,
      { group: { event: 'strike' } },
    );
    expect(plan.groups[0]).toMatchObject({ becomes: 'event', made: 3 });
    expect(plan.left).toEqual([{ why: 'no-date', count: 1 }]);
    expect(plan.undated).toBe(1);
    const made = plan.additions?.features.map(({ properties }) => properties) ?? [];
    expect(made.map((one) => 'date' in one && one.date)).toEqual(['2024-03-12', '2024-03-13', '2031-05']);
    expect(made.map(({ outline }) => outline.precisionKm)).toEqual([5, 100, 25]);
    expect(problemsOf(putInto(rwanda, plan), territories)).toEqual([]);
  });
});

describe('what becomes of lines', () => {
  it('are roads with an end at each side, which are still to be named', () => {
    const plan = planOf(
      [
        line([
          [29.5, -2],
          [30, -2.0001],
          [30.5, -2],
        ]),
      ],
      rwanda,
      undefined,
      { toleranceKm: 0.1 },
    );
    expect(plan.groups[0]).toMatchObject({ becomes: 'route', made: 1, before: 3, after: 2 });
    const files = putInto(rwanda, plan);
    expect(problemsOf(files, territories)).toEqual([]);
    expect(features(files)[0]?.properties['stops']).toHaveLength(2);
    const coarse = planOf(
      [
        line([
          [29.5, -2],
          [30.5, -2],
        ]),
      ],
      rwanda,
      undefined,
      { toleranceKm: 5 },
    );
    expect(coarse.additions?.features[0]?.properties.outline.precisionKm).toBe(5);
  });

  it('are fronts where they part the land, and are left out where they part nothing', () => {
    const across = line([
      [28, -2],
      [32, -2],
    ]);
    const loose = line([
      [30, -1.7],
      [30.2, -1.7],
    ]);
    const plan = planOf([across, loose], rwanda, territories, { name: 'Front line' });
    expect(plan.groups[0]).toMatchObject({ becomes: 'front', made: 1 });
    expect(plan.left).toEqual([{ why: 'idle-front', count: 1 }]);
    expect(plan.hasRest).toBe(true);
  });
});

describe('what becomes of areas', () => {
  it('are zones that share their borders, each border once, with a holder', () => {
    const things = [
      area([box(29.5, -2.2, 30, -1.8)], { name: 'West' }),
      area([box(30, -2.2, 30.5, -1.8)], { name: 'East' }),
    ];
    const plan = planOf(things, rwanda, territories, {
      group: { party },
      rest: { ...party, name: 'Rebels' },
    });
    const files = putInto(rwanda, plan);
    const fronts = itemsIn(files, 'fronts.geojson', 'features');
    expect(fronts).toHaveLength(3);
    expect(problemsOf(files, territories)).toEqual([]);
    const { story } = compiled(files, territories);
    const zones = story?.features.filter(({ kind }) => kind === 'zone') ?? [];
    expect(zones.map(({ id }) => id).sort()).toEqual(['east', 'the-rest', 'west']);
    const { actors } = jsonIn(files, 'story.json') as StoryFile;
    expect(actors.map(({ id, name }) => [id, name['en']])).toEqual([
      ['the-army', 'The army'],
      ['rebels', 'Rebels'],
    ]);
  });

  it('leave the rest of the land to be said, which is a problem until it is', () => {
    const plan = planOf([area([box(29.5, -2.2, 30, -1.8)])], rwanda, territories, { group: { party } });
    expect(plan.hasRest).toBe(true);
    expect(problemsOf(putInto(rwanda, plan), territories)).toEqual(['ground-of-no-zone']);
  });

  it('have their party by a property, whom the story may have already', () => {
    const things = [
      area([box(29.5, -2.2, 30, -1.8)], { holder: 'The army' }),
      area([box(30, -2.2, 30.5, -1.8)], { holder: 'M23' }),
      area([box(30.5, -2.2, 30.7, -1.8)], {}),
    ];
    const first = putInto(
      rwanda,
      planOf([area([box(29.5, -1.7, 30, -1.6)])], rwanda, territories, { group: { party } }),
    );
    const plan = planOf(things, first, territories);
    expect(plan.groups[0]?.made).toBe(2);
    expect(plan.left).toEqual([{ why: 'no-party', count: 1 }]);
    expect(plan.additions?.actors.map(({ id }) => id)).toEqual(['m23']);
    const holders = plan.additions?.features.map(
      ({ properties }) => 'holder' in properties && properties.holder,
    );
    expect(holders).toEqual(['the-army', 'm23']);
  });

  it('need a party: nothing is put in before', () => {
    const plan = planOf([area([box(29.5, -2.2, 30, -1.8)])], rwanda, territories);
    expect(plan.additions).toBeUndefined();
    expect(plan.troubles).toEqual([{ code: 'party-needed', values: { layer: 'Layer' } }]);
  });

  it('cannot be cut out of land that could not be loaded', () => {
    const plan = planOf([area([box(29.5, -2.2, 30, -1.8)])], rwanda, undefined, { group: { party } });
    expect(plan.troubles.map(({ code }) => code)).toContain('no-ground');
    expect(plan.additions).toBeUndefined();
  });

  it('close gaps that are narrower than the lines can be off', () => {
    const things = [
      area([box(29.6, -2.2, 30, -1.8)]),
      area([box(30.002, -2.2, 30.4, -1.8)]),
      area([box(29.6, -2.3, 30.4, -2.2)]),
      area([box(29.6, -1.8, 30.4, -1.7)]),
    ];
    const rest = { ...party, name: 'Rebels' };
    const plan = planOf(things, rwanda, territories, { group: { party, precisionKm: 1 }, rest });
    expect(plan.gaps).toBe(1);
    expect(problemsOf(putInto(rwanda, plan), territories)).toEqual([]);
  });

  it('leave to zones of the story what they hold, and say so', () => {
    const rest = { ...party, name: 'Rebels' };
    const first = planOf([area([box(29.6, -2.2, 30, -1.8)], { name: 'First' })], rwanda, territories, {
      group: { party },
      rest,
    });
    const before = putInto(rwanda, first);
    const again = planOf([area([box(29.6, -2.2, 30, -1.8)], { name: 'Second' })], before, territories, {
      group: { party },
    });
    expect(again.left).toEqual([{ why: 'held', count: 1 }]);
  });

  it('are areas of influence, turned and closed as they have to be', () => {
    const clockwise = box(29.6, -2.2, 30, -1.8).toReversed();
    const bow = [
      [29.5, -2],
      [30, -1.5],
      [30, -2],
      [29.5, -1.5],
      [29.5, -2],
    ];
    const plan = planOf([area([clockwise]), area([bow])], rwanda, undefined, {
      group: { party, becomes: 'influence' },
    });
    expect(plan.groups[0]?.made).toBe(1);
    expect(plan.left).toEqual([{ why: 'crossed', count: 1 }]);
    expect(problemsOf(putInto(rwanda, plan), territories)).toEqual([]);
  });
});

describe('limits of a story', () => {
  it('keep an import that is too large out of it as a whole, with what is too much', () => {
    const many = Array.from({ length: 6000 }, (_, index) => point([29 + (index % 100) / 100, -2]));
    const { troubles, additions } = planOf(many, rwanda, undefined);
    expect(additions).toBeUndefined();
    expect(troubles).toEqual([{ code: 'too-many-features', values: { count: 6000, most: 5000 } }]);
    const coast = Array.from({ length: 21_000 }, (_, index): [number, number] => [
      29 + index / 21_000,
      -2 + (index % 2) / 10_000,
    ]);
    expect(planOf([line(coast)], rwanda, undefined).troubles.map(({ code }) => code)).toEqual([
      'too-many-positions',
    ]);
  });

  it('are kept by each file: what is more goes into another', () => {
    const many = Array.from({ length: 2500 }, (_, index) =>
      point([29 + (index % 100) / 100, -2], { name_en: `Place ${index}` }),
    );
    const files = putInto(rwanda, planOf(many, rwanda, undefined));
    expect([...files.keys()].filter((name) => name.startsWith('places'))).toEqual([
      'places.geojson',
      'places-2.geojson',
    ]);
    expect(features(files)).toHaveLength(2500);
    expect(problemsOf(files, territories)).toEqual([]);
  });
});

describe('the edit', () => {
  it('is one step, and undone the files are byte for byte as before', () => {
    const things = [
      area([box(29.5, -2.2, 30, -1.8)]),
      point([30, -2]),
      line([
        [29.5, -2],
        [30.5, -2],
      ]),
    ];
    const { additions } = planOf(things, rwanda, territories, {
      groups: {
        '0 area': { becomes: 'zone', names: {}, event: 'clash', party, precisionKm: 2 },
        '0 line': { becomes: 'route', names: {}, event: 'clash', precisionKm: 2 },
        '0 point': { becomes: 'place', names: {}, event: 'clash', precisionKm: 2 },
      },
    });
    if (!additions) throw new Error('found no additions');
    const history = historyOf(rwanda, true);
    const made = moveOf(history, importEdit(additions));
    if (!made) throw new Error('found no change');
    const done = moved(history, made.move);
    expect(done.done).toHaveLength(1);
    expect(features(done.files)).toHaveLength(3);
    const undone = moved(done, 'undo').files;
    expect([...undone.keys()].sort()).toEqual([...rwanda.keys()].sort());
    for (const [name, text] of rwanda) expect(undone.get(name)).toBe(text);
  });

  it('keeps the text of files that have features already', () => {
    const first = putInto(rwanda, planOf([point([30, -2], { name_en: 'A' })], rwanda, undefined));
    const second = putInto(first, planOf([point([30, -2], { name_en: 'B' })], first, undefined));
    const [before, after] = [first, second].map((files) => String(files.get('places.geojson')));
    expect(after?.startsWith(before?.slice(0, before.lastIndexOf('}\n  ]')) ?? 'none')).toBe(true);
    const { outlineSources } = jsonIn(second, 'story.json') as StoryFile;
    expect(outlineSources.slice(-2).map(({ id }) => id)).toEqual(['a-file', 'a-file-2']);
  });
});
