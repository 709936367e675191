import fc from 'fast-check';
import type { LineString, Polygon } from 'geojson';
import { describe, expect, it, test } from 'vitest';
import { inSituation } from '../../../src/compile/situation';
import { parseStory } from '../../../src/story/files/parse';
import { afresh } from '../../../src/story/memory/recall';
import { verifySituations } from '../../../src/story/rules/situations';
import { Report } from '../../../src/story/rules/report';
import { divisionsOf } from '../../../src/studio/check/division';
import { type Files, folderOf } from '../../../src/studio/document/files';
import { type Edit, historyOf, moved, moveOf } from '../../../src/studio/document/history';
import { itemsIn, jsonIn } from '../../../src/studio/edits/in-files';
import type { HeldPart } from '../../../src/studio/edits/move-front';
import { addActor, removeFeature } from '../../../src/studio/edits/parts';
import { newStory } from '../../../src/studio/edits/sentences';
import { addFront } from '../../../src/studio/edits/shapes';
import { together } from '../../../src/studio/edits/together';
import {
  addZone,
  areTakenAsOf,
  giveBackAsOf,
  giveParts,
  takePartsAsOf,
} from '../../../src/studio/edits/zone-points';
import { addFrontAsOf, moveFrontAsOf, removeFrontAsOf } from '../../../src/studio/edits/situation-fronts';
import {
  addSituation,
  changeSituation,
  holdAsOf,
  removeSituation,
  since,
  situationsOf,
} from '../../../src/studio/edits/situations';
import { newFeature } from '../../../src/studio/shapes/new-feature';

const outline: Polygon = {
  type: 'Polygon',
  coordinates: [
    [
      [20, 0],
      [30, 0],
      [30, 10],
      [20, 10],
      [20, 0],
    ],
  ],
};
const parties = ['one', 'two', 'three'];
const held = (actor: string) => ({ holder: actor, actors: [actor] });

function parsed(files: Files) {
  const { parsed: story, problems } = parseStory(folderOf('a-story', files), afresh);
  if (!story) throw new Error(`found no story, but ${JSON.stringify(problems)}`);
  return { story, problems };
}

/** The parts as of each situation. */
function partsOf(files: Files): HeldPart[][] {
  return divisionsOf(parsed(files).story, { outline }, afresh).map(({ zones, open }) => [
    ...[...zones].flatMap(([zone, shape]) =>
      (shape.type === 'Polygon' ? [shape.coordinates] : shape.coordinates).map((coordinates) => ({
        zone,
        polygon: { type: 'Polygon' as const, coordinates },
      })),
    ),
    ...open.map((polygon) => ({ polygon, zone: undefined })),
  ]);
}

/** Which ground was whose as of each situation, by its id: zones, who held them, and their ground. */
function shownIn(files: Files): Map<string, unknown> {
  const { story } = parsed(files);
  const divisions = divisionsOf(story, { outline }, afresh);
  return new Map(
    story.story.value.situations.map(({ id }, index) => {
      const features = inSituation(story, index).features.flatMap(({ value }) => value.features);
      const zones = features.flatMap((one) => {
        const ground = divisions[index]?.zones.get(one.id);
        const { properties } = one;
        if (properties.kind !== 'zone' || !ground) return [];
        return [[one.id, properties.holder, properties.actors, ground]];
      });
      return [id, zones];
    }),
  );
}

const zone = (id: string, actor: string) =>
  newFeature('zone', held(actor), {
    id,
    name: { en: id },
    languages: ['en'],
    geometry: { type: 'MultiPoint', coordinates: [] },
    outline: {
      method: 'cut-by-fronts',
      description: { en: 'Cut.' },
      asOf: '2031',
      source: 'makers',
      precisionKm: 1,
    },
  });
const line = (...north: readonly number[]): LineString => ({
  type: 'LineString',
  coordinates: north.map((lat, index) => [19 + (12 * index) / (north.length - 1), lat]),
});

/** Gives a part of a zone to another that is made for it, as of a situation. */
const handOver = (index: number, from: string, part: Polygon, to: string, date: string): Edit => {
  const made = zone(to, 'three');
  const late = { ...made, properties: { ...made.properties, valid: since(date) } };
  return together({ code: 'hold-parts', values: {} }, [
    takePartsAsOf(index, from, [part]),
    addZone(late, [part], ({ id }) => id === to),
  ]);
};

