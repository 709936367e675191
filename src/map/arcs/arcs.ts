import type { Session } from '../../session/session';
import { withStatus } from '../../session/told';
import { eventOffset } from '../../cartography/event-places';
import type { Backing } from '../../story/model';
import { type LabelAnchor, labelAnchor, type Plane, type Point } from './label-anchor';
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

/** Where on a map the labels of some arcs are: at its edges, apart from each other and from the signs of places and events. */
export function arcAnchors(
  session: Session,
  arcs: readonly Backing[],
  plane: Plane,
  padding: () => Padding,
): (LabelAnchor | undefined)[] {
  // Without arcs the padding, which is measured, need not be.
  if (arcs.length === 0) return [];
  const clear = padding();
  return spread(
    arcs.map(({ geometry }) => labelAnchor(plane, geometry, clear)),
    shownSigns(session, plane),
    plane.width,
  );
}

/** Where on a map the signs are that are shown at every zoom, px: dots of places, and events. */
function shownSigns(session: Session, { project }: Plane): Point[] {
  const story = session.story();
  return story.features.flatMap((feature): Point[] => {
    if (!isShown(session, feature.id)) return [];
    if (feature.kind === 'place' && !feature.present) return [project(feature.geometry.coordinates)];
    if (feature.kind !== 'event' || !feature.geometry) return [];
    const { x, y } = project(feature.geometry.coordinates);
    const [right, down] = eventOffset(story, feature);
    return [{ x: x + right, y: y + down }];
  });
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
