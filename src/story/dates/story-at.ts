import type { Feature, Situation, Story } from '../model';

/**
 * A story as of one of its situations: the features and edges that there were, and the date that they stand for. The
 * first, and the only one of a story, is the story itself.
 */
export function storyAt(story: Story, id: string | undefined): Story {
  const place = story.situations?.findIndex((one) => one.id === id) ?? -1;
  const situation = story.situations?.[place];
  if (!situation || place === 0) return story;
  const { changed, gone, frontEdges, date } = situation;
  const known = new Set(story.features.map((one) => one.id));
  const features = [
    ...story.features.filter((one) => !gone.includes(one.id)).map((one) => withChanges(one, changed[one.id])),
    ...Object.entries(changed).flatMap(([of, whole]) => (known.has(of) ? [] : [whole as Feature])),
  ];
  return {
    ...story,
    asOf: date,
    features,
    ...(frontEdges && {
      frontEdges: frontEdges.flatMap((edge) =>
        typeof edge === 'number' ? (story.frontEdges[edge] ?? []) : [edge],
      ),
    }),
  };
}

/** The situation that a story is shown as of, where it has several. */
export const situationOf = ({ situations, asOf }: Story): Situation | undefined =>
  situations?.find(({ date }) => date === asOf);

/** A whole feature takes the place of another, which had more keys. */
const withChanges = (feature: Feature, changes: Partial<Feature> | undefined): Feature =>
  !changes ? feature : 'id' in changes ? (changes as Feature) : ({ ...feature, ...changes } as Feature);
