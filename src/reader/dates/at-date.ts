import { legendRows, type Row } from '../../cartography/rows';
import type { Session } from '../../session/session';
import { indexEvidence } from '../../story/evidence';
import type { Situation } from '../../story/model';
import type { Telling } from '../evidence/subject-words';

/** What it takes to tell of a story as of a date, and to paint its zones. */
export interface AtDate extends Telling {
  /** The row of the legend that a zone is painted as. */
  readonly rowOf: (zone: string | undefined) => Row | undefined;
}

/** A story as of one of its dates, whichever is read. */
export function atDate({ situations, words }: Session, situation: Situation): AtDate {
  const story = situations.storyOf(situation);
  const evidence = indexEvidence(story);
  const rows = new Map(legendRows(story).flatMap((row) => row.features.map((id) => [id, row] as const)));
  return { story: () => story, evidence: () => evidence, words, rowOf: (zone) => rows.get(zone ?? '') };
}
