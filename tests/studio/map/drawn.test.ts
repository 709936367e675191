import { createRoot } from 'solid-js';
import { expect, test } from 'vitest';
import type { FeaturesFile } from '../../../src/story/schema';
import type { Desk } from '../../../src/studio/desk/desk';
import { createParsed } from '../../../src/studio/desk/parsed';
import { createShownSituation } from '../../../src/studio/desk/shown-situation';
import type { Files } from '../../../src/studio/document/files';
import { jsonIn } from '../../../src/studio/edits/in-files';
import { changeFeature } from '../../../src/studio/edits/parts';
import { createDrawn } from '../../../src/studio/map/drawn';
import { storyFolder } from '../support/story-folder';

const files = storyFolder('karabakh-2020');
const { features } = jsonIn(files, 'places.geojson') as FeaturesFile;
const [place, other] = features.map(({ id }) => id) as [string, string];

/** What is drawn of a document, as of any of its dates. */
const drawnOf = (all: Files) =>
  createRoot(() => {
    const parsed = createParsed(() => all);
    const situation = createShownSituation(parsed);
    const words = { language: () => 'en' };
    const drawn = createDrawn({
      parsed,
      files: () => all,
      divisions: () => [],
      situation,
      words,
    } as unknown as Desk);
    const ids = situation.all().map(({ id }) => id);
    const at = (index: number) => {
      situation.choose(ids[index] ?? '');
      return {
        things: new Set(drawn.things().map(({ id }) => id)),
        absent: new Map(drawn.absent().map((one) => [one.id, one.situation])),
      };
    };
    return { ids, at };
  });

test('what was there as of some dates alone is drawn as of these', () => {
  const { at, ids } = drawnOf(changeFeature(place, { valid: '2020-11-22/2020-11-27' }).run(files));
  ids.forEach((_, index) => {
    const { things, absent } = at(index);
    // The third date is 25 November.
    expect(things.has(place), ids[index]).toBe(index === 2);
    expect(absent.has(place), ids[index]).toBe(index !== 2);
    expect(things.has(other)).toBe(true);
    expect(absent.has(other)).toBe(false);
    if (index !== 2) expect(absent.get(place)).toBe(ids[2]);
  });
});

test('what was there at none of the dates is listed, with none to go to', () => {
  const { at } = drawnOf(changeFeature(place, { valid: '1999' }).run(files));
  const { things, absent } = at(0);
  expect(things.has(place)).toBe(false);
  expect([...absent].filter(([id]) => id === place)).toEqual([[place, undefined]]);
});
