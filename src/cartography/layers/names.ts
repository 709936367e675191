import type { ExpressionSpecification } from '@maplibre/maplibre-gl-style-spec';
import { labelName } from '../labels';
import type { View } from './view';

/** By what the ground's names and the story's are compared, in small letters: "Al-" may begin a label or not. */
export const comparedName: ExpressionSpecification = ['downcase', ['get', 'name:en']];

/** The zoom from which the stops of a route are labelled. */
export const stopLabelZoom = 7;

/** The names that the story itself labels, so that nothing is labelled twice; of stops, those of routes on show. */
export function namesOf({ story, rows, hidden }: View, kind: 'place' | 'stop'): string[] {
  const isHidden = (id: string) => rows.some((row) => hidden.has(row.id) && row.features.includes(id));
  const names = story.features.flatMap((feature) => {
    if (kind === 'place') return feature.kind === 'place' ? [feature.name] : [];
    return feature.kind === 'route' && !isHidden(feature.id) ? feature.stops.map(({ name }) => name) : [];
  });
  return [
    ...new Set(names.flatMap(({ en }) => (en ? [en, labelName(en)] : [])).map((name) => name.toLowerCase())),
  ];
}
