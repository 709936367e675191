import { expect, test } from 'vitest';
import { excerpt } from '../../src/library/excerpt';
import { createFind } from '../../src/library/find';
import { publishSearch } from '../../src/publish/search';
import { withEdition } from '../../src/publish/publish';
import { compiled, fixtureFolder } from '../support/fixture';
import { story } from '../support/stories';

const fixture = compiled(fixtureFolder).story;
const find = createFind(JSON.parse(publishSearch([story, fixture].map(withEdition))));

test('a word is found in the story that has it, in any of its languages', () => {
  expect([...find('إدلب').keys()]).toEqual([story.slug]);
  expect([...find('Idlib').keys()]).toEqual([story.slug]);
  expect([...find('Inseln').keys()]).toEqual([fixture.slug]);
  expect(find('zyxwv').size).toBe(0);
});

test('sentences, claims, places and parties are found with their ids', () => {
  const hits = find('Idlib').get(story.slug) ?? [];
  expect(new Set(hits.map(({ kind }) => kind))).toEqual(new Set(['feature', 'actor', 'sentence', 'claim']));
  for (const { kind, id } of hits) {
    const all = {
      feature: story.features,
      actor: story.actors,
      sentence: story.sentences,
      claim: story.claims,
    };
    expect(all[kind as keyof typeof all].map((one) => one.id)).toContain(id);
  }
});

test('a story is found by its title', () => {
  const [first] = find('Ankara and Damascus').get(story.slug) ?? [];
  expect(first).toMatchObject({ kind: 'story', id: story.slug });
});

const text = { en: `${'word '.repeat(40)}river crossing ${'more '.repeat(60)}`, tr: 'nehir' };
const written = (found: ReturnType<typeof excerpt>) => found.runs.map((run) => run.text).join('');

test('an excerpt is around the match, which is marked', () => {
  const found = excerpt(text, 'river', 'en');
  expect(found.runs.filter(({ mark }) => mark).map((run) => run.text)).toEqual(['river']);
  expect(written(found)).toMatch(/^… word .*river crossing .* …$/);
  expect(written(found).length).toBeLessThan(200);
});

test('an excerpt is in the reader’s language, or in the one that matches', () => {
  expect(excerpt(text, 'river', 'tr').language).toBe('en');
  expect(excerpt(text, 'nehir', 'en').language).toBe('tr');
  expect(excerpt({ en: 'a river', tr: 'river' }, 'river', 'tr').language).toBe('tr');
  expect(written(excerpt({ en: 'short' }, 'nothing', 'en'))).toBe('short');
});
