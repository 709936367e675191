import { expect, it } from 'vitest';
import { legendRows } from '../../src/cartography/rows';
import { namedTheme } from '../../src/ui/paint/named-theme';
import { frameOf } from '../../src/vector/frame';
import { sceneOf } from '../../src/vector/scene';
import { toldStory } from '../support/told-story';

const story = await toldStory();
const view = {
  story,
  rows: legendRows(story),
  theme: namedTheme,
  languages: ['en'] as const,
  letterScale: 1,
  hidden: new Set<string>(),
  isFocused: false,
  isAccount: false,
};

const frame = frameOf(story.views.first);
const scene = (states = new Map<string, Readonly<Record<string, boolean | string>>>()) =>
  sceneOf({ view, basemap: {}, frame, sights: [], states });

it('the vector map has the signs of events where the live map has them', () => {
  const { events } = scene();
  expect(events.map(({ feature, kind, offset }) => [feature, kind, offset])).toEqual(
    expect.arrayContaining([
      ['clash-serowe', 'clash', [0, -24]],
      ['withdrawal-ghanzi', 'withdrawal', [0, 0]],
    ]),
  );
  expect(events).toHaveLength(6);
  const ghanzi = events.find(({ feature }) => feature === 'withdrawal-ghanzi');
  expect(ghanzi?.point).toEqual(frame.project([21.65, -21.7]));
});

it('what is chosen has a light under it', () => {
  const lit = scene(new Map([['clash-serowe', { chosen: true }]])).events.filter(
    ({ kind }) => kind === 'light',
  );
  expect(lit.map(({ feature, opacity }) => [feature, opacity])).toEqual([['clash-serowe', 1]]);
});

it('arcs that are not plainly said have dots and hollow heads', () => {
  const { arrows, shapes } = scene();
  expect(arrows.map(({ shape }) => shape.status)).toEqual(['said', 'alleged', 'denied', 'denied']);
  const layerOf = (feature: string) =>
    shapes
      .filter((shape) => shape.feature === feature && shape.layer !== 'backing-casing')
      .map(({ layer }) => layer);
  expect(layerOf('backing-said')).toEqual(['backings']);
  expect(layerOf('backing-alleged')).toEqual(['backings-alleged']);
  expect(layerOf('backing-denied')).toEqual(['backings-denied']);
  const dotted = shapes.find(({ layer }) => layer === 'backings-alleged');
  expect(dotted).toMatchObject({ cap: 'round', dashes: expect.stringMatching(/^0\.0 /) });
});

it('a place that a meeting and events lie on keeps its name', () => {
  const covers = { width: 800, covers: [], bounds: { left: 0, top: 0, right: 800, bottom: 700 } };
  const { labels } = sceneOf({ view, basemap: {}, frame, sights: [covers] });
  const named = labels.map(({ name }) => name.key);
  expect(named).toEqual(expect.arrayContaining(['place/gaborone', 'place/serowe', 'place/maun']));
  expect(named).toEqual(expect.arrayContaining(['event/clash-serowe', 'event/withdrawal-ghanzi']));
});
