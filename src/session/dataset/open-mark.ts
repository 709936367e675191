import type { EventMark } from './event-mark';
import type { Candidates } from '../parts/selection';
import type { Session } from '../session';

/** Events that are listed at once. */
const listed = 50;
/** How much nearer a mark of many is looked at. */
const nearer = 2;

/**
 * Opens what a mark stands for: the card of one event, a list of several, or the map nearer where they are many and lie
 * apart.
 * @param at where on the map a list belongs, px from its top left
 */
export async function openMark(
  { dataset, selection, camera, story }: Session,
  mark: EventMark,
  at?: Candidates['at'],
): Promise<void> {
  // At the deepest zoom of the tiles all that a mark stands for is in one spot.
  const isSpot = mark.zoom >= (story().dataset?.maxZoom ?? 0);
  if (mark.count > listed && !isSpot) {
    camera.goToSpot([...mark.at], mark.zoom + nearer);
    return;
  }
  const table = await dataset.table();
  if (!table) return;
  const features = mark.count === 1 ? await table.eventsAt([mark.event]) : await table.eventsOf(mark, listed);
  const [only] = features;
  if (features.length > 1)
    selection.setCandidates({
      features,
      ...(mark.count > features.length && { total: mark.count }),
      ...(at && { at }),
    });
  else if (only !== undefined) selection.choose({ kind: 'feature', id: only });
}
