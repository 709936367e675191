import type { GroundSetting } from '../../basemap/cut/setting';
import type { StoryFile } from '../../story/schema';

/** What the ground of a draft is cut for, as its `story.json` has it; nothing where that does not say. */
export function settingOf(
  story: Partial<StoryFile> | undefined,
  languages: readonly string[],
): GroundSetting | undefined {
  const { territory, views } = story ?? {};
  const bounds: unknown = views?.first;
  if (!Array.isArray(territory) || territory.length === 0) return undefined;
  if (!Array.isArray(bounds) || bounds.length !== 4 || !bounds.every(Number.isFinite)) return undefined;
  return { bounds: bounds as unknown as GroundSetting['bounds'], territory, languages };
}
