import type { Backing, Story } from '../story/model';
import type { Row } from './rows';

/** A backer with its rows of the legend: its arcs, and the holders that it backs. */
export interface Backer {
  readonly actor: string;
  readonly arcs: readonly string[];
  readonly holders: readonly string[];
}

/** The backers of a story, in its order. An arc backs an actor and the zone in which it ends. */
export function backersOf(story: Story, rows: readonly Row[]): Backer[] {
  const backings = story.features.filter((feature): feature is Backing => feature.kind === 'backing');
  return [...new Set(backings.map(({ backer }) => backer))].map((actor) => {
    const own = backings.filter(({ backer }) => backer === actor);
    const isOf = (ids: readonly string[]) => (row: Row) => row.features.some((id) => ids.includes(id));
    const backed = own.map((backing) => backing.backed);
    return {
      actor,
      arcs: rows.filter(isOf(own.map(({ id }) => id))).map(({ id }) => id),
      holders: rows
        .filter(({ group }) => group === 'control')
        .filter((row) => backed.includes(row.id) || isOf(own.map(({ to }) => to))(row))
        .map(({ id }) => id),
    };
  });
}
