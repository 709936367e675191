import type { Feature, Outline, Text } from '../../story/model';

/** Features whose outlines were made in the same way. */
export interface LineGroup {
  readonly outline: Outline;
  readonly features: readonly { readonly id: string; readonly name: Text }[];
}

/** The features by how their outlines were made, in the order in which the story has them. */
export function lineGroups(features: readonly Feature[]): LineGroup[] {
  const groups = new Map<string, { outline: Outline; features: { id: string; name: Text }[] }>();
  for (const { id, name, outline } of features) {
    const key = JSON.stringify(outline);
    const known = groups.get(key);
    if (known) known.features.push({ id, name });
    else groups.set(key, { outline, features: [{ id, name }] });
  }
  return [...groups.values()];
}
