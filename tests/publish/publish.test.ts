import { expect, test } from 'vitest';
import type { PublishedStory } from '../../src/story/model';
import { publishIndex, publishStory, withEdition } from '../../src/publish/publish';
import { firstSlug } from '../support/first-story';
import { published } from '../support/published';

test.each(published)('$slug publishes these files and no others', ({ slug, story, paths }) => {
  expect(paths).toEqual(
    [
      `source.${story.languages[0]}.txt`,
      'features.geojson',
      'claims.jsonld',
      'features.csv',
      'claims.csv',
      'story.json',
    ].map((name) => `${slug}/${name}`),
  );
});

test.each(published)('$slug is published with its source as it is', ({ story, sources, read }) => {
  expect(read(`source.${story.languages[0]}.txt`)).toBe(sources[0]);
});

test.each(published)('the story.json of $slug is the compiled story, with its edition', ({ story, read }) => {
  const { edition, ...rest } = JSON.parse(read('story.json')) as PublishedStory;
  expect(rest).toEqual(story);
  expect(JSON.parse(publishIndex([withEdition(story)]))).toMatchObject([{ edition }]);
});

test.each(published)('another state of $slug is another edition', ({ story, read }) => {
  const { edition } = JSON.parse(read('story.json')) as PublishedStory;
  expect(edition).toMatch(/^[0-9a-f]{12}$/);
  expect(JSON.parse(publishIndex([withEdition({ ...story, asOf: '2024' })]))).not.toMatchObject([
    { edition },
  ]);
});

test.each(published)('$slug is published with the same bytes again', ({ story, sources, paths, read }) => {
  const again = publishStory(withEdition(structuredClone(story)), sources);
  for (const path of paths) expect(again.get(path)).toBe(read(path.slice(path.indexOf('/') + 1)));
});

test('the index lists each story with what a list needs', () => {
  expect(JSON.parse(publishIndex(published.map(({ story }) => withEdition(story))))).toMatchObject([
    { slug: firstSlug, languages: ['ar', 'en', 'tr'], date: '2023-04', as_of: '2023-04' },
    {
      slug: 'cyprus-leagues-2031',
      title: { fr: 'Deux ligues sur une île', de: 'Zwei Ligen auf einer Insel' },
      languages: ['fr', 'de'],
      date: '2031-03',
      as_of: '2031-03',
      bounds: [31, 33.5, 35.5, 36.5],
    },
  ]);
});
