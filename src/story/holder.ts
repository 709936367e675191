import type { Holder } from './model';

/** Whether an actor is one of those who hold a zone. */
export const isHolder =
  (holder: Holder) =>
  (actor: string): boolean =>
    holder.actors.includes(actor) || (holder.kind === 'actor' && holder.actor === actor);

/**
 * The same for two zones that are in the same hands. The parties of shared ground have no order; a full stop, which no
 * id has, keeps it apart from every actor.
 */
export const holderKey = (holder: Holder): string =>
  holder.kind === 'actor' ? holder.actor : [holder.kind, ...[...holder.actors].sort()].join('.');