/** Two zones, with a front between them from west to east. */
const beginning: Files = (() => {
  const empty = newStory({
    source: 'One sentence. And another.',
    language: 'en',
    translations: [],
    territory: ['RWA'],
    bounds: [15, -5, 35, 15],
    views: { first: [19, -1, 31, 11], whole: [19, -1, 31, 11] },
    asOf: '2031',
    today: '2031-01-01',
    schemas: '../../schema',
  }).run(new Map());
  const named = parties.reduce(
    (files, id) => addActor({ id, name: { en: id }, kind: 'state', tint: 'red' }).run(files),
    empty,
  );
  const cut = addFront('front', line(5, 5, 5).coordinates, 5).run(named);
  const at = ({ polygon }: HeldPart) => polygon.coordinates[0]?.[0]?.[1] ?? 0;
  const [south, north] = (partsOf(cut)[0] ?? []).toSorted((a, b) => at(a) - at(b)) as [HeldPart, HeldPart];
  return addZone(zone('zone-north', 'two'), [north.polygon]).run(
    addZone(zone('zone-south', 'one'), [south.polygon]).run(cut),
  );
})();

const lineOf = (files: Files, id: string): LineString => {
  const found = itemsIn(files, 'fronts.geojson', 'features').find((one) => one.id === id);
  return found?.['geometry'] as LineString;
};
const dated = (files: Files, date: string) => addSituation(date, date).run(files);
const movedAsOf = (files: Files, index: number, id: string, copy: string, after: LineString) =>
  moveFrontAsOf(files, index, { id, copy, before: lineOf(files, id), after }, partsOf(files)).run(files);

