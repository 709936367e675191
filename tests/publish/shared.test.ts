import { expect, test } from 'vitest';
import { withEdition } from '../../src/publish/publish';
import { publishShared } from '../../src/publish/shared';
import type { PublishedStory, Story } from '../../src/story/model';
import { compiled, fixtureFolder } from '../support/fixture';
import { story } from '../support/stories';

const fixture = compiled(fixtureFolder).story;
const first = withEdition(story);

const actorClaims = (of: Story, id: string) => of.claims.filter(({ actors }) => actors.includes(id));
const [actor] = fixture.actors.filter(({ id }) => actorClaims(fixture, id).length > 0);
const mine = story.actors.find(({ wikidata }) => wikidata !== undefined);
if (!actor || !mine) throw new Error('found no actors to share');

/** The invented story, with an actor of the first one under its own id. */
function sharing(report?: string): PublishedStory {
  const actors = fixture.actors.map((one) =>
    one === actor ? { ...one, wikidata: mine?.wikidata ?? '' } : one,
  );
  const texts = fixture.texts.map((text) => ({
    ...text,
    ...(report !== undefined && { derivedFrom: report }),
  }));
  return withEdition({ ...fixture, actors, texts });
}

test('stories that share nothing have no file', () => {
  expect(publishShared([first, withEdition(fixture)]).size).toBe(0);
  expect(publishShared([first]).size).toBe(0);
});

test('an actor of one id in two stories: each has what the other claims, with words and speaker', () => {
  const files = publishShared([first, sharing()]);
  expect([...files.keys()].sort()).toEqual([first.slug, fixture.slug].sort());
  const file = files.get(first.slug);
  expect(file?.stories).toEqual({
    [fixture.slug]: { title: fixture.title, languages: fixture.languages, date: fixture.date },
  });
  const [entry] = file?.things[`actor=${mine.id}`] ?? [];
  expect(entry).toMatchObject({ story: fixture.slug, kind: 'actor', id: actor.id });
  expect(entry?.claims.map(({ id }) => id)).toEqual(actorClaims(fixture, actor.id).map(({ id }) => id));
  const [claim] = entry?.claims ?? [];
  const [said] = actorClaims(fixture, actor.id);
  expect(claim?.quotes[0]?.exact).toBe(said?.quotes[0]?.exact);
  expect(claim?.speaker).toEqual(fixture.speakers.find(({ id }) => id === said?.speaker)?.name);
  expect(files.get(fixture.slug)?.things[`actor=${actor.id}`]?.[0]).toMatchObject({
    story: first.slug,
    id: mine.id,
  });
});

test('a place of one GeoNames id in two stories is shared, whatever it is called', () => {
  const place = story.features.find((one) => one.kind === 'place' && one.claims.length > 0 && one.geonames);
  if (place?.kind !== 'place') throw new Error('found no place');
  const features = fixture.features.map((one) =>
    one.kind === 'place' ? { ...one, geonames: place.geonames ?? 0 } : one,
  );
  const files = publishShared([first, withEdition({ ...fixture, features })]);
  const own = fixture.features.filter((one) => one.kind === 'place').map(({ id }) => `feature=${id}`);
  expect(Object.keys(files.get(fixture.slug)?.things ?? {})).toEqual(own);
  expect(files.get(fixture.slug)?.things[own[0] ?? '']).toMatchObject([{ story: first.slug, id: place.id }]);
});

const sourcesOf = (...stories: PublishedStory[]) =>
  publishShared(stories).get(first.slug)?.sources[`actor=${mine.id}`];
const named = (slug: string, one: PublishedStory): PublishedStory => ({ ...one, slug });

test('each story is a source, but those that print one report count once', () => {
  expect(sourcesOf(first, named('one', sharing()), named('two', sharing()))).toBe(3);
  expect(
    sourcesOf(
      first,
      named('one', sharing('agency')),
      named('two', sharing('agency')),
      named('three', sharing('agency')),
    ),
  ).toBe(2);
  expect(sourcesOf(first, named('one', sharing('agency')), named('two', sharing('other')))).toBe(3);
});
