import type { Zone } from '../../src/story/model';

/** Who holds a zone in a word: an actor's id, "mixed" or "contested". */
export const heldBy = (zone: Pick<Zone, 'holder'> | undefined): string | undefined =>
  zone?.holder.kind === 'actor' ? zone.holder.actor : zone?.holder.kind;
