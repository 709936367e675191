import { validateStyleMin } from '@maplibre/maplibre-gl-style-spec';
import { describe, expect, it } from 'vitest';
import { dataHere, datedData } from '../../src/cartography/dated-data';
import { legendRows } from '../../src/cartography/rows';
import { choosableLayers, mapStyle } from '../../src/cartography/style';
import { storyData, type StorySource } from '../../src/cartography/story-data';
import { themes } from '../../src/cartography/theme';
import { compileStory } from '../../src/compile/compile';
import { storyAt } from '../../src/story/dates/story-at';
import type { Story } from '../../src/story/model';
import { datedFolder } from '../support/dated-fixture';
import { fixtureTerritories } from '../support/fixture';
import { latePlace } from '../support/situated';

const whole = compileStory(datedFolder, fixtureTerritories).story as Story;
const dates = (whole.situations ?? []).map(({ id }) => storyAt(whole, id));
const [march, , may] = dates as [Story, Story, Story];
const sources = Object.keys(storyData(march)) as StorySource[];

const withoutKey = (properties: object | null) =>
  Object.fromEntries(Object.entries(properties ?? {}).filter(([name]) => name !== 'key'));

describe('what a map holds for all dates of its story', () => {
  const { data, keysIn, keysOf } = datedData(dates);

  it('is, of the keys of a date, what its story alone has', () => {
    for (const story of dates) {
      for (const source of sources) {
        const keys = keysIn(story).get(source);
        const here = data[source].features.filter(({ properties }) => keys?.has(String(properties?.['key'])));
        const plain = here.map((one) => ({ ...one, properties: withoutKey(one.properties) }));
        const alone = storyData(story)[source].features;
        expect(plain).toHaveLength(alone.length);
        expect(plain).toEqual(expect.arrayContaining(alone));
      }
    }
  });

  it('has nothing twice: what is the same as of several dates is one', () => {
    for (const source of sources) {
      const keys = data[source].features.map(({ properties }) => properties?.['key']);
      expect(new Set(keys).size).toBe(keys.length);
    }
    expect(keysOf('zones', 'zone-south')).toEqual(['zone-south']);
    expect(keysOf('zones', 'zone-north')).toEqual(['zone-north', 'zone-north 1']);
    expect(keysOf('points', latePlace)).toEqual([latePlace]);
    expect(keysOf('points', 'no-such-place')).toEqual([]);
  });

  it('says of itself what is there as of the date that is drawn first', () => {
    const placeIn = (story: Story) =>
      dataHere(dates, story).points.features.find(({ properties }) => properties?.['id'] === latePlace)
        ?.properties;
    expect([placeIn(march)?.['here'], placeIn(may)?.['here']]).toEqual([false, true]);
    expect(dataHere(undefined, march)).toBe(storyData(march));
  });
});

describe('the style of a map that holds several dates', () => {
  const styleOf = (story: Story) => {
    const view = {
      story,
      dates,
      rows: legendRows(story),
      theme: themes.light,
      languages: ['fr'] as const,
      letterScale: 1,
      hidden: new Set<string>(),
      isFocused: false,
      isAccount: false,
    };
    const assets = {
      basemap: (name: string) => `http://127.0.0.1/ground/${name}.geojson`,
      fonts: { medium: [{ url: 'http://127.0.0.1/a.woff2' }] },
      transitionMs: 0,
    };
    return {
      layers: mapStyle(view, assets).layers,
      style: mapStyle(view, assets),
      choosable: choosableLayers(view),
    };
  };

  it('is valid, and has the same layers as of each of them: a date is turned to by the state of features', () => {
    const [first, ...others] = dates.map(styleOf);
    expect(validateStyleMin(first?.style as never)).toEqual([]);
    for (const other of others) {
      expect(other.layers).toEqual(first?.layers);
      expect(other.choosable).toEqual(first?.choosable);
    }
  });

  it('asks of every layer of the story whether a feature is there', () => {
    const own = (styleOf(march).layers as readonly { id: string; source?: string; paint?: object }[]).filter(
      ({ id, source }) => sources.includes(source as StorySource) && !id.endsWith('-hit'),
    );
    expect(own.length).toBeGreaterThan(15);
    for (const { paint } of own) expect(JSON.stringify(paint)).toContain('["feature-state","here"]');
  });
});
