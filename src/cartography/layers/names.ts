import type { ExpressionSpecification } from '@maplibre/maplibre-gl-style-spec';
import type { Story, Text } from '../../story/model';
import { labelName } from '../labels';
import type { View } from './view';

/** By what the ground's names and the story's are compared, in small letters: "Al-" may begin a label or not. */
export const comparedName: ExpressionSpecification = ['downcase', ['get', 'name:en']];

/** The zoom from which the stops of a route are labelled. */
export const stopLabelZoom = 7;

/** The names that the story itself labels, so that nothing is labelled twice; of stops, those of routes on show. */
export function namesOf({ story, rows, hidden }: View, kind: 'place' | 'stop'): readonly string[] {
  if (kind === 'place') return placeNames(story);
  const isHidden = (id: string) => rows.some((row) => hidden.has(row.id) && row.features.includes(id));
  return compared(
    story.features.flatMap((feature) =>
      feature.kind === 'route' && !isHidden(feature.id) ? feature.stops.map(({ name }) => name) : [],
    ),
  );
}

const namesByStory = new WeakMap<Story, readonly string[]>();

/** A style is made at every switch; the places stay the same. */
function placeNames(story: Story): readonly string[] {
  const known =
    namesByStory.get(story) ??
    compared(story.features.flatMap((feature) => (feature.kind === 'place' ? [feature.name] : [])));
  namesByStory.set(story, known);
  return known;
}

const compared = (names: readonly Text[]): readonly string[] => [
  ...new Set(names.flatMap(({ en }) => (en ? [en, labelName(en)] : [])).map((name) => name.toLowerCase())),
];
