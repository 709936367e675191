import type { Route, Story, Text } from '../../story/model';
import { labelName } from '../labels';
import type { View } from './view';

/** The zooms from which the stops of a route have dots, and from which they have names. */
export const stopDotZoom = 6.2;
export const stopLabelZoom = 7;

/** The names that the story itself labels, so that nothing is labelled twice; of stops, those of routes on show. */
export function namesOf({ story, hidden }: View, kind: 'place' | 'stop'): readonly string[] {
  const { places, routes } = namedIn(story);
  if (kind === 'place') return places;
  // A route is a row of its own.
  return compared(routes.flatMap(({ id, stops }) => (hidden.has(id) ? [] : stops.map(({ name }) => name))));
}

interface Named {
  readonly places: readonly string[];
  readonly routes: readonly Route[];
}

const namedByStory = new WeakMap<Story, Named>();

/** Cached by story: the style is rebuilt at every switch of the legend, the places and routes are not. */
function namedIn(story: Story): Named {
  const known = namedByStory.get(story) ?? {
    places: compared(story.features.flatMap((feature) => (feature.kind === 'place' ? [feature.name] : []))),
    routes: story.features.filter((feature) => feature.kind === 'route'),
  };
  namedByStory.set(story, known);
  return known;
}

const compared = (names: readonly Text[]): readonly string[] => [
  ...new Set(names.flatMap(({ en }) => (en ? [en, labelName(en)] : [])).map((name) => name.toLowerCase())),
];
