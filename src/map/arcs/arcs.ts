import type { Session } from '../../session/session';
import type { Position } from 'geojson';
import type { Backing } from '../../story/model';
import { type Entry, entryOf, type Plane } from './entry';
import type { Padding } from '../camera/padding';
import { spread } from './spread';

/** The arcs of backing whose rows of the legend are switched on. */
export function shownArcs(session: Session): Backing[] {
  return session
    .story()
    .features.filter(
      (feature): feature is Backing => feature.kind === 'backing' && isShown(session, feature.id),
    );
}

/** Where on a map the labels of some arcs are: at its edges, apart from each other and from the dots of places. */
export function arcEntries(
  session: Session,
  arcs: readonly Backing[],
  plane: Plane,
  padding: Padding,
): (Entry | undefined)[] {
  return spread(
    arcs.map(({ geometry }) => entryOf(plane, geometry, padding)),
    shownPlaces(session).map(plane.project),
    plane.width,
  );
}

/** The places whose dots are on the map at any scale, degrees, lon before lat. */
function shownPlaces(session: Session): Position[] {
  return session
    .story()
    .features.flatMap((feature) =>
      feature.kind === 'place' && !feature.present && isShown(session, feature.id)
        ? [feature.geometry.coordinates]
        : [],
    );
}

const isShown = ({ layers }: Session, id: string) => !layers.hidden().has(layers.rowOf(id)?.id ?? '');

/** What the label of an arc says: the backer's name, and its capital where the map does not show it. */
export function arcText({ evidence, words }: Session, backing: Backing, isShort: boolean): string {
  const actor = words.of(evidence().nameOf('actor', backing.backer));
  const place = words.of(evidence().nameOf('feature', backing.from));
  return isShort ? actor : words.t('fromCapital', { actor, place });
}

export function arcColour({ evidence, view }: Session, backing: Backing): string {
  return view().theme.line[evidence().actorById.get(backing.backer)?.tint ?? 'stone'];
}
