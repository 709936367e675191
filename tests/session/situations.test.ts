import { createRoot } from 'solid-js';
import { describe, expect, it } from 'vitest';
import { compileStory } from '../../src/compile/compile';
import { besideSession, sessionOfAllDates } from '../../src/session/beside';
import { createSession, type Session } from '../../src/session/session';
import { situationOf } from '../../src/story/dates/story-at';
import { transfersBetween } from '../../src/story/dates/transfers';
import { asInBrowser } from '../support/as-in-browser';
import { datedFolder } from '../support/dated-fixture';
import { fixtureTerritories } from '../support/fixture';
import { latePlace } from '../support/situated';

const place = latePlace;
const { story } = compileStory(datedFolder, fixtureTerritories);

asInBrowser();

/** Runs with the session of a story of four dates, read as of its first. */
function inSession<T>(run: (session: Session) => T): T {
  if (!story) throw new Error('The story does not compile.');
  return run(createRoot(() => createSession(() => story)));
}

describe('the dates of a session', () => {
  it('compares the date that is read with another, never with itself', () => {
    inSession(({ situations }) => {
      situations.compareWith('2031-03');
      expect(situations.compared()).toBeUndefined();
      situations.compareWith('2031-05');
      expect(situations.compared()?.date).toBe('2031-05');
      situations.compareWith('2031-06');
      expect(situations.compared()).toBeUndefined();
    });
  });

  it('exchanges the two when the one compared is read', () => {
    inSession(({ situations, story: read }) => {
      situations.compareWith('2031-05');
      situations.show('2031-05');
      expect(read().asOf).toBe('2031-05');
      expect(situations.compared()?.date).toBe('2031-03');
      situations.step(-1);
      expect(read().asOf).toBe('2031-04');
      expect(situations.compared()?.date).toBe('2031-03');
    });
  });

  it('has what changed hands since the date before, and nothing as of the first', () => {
    inSession(({ situations }) => {
      expect(situations.change()).toBeUndefined();
      situations.show('2031-05');
      const { from, to, transfers } = situations.change() ?? {};
      expect([from?.date, to?.date]).toEqual(['2031-04', '2031-05']);
      expect(transfers).toBe(situations.current()?.transfers);
    });
  });

  it('has what changed hands between the two that are compared, whichever is read', async () => {
    const [march, april, may] = story?.situations ?? [];
    if (!march || !april || !may) throw new Error('The story has no three dates.');
    await inSession(async (session) => {
      const { situations } = session;
      situations.compareWith('2031-05');
      const beside = createRoot(() => besideSession(session, () => may));
      const marked = ({ story: read }: Session) => situationOf(read())?.transfers ?? [];
      await expect.poll(() => situations.change()?.transfers.length).toBeGreaterThan(0);
      const { from, to, transfers = [] } = situations.change() ?? {};
      expect([from?.date, to?.date]).toEqual(['2031-03', '2031-05']);
      const [before, after] = [march, may].map((one) => situations.storyOf(one).features);
      expect(transfers).toEqual(transfersBetween(before ?? [], after ?? []));
      expect([marked(session), marked(beside)]).toEqual([[], transfers]);
      situations.show('2031-05');
      expect(situations.change()?.transfers).toBe(transfers);
      expect(marked(session)).toEqual(transfers);
      // Of two that follow each other, the story has it.
      situations.compareWith('2031-04');
      expect(situations.change()).toEqual({ from: april, to: may, transfers: may.transfers });
    });
  });

  it('leads to the nearest date as of which there is what is chosen', () => {
    inSession((session) => {
      session.selection.choose({ kind: 'feature', id: place });
      expect(session.story().asOf).toBe('2031-04');
      expect(session.selection.chosen()).toEqual({ kind: 'feature', id: place });
      session.selection.choose({ kind: 'feature', id: 'no-such-place' });
      expect(session.story().asOf).toBe('2031-04');
      expect(session.selection.chosen()).toBeUndefined();
      // What is there as of the date that is read leads nowhere else.
      session.situations.show('2031-05');
      session.selection.choose({ kind: 'feature', id: place });
      expect(session.story().asOf).toBe('2031-05');
    });
  });

  it('has beside it a session as of another date, with the same choices', () => {
    inSession((session) => {
      const last = session.situations.all().at(-1);
      if (!last) throw new Error('The story has no dates.');
      const beside = createRoot(() => besideSession(session, () => last));
      const has = ({ evidence }: Session) => evidence().featureById.has(place);
      expect([has(session), has(beside)]).toEqual([false, true]);
      expect(beside.view().story.asOf).toBe('2031-05');
      const rowOf = (view: Session['view']) =>
        view().rows.find(({ features }) => features.includes('zone-north'))?.id;
      expect([rowOf(session.view), rowOf(beside.view)]).toEqual(['north-league', 'south-league']);
      session.layers.setHidden(['south-league']);
      expect([...beside.view().hidden]).toEqual(['south-league']);
    });
  });

  it('knows of all dates at once what there is as of any', () => {
    inSession((session) => {
      const all = createRoot(() => sessionOfAllDates(session));
      expect(all.evidence().featureById.has(place)).toBe(true);
      expect(session.evidence().featureById.has(place)).toBe(false);
      expect(session.situations.nearestWith(place)?.date).toBe('2031-04');
    });
  });
});
