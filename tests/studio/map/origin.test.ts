import { createRoot } from 'solid-js';
import { expect, test } from 'vitest';
import { createParsed } from '../../../src/studio/desk/parsed';
import type { Files } from '../../../src/studio/document/files';
import { createOrigin } from '../../../src/studio/map/origin';
import { jsonIn } from '../../../src/studio/edits/in-files';
import { storyFolder } from '../support/story-folder';

const files = storyFolder('karabakh-2020');
const originOf = (all: Files) => createRoot(() => createOrigin({ parsed: createParsed(() => all) }));

/** The outlines of a file that were drawn, in its order. */
function drawnIn(name: string) {
  const { features } = jsonIn(files, name) as {
    features: { properties: { outline?: { method: string; source: string; precisionKm: number } } }[];
  };
  return features.flatMap(({ properties: { outline } }) => (outline?.method === 'drawn' ? [outline] : []));
}

test('a shape is first taken to come from where the last that was drawn is from', () => {
  const drawn = [...files.keys()].filter((name) => name.endsWith('.geojson')).flatMap(drawnIn);
  const last = drawn.at(-1);
  expect(last).toBeDefined();
  expect(originOf(files).now()).toMatchObject({ source: last?.source, precisionKm: last?.precisionKm });
});

test('what is said of where a shape is from is kept for the next', () => {
  const origin = originOf(files);
  const { asOf } = origin.now();
  origin.change({ precisionKm: 12 });
  origin.change({ source: 'a-survey' });
  expect(origin.now()).toMatchObject({ precisionKm: 12, source: 'a-survey', asOf });
});

test('in a story without shapes a line is some 5 km off until somebody says otherwise', () => {
  expect(originOf(new Map()).now()).toMatchObject({ source: 'makers', precisionKm: 5, asOf: '' });
});