describe('another date', () => {
  const two = dated(beginning, '2032');

  it('says no more than its date, and all is as it was', () => {
    expect(situationsOf(two)).toEqual([
      { id: '2031', date: '2031' },
      { id: '2032', date: '2032' },
    ]);
    const [first, second] = shownIn(two).values();
    expect(second).toEqual(first);
    expect(first).toHaveLength(2);
  });

  it('has a holder of its own, which is taken back with its entry', () => {
    const handed = holdAsOf(1, 'zone-north', held('one')).run(two);
    expect(situationsOf(handed)[1]?.holders).toEqual({ 'zone-north': held('one') });
    expect(shownIn(handed).get('2031')).toEqual(shownIn(two).get('2031'));
    expect(holdAsOf(1, 'zone-north', undefined).run(handed)).toEqual(two);
    expect(holdAsOf(1, 'zone-north', held('two')).run(handed)).toEqual(two);
    const first = holdAsOf(0, 'zone-north', held('three')).run(two);
    expect(jsonIn(first, 'zones.geojson')).toMatchObject({
      features: expect.arrayContaining([expect.objectContaining({ id: 'zone-north' })]),
    });
    expect(JSON.stringify([...shownIn(first).values()])).not.toContain('"two"');
  });

  it('has a copy of the front that is moved as of it, which is then moved in its place', () => {
    const copied = movedAsOf(two, 1, 'front', 'front-2', line(5, 9, 5));
    expect(situationsOf(copied).map(({ fronts }) => fronts)).toEqual([['front'], ['front-2']]);
    expect(shownIn(copied).get('2031')).toEqual(shownIn(two).get('2031'));
    const again = movedAsOf(copied, 1, 'front-2', 'front-3', line(5, 1, 5));
    expect(itemsIn(again, 'fronts.geojson', 'features').map(({ id }) => id)).toEqual(['front', 'front-2']);
    expect(lineOf(again, 'front-2')).toEqual(line(5, 1, 5));
    expect(shownIn(again).get('2031')).toEqual(shownIn(two).get('2031'));
    for (const files of [copied, again])
      expect(partsOf(files).flatMap((parts) => parts.filter((part) => part.zone === undefined))).toEqual([]);
  });

  it('leaves the points of zones on ground that is theirs as of every date', () => {
    const narrow = movedAsOf(two, 0, 'front', '', line(9.5, 9.5, 9.5));
    const wide = movedAsOf(narrow, 1, 'front', 'front-2', line(1, 1, 1));
    const over = movedAsOf(wide, 1, 'front-2', '', line(1, 12, 1));
    expect(over.get('zones.geojson')).not.toBe(wide.get('zones.geojson'));
    expect(shownIn(over).get('2031')).toEqual(shownIn(narrow).get('2031'));
    // What the line cuts off is nobody’s yet.
    expect(new Set(partsOf(over)[1]?.map((part) => part.zone))).toEqual(
      new Set(['zone-south', 'zone-north', undefined]),
    );
  });

  it('leaves a date after it, which lists its fronts, as it was', () => {
    const three = movedAsOf(dated(two, '2033'), 2, 'front', 'front-late', line(5, 3, 5));
    const copied = movedAsOf(three, 1, 'front', 'front-mid', line(5, 7, 5));
    expect(situationsOf(copied).map(({ fronts }) => fronts)).toEqual([
      ['front'],
      ['front-mid'],
      ['front-late'],
    ]);
    for (const id of ['2031', '2033']) expect(shownIn(copied).get(id)).toEqual(shownIn(three).get(id));
  });

  it('has fronts of its own, and ground that is cut out by them', () => {
    const cut = addFrontAsOf(1, 'front-new', line(8, 8, 8).coordinates, 5).run(two);
    expect(situationsOf(cut).map(({ fronts }) => fronts)).toEqual([['front'], ['front', 'front-new']]);
    const open = partsOf(cut)[1]?.find((part) => part.zone === undefined);
    const late = zone('zone-new', 'three');
    const made = addZone({ ...late, properties: { ...late.properties, valid: since('2032') } }, [
      open?.polygon as Polygon,
    ]).run(cut);
    expect(shownIn(made).get('2031')).toEqual(shownIn(two).get('2031'));
    expect(shownIn(made).get('2032')).toHaveLength(3);
    expect(
      partsOf(made)
        .flat()
        .filter((part) => part.zone === undefined),
    ).toEqual([]);
    // The date is corrected: its ground comes with it. It is taken away: so is the ground, and the line.
    const corrected = changeSituation(1, { date: '2032-05' }).run(made);
    expect(shownIn(corrected).get('2032')).toHaveLength(3);
    const gone = removeSituation(1).run(made);
    expect(shownIn(gone)).toEqual(shownIn(beginning));
    expect(itemsIn(gone, 'fronts.geojson', 'features').map(({ id }) => id)).toEqual(['front']);
    expect(removeFrontAsOf(cut, 1, 'front-new').run(cut).get('fronts.geojson')).toBe(
      two.get('fronts.geojson'),
    );
  });

  describe('with a part of a zone in other hands', () => {
    const high = addFront('front-high', line(8, 8, 8).coordinates, 5).run(beginning);
    const top = partsOf(high)[0]?.find((part) => part.zone === undefined)?.polygon as Polygon;
    const apart = dated(giveParts([top], 'zone-south').run(high), '2032');
    const taken = handOver(1, 'zone-south', top, 'zone-top', '2032').run(apart);
    const idsIn = (files: Files) =>
      partsOf(files).map((parts) => parts.map((part) => part.zone ?? 'nobody').toSorted());

    it('has that part alone in them, and the date before is as it was', () => {
      expect(idsIn(apart)).toEqual([
        ['zone-north', 'zone-south', 'zone-south'],
        ['zone-north', 'zone-south', 'zone-south'],
      ]);
      expect(idsIn(taken)).toEqual([
        ['zone-north', 'zone-south', 'zone-south'],
        ['zone-north', 'zone-south', 'zone-top'],
      ]);
      expect(shownIn(taken).get('2031')).toEqual(shownIn(apart).get('2031'));
      expect(areTakenAsOf(taken, 1, [top])).toBe(true);
      expect(areTakenAsOf(apart, 1, [top])).toBe(false);
    });

    it('gives it back, and says no more than before', () => {
      const back = giveBackAsOf(1, [top]).run(removeFeature(taken, 'zone-top').run(taken));
      expect(back).toEqual(apart);
    });

    it('keeps the points that a front is moved over in their parts', () => {
      const [south] = situationsOf(taken)[1]?.points?.['zone-south'] ?? [];
      const below = (south?.[1] ?? 0) - 0.5;
      const copied = movedAsOf(taken, 1, 'front', 'front-2', line(5, below, 5));
      const [beside] = situationsOf(copied)[1]?.points?.['zone-south'] ?? [];
      expect(beside).not.toEqual(south);
      expect(idsIn(copied)).toEqual(idsIn(taken));
    });

    it('is taken away with its points, and leaves them to the date after it', () => {
      const three = dated(taken, '2033');
      const gone = removeSituation(1).run(three);
      expect(situationsOf(gone).map(({ points }) => points)).toEqual([
        undefined,
        situationsOf(taken)[1]?.points,
      ]);
      expect(shownIn(gone).get('2033')).toEqual(shownIn(three).get('2033'));
      expect(shownIn(removeSituation(1).run(taken)).get('2031')).toEqual(shownIn(apart).get('2031'));
    });

    it('names no zone that is gone', () => {
      const gone = removeFeature(taken, 'zone-south').run(taken);
      expect(JSON.stringify(situationsOf(gone))).not.toContain('zone-south');
    });
  });

  it('is dated, and named by nobody once a zone is gone', () => {
    const said = changeSituation(1, { dated: 'context', note: { en: 'From a map.' } }).run(
      changeSituation(0, { dated: 'context', note: { en: 'From a map.' } }).run(two),
    );
    const report = new Report();
    verifySituations(parsed(said).story, report);
    expect(report.problems).toEqual([]);
    const handed = holdAsOf(1, 'zone-north', held('one')).run(said);
    const gone = removeFeature(handed, 'zone-north').run(handed);
    expect(JSON.stringify(situationsOf(gone))).not.toContain('zone-north');
  });
});

