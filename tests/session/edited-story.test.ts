import { createRenderEffect, createRoot, createSignal } from 'solid-js';
import { describe, expect, it } from 'vitest';
import { createSession, type Session } from '../../src/session/session';
import type { Story } from '../../src/story/model';
import { asInBrowser } from '../support/as-in-browser';
import { edited, featureOf, loneZone, routeOf, rowOf, withClaim, withoutFeature } from '../support/edited';
import { story } from '../support/stories';

asInBrowser();

/** A session of a story that can be edited; `told` collects what an effect is notified of, by name. */
function opened(watched: (session: Session) => Record<string, () => unknown> = () => ({})) {
  const [now, give] = createSignal<Story>(story);
  const told: string[] = [];
  const session = createRoot(() => {
    const made = createSession(now);
    for (const [name, read] of Object.entries(watched(made))) {
      createRenderEffect(() => {
        read();
        told.push(name);
      });
    }
    return made;
  });
  told.length = 0;
  return { session, give: (next: Story) => void give(next), told };
}

const route = routeOf(story);
const place = featureOf(story, 'place');
const zone = loneZone(story);
const zoneRow = rowOf(story, zone.id);

const renamed = (id: string) =>
  edited(story, (draft) => {
    for (const feature of draft.features) if (feature.id === id) feature.name = { en: 'New name' };
  });

describe('a story that is edited while it is read', () => {
  it('is the one that was given last, with the objects that it had where nothing has changed', () => {
    const { session, give } = opened();
    const next = renamed(place.id);
    give(next);
    expect(session.story()).toEqual(next);
    expect(session.story().sentences).toBe(story.sentences);
    const changed = session.story().features.filter((feature) => !story.features.includes(feature));
    expect(changed.map(({ id }) => id)).toEqual([place.id]);
    expect(session.evidence().nameOf('feature', place.id)).toEqual({ en: 'New name' });
  });

  it('notifies of what has changed, and of nothing else', () => {
    const [first, second] = story.sentences;
    const { give, told } = opened((session) => ({
      title: () => session.story().title,
      sentences: session.inArticle.sentences,
      rows: session.layers.rows,
      route: session.route.feature,
      placeless: () => [first?.id, second?.id].map((id) => session.inArticle.isPlaceless(id ?? '')),
      languages: session.reading.articleLanguages,
      chosen: session.selection.chosen,
      hidden: session.layers.hidden,
      address: session.address,
    }));
    give(structuredClone(story));
    expect(told).toEqual([]);
    give(renamed(place.id));
    expect(told.splice(0)).toEqual(['title']);
    give(renamed(route.id));
    expect(told.splice(0).sort()).toEqual(['route', 'rows', 'title']);
  });

  it('keeps what was chosen, and the claim on show, while the story has them', () => {
    const { session, give } = opened();
    session.selection.choose({ kind: 'feature', id: route.id });
    session.selection.setClaimPlace(1);
    const choice = session.selection.chosen();
    const shown = session.selection.currentClaim()?.id;
    const [before] = route.claims;
    const more = edited(withClaim(story, route.id, 'one-more', 'One more'), (draft) => {
      const feature = draft.features.find(({ id }) => id === route.id);
      if (feature) feature.claims = [before as string, 'one-more', ...feature.claims.slice(1, -1)];
    });
    give(more);
    expect(session.selection.chosen()).toBe(choice);
    expect(session.panels.open()).toBe('evidence');
    expect(session.selection.chosenClaims().map(({ id }) => id)).toContain('one-more');
    expect(session.selection.currentClaim()?.id).toBe(shown);
    expect(session.selection.claimPlace()).toBe(2);
    give(
      edited(more, (draft) => {
        const feature = draft.features.find(({ id }) => id === route.id);
        if (feature) feature.claims = feature.claims.filter((id) => id !== shown);
      }),
    );
    expect(session.selection.claimPlace()).toBe(0);
    expect(session.selection.currentClaim()?.id).toBe(before);
  });

  it('ends the choice of what it has no more, also where it comes back', () => {
    const { session, give } = opened();
    session.selection.choose({ kind: 'feature', id: zone.id });
    give(withoutFeature(story, zone.id));
    expect(session.selection.chosen()).toBeUndefined();
    expect(session.selection.isChosen({ kind: 'feature', id: zone.id })).toBe(false);
    expect(session.selection.chosenFeatures()).toEqual([]);
    expect(session.panels.open()).toBe('reading');
    expect(session.address().choice).toBeUndefined();
    give(story);
    expect(session.selection.chosen()).toBeUndefined();
  });

  it('hides no row, reads no speaker and traces no road that it has not', () => {
    const [speaker] = story.speakers;
    const { session, give } = opened();
    session.layers.setHidden([zoneRow, 'places']);
    session.accounts.setSpeakers(story.speakers.slice(0, 2).map(({ id }) => id));
    session.route.setKm(route.lengthKm);
    give(
      edited(withoutFeature(story, zone.id), (draft) => {
        draft.speakers = draft.speakers.filter(({ id }) => id !== speaker?.id);
        for (const feature of draft.features) if (feature.kind === 'route') feature.lengthKm = 10;
      }),
    );
    expect([...session.layers.hidden()]).toEqual(['places']);
    expect(session.layers.rowOf(zone.id)).toBeUndefined();
    expect(session.accounts.speakers()).toEqual([story.speakers[1]?.id]);
    expect(session.route.km()).toBe(10);
    give(withoutFeature(story, route.id));
    expect(session.route.feature()).toBeUndefined();
    expect(session.route.km()).toBeUndefined();
    expect(session.address()).not.toHaveProperty('km');
  });

  it('is read in another language where the one that was chosen is gone', () => {
    const { session, give } = opened();
    const [source = ''] = story.languages;
    session.reading.setLang('both');
    expect(session.reading.articleLanguages()).toEqual([source, 'en']);
    give(edited(story, (draft) => void (draft.languages = [source])));
    expect(session.reading.articleLanguages()).toEqual([source]);
  });
});

it('dates have the seasons of the story’s own territory', () => {
  const { session, give } = opened();
  expect(session.words.date('2021-24')).toMatch(/^winter 2021\s–\s2022$/);
  give({ ...story, isSouthern: true });
  expect(session.words.date('2021-24')).toBe('winter 2021');
});
