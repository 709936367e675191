import type { AppState } from '../state/app-state';
import type { Backing } from '../story/model';

/** The arcs of backing whose rows of the legend are switched on. */
export function shownArcs({ story, rowOf, hidden }: AppState): Backing[] {
  const isShown = (id: string) => !hidden().has(rowOf(id)?.id ?? '');
  return story.features.filter(
    (feature): feature is Backing => feature.kind === 'backing' && isShown(feature.id),
  );
}

/** What the label of an arc says: the backer's name, and its capital where the map does not show it. */
export function arcText({ evidence, words }: AppState, backing: Backing, isShort: boolean): string {
  const actor = words.of(evidence.nameOf('actor', backing.backer));
  const place = words.of(evidence.nameOf('feature', backing.from));
  return isShort ? actor : words.t('fromCapital', { actor, place });
}

export function arcColour({ evidence, view }: AppState, backing: Backing): string {
  return view().theme.line[evidence.actorById.get(backing.backer)?.tint ?? 'stone'];
}
