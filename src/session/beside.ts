import { type Accessor, createMemo } from 'solid-js';
import { legendRows } from '../cartography/rows';
import { ofAllDates } from '../story/dates/versions';
import { indexEvidence } from '../story/evidence';
import type { Situation, Story } from '../story/model';
import { withChange } from './parts/change';
import type { Session } from './session';
import { shareUnchanged } from './share-unchanged';
import { createDates } from './view';

/**
 * A session as of another date of its story: what is drawn differs, and all that was chosen and hidden is the same.
 * What changed hands between the two is marked as of the later.
 */
export function besideSession(session: Session, situation: Accessor<Situation>): Session {
  const story = createMemo<Story>((before) => {
    const { storyOf, change } = session.situations;
    return shareUnchanged(before, withChange(storyOf(situation()), change()));
  });
  const rows = createMemo(() => legendRows(story()));
  const dates = createDates(story, session.situations);
  return {
    ...session,
    story,
    evidence: createMemo(() => indexEvidence(story())),
    view: createMemo(() => ({ ...session.view(), story: story(), dates: dates(), rows: rows() })),
  };
}

/** A session in which all is known that its story has as of any of its dates, each as it is first. */
export function sessionOfAllDates(session: Session): Session {
  const { situations } = session;
  const story = createMemo(() => (situations.current() ? ofAllDates(situations.whole()) : session.story()));
  return {
    ...session,
    story,
    evidence: createMemo(() => (situations.current() ? indexEvidence(story()) : session.evidence())),
  };
}
