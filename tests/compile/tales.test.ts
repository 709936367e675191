import { expect, it } from 'vitest';
import { folderOf } from '../browser/support/grounds';
import { tales } from '../support/tales';

it.each(tales)('the story $slug compiles, with its words in its languages', async (tale) => {
  const { story, problems } = (await folderOf(tale)).compiled;
  expect(problems).toEqual([]);
  const { languages, words } = tale.tale;
  const [source] = languages;
  expect(story?.languages).toEqual(languages);
  expect(story?.sentences.map(({ text }) => text)).toEqual(words[source]?.sentences);
  const zones = story?.features.filter(({ kind }) => kind === 'zone') ?? [];
  expect(zones.map(({ name }) => name[source])).toEqual([words[source]?.north, words[source]?.south]);
});
