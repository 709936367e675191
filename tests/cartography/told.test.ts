import { validateStyleMin } from '@maplibre/maplibre-gl-style-spec';
import { describe, expect, it } from 'vitest';
import { drawEventImage, eventImageId } from '../../src/cartography/event-image';
import { eventOffset, eventSlots, slotOffsets } from '../../src/cartography/event-places';
import { legendRows, rowsNamed } from '../../src/cartography/rows';
import { rowSign } from '../../src/cartography/signs';
import { storyData } from '../../src/cartography/story-data';
import { choosableLayers, mapStyle } from '../../src/cartography/style';
import { type Theme, themes } from '../../src/cartography/theme';
import { eventKinds } from '../../src/story/kinds';
import { toldStory } from '../support/told-story';

const story = await toldStory();
const rows = legendRows(story);
const rowOf = (feature: string) => rows.find(({ features }) => features.includes(feature));
const viewOf = (theme: Theme, isFocused = false) => ({
  story,
  rows,
  theme,
  languages: ['en', 'ar'] as const,
  letterScale: 1,
  hidden: new Set<string>(),
  isFocused,
  isAccount: false,
});

describe('what is not plainly said', () => {
  it('has a row of its own in the legend, and what is said keeps the id that it had', () => {
    expect(rowOf('backing-said')?.id).toBe('backing-atlantia-council');
    expect(rowOf('backing-alleged')).toMatchObject({
      id: 'backing-borealia-bands.alleged',
      status: 'alleged',
    });
    expect(rowOf('backing-denied')).toMatchObject({
      id: 'backing-borealia-movement.denied',
      status: 'denied',
    });
    expect(rowOf('backing-opposed')?.status).toBe('denied');
  });

  it('is found by an address from before anybody denied it', () => {
    expect(rowsNamed('backing-borealia-movement', rows).map(({ id }) => id)).toEqual([
      'backing-borealia-movement.denied',
    ]);
  });

  it('has signs that differ in more than colour', () => {
    const shapes = ['backing-said', 'backing-alleged', 'backing-denied'].map((id) => {
      const row = rowOf(id);
      return JSON.stringify(
        row && rowSign(row, themes.light).map(({ path, dashes, fill }) => [path, dashes, fill === undefined]),
      );
    });
    expect(new Set(shapes).size).toBe(3);
  });

  it('is drawn by layers of its own', () => {
    const drawn = storyData(story).backings.features.map(({ properties }) => properties?.['status']);
    expect(drawn).toEqual(['said', 'alleged', 'denied', 'denied']);
    const { layers } = mapStyle(viewOf(themes.light), {
      basemap: (name) => name,
      fonts: { medium: [{ url: 'a' }] },
      transitionMs: 0,
    });
    const dashes = ['backings', 'backings-alleged', 'backings-denied'].map((id) => {
      const layer = layers.find((one) => one.id === id);
      return layer?.type === 'line' && layer.paint?.['line-dasharray'];
    });
    expect(new Set(dashes.map(String)).size).toBe(3);
    expect(dashes).not.toContain(undefined);
    const heads = layers.flatMap((one) =>
      one.id.startsWith('arrowhead-') && one.type === 'symbol' ? [String(one.layout?.['icon-image'])] : [],
    );
    expect(heads.map((name) => name.split(' ').slice(3).join(' '))).toEqual([
      'head said',
      'head alleged',
      'head denied',
      'head denied',
    ]);
  });
});

describe('events', () => {
  it('have a row for each kind, in a group of their own', () => {
    const own = rows.filter(({ group }) => group === 'events');
    expect(own.map(({ id }) => id).sort()).toEqual(eventKinds.map((kind) => `event-${kind}`).sort());
    expect(rowsNamed('events', rows)).toEqual(own);
  });

  it.each(Object.entries(themes))('have signs that can be told apart in the %s theme', (_, { ink, halo }) => {
    const images = eventKinds.map((kind) => drawEventImage(eventImageId(kind, ink, halo)));
    const inked = images.map((tile) => {
      const dark = Number.parseInt(ink.slice(1, 3), 16);
      return Array.from(
        { length: (tile?.data.length ?? 0) / 4 },
        (_unused, at) =>
          Math.abs((tile?.data[at * 4] ?? 0) - dark) < 40 && (tile?.data[at * 4 + 3] ?? 0) > 200,
      );
    });
    for (const [index, one] of inked.entries()) {
      expect(one.filter(Boolean).length).toBeGreaterThan(250);
      for (const other of inked.slice(index + 1)) {
        // Of some 900 pixels inside the ring.
        expect(one.filter((isInk, at) => isInk !== other[at]).length).toBeGreaterThan(80);
      }
    }
  });

  it.each(['', 'event', 'event nothing #000000 #ffffff', 'arrow #000000'])(
    'have no sign named "%s"',
    (name) => {
      expect(drawEventImage(name)).toBeUndefined();
    },
  );

  it('stand beside what is on their place already, and not on one another', () => {
    expect(Object.fromEntries(eventSlots(story))).toEqual({
      'clash-serowe': 1,
      'strike-serowe': 2,
      'arrival-gaborone': 1,
      'withdrawal-ghanzi': 0,
      'flight-maun': 1,
      'agreement-gaborone': 2,
    });
    expect(eventOffset(story, { id: 'withdrawal-ghanzi' })).toEqual([0, 0]);
    expect(eventOffset(story, { id: 'clash-serowe' })).toEqual([0, -24]);
    for (const [index, [x, y]] of slotOffsets.entries())
      for (const [otherX, otherY] of slotOffsets.slice(index + 1))
        expect(Math.hypot(x - otherX, y - otherY)).toBeGreaterThan(18);
  });

  it('can be chosen, and lie over arcs', () => {
    expect(choosableLayers(viewOf(themes.light))).toContain('events');
  });

  it.each(Object.entries(themes))('make a valid style in the %s theme', (_, theme) => {
    for (const isFocused of [false, true]) {
      const style = mapStyle(viewOf(theme, isFocused), {
        basemap: (name) => `http://127.0.0.1/${name}.geojson`,
        fonts: { medium: [{ url: 'http://127.0.0.1/a.woff2' }] },
        transitionMs: 0,
      });
      expect(validateStyleMin(style)).toEqual([]);
    }
  });
});