type Act = Readonly<{ sort: number; at: number; which: number; lat: number; party: number }>;
const acts = fc.array(
  fc.record({
    sort: fc.integer({ min: 0, max: 8 }),
    at: fc.nat(9),
    which: fc.nat(9),
    lat: fc.integer({ min: 5, max: 95 }).map((one) => one / 10),
    party: fc.nat(2),
  }),
  { maxLength: 8 },
);

/** The edit of an act on files as they are, with the situations that it must leave as they are, by id. */
function editOf(files: Files, { sort, at, which, lat, party }: Act, step: number): [Edit, readonly string[]] {
  const all = situationsOf(files).map(({ id }) => id);
  const index = at % all.length;
  const before = all.slice(0, index);
  const fronts = itemsIn(inFront(files, index), 'fronts.geojson', 'features').map(({ id }) => id);
  const front = fronts[which % Math.max(1, fronts.length)];
  if (sort === 0) return [addSituation(`20${32 + step}`, `20${32 + step}`), all];
  if (sort === 1) return [removeSituation(index), all.filter((_, place) => place !== index)];
  if (sort === 2) return [changeSituation(index, { dated: 'context', note: { en: `Of ${lat}.` } }), all];
  if (sort === 3)
    return [
      holdAsOf(
        index,
        which % 2 ? 'zone-north' : 'zone-south',
        lat < 2 ? undefined : held(parties[party] ?? ''),
      ),
      before,
    ];
  if (sort === 4 || front === undefined)
    return [addFrontAsOf(index, `front-new-${step}`, line(lat, lat).coordinates, 5), before];
  const date = situationsOf(files)[index]?.date ?? '';
  const parts = partsOf(files)[index] ?? [];
  const part = parts[which % Math.max(1, parts.length)];
  if (sort === 7 && index > 0 && part?.zone !== undefined)
    return [handOver(index, part.zone, part.polygon, `zone-new-${step}`, date), before];
  if (sort === 8 && index > 0 && part) return [giveBackAsOf(index, [part.polygon]), before];
  if (sort === 5) return [removeFrontAsOf(files, index, front), before];
  const old = lineOf(files, front);
  const coordinates = old.coordinates.map((point, place) =>
    place === which % old.coordinates.length ? [point[0] ?? 0, lat] : point,
  );
  return [
    moveFrontAsOf(
      files,
      index,
      { id: front, copy: `front-copy-${step}`, before: old, after: { ...old, coordinates } },
      partsOf(files),
    ),
    before,
  ];
}

/** The files with the fronts of a situation alone. */
function inFront(files: Files, index: number): Files {
  const { fronts } = inSituation(parsed(files).story, index);
  return new Map(files).set('fronts.geojson', JSON.stringify(fronts.value));
}

test('whatever is done as of a date, those before it stay as they were, and undo gives the same bytes', () => {
  fc.assert(
    fc.property(acts, (all) => {
      let history = historyOf(beginning, true);
      all.forEach((act, step) => {
        const [edit, untouched] = editOf(history.files, act, step);
        const before = shownIn(history.files);
        const move = moveOf(history, edit);
        if (!move) return;
        history = moved(history, move.move, move.files);
        expect(parsed(history.files).problems).toEqual([]);
        const after = shownIn(history.files);
        for (const id of untouched) expect(after.get(id)).toEqual(before.get(id));
      });
      const last = history.files;
      const steps = history.done.length;
      for (let step = 0; step < steps; step++) history = moved(history, 'undo');
      expect(history.files).toEqual(beginning);
      for (let step = 0; step < steps; step++) history = moved(history, 'redo');
      expect(history.files).toEqual(last);
    }),
    { numRuns: 60 },
  );
});
