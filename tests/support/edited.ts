import { legendRows } from '../../src/cartography/rows';
import type { Claim, Feature, Route, Story } from '../../src/story/model';

/** Writable, at any depth. */
type Draft<T> = T extends object ? { -readonly [K in keyof T]: Draft<T[K]> } : T;

/** A story after an edit, as a compiler gives it: no object of it is one of the story before. */
export function edited(story: Story, edit: (draft: Draft<Story>) => void): Story {
  const draft = structuredClone(story) as Draft<Story>;
  edit(draft);
  return draft as Story;
}

export const routeOf = (story: Story): Route => {
  const route = story.features.find((feature): feature is Route => feature.kind === 'route');
  if (!route) throw new Error('The story has no route.');
  return route;
};

/** The first feature of a kind for which something holds. */
export function featureOf<K extends Feature['kind']>(
  story: Story,
  kind: K,
  holds: (feature: Extract<Feature, { kind: K }>) => boolean = () => true,
): Extract<Feature, { kind: K }> {
  const found = story.features.find(
    (feature): feature is Extract<Feature, { kind: K }> =>
      feature.kind === kind && holds(feature as Extract<Feature, { kind: K }>),
  );
  if (!found) throw new Error(`The story has no such ${kind}.`);
  return found;
}

/** The id of the row of the legend that a feature belongs to. */
export function rowOf(story: Story, feature: string): string {
  const row = legendRows(story).find(({ features }) => features.includes(feature));
  if (!row) throw new Error(`${feature} has no row.`);
  return row.id;
}

/** A zone that is alone in its row of the legend, so that the row goes with it. */
export function loneZone(story: Story) {
  const alone = new Set(
    legendRows(story).flatMap(({ features: [id, ...more] }) => (more.length === 0 ? [id] : [])),
  );
  return featureOf(story, 'zone', ({ id, outsideConflict }) => alone.has(id) && !outsideConflict);
}

export const withoutFeature = (story: Story, id: string): Story =>
  edited(story, (draft) => {
    draft.features = draft.features.filter((feature) => feature.id !== id);
    draft.frontEdges = draft.frontEdges.filter(({ between }) => !between.includes(id));
  });

/** The same with one claim more for a feature, made of its first one. */
export const withClaim = (story: Story, feature: string, id: string, statement: string): Story =>
  edited(story, (draft) => {
    const supported = draft.features.find((one) => one.id === feature);
    const first = draft.claims.find((claim) => claim.id === supported?.claims[0]);
    if (!supported || !first) throw new Error(`${feature} has no claim to make another of.`);
    const languages = draft.languages.map((language) => [language, statement]);
    draft.claims.push({
      ...structuredClone(first),
      id,
      statement: Object.fromEntries(languages),
    } as Draft<Claim>);
    supported.claims = [...supported.claims, id];
  });
