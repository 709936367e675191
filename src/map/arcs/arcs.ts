import type { Session } from '../../session/session';
import { withStatus } from '../../session/told';
import type { Position } from 'geojson';
import type { Backing } from '../../story/model';
import { type LabelAnchor, labelAnchor, type Plane } from './label-anchor';
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
export function arcAnchors(
  session: Session,
  arcs: readonly Backing[],
  plane: Plane,
  padding: Padding,
): (LabelAnchor | undefined)[] {
  return spread(
    arcs.map(({ geometry }) => labelAnchor(plane, geometry, padding)),
    shownPlaces(session).map(plane.project),
    plane.width,
  );
}

/** Places whose dots are shown at every zoom, degrees, lon before lat. */
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

/** The label of an arc: the backer's name, its capital if that is out of sight, and the word for what is not plainly said. */
export function arcText({ evidence, words }: Session, backing: Backing, isShort: boolean): string {
  const actor = words.of(evidence().nameOf('actor', backing.backer));
  const place = words.of(evidence().nameOf('feature', backing.from));
  return withStatus(isShort ? actor : words.t('fromCapital', { actor, place }), backing.status, words);
}

export function arcColour({ evidence, view }: Session, backing: Backing): string {
  return view().theme.line[evidence().actorById.get(backing.backer)?.tint ?? 'stone'];
}
